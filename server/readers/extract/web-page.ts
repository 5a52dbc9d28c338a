/** Saved web pages: the article without its surroundings, found by Readability. */
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Extracted } from './extracted.js';
import { nestingOf } from './nesting.js';
import { escapeMarks, proseOfHtml } from './prose-of-html.js';

/** What is asked of a page here; Readability asks for more. */
interface Page {
  readonly documentElement: { getAttribute(name: string): string | null };
  querySelector(selector: string): unknown;
}

/** More than these no article has; Readability looks at each again and again, and at all that is in it. */
const MOST_ELEMENTS = 50_000;
const MOST_DEPTH = 150;

/** Undefined where the page is no article with surroundings; it is then read as it stands. */
export async function extract(html: string): Promise<Extracted | undefined> {
  const { elements, depth } = nestingOf(html, false);
  if (elements > MOST_ELEMENTS || depth > MOST_DEPTH) return undefined;
  const { document } = parseHTML(html) as unknown as { readonly document: Page };
  if (!document.querySelector('nav, header, footer, aside, script, form') || !isProbablyReaderable(document as never)) return undefined;
  const language = /^[a-z]{2,3}/i.exec(document.documentElement.getAttribute('lang') ?? '')?.[0].toLowerCase();
  const article = new Readability(document as never, { maxElemsToParse: MOST_ELEMENTS }).parse();
  const prose = article?.content ? proseOfHtml(article.content) : '';
  if (!article || !prose) return undefined;
  const published = /^\d{4}-\d{2}-\d{2}/.exec(article.publishedTime ?? '')?.[0];
  const title = article.title?.replace(/\s+/g, ' ').trim();
  const named = title && !prose.startsWith('# ') ? `# ${escapeMarks(title)}\n\n${prose}` : prose;
  return { text: named, places: [], ...(language ? { language } : {}), ...(published ? { published } : {}) };
}
