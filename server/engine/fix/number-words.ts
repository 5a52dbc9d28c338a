/** Numbers in words, 0 to 999,999, in German and English. Other languages: undefined. */
const DE_ONES = 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'.split(' ');
const DE_TENS = '- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ');
const EN_ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const EN_TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export function spellNumber(value: number, language: string): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 999_999) return undefined;
  if (language === 'de') return german(value);
  if (language === 'en') return english(value);
  return undefined;
}

/** An ordinal the way another is written: "11th" for "3rd", "elften" for "dreizehnten". Undefined in a language whose ordinals are not known here. */
export function writeOrdinal(value: number, like: string, language: string): string | undefined {
  // "Number 5", "Platz sieben": ranks that are told by cardinals.
  if (/^\d+$/.test(like)) return String(value);
  if (!/^\d/.test(like) && !/(?:th|st|nd|rd|te[mnrs]?)$/i.test(like)) return spellNumber(value, language);
  if (/^\d/.test(like)) return language === 'en' ? `${value}${englishEnd(value)}` : value > 1 ? like.replace(/^\d+/, String(value)) : undefined;
  const word = spellNumber(value, language);
  if (word === undefined || value === 0) return undefined;
  const written = language === 'de' ? germanOrdinal(value, word, /(?:e[mnrs]?)$/.exec(like)?.[0] ?? 'e') : EN_ORDINALS.reduce((w, [from, to]) => (w.endsWith('th') ? w : w.replace(from, to)), word);
  return /^\p{Lu}/u.test(like) ? written[0]!.toUpperCase() + written.slice(1) : written;
}

const EN_ORDINALS: readonly (readonly [RegExp, string])[] = [
  [/one$/, 'first'], [/two$/, 'second'], [/three$/, 'third'], [/ve$/, 'fth'], [/eight$/, 'eighth'], [/nine$/, 'ninth'], [/y$/, 'ieth'], [/(?<!first|second|third)$/, 'th'],
];

function englishEnd(value: number): string {
  return ['th', 'st', 'nd', 'rd'][Math.floor(value / 10) % 10 === 1 ? 0 : value % 10] ?? 'th';
}

/** "viert" of "viertgrößte"; undefined for the first, whom nothing precedes. */
export function ordinalStem(value: number): string | undefined {
  const word = value > 1 ? spellNumber(value, 'de') : undefined;
  return word === undefined ? undefined : germanOrdinal(value, word, '');
}

function germanOrdinal(value: number, word: string, ending: string): string {
  const last = value % 100;
  if (last === 0 || last > 19) return `${word}st${ending}`;
  const irregular = DE_ORDINALS[last];
  return `${irregular ? word.slice(0, -DE_ONES[last]!.length) + irregular : `${word}t`}${ending}`;
}

const DE_ORDINALS: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };

function german(n: number): string {
  if (n < 20) return DE_ONES[n]!;
  if (n < 100) {
    const ones = n % 10;
    return ones ? `${germanPart(ones)}und${DE_TENS[Math.floor(n / 10)]}` : DE_TENS[n / 10]!;
  }
  if (n < 1000) return `${germanPart(Math.floor(n / 100))}hundert${n % 100 ? german(n % 100) : ''}`;
  return `${germanPart(Math.floor(n / 1000))}tausend${n % 1000 ? german(n % 1000) : ''}`;
}

/** "ein" before what follows, not "eins". */
function germanPart(n: number): string {
  return german(n).replace(/eins$/, 'ein');
}

function english(n: number): string {
  if (n < 20) return EN_ONES[n]!;
  if (n < 100) return n % 10 ? `${EN_TENS[Math.floor(n / 10)]}-${EN_ONES[n % 10]}` : EN_TENS[n / 10]!;
  if (n < 1000) return `${EN_ONES[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${english(n % 100)}` : ''}`;
  return `${english(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${english(n % 1000)}` : ''}`;
}
