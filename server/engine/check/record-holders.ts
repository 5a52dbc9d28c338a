/** Whose row a figure of a draft tells: the last name before it that is no object, no rival and no team of the one who did it. */
import { conceptLexicon } from '../locales/concepts.js';
import type { LinkedName, SentenceReading } from '../recognize/claim.js';
import type { Span } from '../types.js';
import type { Draft } from './draft.js';
import { isKnown } from './link-names.js';
import type { Records } from './records.js';

export interface Holder {
  readonly row: string;
  /** The name in the same sentence, where it stands there. */
  readonly name?: LinkedName;
  /** Others whose the figure may be as well. */
  readonly others: readonly string[];
}

/** Names that are joined stand no farther apart, in characters: ", and the ". */
const JOINED = 10;
/** "held the Lakers to a meager 38 percent": so many words stand between. */
const TO_FIGURE = 3;

/** `has` says which rows have a figure of this kind. Undefined where it cannot be told whose the figure is. */
export function holderOf(draft: Draft, records: Records, reading: SentenceReading, span: Span, has: (row: string) => boolean): Holder | undefined {
  const rowed = reading.names.flatMap((name) => {
    const row = records.rowOf(name);
    return row !== undefined && has(row) ? [{ name, row }] : [];
  });
  const before = rowed.filter((n) => n.name.mention.end <= span.start);
  if (!before.length) return rowed.length ? undefined : carried(draft, records, reading, has);
  const last = before.at(-1)!;
  if (isStranger(draft, records, reading, last.name, span)) return undefined;
  const own = (n: (typeof before)[number], others: readonly string[] = []): Holder => ({ row: n.row, name: n.name, others });
  if (isGoal(draft, reading, last.name, span)) return own(last);
  const members = before.filter((n) => !records.groups.has(n.row));
  const member = members.at(-1);
  if (member && member !== last && !opensClause(draft, reading, last.name)) return own(member, joined(draft, members, reading));
  if (member === last) {
    const subject = members.at(-2);
    if (subject && isObject(draft, reading, last.name) && !isClosed(draft, reading, subject.name, last.name)) return own(subject, [last.row]);
    return own(last, joined(draft, members, reading));
  }
  // Of two teams in one clause the first is the subject, unless the other opens a clause of its own.
  const subject = before.findLast((n) => !records.groups.has(n.row) || opensClause(draft, reading, n.name)) ?? before[0]!;
  return own(subject, subject === last || subject.row === last.row ? [] : [last.row]);
}

/** The names that a last one is joined to with nothing told between: "Davis and Holiday". */
function joined(draft: Draft, names: readonly { readonly name: LinkedName; readonly row: string }[], reading: SentenceReading): string[] {
  const { coordinators } = conceptLexicon(draft.document.language);
  const others: string[] = [];
  for (let i = names.length - 1; i > 0; i--) {
    const [a, b] = [names[i - 1]!.name.mention, names[i]!.name.mention];
    const between = reading.words.filter((w) => w.start >= a.end && w.end <= b.start);
    if (b.start - a.end > JOINED || !(between.length ? between.some((w) => coordinators.has(w.lower)) : others.length)) break;
    others.push(names[i - 1]!.row);
  }
  return others.filter((row) => row !== names.at(-1)!.row);
}

/** "held the Pacers to 41 percent at the line and 24 from afar", "forced them into 17 turnovers". */
function isGoal(draft: Draft, reading: SentenceReading, name: LinkedName, span: Span): boolean {
  const { goals, clauseOpeners, coordinators } = conceptLexicon(draft.document.language);
  const between = reading.words.filter((w) => w.start >= name.mention.end && w.end <= span.start);
  const first = reading.quantities.find((q) => q.start >= name.mention.end);
  const toFirst = between.filter((w) => first && w.end <= first.start);
  return toFirst.length > 0 && toFirst.length <= TO_FIGURE && goals.has(between[0]!.lower) && !between.some((w) => clauseOpeners.has(w.lower) && !coordinators.has(w.lower));
}

/** Nothing but articles and what joins clauses stands before it in its clause. */
export function opensClause(draft: Draft, reading: SentenceReading, name: LinkedName): boolean {
  const { articles, clauseOpeners, coordinators } = conceptLexicon(draft.document.language);
  const { plain } = draft.document;
  for (const word of reading.words.filter((w) => w.end <= name.mention.start).reverse()) {
    if (articles.has(word.lower)) continue;
    const gap = plain.slice(word.end, name.mention.start);
    return (clauseOpeners.has(word.lower) && !coordinators.has(word.lower)) || /[,;:(]/.test(gap.slice(0, 2)) || (coordinators.has(word.lower) && /,\s*$/.test(plain.slice(Math.max(0, word.start - 2), word.start)));
  }
  return true;
}

/** "against Davis", "behind the Hawks": a preposition before it, and no "led by". */
function isObject(draft: Draft, reading: SentenceReading, name: LinkedName): boolean {
  const { articles, prepositions } = conceptLexicon(draft.document.language);
  const word = reading.words.findLast((w) => w.end <= name.mention.start && !articles.has(w.lower));
  return word !== undefined && prepositions.has(word.lower) && !isAgent(word.lower);
}

/** "by", "von": who did it. */
function isAgent(word: string): boolean {
  return word === 'by' || word === 'von' || word === 'durch';
}

/** A figure, or the end of a clause, between two names. */
function isClosed(draft: Draft, reading: SentenceReading, a: LinkedName, b: LinkedName): boolean {
  return reading.quantities.some((q) => q.start >= a.mention.end && q.end <= b.mention.start) || draft.reader.clause(reading, a.mention).end <= b.mention.start;
}

/** Somebody without a row opens a clause behind the last one who has one. */
function isStranger(draft: Draft, records: Records, reading: SentenceReading, last: LinkedName, span: Span): boolean {
  return reading.names.some((n) => n.mention.start >= last.mention.end && n.mention.end <= span.start && records.rowOf(n) === undefined && n.mention.type !== 'place' && (!isKnown(n.key) || draft.index.entities.get(n.key)?.type === 'person') && opensClause(draft, reading, n));
}

/** "He", "They", "The team": the sentence before is about one that has such a figure. */
function carried(draft: Draft, records: Records, reading: SentenceReading, has: (row: string) => boolean): Holder | undefined {
  const { functionWords, anaphora, personal } = conceptLexicon(draft.document.language);
  const [first, second] = reading.words;
  const opener = first?.lower.split(/['’]/, 1)[0] ?? '';
  if (reading.names.some((n) => n.mention.type === 'person') || !(functionWords.has(opener) || (second && anaphora.has(second.lower)))) return undefined;
  for (let back = reading.index - 1; back >= Math.max(0, reading.index - 2); back--) {
    const before = draft.readings[back]!;
    if (before.block !== reading.block) return undefined;
    const rows = [...new Set(before.names.flatMap((n) => records.rowOf(n) ?? []))];
    if (!rows.length) continue;
    const person = reading.words.some((w) => personal.has(w.lower.split(/['’]/, 1)[0]!));
    const [only, ...more] = rows.filter((row) => has(row) && !(person && records.groups.has(row)));
    return only !== undefined ? { row: only, others: more } : undefined;
  }
  return undefined;
}
