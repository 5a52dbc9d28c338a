import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { formatOf } from '../../server/readers/format.js';
import { decodeText, FileProblem, readTextFile } from '../../server/readers/read-file.js';
import { sourcePath } from '../../server/readers/load-facts.js';
import { writeTextFile } from '../../server/readers/write-file.js';
import { folderWith, removeFolders } from './temporary-folder.js';

after(removeFolders);

const bytes = (...parts: (string | number)[]) => Uint8Array.from(parts.flatMap((p) => (typeof p === 'string' ? [...Buffer.from(p)] : [p])));

describe('reading a text file', () => {
  const good: [string, Uint8Array, string][] = [
    ['umlauts and an emoji', bytes('Zölle für alle 🚢'), 'Zölle für alle 🚢'],
    ['a byte order mark, which is no text', bytes(0xef, 0xbb, 0xbf, 'Kai'), 'Kai'],
    ['nothing', bytes(), ''],
    ['Windows line ends, which stay', bytes('a\r\nb'), 'a\r\nb'],
  ];
  for (const [what, content, text] of good) it(`reads ${what}`, () => assert.equal(decodeText(content, 'a.md'), text));

  const bad: [string, Uint8Array, RegExp][] = [
    ['Latin-1, and says where', bytes('Die Z', 0xf6, 'lle'), /^a\.md: is not UTF-8 \(byte 5\), perhaps Windows-1252; save it as UTF-8$/],
    ['a character cut in half', bytes('Z', 0xc3), /byte 1\)/],
    ['a wrong byte behind right umlauts', bytes('Zölle ', 0xff, ' für'), /byte 7\)/],
    ['UTF-16', bytes(0xff, 0xfe, 'a', 0), /^a\.md: is UTF-16; save it as UTF-8$/],
    ['UTF-16 without a mark', bytes('a', 0, 'b', 0, 'c', 0), /is UTF-16/],
    ['UTF-16 without a mark, the other way round', bytes(0, 'a', 0, 'b', 0, 'c'), /is UTF-16/],
    ['UTF-16, the other way round', bytes(0xfe, 0xff, 0, 'a'), /is UTF-16/],
  ];
  for (const [what, content, message] of bad) it(`refuses ${what}`, () => assert.throws(() => decodeText(content, 'a.md'), (e) => e instanceof FileProblem && message.test(e.message)));

  it('says in words why a file cannot be read', async () => {
    const folder = folderWith({ 'a.md': 'x' });
    symlinkSync('loop.md', join(folder, 'loop.md'));
    const cases: [string, RegExp][] = [['b.md', /no such file$/], ['.', /is a folder, not a file$/], ['a.md/c.md', /a part of the path is no folder$/], ['loop.md', /a link that leads to itself$/]];
    for (const [name, message] of cases) await assert.rejects(readTextFile(join(folder, name)), message);
  });
});

describe('writing a text file', () => {
  it('replaces the file as a whole and leaves nothing beside it', async () => {
    const folder = folderWith({ 'a.json': 'old' });
    await writeTextFile(join(folder, 'a.json'), 'neu: ö');
    assert.equal(readFileSync(join(folder, 'a.json'), 'utf8'), 'neu: ö');
    assert.deepEqual(readdirSync(folder), ['a.json']);
  });

  it('keeps the mode of the file and the link that leads to it', async () => {
    const folder = folderWith({ 'a.json': 'old' });
    chmodSync(join(folder, 'a.json'), 0o640);
    symlinkSync('a.json', join(folder, 'link.json'));
    await writeTextFile(join(folder, 'link.json'), 'new');
    assert.equal(lstatSync(join(folder, 'link.json')).isSymbolicLink(), true);
    assert.equal(readFileSync(join(folder, 'a.json'), 'utf8'), 'new');
    assert.equal(statSync(join(folder, 'a.json')).mode & 0o777, 0o640);
  });

  it('says what went wrong, and leaves nothing behind', async () => {
    const folder = folderWith({ 'sub/a.json': 'old' });
    await assert.rejects(writeTextFile(join(folder, 'none', 'a.json'), 'new'), /a\.json: could not be written: its folder is not there$/);
    await assert.rejects(writeTextFile(join(folder, 'sub'), 'new'), FileProblem);
    assert.deepEqual(readdirSync(folder), ['sub']);
  });
});

describe('the format of a draft', () => {
  const cases: [string, string | undefined, string][] = [
    ['a.md', undefined, 'markdown'], ['A.MARKDOWN', undefined, 'markdown'], ['a.txt', undefined, 'plain'], ['a.tex', undefined, 'latex'], ['a.htm', undefined, 'html'], ['a.rst', undefined, 'rst'], ['a.adoc', undefined, 'asciidoc'], ['a.typ', undefined, 'typst'], ['a.org', undefined, 'org'], ['constructor', 'constructor', 'plain'],
    ['README', undefined, 'plain'], ['a.txt', 'markdown', 'markdown'], ['a.md', 'plaintext', 'plain'],
  ];
  for (const [path, languageId, format] of cases) it(`${path} ${languageId ? `as ${languageId} ` : ''}is ${format}`, () => assert.equal(formatOf(path, languageId), format));
});

describe('the address of a source', () => {
  const cases: [string, string][] = [
    ['article.md', '/desk/article.md'], ['../in/article.md', '/in/article.md'], ['a%20b.md', '/desk/a b.md'], ['100%.md', '/desk/100%.md'],
    ['/in/article.md', '/in/article.md'], ['file:///in/a%20b.md', '/in/a b.md'], ['https://example.org/a', 'https://example.org/a'], ['', ''],
  ];
  for (const [uri, path] of cases) it(`${uri || '(none)'} is ${path || '(none)'}`, () => assert.equal(sourcePath('/desk/x.facts.json', uri), path));
});
