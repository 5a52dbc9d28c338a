/** Packs the vocabularies that are generated: words that begin alike are written once. `server/engine/locales/packed.ts` reads them. */

const A = 'A'.charCodeAt(0);
const LONGEST = 25;

/** "abend abends boot" -> "AabendFsAboot": a capital says how many letters the word shares with the one before it. */
export function packWords(words) {
  let packed = '', previous = '';
  for (const word of [...new Set(words)].sort()) {
    if (word === '' || /[A-Z|]/.test(word)) throw new Error(`"${word}" cannot be packed: capitals and | have a meaning of their own`);
    let shared = 0;
    while (shared < LONGEST && shared < word.length - 1 && word[shared] === previous[shared]) shared++;
    // Half a surrogate pair is no text.
    if (/[\udc00-\udfff]/.test(word[shared])) shared--;
    packed += String.fromCharCode(A + shared) + word.slice(shared);
    previous = word;
  }
  return packed;
}

/** { dollar: 'USD', dollars: 'USD', euro: 'EUR' } -> "USD=AdollarGs|EUR=Aeuro" */
export function packTable(table) {
  const groups = new Map();
  for (const [word, value] of Object.entries(table)) groups.set(value, [...(groups.get(value) ?? []), word]);
  return [...groups].map(([value, words]) => `${typeof value === 'number' && value >= 1e6 ? value.toExponential().replace('+', '') : value}=${packWords(words)}`).join('|');
}

/** Characters of one byte that stand for two others in a squeezed list. */
const SYMBOLS = '!#%&()*+,./:;<=>?@[]^_{}~0123456789';

/**
 * A long list of words, packed, with its most frequent pairs of characters written as one, again and again (Gage 1994).
 * "RULES|WORDS": each rule is a symbol and what it stands for, which may hold the symbols before it.
 */
export function packList(words) {
  let packed = packWords(words), rules = '';
  for (const symbol of SYMBOLS) {
    if (packed.includes(symbol)) continue;
    const counts = new Map();
    for (let at = 0; at + 1 < packed.length; at++) {
      const pair = packed.slice(at, at + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
      if (pair[0] === pair[1] && packed[at + 2] === pair[0]) at++;
    }
    const [pair, count] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? ['', 0];
    // Half a surrogate pair is no text.
    if (count < 4 || /[\ud800-\udfff]/.test(pair)) break;
    packed = packed.split(pair).join(symbol);
    rules += symbol + pair;
  }
  return `${rules}|${packed}`;
}
