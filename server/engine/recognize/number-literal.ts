/** A number written in digits: its value, the step of its last digit, and how it was written. */

export interface Literal {
  readonly end: number;
  readonly value: number;
  /** Step of the last written digit. */
  readonly step: number;
  readonly grouped: boolean;
  readonly decimals: number;
  /** Digits as written, without separators. */
  readonly digits: string;
  /** More separators than a number can have: a version, a date, a section. */
  readonly odd: boolean;
}

const GROUPED = /\d{1,3}(?:([.,'’ \u00a0\u2009\u202f])\d{3}(?!\d))(?:\1\d{3}(?!\d))*/y;
const INDIAN = /\d{1,2}(?:,\d{2}){1,6},\d{3}(?!\d)/y;
const DECIMALS = /[.,](\d+)(?!\d)/y;
const PLAIN = /\d+/y;
const MORE = /(?:[.,]\d+)+/y;
const VULGAR: Readonly<Record<string, number>> = { '¼': 0.25, '½': 0.5, '¾': 0.75, '⅓': 1 / 3, '⅔': 2 / 3, '⅕': 0.2, '⅖': 0.4, '⅗': 0.6, '⅘': 0.8, '⅙': 1 / 6, '⅛': 0.125, '⅜': 0.375, '⅝': 0.625, '⅞': 0.875 };

function at(pattern: RegExp, text: string, from: number, end: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  const m = pattern.exec(text);
  return m !== null && m.index + m[0].length <= end ? m : null;
}

function fraction(whole: string, decimals: string): number {
  return Number(decimals === '' ? whole : `${whole}.${decimals}`);
}

/** Reads the number at `from`; there is a digit or a vulgar fraction. */
export function readLiteral(text: string, from: number, end: number, decimal: string): Literal {
  const vulgar = VULGAR[text.charAt(from)];
  if (vulgar !== undefined) return { end: from + 1, value: vulgar, step: 0.01, grouped: false, decimals: 2, digits: '', odd: false };

  const grouped = at(INDIAN, text, from, end) ?? at(GROUPED, text, from, end);
  if (grouped !== null) {
    const separator = grouped[1] ?? ',';
    const groups = grouped[0].split(separator);
    const to = from + grouped[0].length;
    const single = groups.length === 2;
    // "1,234" in English groups, in German it is a decimal: only the document's language can tell.
    // "31 737 MAX jets" are 31: English parts thousands by commas.
    const isModel = separator === ' ' && decimal === '.' && single && /^ (?!EUR|USD|GBP|CHF|Euro|Dollar|Pound|Franc)\p{Lu}/u.test(text.slice(to, to + 8));
    const decimalHere = single && separator === decimal || groups[0] === '0' || isModel;
    const next = text.charAt(to);
    if (!decimalHere && !(/[.,]/.test(next) && next === separator && /\d/.test(text.charAt(to + 1)))) {
      const digits = groups.join('');
      const rest = next !== separator ? at(DECIMALS, text, to, end) : null;
      const decimals = rest?.[1] ?? '';
      const stop = to + (rest?.[0].length ?? 0);
      const odd = rest !== null && at(MORE, text, stop, end) !== null;
      return { end: stop, value: fraction(digits, decimals), step: 10 ** -decimals.length, grouped: true, decimals: decimals.length, digits: digits + decimals, odd };
    }
  }
  // Digits without an end may be cut by the end of the sentence.
  const whole = at(PLAIN, text, from, end)?.[0] ?? text.slice(from, end);
  let to = from + whole.length;
  const vulgarBehind = VULGAR[text.charAt(to)];
  if (vulgarBehind !== undefined && to < end) {
    return { end: to + 1, value: Number(whole) + vulgarBehind, step: 0.01, grouped: false, decimals: 2, digits: whole, odd: false };
  }
  const rest = at(DECIMALS, text, to, end);
  if (rest === null) return { end: to, value: Number(whole), step: 1, grouped: false, decimals: 0, digits: whole, odd: false };
  const decimals = rest[1]!;
  // "2:6,6:2": results that no blank parts.
  if (text.charAt(from - 1) === ':' && text.charAt(to + rest[0].length) === ':') return { end: to, value: Number(whole), step: 1, grouped: false, decimals: 0, digits: whole, odd: false };
  to += rest[0].length;
  const more = at(MORE, text, to, end);
  if (more !== null) to += more[0].length;
  return { end: to, value: fraction(whole, decimals), step: 10 ** -decimals.length, grouped: false, decimals: decimals.length, digits: whole + decimals, odd: more !== null };
}
