/** Whether a path leads to another machine (`\\host\share`, `//host/share`): some systems greet that machine with the person's name. */
export function namesHost(path: string): boolean {
  return /^[\\/]{2}/.test(path);
}
