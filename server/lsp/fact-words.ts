/** A fact in a few words, in the language of whoever reads it. */
import { formatDate, formatQuantity } from '../engine/fix/index.js';
import type { Fact, FactBase } from '../engine/types.js';

/**
 * The value alone, such as "9 percent"; '' for a statement. The noun of a count is the source's own ("1,800 Mitarbeiter"):
 * it is left out for readers of another language.
 */
export function valueOf(fact: Fact, base: FactBase, language: string): string {
  switch (fact.kind) {
    case 'quantity': {
      const foreign = fact.quantity.unit === 'count' && languageOf(fact, base) !== language;
      const { counted, ...bare } = fact.quantity;
      return formatQuantity(foreign || counted === undefined ? bare : fact.quantity, language);
    }
    case 'date': return formatDate(fact.date, language);
    case 'quote': return `“${fact.quote}”`;
    case 'role': return [fact.role, nameOf(base, fact.organization)].filter(Boolean).join(', ');
    case 'statement': return '';
  }
}

/** Name of an entity, or ''. */
export function nameOf(base: FactBase, id: string): string {
  return id === '' ? '' : (base.entities.find((e) => e.id === id)?.name ?? '');
}

/** Whom it is about and when: "Almtal AG · 2022". */
export function circumstances(fact: Fact, base: FactBase, language: string): string {
  return [nameOf(base, fact.subject), fact.time ? formatDate(fact.time, language) : ''].filter(Boolean).join(' · ');
}

/** Of the source that says it first. */
export function languageOf(fact: Fact, base: FactBase): string | undefined {
  const [evidence] = fact.evidence;
  return base.sources.find((s) => s.id === evidence?.source)?.language;
}
