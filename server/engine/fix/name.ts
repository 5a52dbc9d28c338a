/** Writes the right name where the draft has a wrong one, with the draft's genitive or compound tail. */
import type { Document, NameMention } from '../types.js';
import type { Edit } from './quantity.js';

export function writeName(target: string, like: NameMention, document: Document): Edit {
  const written = document.text.slice(like.start, like.end - like.tail.length);
  const shouted = written.length > 3 && written === written.toUpperCase() && /\p{L}/u.test(written) && target !== target.toUpperCase();
  const name = shouted && !/\d/.test(written) ? target.toUpperCase() : target;
  return { start: like.start, end: like.end, text: name + tailFor(name, like.tail, document.language) };
}

/** German names that end in an s sound take an apostrophe for the genitive. */
function tailFor(name: string, tail: string, language: string): string {
  const sibilant = /(?:s|ß|z|x|ce)$/i.test(name);
  if (language === 'de' && tail === 's' && sibilant) return '’';
  if (language === 'de' && /^['’]$/.test(tail) && !sibilant) return 's';
  return tail;
}
