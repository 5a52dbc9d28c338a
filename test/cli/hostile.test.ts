/** Files that are damaged, enormous, in other encodings, or no files at all: a clear line each, and the rest of the run goes on. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { formatFactBase } from '../../server/engine/facts/serialize.js';
import { derive } from '../../server/engine/index.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const fixture = (name: string) => readFileSync(join(root, 'test/fixtures/sources', name));
const stet = (cwd: string, ...args: string[]) => spawnSync(process.execPath, [join(root, 'bin/stet.cjs'), ...args], { cwd, encoding: 'utf8', timeout: 60_000, maxBuffer: 1 << 26 });

const article = 'Shares of Harbour Ltd fell by 17 percent on Monday.\n';
const wrong = article.replace('17', '15');
const umlauts = 'Die Häfen verloren 15 Prozent, für fünf Millionen.\n';

/** A ZIP archive with these files, deflated, by the book. */
function zip(files: readonly (readonly [name: string, content: Uint8Array, claimed?: number])[]): Buffer {
  const [locals, heads]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, content, claimed = content.length] of files) {
    const packed = deflateRawSync(content);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(claimed, 18);
    about.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, Buffer.from(name), packed]);
    // Comment, disk and attributes: none. Then where the file is.
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    heads.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), about, where, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(heads);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const ENTITIES = `<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">${'abcdefghi'.split('').map((c, i, all) => (i ? `<!ENTITY ${c} "${`&${all[i - 1]};`.repeat(10)}">` : '')).join('')}]>`;

describe('malformed and hostile files', function () {
  this.timeout(120_000);
  after(removeFolders);

  it('cost a clear line each among drafts; the others are checked', () => {
    const cwd = folderWith({
      'harbour.facts.json': formatFactBase(derive(article, { uri: 'harbour.txt', language: 'en' })),
      'a.md': wrong, 'z.md': article,
      'latin1.md': Buffer.from(umlauts, 'latin1'),
      'utf16.md': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(umlauts, 'utf16le')]),
      'utf16-no-mark.md': Buffer.from(wrong, 'utf16le'),
      'utf16-big.md': Buffer.from(wrong, 'utf16le').swap16(),
      'huge.md': '',
    });
    truncateSync(join(cwd, 'huge.md'), 2 ** 30);
    mkdirSync(join(cwd, 'folder.md'));
    symlinkSync('loop.md', join(cwd, 'loop.md'));
    symlinkSync('.', join(cwd, 'self'));
    symlinkSync('nowhere.md', join(cwd, 'dangling.md'));
    execFileSync('mkfifo', [join(cwd, 'pipe.md')]);
    const named = ['dangling.md', 'folder.md', 'loop.md', 'pipe.md', 'gone.md'];
    const { status, stdout, stderr } = stet(cwd, 'check', '**/*.md', ...named, '--format', 'json');
    assert.equal(status, 2);
    assert.deepEqual((JSON.parse(stdout) as { files: { path: string; findings: { code: string }[] }[] }).files.map((f) => [f.path, f.findings.map((x) => x.code)]), [['a.md', ['number-mismatch']], ['z.md', []]]);
    assert.deepEqual(stderr.trimEnd().split('\n').sort(), [
      'stet: dangling.md: no such file',
      "stet: folder.md: is a folder; name the drafts in it, for instance 'folder.md/**/*.md'",
      'stet: gone.md: no such file',
      'stet: huge.md: is 1024 MB large; what is larger than 64 MB is not read',
      'stet: latin1.md: is not UTF-8 (byte 6), perhaps Windows-1252; save it as UTF-8',
      'stet: loop.md: is a link that leads to itself',
      'stet: pipe.md: is a pipe or a device, not a file',
      'stet: utf16-big.md: is UTF-16; save it as UTF-8',
      'stet: utf16-no-mark.md: is UTF-16; save it as UTF-8',
      'stet: utf16.md: is UTF-16; save it as UTF-8',
    ]);
  });

  it('cost a clear line each among articles; the facts of the others are written', () => {
    const word = (content: string | Uint8Array, claimed?: number) => zip([['[Content_Types].xml', Buffer.from('<Types/>')], ['word/document.xml', Buffer.from(content), claimed]]);
    const cwd = folderWith({
      'good-word.docx': fixture('pandoc.docx'), 'good-pdf.pdf': fixture('libreoffice.pdf'), 'good-book.epub': fixture('pandoc.epub'),
      'cut-word.docx': fixture('pandoc.docx').subarray(0, 3000), 'cut-pdf.pdf': fixture('libreoffice.pdf').subarray(0, 3000), 'cut-book.epub': fixture('pandoc.epub').subarray(0, 3000),
      'bomb.docx': word(Buffer.alloc(100 * 2 ** 20)), 'liar.docx': word(Buffer.alloc(8 * 2 ** 20), 500),
      'entities.docx': word(`<?xml version="1.0"?>${ENTITIES}<w:document xmlns:w="x"><w:body>&i;</w:body></w:document>`),
      'empty.docx': '', 'noise-word.docx': Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)), 'noise-pdf.pdf': Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)),
      'broken.json': '{"a": [1, 2', 'none.csv': 'a\n',
    });
    const names = ['bomb.docx', 'broken.json', 'cut-word.docx', 'cut-book.epub', 'cut-pdf.pdf', 'empty.docx', 'entities.docx', 'good-word.docx', 'good-book.epub', 'good-pdf.pdf', 'liar.docx', 'noise-word.docx', 'noise-pdf.pdf', 'none.csv'];
    mkdirSync(join(cwd, 'out'));
    const { status, stdout, stderr } = stet(cwd, 'derive', ...names, '-o', 'out');
    assert.deepEqual([status, stdout], [2, '']);
    const lines = stderr.trimEnd().split('\n');
    const bad = names.filter((n) => !n.startsWith('good'));
    for (const name of bad) assert.equal(lines.filter((l) => l.startsWith(`stet: ${name}: `)).length, 1, `${name}\n${stderr}`);
    assert.equal(lines.filter((l) => /^2[45] facts, 5 names, 0 conflicts → out\/good-/.test(l)).length, 3, stderr);
    assert.doesNotMatch(stderr, /internal error|undefined|\bat .*:\d+:\d+|could not be read \(/);
    assert.match(stderr, /bomb\.docx: unpacks to more than 64 MB/);
    assert.match(stderr, /liar\.docx: is not what it claims to be/);
    assert.match(stderr, /entities\.docx: declares XML entities/);
  });

  it('expands no entity of a translation file', () => {
    const cwd = folderWith({ 'a.xliff': `<?xml version="1.0"?>${ENTITIES}<xliff version="1.2"><file source-language="en" target-language="de"><body><trans-unit id="1"><source>12 ships &i;</source><target>13 Schiffe</target></trans-unit></body></file></xliff>` });
    const { status, stdout } = stet(cwd, 'check', 'a.xliff', '--format', 'json');
    assert.equal(status, 1);
    assert.ok(stdout.length < 2000 && stdout.includes('"12"'));
  });

  it('keeps line ends and the byte order mark of a draft that it corrects', () => {
    const cwd = folderWith({ 'harbour.facts.json': formatFactBase(derive(article, { uri: 'harbour.txt', language: 'en' })) });
    writeFileSync(join(cwd, 'a.md'), `\uFEFF${wrong.replace('\n', '\r\n')}`);
    assert.equal(stet(cwd, 'check', 'a.md', '--fix').status, 0);
    assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), `\uFEFF${article.replace('\n', '\r\n')}`);
  });
});
