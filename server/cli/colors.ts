/** NO_COLOR and FORCE_COLOR as their users expect, else the terminal decides. */
export function wantsColors(terminal: boolean, environment: Readonly<Record<string, string | undefined>>): boolean {
  if (environment['NO_COLOR']) return false;
  const force = environment['FORCE_COLOR'];
  if (force !== undefined) return force !== '0';
  return terminal && environment['TERM'] !== 'dumb';
}
