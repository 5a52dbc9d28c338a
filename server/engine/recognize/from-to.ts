/** "Von 485 auf 520 Prozent", "from 9 to 13 minutes": which way two figures go. */
import type { Direction, QuantityMention, Span } from '../types.js';

export function wayBetween(plain: string, from: QuantityMention, to: QuantityMention): Direction {
  if (from.quantity.unit !== to.quantity.unit && from.quantity.unit !== 'count') return 'none';
  if (!areFromTo(plain, from, to)) return 'none';
  // "Values vary from 0 to 1": a range goes no way.
  if (/\b(?:var(?:y|ies|ied)|rang(?:es?|ed|ing)|reich(?:t|en|te|ten)|variier\p{Ll}{1,4}|schwank\p{Ll}{1,4}) (?:von|from) [€$£]?$/iu.test(plain.slice(Math.max(0, from.start - 32), from.start))) return 'none';
  const change = to.quantity.low - from.quantity.low;
  return change > 0 ? 'up' : change < 0 ? 'down' : 'none';
}

/** "To 118 million from 151": which way it went. */
export function wayBack(plain: string, to: QuantityMention, from: QuantityMention): Direction {
  if (from.quantity.unit !== to.quantity.unit || !/\b(?:auf|to)\s(?:\p{Ll}+\s)?[€$£]?$/u.test(plain.slice(Math.max(0, to.start - 16), to.start)) || !/^,?\s(?:from|nach|von)\s(?:\p{Ll}+\s)?[€$£]?$/u.test(plain.slice(to.end, from.start))) return 'none';
  const change = to.quantity.low - from.quantity.low;
  return change > 0 ? 'up' : change < 0 ? 'down' : 'none';
}

/** "From 9 to 13", "vom zweiten auf den vierten". */
export function areFromTo(plain: string, from: Span, to: Span): boolean {
  return /\b(?:vom?|from)\s(?:\p{Ll}+\s)?[€$£]?$/iu.test(plain.slice(Math.max(0, from.start - 16), from.start)) && /^(?:\s[\p{L}\d]+){0,4}\s(?:auf|to)\s(?:\p{Ll}+\s)?[€$£]?$/u.test(plain.slice(from.end, to.start));
}
