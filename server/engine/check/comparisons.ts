/** direction-mismatch in what a figure compares: "17 more than", "14 grams heavier than", where the source has fewer, and lighter. */
import type { Finding, QuantityFact, QuantityMention } from '../types.js';
import { stem } from '../recognize/text.js';
import { wayOfChange } from './arithmetic.js';
import type { Draft } from './draft.js';
import { isKnown } from './link-names.js';
import { refutation } from './refutation.js';

/** Words that are each other's opposites, the same pairs in each language. */
const PAIRS: Readonly<Record<string, readonly string[]>> = {
  de: 'mehr weniger schwerer leichter schneller langsamer länger kürzer höher niedriger älter jünger größer kleiner früher später teurer billiger wärmer kälter stärker schwächer über unter'.split(' '),
  en: 'more fewer heavier lighter faster slower longer shorter higher lower older younger larger smaller earlier later dearer cheaper warmer colder stronger weaker above below'.split(' '),
};
const LIKE: Readonly<Record<string, string>> = { less: 'fewer', bigger: 'larger', günstiger: 'billiger', tiefer: 'niedriger' };
/** Behind a figure, with at most its noun between. */
const COMPARED = /\s(?:\p{L}{1,24} )?(\p{Ll}{4,10}) (?:als|than)\b/uy;
/** "29 percent below the norm". */
const PLACED = /\s(über|unter|above|below) (?=d(?:er|em|en)\b|the\b|its\b|their\b|last\b|seine[mr]\b|ihre[mr]\b)/uy;
/** What is more of an amount is higher, larger, dearer or longer, too: these of the pairs tell no other way. */
const AMOUNTS = new Set(['länger', 'höher', 'größer', 'teurer', 'über', 'longer', 'higher', 'larger', 'dearer', 'above']);

export function checkComparisons(draft: Draft, matched: ReadonlyMap<QuantityMention, QuantityFact>): Finding[] {
  const { document: { plain, language }, index } = draft;
  const pairs = PAIRS[language] ?? [];
  return draft.own.flatMap((reading) => reading.quantities.flatMap((mention) => {
    const fact = matched.get(mention);
    const [all, word = ''] = (fact && ([COMPARED, PLACED].map((form) => ((form.lastIndex = mention.end), form.exec(plain))).find((m) => m))) ?? [];
    const at = pairs.indexOf(LIKE[word] ?? word);
    if (!fact || all === undefined || at < 0) return [];
    const other = at ^ 1;
    const { subject, subjectNear } = draft.reader.claim(mention);
    if (subjectNear && isKnown(subject) && index.entities.get(subject)?.type !== 'place' && fact.subject && fact.subject !== subject && !index.passageOf.get(fact.id)?.entities.includes(subject)) return [];
    if (!compares(fact, other) || index.withValue(fact.quantity).some((f) => compares(f, at))) return [];
    // "The old one cost 10,840, 640 less than the new", of 11,480, and 640 more: told from the other side.
    const { unit, low } = mention.quantity;
    const way = at % 2 === 0 ? -low : low;
    if (reading.quantities.some((q) => q !== mention && q.quantity.unit === unit && index.withValue({ ...q.quantity, low: q.quantity.low + way, high: q.quantity.high + way }).length > 0)) return [];
    // "14 percent more", of 3.60 and 4.10: another figure of the source says so much less.
    if (unit === 'percent' && wayOfChange(draft, mention, reading, [...matched.values()].filter((f) => f !== fact)) === (at % 2 === 0 ? 'up' : 'down')) return [];
    const end = mention.end + all.lastIndexOf(word) + word.length;
    const right = word === 'more' && mention.quantity.unit !== 'count' ? 'less' : pairs[other]!;
    return [refutation('direction-mismatch', { start: end - word.length, end }, `${right} in the source, "${word}" here`, [right], [fact.id])];
  }));

  /** Whether the words around a fact's figure have this one of the pairs. */
  function compares(fact: QuantityFact, at: number): boolean {
    const amount = fact.attribute.split(' ').includes(at % 2 ? 'less' : 'more');
    if (at < 2 || at >= pairs.length - 2) return amount;
    if (amount && AMOUNTS.has(pairs[at & ~1]!)) return true;
    const source = index.passageOf.get(fact.id)?.source.language ?? '';
    const lower = PAIRS[source]?.[at];
    const term = lower === undefined ? undefined : stem({ start: 0, end: lower.length, text: lower, lower }, source);
    return term !== undefined && (fact.context ?? []).includes(term);
  }
}
