/** Writes the right name where the draft has a wrong one, with the draft's genitive or compound tail. */
import type { Document, NameMention } from '../types.js';
import type { Edit } from './quantity.js';

export function writeName(target: string, like: NameMention, document: Document): Edit {
  const written = document.text.slice(like.start, like.end - like.tail.length);
  const shouted = written.length > 3 && written === written.toUpperCase() && /\p{L}/u.test(written) && target !== target.toUpperCase();
  const cased = shouted && !/\d/.test(written) && !couldBeAcronym(written, target) ? target.toUpperCase() : target;
  const name = document.language === 'de' && like.tail.startsWith('-') ? inCompound(cased) : cased;
  return { start: like.start, end: like.end, text: name + tailFor(name, like.tail, document.language) };
}

/** "RSPB" for a name of several words does not shout. */
function couldBeAcronym(written: string, target: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(written) && /\s/.test(target);
}

/** German joins a compound by hyphens throughout, and leaves out what kind of firm it is: "Nordkai-Chefin", "Deutsche-Bank-Chef". */
function inCompound(name: string): string {
  return name.replace(LEGAL_FORM, '').replace(/\s+/g, '-');
}

const LEGAL_FORM = / (?:AG|SE|KG|KGaA|GmbH|OHG|plc|PLC|Inc\.?|Corp\.?|Ltd\.?|LLC|N\.?V\.?|S\.?A\.?|S\.?p\.?A\.?|AB|Oyj|ASA)$/;

/** German names that end in an s sound take an apostrophe for the genitive. */
function tailFor(name: string, tail: string, language: string): string {
  const sibilant = /(?:s|ß|z|x|ce)$/i.test(name);
  if (language === 'de' && tail === 's' && sibilant) return '’';
  if (language === 'de' && /^['’]$/.test(tail) && !sibilant) return 's';
  return tail;
}
