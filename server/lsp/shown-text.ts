/** Text from drafts, sources and fact bases, fit to be shown in one line: nothing in it turns the direction of what stands around it, or cannot be seen. */
export function shownText(text: string): string {
  return text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
}
