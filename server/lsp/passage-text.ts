/** How much of a source is shown around some evidence. */
import type { Span } from '../engine/types.js';

/** Characters to each side at most. */
const AROUND = 160;

/** The sentence around a span, or as much of it as is shown. */
export function contextOf(text: string, span: Span): Span {
  return { start: startOfContext(text, span.start), end: endOfContext(text, span.end) };
}

function startOfContext(text: string, start: number): number {
  const from = Math.max(0, start - AROUND);
  const before = text.slice(from, start);
  const stop = Math.max(before.lastIndexOf('\n'), before.search(/[.!?]\s[^.!?]*$/));
  return stop >= 0 ? from + stop + 1 : from;
}

function endOfContext(text: string, end: number): number {
  const after = text.slice(end, end + AROUND);
  const stop = after.search(/[.!?]\s|\n/);
  return stop >= 0 ? end + stop + 1 : end + after.length;
}
