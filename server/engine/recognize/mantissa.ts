/** Drafts tell the same figures again and again; beyond this many the memory starts afresh. */
const KEPT = 50_000;
const known = new Map<number, string>();

/** The significant digits of a value, without trailing zeros: 5.6e6 and 5.6e9 share "56". */
export function mantissa(value: number): string {
  let digits = known.get(value);
  if (digits === undefined) {
    if (known.size >= KEPT) known.clear();
    digits = Math.abs(value).toExponential(9).split('e')[0]!.replace('.', '').replace(/0+$/, '') || '0';
    known.set(value, digits);
  }
  return digits;
}
