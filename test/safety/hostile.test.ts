/** Texts of strangers stay text: in hovers, titles, labels and reports, whatever stands in articles, drafts and fact bases. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Parser } from 'htmlparser2';
import type { CodeAction, Hover } from 'vscode-languageserver-protocol';
import { plainLabel } from '../../client/plain-label.js';
import { Editor, positionAt } from '../lsp/editor.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';

interface Renderer { render(markdown: string): string }
/** As generous as any editor: HTML passes, addresses become links, no scheme is refused. */
function rendererOf(): Renderer {
  const fromVsce = createRequire(require.resolve('@vscode/vsce'));
  const MarkdownIt = fromVsce('markdown-it') as new (options: object) => Renderer & { validateLink: (link: string) => boolean };
  const renderer = new MarkdownIt({ html: true, linkify: true });
  renderer.validateLink = () => true;
  return renderer;
}

const ATTACKS = [
  '<img src=x onerror=alert(1)>', '[click](command:workbench.action.terminal.new)', '[click](javascript:alert(1))', '![x](https://evil.example/x.png)', '`code`', '```', '~~~', '$(trash)', '<script>alert(1)</script>', 'https://evil.example/', 'www.evil.example', 'a@evil.example',
  '](command:x)', '**bold**', '<!--', '-->', '&lt;img&gt;', '| a | b |', '\u202Egnp.exe', '\u2066', '<a href="command:x">y</a>', '"><svg onload=alert(1)>', '\\', "' onmouseover='alert(1)", '{{7*7}}', '</p></blockquote>', '# head',
];
const HOSTILE = ATTACKS.join(' ');
const ARTICLE = `# Hostile\n\nThe dairy Almtal AG raised its revenue by 9 percent ${HOSTILE} to 640 million euros in 2022.\n\nBerta Quendler, the chief executive of Almtal ${ATTACKS[0]}, wants to invest 45 million euros.\n`;
const DRAFT = `# Draft ${HOSTILE}\n\nAlmtal raised its revenue by 12 percent ${HOSTILE} to 640 million euros.\n\nBerta Quendlar wants to invest 45 million euros. Almtal sold 77 tractors.\n`;

interface Found { readonly tag: string; readonly attributes: Readonly<Record<string, string>> }
function tagsOf(html: string): Found[] {
  const found: Found[] = [];
  new Parser({ onopentag: (tag, attributes) => found.push({ tag, attributes }) }).end(html);
  return found;
}

describe('hostile texts', function () {
  this.timeout(60_000);
  let editor: Editor;
  let uri: string;
  let folder: string;

  before(async () => {
    folder = folderWith({ 'dairy.md': ARTICLE, 'draft.md': DRAFT });
    ({ editor } = await Editor.start(folder, { textDocument: { diagnostic: {} } }));
    const { path } = await editor.request<{ path: string }>('stet/derive', { uri: pathToFileURL(join(folder, 'dairy.md')).toString() });
    const base = JSON.parse(readFileSync(path, 'utf8'));
    for (const source of base.sources) source.title = HOSTILE;
    for (const entity of base.entities) Object.assign(entity, { descriptors: [...entity.descriptors, HOSTILE], aliases: [...entity.aliases, HOSTILE] });
    for (const fact of base.facts) Object.assign(fact, { note: HOSTILE, ...('counted' in (fact.quantity ?? {}) ? { quantity: { ...fact.quantity, counted: HOSTILE } } : {}) });
    writeFileSync(path, JSON.stringify(base));
    await editor.changedOnDisk(path);
    uri = pathToFileURL(join(folder, 'draft.md')).toString();
    await editor.open(uri, DRAFT);
  });
  after(async () => {
    await editor.stop();
    removeFolders();
  });

  it('become no markup in a hover', async () => {
    const renderer = rendererOf();
    let cards = 0;
    for (const part of ['12 percent', '640 million', 'Almtal raised', 'Berta', '45 million', '77']) {
      const hover = await editor.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position: positionAt(DRAFT, DRAFT.indexOf(part) + 1) });
      if (!hover) continue;
      cards++;
      const { value } = hover.contents as { value: string };
      const tags = tagsOf(renderer.render(value));
      assert.deepEqual([...new Set(tags.map((t) => t.tag))].filter((t) => !['p', 'strong', 'blockquote', 'a'].includes(t)), [], value);
      for (const { tag, attributes } of tags) {
        assert.deepEqual(Object.keys(attributes), tag === 'a' ? ['href'] : []);
        if (tag === 'a') assert.match(attributes['href']!, /^(?:file:\/\/\/[^"]*(?:dairy\.md|dairy\.facts\.json)#L\d+|https:\/\/github\.com\/stet-check\/stet\/\S+\/docs\/rules\/[a-z-]+\.md)$/, value);
      }
      assert.doesNotMatch(value, /[\u202A-\u202E\u2066-\u2069]|(?<!\\)\$\(/);
    }
    assert.ok(cards >= 4, `${cards} cards`);
  });

  it('turn no direction in diagnostics and titles', async () => {
    const diagnostics = await editor.pull(uri);
    const actions = await editor.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }, context: { diagnostics } });
    const shown = [...diagnostics.flatMap((d) => [d.message, ...(d.relatedInformation ?? []).map((r) => r.message)]), ...actions.map((a) => a.title)];
    assert.ok(diagnostics.length >= 2 && actions.length > 4);
    for (const text of shown) assert.doesNotMatch(text, /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  });

  it('become no markup in a report', async () => {
    const { html } = await editor.request<{ html: string }>('stet/report', { uri, language: 'en', nonce: '"><script>', showPlace: 'stet.showPlace' });
    const tags = tagsOf(html);
    assert.deepEqual(tags.filter(({ tag }) => ['script', 'img', 'svg', 'iframe', 'object', 'link', 'base', 'form'].includes(tag)), []);
    for (const { tag, attributes } of tags) {
      assert.deepEqual(Object.keys(attributes).filter((name) => /^on/i.test(name)), []);
      if ('href' in attributes) assert.match(attributes['href']!, /^(?:#[\w-]+|command:stet\.showPlace\?[\w%.~!*'()-]+)$/, tag);
    }
    assert.doesNotMatch(html, /[\u202A-\u202E\u2066-\u2069]/);
  });

  it('are no icons and no links in labels of the editor', () => {
    const label = plainLabel(`${HOSTILE}\n\u0000`);
    // As the editor's own readers of labels look for them.
    assert.doesNotMatch(label, /\$\([a-z]+/i);
    assert.doesNotMatch(label, /\[[^\]]+\]\((?:https?:\/\/|command:|file:|javascript:)/i);
    assert.doesNotMatch(label, /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    assert.equal(plainLabel('mill.facts.json: no such file (yet) [1]'), 'mill.facts.json: no such file (yet) [1]');
  });
});
