/** Runs every recognizer over a document. */
import type { DateMention, Document, NameMention, QuantityMention, QuoteMention, RoleMention } from '../types.js';
import { recognizeDates } from './date.js';
import { nameLexicon } from './name-lexicon.js';
import { recognizeNames } from './name.js';
import { overlapFinder } from './overlap.js';
import { recognizeQuantities } from './quantity.js';
import { recognizeQuotes } from './quote.js';
import { recognizeRoles } from './role.js';

export interface Recognized {
  readonly names: readonly NameMention[];
  readonly quantities: readonly QuantityMention[];
  readonly dates: readonly DateMention[];
  readonly roles: readonly RoleMention[];
  readonly quotes: readonly QuoteMention[];
}

/** Of a whole source: what opens a sentence with a capital is no name where the source has the word in small letters, too. */
export function recognize(document: Document): Recognized {
  const names = recognizeNames(document);
  return recognizeWith(document, nameLexicon(document.language).nounsCapitalised ? names : withoutOpeners(document, names));
}

function withoutOpeners({ plain, sentences }: Document, names: readonly NameMention[]): readonly NameMention[] {
  const opens = ({ start, sentence }: NameMention) => !/[\p{L}\p{N}]/u.test(plain.slice(sentences[sentence]!.start, start));
  const within = new Set(names.filter((n) => !opens(n)).map((n) => n.name));
  const suspects = names.filter((n) => /^\p{Lu}\p{Ll}{2,}$/u.test(n.name) && opens(n) && !within.has(n.name));
  if (!suspects.length) return names;
  const small = new Set(plain.match(/(?<![\p{L}\p{N}])\p{Ll}{3,30}(?![\p{L}\p{N}])/gu));
  return names.filter((n) => !(suspects.includes(n) && small.has(n.name.toLowerCase())));
}

/** All but the names, which have to be known before. */
export function recognizeWith(document: Document, names: readonly NameMention[]): Recognized {
  const inPerson = overlapFinder(names.filter((n) => n.type === 'person' && n.name.includes(' ')), (n) => n);
  // "Heike Sonntag"
  const dates = recognizeDates(document).filter((d) => (inPerson(d)?.start ?? d.start) >= d.start);
  const inName = overlapFinder(names.filter((n) => n.confidence >= 0.5 || /\d/.test(n.name)), (n) => n);
  const inDate = overlapFinder(dates, (d) => d);
  const quantities = recognizeQuantities(document).filter((q) => !inName(q.number) && !inDate(q.number));
  // The "US" of "US dollars" is nobody who does anything.
  const inUnit = overlapFinder(quantities.flatMap((q) => (q.unit ? [q.unit] : [])), (unit) => unit);
  const own = names.filter((n) => !inUnit(n));
  return { names: own, dates, quantities, roles: recognizeRoles(document, own), quotes: recognizeQuotes(document, own) };
}
