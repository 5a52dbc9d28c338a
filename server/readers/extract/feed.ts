/** Feeds (RSS 0.9 to 2.0, RDF, Atom), by htmlparser2: each entry a heading with its text, and its place. */
import { DomUtils, parseDocument } from 'htmlparser2';
import { Unreadable, type Extracted, type Place } from './extracted.js';
import { localDay } from './local-day.js';
import { nestingOf } from './nesting.js';
import { escapeMarks, proseOfHtml } from './prose-of-html.js';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { readonly attribs: unknown }>;

const MOST_ENTRIES = 1000;
const MOST_DEPTH = 200;
const ROOTS = new Set(['rss', 'feed', 'RDF']);

/** Undefined where the file is XML of another kind, and need not be a feed. Throws `Unreadable`. */
export function extract(xml: string, named: boolean): Extracted | undefined {
  if (/<!ENTITY/i.test(xml)) throw new Unreadable('declares XML entities, which no feed needs');
  if (nestingOf(xml, true).depth > MOST_DEPTH) throw new Unreadable('is damaged (its parts lie in one another without end)');
  const root = elementsOf(parseDocument(xml, { xmlMode: true }).children)[0];
  if (!root || !ROOTS.has(nameOf(root))) {
    if (named) throw new Unreadable('is no feed (RSS or Atom)');
    return undefined;
  }
  const channel = child(root, 'channel') ?? root;
  const entries = [...children(channel, 'item'), ...(channel === root ? [] : children(root, 'item')), ...children(channel, 'entry')];
  if (!entries.length) throw new Unreadable('holds no entries');
  if (entries.length > MOST_ENTRIES) throw new Unreadable(`holds ${entries.length} entries, more than the ${MOST_ENTRIES} that are read`);
  let text = '';
  const places: Place[] = [];
  for (const entry of entries) {
    const prose = proseOfEntry(entry);
    if (!prose) continue;
    text += text && '\n';
    places.push({ start: text.length, name: `entry ${places.length + 1}` });
    text += prose;
  }
  if (!text) throw new Unreadable('holds no text');
  const days = new Set(entries.map(dayOf));
  const [day] = days;
  const language = /^[a-z]{2,3}\b/i.exec(textIn(child(channel, 'language')) || (root.attribs['xml:lang'] ?? ''))?.[0].toLowerCase();
  // "Yesterday" is another day in each entry: only where all are of one day can it be told.
  return { text, places, ...(language ? { language } : {}), ...(days.size === 1 && day ? { published: day } : {}) };
}

function proseOfEntry(entry: Element): string {
  const title = markupOf(child(entry, 'title')).replace(/\s+/g, ' ').trim();
  const bodies = ['encoded', 'content', 'description', 'summary'].map((name) => proseOfHtml(markupOf(child(entry, name))));
  const heading = title ? `# ${proseOfHtml(title).trim() || escapeMarks(title)}\n` : '';
  return [heading, bodies.find((body) => body) ?? ''].filter((part) => part).join('\n');
}

/** Of a text construct: what RSS and Atom escape is HTML, Atom's `type="text"` is none, and its `xhtml` stands there as it is. */
function markupOf(element: Element | undefined): string {
  if (!element) return '';
  if (element.attribs['type'] === 'xhtml') return DomUtils.getInnerHTML(element, { xmlMode: true });
  const text = textIn(element);
  const isText = nameOf(parentOf(element)) === 'entry' && (element.attribs['type'] ?? 'text') === 'text';
  return isText ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
}

function dayOf(entry: Element): string | undefined {
  return ['pubDate', 'published', 'date', 'updated'].map((name) => localDay(textIn(child(entry, name)))).find((day) => day !== undefined);
}

/** Without its prefix. */
function nameOf(element: Element | undefined): string {
  return element?.name.slice(element.name.indexOf(':') + 1) ?? '';
}

function parentOf(element: Element): Element | undefined {
  return element.parent && 'attribs' in element.parent ? element.parent : undefined;
}

function elementsOf(nodes: readonly Node[]): Element[] {
  return nodes.filter((node): node is Element => 'attribs' in node);
}

function children(element: Element, name: string): Element[] {
  return elementsOf(element.children as Node[]).filter((c) => nameOf(c) === name && !/^(?:media|itunes):/.test(c.name));
}

function child(element: Element, name: string): Element | undefined {
  return children(element, name)[0];
}

function textIn(element: Element | undefined): string {
  return element ? DomUtils.textContent(element).trim() : '';
}
