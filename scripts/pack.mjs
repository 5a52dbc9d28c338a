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

/** { dollar: 'USD', dollars: 'USD', euro: 'EUR' } -> "USD=AdollarGs|EUR=Aeuro", squeezed. */
export function packTable(table) {
  const groups = new Map();
  for (const [word, value] of Object.entries(table)) groups.set(value, [...(groups.get(value) ?? []), word]);
  return squeeze([...groups].map(([value, words]) => `${typeof value === 'number' && value >= 1e6 ? value.toExponential().replace('+', '') : value}=${packWords(words)}`).join('|'));
}

/** A long list of words, packed and squeezed. */
export function packList(words) {
  return squeeze(packWords(words));
}

/** Characters of one byte that stand for two others in what is squeezed, where it holds none of them itself. */
const SYMBOLS = '!#%&()*+,./:;<=>?@[]^_{}~0123456789\'$`-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * With the pairs of characters that take most room written as one, again and again (Gage 1994).
 * "RULES|TEXT": each rule is a symbol and what it stands for, which may hold the symbols before it.
 */
export function squeeze(text) {
  if (text === '') return text;
  let packed = text, rules = '';
  for (const symbol of SYMBOLS) {
    if (packed.includes(symbol)) continue;
    const counts = new Map();
    for (let at = 0; at + 1 < packed.length; at++) {
      const pair = packed.slice(at, at + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
      if (pair[0] === pair[1] && packed[at + 2] === pair[0]) at++;
    }
    const saved = ([pair, count]) => count * (Buffer.byteLength(pair) - 1) - Buffer.byteLength(pair) - 1;
    // Half a surrogate pair is no text, and the first | ends the rules.
    const best = [...counts].filter(([pair]) => !/[\ud800-\udfff|]/.test(pair)).sort((a, b) => saved(b) - saved(a) || (a[0] < b[0] ? -1 : 1))[0];
    if (!best || saved(best) <= 0) break;
    packed = packed.split(best[0]).join(symbol);
    rules += symbol + best[0];
  }
  return `${rules}|${packed}`;
}
