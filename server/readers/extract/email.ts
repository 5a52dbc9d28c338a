/** E-mails (.eml), by postal-mime: subject, date, and the text without what it quotes and who signed. */
import PostalMime from 'postal-mime';
import { Unreadable, type Extracted } from './extracted.js';
import { localDay } from './local-day.js';
import { escapeMarks, proseOfHtml } from './prose-of-html.js';

export async function extract(bytes: Uint8Array): Promise<Extracted> {
  if (!/^[\x21-\x39\x3b-\x7e]{1,100}:/m.test(new TextDecoder('latin1').decode(bytes.subarray(0, 2000)))) throw new Unreadable('is no e-mail (it has no head)');
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 }).catch((error: unknown) => {
    throw new Unreadable(`is no e-mail that can be read (${error instanceof Error ? error.message : String(error)})`);
  });
  const body = mail.text?.trim() ? proseOfText(mail.text) : proseOfHtml(mail.html ?? '');
  if (!body.trim()) throw new Unreadable('holds no text');
  const date = localDay(mail.headers.find((h) => h.key === 'date')?.value ?? '');
  const heading = mail.subject?.trim() ? `# ${escapeMarks(mail.subject.trim().replace(/\s+/g, ' '))}\n\n` : '';
  return { text: heading + body, places: [], ...(date ? { published: date } : {}) };
}

function proseOfText(text: string): string {
  const kept: string[] = [];
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    // The mark before a signature, as RFC 3676 has it.
    if (line === '-- ' || line === '--') break;
    if (line.startsWith('>')) continue;
    kept.push(escapeMarks(line.trimEnd()));
  }
  return `${kept.join('\n').replace(/\n{3,}/g, '\n\n').trim()}\n`;
}
