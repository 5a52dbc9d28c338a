/** German says "aus Frankreich", but "aus den USA": a place in another's stead brings its article, or takes that one's away. */
import { canonicalPlace } from '../locales/places.js';
import type { Document, Finding } from '../types.js';

type Kind = 'feminine' | 'plural';

const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...'USA|Niederlande|Niederlanden|Philippinen|Malediven|Vereinigten Staaten|Vereinigten Arabischen Emirate'.split('|').map((name): [string, Kind] => [name, 'plural']),
  ...'Schweiz|Türkei|Ukraine|Slowakei|Mongolei|Sowjetunion|EU|Europäische Union'.split('|').map((name): [string, Kind] => [name, 'feminine']),
]);
/** "in" without an article is of a place, not of a way there. */
const DATIVE: ReadonlySet<string> = new Set(['aus', 'von', 'mit', 'gegenüber', 'in']);
const ACCUSATIVE: ReadonlySet<string> = new Set(['für', 'gegen', 'durch', 'ohne']);
const ARTICLES: ReadonlySet<string> = new Set(['die', 'der', 'den']);
/** Characters before the name that are looked at. */
const REACH = 24;

/** The finding with the article that each of its texts needs; a text is left out where its form is not sure. */
export function fitArticle(finding: Finding, { plain, language, blocks }: Document): Finding {
  const { start, end, replacements } = finding;
  const name = plain.slice(start, end);
  if (language !== 'de' || !replacements.length || finding.code !== 'entity-mismatch' || !canonicalPlace(name, 'de')) return finding;
  const own = KINDS.get(name);
  if (replacements.every((text) => kindOf(text) === own && asDative(text) === text)) return finding;
  // In a cell of a table or a list, a name stands alone.
  const block = blocks.find((b) => b.start <= start && end <= b.end);
  if (block && !/\p{L}/u.test(plain.slice(block.start, start) + plain.slice(end, block.end))) return finding;
  const before = plain.slice(Math.max(0, start - REACH), start);
  const words = before.endsWith(' ') ? before.trimEnd().split(/\s+/).slice(-2) : [];
  const article = ARTICLES.has(words.at(-1)?.toLowerCase() ?? '') ? words.at(-1) : undefined;
  const preposition = (article === undefined ? words.at(-1) : words.length > 1 ? words.at(-2) : undefined)?.toLowerCase() ?? '';
  const from = article === undefined ? start : start - (before.length - before.lastIndexOf(article));
  const texts = replacements.map((text) => inPlace(text, own, article, preposition));
  return { ...finding, start: from, replacements: [...new Set(texts.filter((text) => text !== undefined))] };
}

/** A genitive of such a name ("USAs") is no form of it. */
function kindOf(text: string): Kind | 'none' | undefined {
  return KINDS.get(text) ?? (KINDS.has(text.replace(/(?:s|’)$/, '')) ? 'none' : undefined);
}

/** "die Niederlande", "in den Niederlanden". */
function asDative(text: string): string {
  return KINDS.get(text) === 'plural' ? text.replace(/e$/, 'en') : text;
}

/** What stands in the place of article and name. */
function inPlace(text: string, own: Kind | undefined, article: string | undefined, preposition: string): string | undefined {
  const kind = kindOf(text);
  if (kind === 'none') return undefined;
  if (kind === own) return article === undefined ? text : `${article} ${article === 'den' ? asDative(text) : text}`;
  // "USA siegen": a headline leaves articles out.
  if (own && article === undefined) return text;
  const way = article?.toLowerCase() === 'die';
  const dative = DATIVE.has(preposition) && !way;
  if (!dative && !ACCUSATIVE.has(preposition)) return kind && own && (way || (own === 'plural' && article === 'der')) ? `${article} ${text}` : undefined;
  if (!kind) return text;
  return dative ? `${kind === 'plural' ? 'den' : 'der'} ${asDative(text)}` : `die ${text}`;
}
