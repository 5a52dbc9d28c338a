/** Text from files, fit for a label in which the editor would draw `$(icons)` and follow `[links](command:…)`; nor does it turn the direction of what stands around it. */
export function plainLabel(text: string): string {
  return text.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, ' ').replace(/\$\(/g, '$\u200B(').replace(/\]\(/g, ']\u200B(');
}
