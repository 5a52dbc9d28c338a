/** date-mismatch: an afternoon hour of the 24-hour clock with "pm" behind it, as when "15 Uhr" becomes "15 pm". */
import { dateLexicon } from '../recognize/date-lexicon.js';
import type { Finding } from '../types.js';
import type { Draft } from './draft.js';
import { refutation } from './refutation.js';

export function checkClock(draft: Draft): Finding[] {
  const pm = dateLexicon(draft.document.language).words.pm ?? [];
  if (!pm.length) return [];
  const hours = new Set(draft.index.dates.flatMap((f) => [f.date.hour, f.date.until?.hour]));
  return draft.own.flatMap(({ words }) => words.flatMap((word, at): Finding[] => {
    const hour = Number(word.text);
    if (!/^\d\d$/.test(word.text) || hour < 13 || hour > 23 || !pm.includes(words[at + 1]?.lower.replace(/\./g, '') ?? '')) return [];
    // The minutes of "2:15 pm"; "On May 15 PM Lee said".
    if (draft.document.plain[word.start - 1] === ':' || (words[at + 1]!.text === 'PM' && /^\p{Lu}/u.test(words[at + 2]?.text ?? ''))) return [];
    const right = String(hour - 12);
    const written = `${right} ${words[at + 1]!.text}`;
    return [refutation('date-mismatch', word, `${written} on the 12-hour clock, ${word.text} here`, hours.has(hour) || !hours.has(hour - 12) ? [right] : [])];
  }));
}
