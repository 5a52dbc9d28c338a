/** The YAML head of a draft. Only its place and its language matter to the engine; readers look at the rest. */
import type { Language } from '../types.js';

export interface FrontMatter {
  /** Offset of the first character behind it; 0 where there is none. */
  readonly end: number;
  readonly language?: Language;
}

export function readFrontMatter(text: string): FrontMatter {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!open) return { end: 0 };
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/gm;
  close.lastIndex = open[0].length;
  const end = close.exec(text);
  if (!end) return { end: 0 };
  const head = text.slice(open[0].length, end.index);
  const language = /^lang(?:uage)?:[ \t]*["']?([A-Za-z]{2,3})\b/m.exec(head)?.[1]?.toLowerCase();
  return { end: end.index + end[0].length, ...(language ? { language } : {}) };
}
