/**
 * A text with its escapes resolved in place, at the same length. The run of characters behind an escape, up to the next
 * space or mark, moves left to close the gap, and spaces fill up behind it: `Z&ouml;lle` becomes "Zölle" and five spaces.
 */
import type { Block, Displaced, Span } from '../types.js';
import type { Escape } from './markup.js';

export interface Legible {
  readonly text: string;
  /** Sorted, disjoint. */
  readonly displaced: readonly Displaced[];
}

/** `escapes` are sorted and disjoint; `blanks` are sorted by their start. */
export function resolveEscapes(text: string, escapes: readonly Escape[], blanks: readonly Span[]): Legible {
  if (!escapes.length) return { text, displaced: [] };
  const displaced: Displaced[] = [];
  const parts: string[] = [];
  let done = 0;
  let nextBlank = 0;
  for (let i = 0; i < escapes.length; ) {
    const first = escapes[i]!;
    while (nextBlank < blanks.length && blanks[nextBlank]!.end <= first.start) nextBlank++;
    const stop = Math.max(first.end, blanks[nextBlank]?.start ?? text.length);
    if (first.start < done || (blanks[nextBlank] && blanks[nextBlank]!.start <= first.start)) {
      i++;
      continue;
    }
    const origins: number[] = [];
    const ends: number[] = [];
    let value = '';
    let at = first.start;
    while (at < text.length) {
      const escape = escapes[i];
      if (escape && escape.start < at) {
        i++;
      } else if (escape && escape.start === at) {
        // Every character of the value stands for the whole escape, so the second begins where the escape ends.
        for (let k = 0; k < escape.value.length; k++) {
          origins.push(k === 0 ? at : escape.end);
          ends.push(escape.end);
        }
        value += escape.value;
        at = escape.end;
        i++;
      } else {
        if (at >= stop || /\s/.test(text[at]!)) break;
        origins.push(at);
        value += text[at]!;
        ends.push(++at);
      }
    }
    parts.push(text.slice(done, first.start), value, ' '.repeat(at - first.start - value.length));
    displaced.push({ start: first.start, end: at, origins, ends });
    done = at;
  }
  parts.push(text.slice(done));
  return { text: parts.join(''), displaced };
}

/** The span of the file's own text that a span of the legible text stands for. */
export function originOf(displaced: readonly Displaced[], span: Span): Span {
  if (!displaced.length) return span;
  const start = originStart(displaced, span.start);
  return { start, end: Math.max(start, originEnd(displaced, span.end)) };
}

function originStart(displaced: readonly Displaced[], offset: number): number {
  const d = regionAt(displaced, offset);
  return d && offset >= d.start && offset < d.end ? (d.origins[offset - d.start] ?? d.end) : offset;
}

/** The character before `offset` is the last that belongs to the span: where it ends in the file is the end. */
function originEnd(displaced: readonly Displaced[], offset: number): number {
  const d = regionAt(displaced, offset - 1);
  if (!d || offset <= d.start || offset > d.end) return offset;
  return d.ends[offset - 1 - d.start] ?? d.end;
}

/** Blocks that begin with marks which moved their text to the left. */
export function widenBlocks(blocks: readonly Block[], displaced: readonly Displaced[]): readonly Block[] {
  if (!displaced.length) return blocks;
  let end = 0;
  return blocks.map((block) => {
    const start = Math.min(block.start, Math.max(end, regionAt(displaced, block.start)?.start ?? block.start));
    end = block.end;
    return start === block.start ? block : { ...block, start };
  });
}

function regionAt(displaced: readonly Displaced[], offset: number): Displaced | undefined {
  let low = 0;
  let high = displaced.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const d = displaced[middle]!;
    if (d.end <= offset) low = middle + 1;
    else if (d.start > offset) high = middle - 1;
    else return d;
  }
  return undefined;
}
