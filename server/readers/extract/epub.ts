/** EPUB books: their chapters in the order of the spine. */
import { Parser } from 'htmlparser2';
import { Unreadable, type Extracted, type Place } from './extracted.js';
import { proseOfHtml } from './prose-of-html.js';
import { unzip } from './zip.js';

interface Package {
  /** Paths in the archive, in reading order. */
  readonly chapters: readonly string[];
  readonly language?: string;
  readonly published?: string;
}

export async function extract(bytes: Uint8Array): Promise<Extracted> {
  const files = unzip(bytes, (name) => /\.(?:x?html?|opf|xml)$/i.test(name));
  if (files.has('META-INF/encryption.xml') && files.has('META-INF/rights.xml')) throw new Unreadable('is protected by digital rights management');
  const text = (path: string) => new TextDecoder().decode(files.get(path) ?? new Uint8Array());
  const root = /\bfull-path\s*=\s*["']([^"']{1,500})["']/.exec(text('META-INF/container.xml'))?.[1];
  if (!root || !files.has(root)) throw new Unreadable('is no EPUB book (its package file is missing)');
  const book = readPackage(text(root), root);
  const places: Place[] = [];
  let all = '';
  let number = 0;
  for (const chapter of book.chapters) {
    const prose = files.has(chapter) ? proseOfHtml(text(chapter)) : '';
    if (!prose) continue;
    if (all) all += '\n';
    places.push({ start: all.length, name: `chapter ${++number}` });
    all += prose;
  }
  if (!all) throw new Unreadable('holds no text (pictures of pages cannot be read)');
  return { text: all, places, ...(book.language ? { language: book.language } : {}), ...(book.published ? { published: book.published } : {}) };
}

function readPackage(xml: string, path: string): Package {
  const items = new Map<string, string>();
  const spine: string[] = [];
  let inside = '';
  const said = new Map<string, string>();
  const parser = new Parser(
    {
      onopentag(name, a) {
        inside = name;
        if (/(?:^|:)item$/.test(name) && a['id'] && a['href']) items.set(a['id'], a['href']);
        if (/(?:^|:)itemref$/.test(name) && a['idref'] && a['linear'] !== 'no') spine.push(a['idref']);
      },
      ontext(text) {
        if ((inside === 'dc:language' || inside === 'dc:date') && !said.has(inside) && text.trim()) said.set(inside, text.trim());
      },
      onclosetag() {
        inside = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  const language = /^[a-z]{2,3}/i.exec(said.get('dc:language') ?? '')?.[0].toLowerCase();
  const published = /^\d{4}-\d{2}-\d{2}/.exec(said.get('dc:date') ?? '')?.[0];
  return {
    chapters: spine.flatMap((id) => (items.has(id) ? [resolveIn(path, items.get(id)!)] : [])),
    ...(language ? { language } : {}),
    ...(published ? { published } : {}),
  };
}

/** A relative address inside the archive. It cannot leave it: names are looked up, never opened. */
function resolveIn(base: string, href: string): string {
  let decoded = href;
  try {
    decoded = decodeURIComponent(href);
  } catch {
    // A per cent sign of a file name.
  }
  const parts = base.split('/').slice(0, -1);
  for (const part of decoded.split('#')[0]!.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
