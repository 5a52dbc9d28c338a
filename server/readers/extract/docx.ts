/** Word documents, by mammoth, which makes clean HTML of them. */
import mammoth from 'mammoth';
import { Unreadable, type Extracted } from './extracted.js';
import { nestingOf } from './nesting.js';
import { proseOfHtml } from './prose-of-html.js';
import { unzip } from './zip.js';

/** What mammoth asks of a ZIP file; it takes an object of its own instead of bytes, so the bounds are ours. */
interface OpenZip {
  exists(name: string): boolean;
  read(name: string, encoding?: string): Promise<Uint8Array | string>;
}

export async function extract(bytes: Uint8Array): Promise<Extracted> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Unreadable('is protected by a password, or in the old Word format; save it as .docx without a password');
  const files = unzip(bytes, (name) => /\.(?:xml|rels)$/.test(name));
  if (!files.has('word/document.xml')) throw new Unreadable('is no Word document (word/document.xml is missing)');
  for (const [name, content] of files) refuseEntities(name, content);
  if (nestingOf(new TextDecoder().decode(files.get('word/document.xml')), true).depth > MOST_DEPTH) throw new Unreadable('is damaged (its parts lie in one another without end)');
  const file: OpenZip = {
    exists: (name) => files.has(name),
    read: async (name, encoding) => {
      const content = files.get(name) ?? new Uint8Array();
      return encoding ? Buffer.from(content).toString(encoding === 'base64' ? 'base64' : 'utf8') : content;
    },
  };
  const html = await mammoth
    .convertToHtml({ file } as unknown as { buffer: Buffer }, { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), includeEmbeddedStyleMap: false })
    .then((r) => r.value, () => {
      throw new Unreadable('is damaged (its text is no valid XML)');
    });
  const core = new TextDecoder().decode(files.get('docProps/core.xml') ?? new Uint8Array());
  const language = /<dc:language>\s*([a-zA-Z]{2,3})\b/.exec(core)?.[1]?.toLowerCase();
  return { text: proseOfHtml(html), places: [], ...(language ? { language } : {}) };
}

/** A table in a table in a table is 30. */
const MOST_DEPTH = 400;

/** No program writes entities of its own into these files; who does wants them multiplied. */
function refuseEntities(name: string, content: Uint8Array): void {
  const head = new TextDecoder().decode(content.subarray(0, 4096));
  if (/<!(?:DOCTYPE|ENTITY)/i.test(head)) throw new Unreadable(`declares XML entities (${name}), which no Word document needs`);
}
