/** Another word of a kind than the sources have: "southern" for northern, "brother" for nephew. */
import { counterpartsOf, type Counterpart } from '../recognize/counterparts.js';
import type { SentenceReading } from '../recognize/claim.js';
import { fold, type Word } from '../recognize/text.js';
import type { Finding } from '../types.js';
import type { IndexedPassage } from '../facts/fact-index.js';
import type { Draft } from './draft.js';
import { asLikely } from './likely.js';
import { refutation } from './refutation.js';

const CODES: Readonly<Record<string, Finding['code']>> = { feast: 'date-mismatch', kin: 'role-mismatch', calling: 'role-mismatch' };
/** How much of the sentence a passage must say. */
const TOLD = 0.35;
/** How much less others may say of it that tell another word of the kind. */
const APART = 0.15;

/** A passage that says so much of what the best one says may be told, too. */
const ALSO = 0.4;

export function checkCounterparts(draft: Draft): Finding[] {
  const words = counterpartsOf(draft.document.language);
  if (!words || !draft.index.base.sources.every((s) => counterpartsOf(s.language))) return [];
  return draft.own.flatMap((reading) => reading.words.flatMap((word) => {
    const own = words.byForm.get(word.lower);
    return own && !draft.nameAt(word) ? (swapped(draft, reading, word, own) ?? []) : [];
  }));
}

function swapped(draft: Draft, reading: SentenceReading, word: Word, own: Counterpart): Finding | undefined {
  const [best, ...others] = draft.alignments[reading.index] ?? [];
  if (!best || best.score < TOLD) return undefined;
  // "Controls in the east, …": of what, nobody says.
  if (own.kind === 'compass' && !/^ \p{L}/u.test(draft.document.plain.slice(word.end, word.end + 2))) return undefined;
  const { index } = best.passage;
  const near = [...draft.index.passages.slice(Math.max(0, index - 1), index + 2), ...others.filter((a) => a.score >= best.score * ALSO).map((a) => a.passage)];
  // Who is called so anywhere in the sources may be meant.
  if ((own.kind === 'calling' ? draft.index.passages : near).some((p) => mayTell(p, own, p === best.passage))) return undefined;
  const told = toldOf(best.passage, own.kind);
  const [right] = told;
  if (told.length !== 1 || !right || areRelative(own, right)) return undefined;
  // Of two persons each has a calling.
  if (own.kind === 'calling' && best.passage.entities.filter((id) => draft.index.entities.get(id)?.type === 'person').length > 1) return undefined;
  if (others.some((a) => best.score - a.score < APART && toldOf(a.passage, own.kind).some((c) => c.id !== right.id))) return undefined;
  // The draft tells the right one beside it.
  const around = draft.readings.slice(Math.max(0, reading.index - 1), reading.index + 2).flatMap((r) => r.words);
  if (around.some((w) => counterpartsOf(draft.document.language)!.byForm.get(w.lower)?.id === right.id)) return undefined;
  const { plain, language } = draft.document;
  const here = plain.slice(word.start, word.end);
  const written = writtenLike(here, own, right, language);
  const message = `${written.text} in the source, ${here} here`;
  const code = CODES[own.kind] ?? 'direction-mismatch';
  const article = language === 'en' ? /\b(an?) $/i.exec(plain.slice(Math.max(0, word.start - 4), word.start)) : null;
  const fitting = article && `${article[1]![0]}${/^[aeiou]/i.test(written.text) ? 'n' : ''}`;
  // "a brother" -> "an uncle"
  if (fitting && fitting !== article[1]) return asLikely(refutation(code, { start: word.start - article[0].length, end: word.end }, message, written.fits ? [`${fitting} ${written.text}`] : []));
  return asLikely(refutation(code, word, message, written.fits ? [written.text] : []));
}

/** "niedrigste" -> "höchste": the other of two. */
export function otherOfTwo(here: string, language: string): string | undefined {
  const own = counterpartsOf(language)?.byForm.get(here.toLowerCase());
  const id = own && TWO[own.id];
  return id && writtenLike(here, own, { ...own, id }, language).text;
}

const TWO: Readonly<Record<string, string>> = { high: 'low', low: 'high', old: 'young', young: 'old' };

/** Kinds whose words are inflected alike. */
const ALIKE = new Set(['compass', 'size', 'age']);

/** The right word as it would stand here, and whether it may simply be put there. */
function writtenLike(here: string, own: Counterpart, right: Counterpart, language: string): { readonly text: string; readonly fits: boolean } {
  const vocabulary = counterpartsOf(language)!;
  const [mine, others] = [own, right].map(({ kind, id }) => vocabulary.words.get(`${kind} ${id}`) ?? []) as [readonly string[], readonly string[]];
  const alike = ALIKE.has(own.kind) && others[own.nth] !== undefined;
  const fits = alike || (language === 'en' && mine[own.nth] === mine[0] && /^s?$/.test(own.ending));
  const text = (others[alike ? own.nth : 0] ?? right.id) + (fits ? own.ending : '');
  return { text: /^\p{Lu}/u.test(here) ? text[0]!.toUpperCase() + text.slice(1) : text, fits };
}

/** The words of a kind that a passage tells, each once. */
function toldOf({ terms, source }: IndexedPassage, kind: string): Counterpart[] {
  const { byTerm, openings } = counterpartsOf(source.language)!;
  const found = new Map<string, Counterpart>();
  for (const term of terms) {
    const counterpart = byTerm.get(term) ?? openings.find(([beginning]) => term.startsWith(beginning))?.[1];
    if (counterpart?.kind === kind) found.set(counterpart.id, counterpart);
  }
  return [...found.values()];
}

/** Some word of the passage, or of a name in it, begins as one that may tell the same. */
function mayTell({ terms, source }: IndexedPassage, { kind, id }: Counterpart, inNames: boolean): boolean {
  const beginnings = counterpartsOf(source.language)!.beginnings.get(`${kind} ${id}`) ?? [];
  return [...terms].some((term) => (inNames || term[0] !== '@') && fold(term).split(/[^\p{L}]+/u).some((part) => beginnings.some((b) => part.startsWith(b))));
}

/** "Her mother" is told of the daughter, and "his daughter" of the mother; her brother is the mother's son, and her uncle's nephew. */
const RELATIVE = [
  ['father mother', 'son daughter'], ['uncle aunt', 'nephew niece'], ['grandfather grandmother', 'grandson granddaughter'], ['husband', 'wife'], ['brother', 'sister'], ['cousin', 'cousin'],
  ['son daughter', 'brother sister nephew niece grandson granddaughter'], ['father mother', 'husband wife grandfather grandmother'], ['brother sister', 'uncle aunt'], ['brother sister', 'grandson granddaughter'],
].map((pair) => pair.map((ids) => ids.split(' ')));

function areRelative(a: Counterpart, b: Counterpart): boolean {
  return a.kind === 'kin' && RELATIVE.some(([x, y]) => (x!.includes(a.id) && y!.includes(b.id)) || (y!.includes(a.id) && x!.includes(b.id)));
}
