/** Reads what `scripts/pack.mjs` packs. A vocabulary is unpacked when its language is first used. */
import type { GeneratedNumbers, PackedNumbers } from './types.js';

const A = 65, Z = 90;

/** "AabendFsAboot" -> abend, abends, boot: a capital says how many letters a word shares with the one before it. */
export function unpackWords(packed: string): string[] {
  const words: string[] = [];
  let previous = '';
  for (let at = 0; at < packed.length;) {
    const shared = packed.charCodeAt(at) - A;
    const from = ++at;
    while (at < packed.length && !isCapital(packed.charCodeAt(at))) at++;
    words.push((previous = previous.slice(0, shared) + packed.slice(from, at)));
  }
  return words;
}

/** "Japan|Oman" -> ["Japan", "Oman"]: entries that keep their order and their capitals. */
export function unpackRow(packed: string | undefined): string[] {
  return packed ? packed.split('|') : [];
}

function isCapital(code: number): boolean {
  return code >= A && code <= Z;
}

/** "USD=AdollarGs|EUR=Aeuro" -> { dollar: 'USD', dollars: 'USD', euro: 'EUR' } */
export function unpackTable(packed: string): Record<string, string> {
  const table: Record<string, string> = {};
  if (packed === '') return table;
  for (const group of packed.split('|')) {
    const end = group.indexOf('=');
    const value = group.slice(0, end);
    for (const word of unpackWords(group.slice(end + 1))) table[word] = value;
  }
  return table;
}

function unpackNumberTable(packed: string): Record<string, number> {
  return Object.fromEntries(Object.entries(unpackTable(packed)).map(([word, value]) => [word, Number(value)]));
}

export function unpackNumbers(packed: PackedNumbers): GeneratedNumbers {
  return {
    decimal: packed.decimal,
    words: unpackNumberTable(packed.words),
    ordinals: unpackNumberTable(packed.ordinals),
    scales: unpackNumberTable(packed.scales),
    months: unpackNumberTable(packed.months),
    currencies: unpackTable(packed.currencies),
    units: unpackTable(packed.units),
    signs: packed.signs,
    symbols: packed.symbols,
    suffixes: packed.suffixes,
  };
}
