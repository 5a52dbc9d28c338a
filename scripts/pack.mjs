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
