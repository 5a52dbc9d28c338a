/** Drafts tell the same figures again and again; beyond this many the memory starts afresh. */
const KEPT = 10_000;
const known = new Map<number, string>();

/** The significant digits of a value, without trailing zeros: 5.6e6 and 5.6e9 share "56". */
export function mantissa(value: number): string {
  let digits = known.get(value);
  if (digits === undefined) {
    if (known.size >= KEPT) known.clear();
    digits = withoutZeros(Math.abs(value).toExponential(9).split('e')[0]!.replace('.', ''));
    known.set(value, digits);
  }
  return digits;
}

/** One digit changed, added or dropped, or two swapped: how figures go wrong by hand. Figures a hundred times apart are no slip of each other. */
export function areNear(a: number, b: number): boolean {
  let [x, y] = [mantissa(a), mantissa(b)];
  const apart = a > 0 && b > 0 ? Math.abs(Math.floor(Math.log10(a)) - Math.floor(Math.log10(b))) : 0;
  if (apart > 1) return false;
  // "17" and "870": another digit, and another place.
  if (apart === 1 && x.length === y.length) return false;
  // "36,000" and "36,700" have the same number of places.
  if (x.length !== y.length && a > 0 && b > 0 && apart === 0) {
    const length = Math.max(x.length, y.length);
    [x, y] = [x.padEnd(length, '0'), y.padEnd(length, '0')];
  }
  return isNearDigits(x, y);
}

/** "13" and "30", "15 million" and "50 million". */
export function soundAlike(a: number, b: number): boolean {
  const [teen, tens] = a < b ? [a, b] : [b, a];
  const digit = Number(mantissa(tens));
  return digit > 2 && digit < 10 && mantissa(teen) === `1${digit}` && Math.abs(teen * digit * 10 - tens * (10 + digit)) < 1e-6 * tens;
}

/** The same for numerals as written. */
export function isNearDigits(x: string, y: string): boolean {
  if (Math.abs(x.length - y.length) > 1 || x.length + y.length < 3) return false;
  if (x.length === y.length) {
    let differing = 0;
    for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) differing++;
    // Of five digits three in another order are no chance, either.
    return differing === 1 || (differing <= (x.length > 4 ? 3 : 2) && [...x].sort().join('') === [...y].sort().join(''));
  }
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return long.startsWith(short) || long.endsWith(short);
}

function withoutZeros(digits: string): string {
  let end = digits.length;
  while (end > 1 && digits[end - 1] === '0') end--;
  return digits.slice(0, end);
}
