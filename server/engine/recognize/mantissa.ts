/** The significant digits of a value, without trailing zeros: 5.6e6 and 5.6e9 share "56". */
export function mantissa(value: number): string {
  const digits = Math.abs(value).toExponential(9).split('e')[0]!.replace('.', '');
  return digits.replace(/0+$/, '') || '0';
}
