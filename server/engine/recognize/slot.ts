/** The place of a name in its sentence, by the words around it. */
import type { Language } from '../types.js';
import type { LinkedName, SentenceReading } from './claim.js';
import { nameLexicon } from './name-lexicon.js';
import { stem } from './text.js';

/** Stems of the words, and keys of the names (`@key`), before and behind a name; nearest first. */
export interface Slot {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The slot of an entity in a passage. */
export interface NameSlot extends Slot {
  readonly id: string;
}

/** So many words to each side tell where a name stands. */
const WIDTH = 3;

export function slotOf(reading: SentenceReading, name: LinkedName, language: Language): Slot {
  const parts = partsOf(reading, language);
  return {
    before: parts.filter((p) => p.end <= name.mention.start).slice(-WIDTH).reverse().map((p) => p.term),
    after: parts.filter((p) => p.start >= name.mention.end).slice(0, WIDTH).map((p) => p.term),
  };
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

const known = new WeakMap<SentenceReading, readonly Part[]>();

function partsOf(reading: SentenceReading, language: Language): readonly Part[] {
  let parts = known.get(reading);
  if (!parts) {
    const names = reading.names.map(({ mention, key }) => ({ start: mention.start, end: mention.end, term: `@${key}` }));
    const free = reading.words.filter((w) => !names.some((n) => n.start < w.end && w.start < n.end));
    const words = free.flatMap((w) => {
      const term = stem(w, language);
      // A day tells no place in a sentence.
      return term === undefined || nameLexicon(language).calendar.has(w.lower) ? [] : [{ start: w.start, end: w.end, term }];
    });
    known.set(reading, (parts = [...names, ...words].sort((a, b) => a.start - b.start)));
  }
  return parts;
}

/** As a fact base keeps it: "opener indies | kraigg-brathwaite | missed ball", as the words stand. */
export function writeSlot(id: string, { before, after }: Slot): string {
  return `${[...before].reverse().join(' ')} | ${id} | ${after.join(' ')}`.trim();
}

export function readSlot(text: string): NameSlot {
  const [before = '', id = '', after = ''] = text.split('|').map((part) => part.trim());
  const words = (side: string) => (side ? side.split(' ') : []);
  return { id, before: words(before).reverse(), after: words(after) };
}
