/** number-mismatch in a name: "ZiB 8" where the sources have ZiB 2 only. */
import type { FactIndex, IndexedPassage } from '../facts/fact-index.js';
import { NUMERAL } from '../recognize/claim.js';
import { isNearDigits } from '../recognize/mantissa.js';
import { NUMBERED, numberedNames, numberedTerm } from '../recognize/numbered.js';
import type { Finding } from '../types.js';
import type { Draft } from './draft.js';
import { refutation } from './refutation.js';

/** How well a passage must be told for its number to be the one of several that is meant. */
const TOLD = 0.3;

export function checkNumberedNames(draft: Draft): Finding[] {
  const { document, index } = draft;
  const known = numbersOf(index);
  if (!known.size) return [];
  return draft.own.flatMap((reading) => numberedNames(reading.words, document.plain, document.language, [...reading.quantities, ...reading.dates], known).flatMap((here): Finding[] => {
    const numbers = known.get(here.name);
    if (!numbers || index.byTerm.has(numberedTerm(here))) return [];
    // "PostgreSQL 14", of "no PostgreSQL 12 any more, version 14 at least": the passage that has the name has the number, too, of no figure.
    if (index.passages.some((p) => numbersIn(p, here.name).length > 0 && (p.terms.has(NUMERAL + here.number) || [...p.terms].some((term) => term.startsWith(NUMBERED) && term.endsWith(`+${here.number}`))))) return [];
    const told = (draft.alignments[reading.index] ?? []).filter((a) => a.score >= TOLD).flatMap((a) => numbersIn(a.passage, here.name));
    // "NGC 7946", of four galaxies: one is a slip away.
    const near = here.number.length > 2 ? numbers.filter((n) => n.length === here.number.length && isNearDigits(here.number, n)) : [];
    const right = numbers.length === 1 ? numbers : near.length === 1 ? near : [...new Set(told)];
    if (right.length !== 1) return [];
    const name = document.text.slice(here.from, here.start);
    return [refutation('number-mismatch', here, `${name}${right[0]!} in the source, ${name}${here.number} here`, right)];
  }));
}

const cache = new WeakMap<FactIndex, ReadonlyMap<string, readonly string[]>>();

/** Folded name -> the numbers that the sources give it. */
function numbersOf(index: FactIndex): ReadonlyMap<string, readonly string[]> {
  const ready = cache.get(index);
  if (ready) return ready;
  const numbers = new Map<string, string[]>();
  for (const term of index.byTerm.keys()) {
    const [name, number] = parse(term);
    if (name !== undefined && number !== undefined) numbers.set(name, [...(numbers.get(name) ?? []), number]);
  }
  cache.set(index, numbers);
  return numbers;
}

function numbersIn({ terms }: IndexedPassage, of: string): string[] {
  return [...terms].flatMap((term) => {
    const [name, number] = parse(term);
    return name === of && number !== undefined ? [number] : [];
  });
}

function parse(term: string): readonly (string | undefined)[] {
  return term.startsWith(NUMBERED) ? term.slice(NUMBERED.length).split('+') : [];
}
