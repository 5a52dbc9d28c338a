/** Text from files, fit for one line of a terminal or a log: no control characters that could move the cursor or colour it. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu, ' ').replace(/ {2,}/g, ' ').trim();
}
