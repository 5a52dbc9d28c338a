/** "7 and 17" for "17 and 7": two figures side by side that have changed places are one error, put right at once. */
import type { Document, Finding } from '../types.js';

/** No more than " and " or " bzw. " stands between them. */
const BETWEEN = 8;

/** The findings, each two neighbours whose corrections are each other's words made one. */
export function swappedAsOne({ text }: Document, findings: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const before = joined.at(-1);
    const [first, second] = before ? [text.slice(before.start, before.end), text.slice(finding.start, finding.end)] : ['', ''];
    const between = before ? text.slice(before.end, finding.start) : '';
    const swapped = before && first !== second && before.start < finding.start && between.trim() !== '' && between.length <= BETWEEN && !/[.;:\n]\s|\|/.test(between)
      && only(before) === second && only(finding) === first && before.code === finding.code;
    if (!swapped) joined.push(finding);
    else joined[joined.length - 1] = { ...before, end: finding.end, message: `${second}${between}${first} in the source, ${first}${between}${second} here`, replacements: [`${second}${between}${first}`], facts: [...before.facts, ...finding.facts] };
  }
  return joined;
}

function only({ replacements }: Finding): string | undefined {
  return replacements.length === 1 ? replacements[0] : undefined;
}
