/** Parts of a whole in words: "a fifth", "zwei Drittel". */
import type { Quantity } from '../types.js';
import { spellNumber } from './number-words.js';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  de: ['Drittel', 'Viertel', 'Fünftel', 'Sechstel', 'Siebtel', 'Achtel', 'Neuntel', 'Zehntel'],
};
const HALF: Readonly<Record<string, string>> = { en: 'half', de: 'die Hälfte' };
/** The denominator of the first of the words. */
const FIRST = 3;
/** How exactly a part told in words is taken; one written in digits is taken as written. */
const PRECISION = 0.01;

interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

function fractionOf(value: number): Fraction | undefined {
  if (!(value > 0 && value < 1)) return undefined;
  for (let denominator = 2; denominator < FIRST + WORDS['en']!.length; denominator++) {
    const numerator = Math.round(value * denominator);
    if (Math.abs(value * denominator - numerator) < 1e-9) return { numerator, denominator };
  }
  return undefined;
}

/** A part of what is counted, as it is read; undefined for other figures. */
export function formatFraction({ unit, low, high, precision }: Quantity, language: string): string | undefined {
  const words = WORDS[language];
  const fraction = unit === 'count' && low === high && precision === PRECISION ? fractionOf(low) : undefined;
  if (!words || !fraction) return undefined;
  const { numerator, denominator } = fraction;
  if (denominator === 2) return HALF[language];
  const word = words[denominator - FIRST]!;
  if (numerator === 1) return `${language === 'de' ? 'ein' : 'a'} ${word}`;
  return `${spellNumber(numerator, language)} ${word}${language === 'en' ? 's' : ''}`;
}

/** `written` ("a third", "zwei Dritteln") for another part; undefined where more than its words would have to change. */
export function writeFraction(value: number, written: string, language: string): string | undefined {
  const words = WORDS[language];
  const right = fractionOf(value);
  const last = written.split(/[^\p{L}]/u).at(-1)!;
  const base = last.replace(language === 'de' ? /(?<=l)[ns]$/ : /s$/, '').toLowerCase();
  const at = words?.findIndex((w) => w.toLowerCase() === base) ?? -1;
  if (!words || !right || at < 0 || right.denominator === 2) return undefined;
  const said = written.slice(0, -last.length);
  const numeral = said.trim().replace(/-$/, '').toLowerCase();
  const isOne = numeral === '' || numeral === 'a' || /^(?:one|eine?[mrsn]?)$/.test(numeral);
  const number = spellNumber(right.numerator, language) ?? '';
  // German has cases: there the numeral stays.
  if (isOne !== (right.numerator === 1) || (!isOne && numeral !== number.toLowerCase())) {
    if (language !== 'en' || numeral === '') return undefined;
    const word = words[right.denominator - FIRST]!;
    return right.numerator === 1 ? `a ${word}` : `${number}${said.endsWith('-') ? '-' : ' '}${word}s`;
  }
  return `${said}${words[right.denominator - FIRST]!}${last.slice(base.length)}`;
}
