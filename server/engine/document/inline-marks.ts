/** Marks inside a line: what of each is shown, what stands for a thing, what is hidden. */
import type { Markup } from './markup.js';

export interface InlineRule {
  /** Matches the whole mark. Its first group, where there is one, is what is shown. No back-references. */
  readonly pattern: string;
  /** What becomes of the rest: hidden, a thing that is no prose, a glue inside words, or characters. */
  readonly as: 'blank' | 'object' | 'glue' | ((match: string) => string);
}

export type InlineReader = (out: Markup, start: number, end: number) => void;

/** What is shown is read again ("*a `b`*"), but no deeper than this. */
const DEEPEST = 4;

/** Rules are tried in order at each place. */
export function inlineReader(rules: readonly InlineRule[]): InlineReader {
  const readers = rules.map(({ pattern, as }) => ({ as, regex: new RegExp(pattern, 'udy') }));
  const starts = new RegExp(rules.map(({ pattern }) => `(?:${pattern})`).join('|'), 'gu');
  const read = (out: Markup, start: number, end: number, depth: number): void => {
    const text = out.text.slice(start, end);
    for (let at = 0; at < text.length; ) {
      starts.lastIndex = at;
      const place = starts.exec(text);
      if (!place) return;
      at = place.index + Math.max(1, place[0].length);
      for (const { as, regex } of readers) {
        regex.lastIndex = place.index;
        const m = regex.exec(text);
        if (!m) continue;
        const [from, to] = [start + m.index, start + m.index + m[0].length];
        const shown = m.indices?.[1];
        if (typeof as === 'function') out.escape(from, to, as(m[0]));
        else if (shown) {
          hide(out, as, from, start + shown[0]);
          hide(out, as, start + shown[1], to);
          if (depth < DEEPEST) read(out, start + shown[0], start + shown[1], depth + 1);
        } else hide(out, as, from, to);
        at = m.index + Math.max(1, m[0].length);
        break;
      }
    }
  };
  return (out, start, end) => read(out, start, end, 0);
}

function hide(out: Markup, as: 'blank' | 'object' | 'glue', start: number, end: number): void {
  if (start >= end) return;
  if (as === 'object') out.object(start, end);
  else if (as === 'blank') out.blank(start, end);
  else out.escape(start, end, '');
}

/** A mark such as `*` around a word or words: outside it no letter, inside it no space. */
export function pair(mark: string): string {
  const m = mark.replace(/[*+^~/|#$.]/g, '\\$&');
  return `(?<![\\p{L}\\p{N}\\\\])${m}(?=\\S)([^\\n]{0,500}?[^\\s\\\\])${m}(?![\\p{L}\\p{N}])`;
}
