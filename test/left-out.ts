/** Tests that this machine cannot run: said where they would run, and once more in the summary of `npm test`. */
const LEFT_OUT = Symbol.for('stet.tests-left-out');

export function sayLeftOut(what: string): void {
  const known = globalThis as { [LEFT_OUT]?: string[] };
  (known[LEFT_OUT] ??= []).push(what);
  console.log(`LEFT OUT: ${what}`);
}
