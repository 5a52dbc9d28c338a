/** Whatever bytes a source has: a text comes out, or one line that says why not. */
import { ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { parseDocument } from '../../server/engine/index.js';
import { checkTranslations } from '../../server/readers/localization/check-translations.js';
import { FileProblem } from '../../server/readers/read-file.js';
import { sourceText } from '../../server/readers/read-source.js';
import { fuzzAsync, text, TIMEOUT } from './fuzz.js';
import { filesOf, zipOf } from './zip.js';

const fixture = (name: string) => readFileSync(join('test/fixtures/sources', name));
const MAIL = Buffer.from('From: "K" <k@example.org>\r\nSubject: =?utf-8?B?SGFmZW4=?=\r\nDate: Fri, 15 Mar 2024 08:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDie Z=C3=B6lle steigen um 7 Prozent.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>7 Prozent</p>\r\n--b--\r\n');
const CSV = Buffer.from('Firma;"Umsatz (Mio. €)";Stellen\r\nAbel;"3,5";1200\r\n"Berg; Söhne";7;80\r\n');
const JSON_TABLE = Buffer.from('{"data":[{"firm":"Abel","sales":{"change in percent":-7.5}},{"firm":"Berg"}]}');

/** What a failing disk, a broken program or an attacker makes of bytes. */
interface Damage { readonly at: number; readonly cut: number; readonly by: Uint8Array }
const damage: fc.Arbitrary<Damage> = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(64), by: fc.oneof(fc.uint8Array({ maxLength: 8 }), text.map((t) => Buffer.from(t.slice(0, 60)))) });

function damaged(bytes: Uint8Array, all: readonly Damage[]): Uint8Array {
  return all.reduce((now, { at, cut, by }) => {
    const offset = Math.floor(at * now.length);
    return Buffer.concat([now.subarray(0, offset), by, now.subarray(offset + cut)]);
  }, bytes);
}

async function tryOut(bytes: Uint8Array, name: string): Promise<void> {
  try {
    const source = await sourceText(bytes, name);
    for (const { start } of source.places) ok(start >= 0 && start <= source.text.length);
    parseDocument(source.text.slice(0, 20_000), { format: source.format });
  } catch (error) {
    ok(error instanceof FileProblem && !/\n|undefined|\[object/.test(error.message), String(error));
  }
}

describe('any source', function () {
  this.timeout(TIMEOUT);

  it('with damaged bytes is read or refused', async () => {
    const files: readonly [string, Uint8Array][] = [
      ['a.pdf', fixture('libreoffice.pdf')], ['a.docx', fixture('libreoffice.docx')], ['a.epub', fixture('pandoc.epub')], ['a.html', fixture('saved-page.html')],
      ['a.eml', MAIL], ['a.rss', fixture('hugo.rss')], ['a.atom', fixture('feed.atom')], ['a.csv', CSV], ['a.tsv', CSV], ['a.json', JSON_TABLE],
    ];
    await fuzzAsync(60, fc.asyncProperty(fc.constantFrom(...files), fc.array(damage, { minLength: 1, maxLength: 4 }), ([name, bytes], all) => tryOut(damaged(bytes, all), name)));
  });

  it('that is a sound archive of damaged parts is read or refused', async () => {
    const archives: readonly [string, ReadonlyMap<string, Uint8Array>][] = (['libreoffice.docx', 'pandoc.docx', 'pandoc.epub'] as const).map((name) => [name, filesOf(fixture(name), inflateRawSync)]);
    await fuzzAsync(30, fc.asyncProperty(fc.constantFrom(...archives), fc.nat(), fc.array(damage, { minLength: 1, maxLength: 4 }), ([name, files], which, all) => {
      const parts = [...files.keys()].filter((part) => /document\.xml|\.xhtml|\.opf|container|styles|rels|core|numbering/.test(part));
      const part = parts[which % parts.length]!;
      return tryOut(zipOf(new Map([...files, [part, damaged(files.get(part)!, all)]])), name);
    }));
  });

  it('that is some text in a file of any kind is read or refused', async () => {
    const table = fc.oneof(fc.json({ maxDepth: 4 }), fc.array(fc.array(fc.string({ maxLength: 8 }), { maxLength: 5 }), { maxLength: 5 }).map((rows) => rows.map((r) => r.join(';')).join('\n')));
    await fuzzAsync(60, fc.asyncProperty(fc.constantFrom('a.html', 'a.eml', 'a.rss', 'a.xml', 'a.csv', 'a.tsv', 'a.json', 'a.txt', 'a.tex', 'a.rst', 'a.adoc', 'a.typ', 'a.org'), fc.oneof(text, table), (name, content) => tryOut(Buffer.from(content), name)));
  });

  it('that is nested without end is read or refused', async () => {
    for (const [name, content] of [
      ['a.rss', `<rss>${'<item>'.repeat(50_000)}`], ['a.xml', `<feed>${'<entry/>'.repeat(50_000)}`],
      ['a.html', `<nav></nav>${'<div>'.repeat(20_000)}7 percent`], ['a.html', `<article>${'<b><p>'.repeat(5_000)}7`], ['a.json', '['.repeat(100_000)], ['a.json', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
      ['a.csv', `${'"'.repeat(99_999)}\n`], ['a.csv', `${';'.repeat(100_000)}\n1`], ['a.eml', `A: b\r\n${'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n'.repeat(200)}`], ['a.eml', `A: ${'=?utf-8?Q?'.repeat(5_000)}`],
      ['a.json', JSON.stringify(Array.from({ length: 3000 }, (_, i) => Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`k${i}-${n}`, 1]))))],
    ] as const) await tryOut(Buffer.from(content), name);
  });

  it('of translations is checked or left', async () => {
    const files = ['de.po', 'a.xlf', 'a.xliff', 'locales/de.json', 'app_de.arb', 'm_de.properties', 'de.lproj/L.strings'];
    const mark = fc.constantFrom('msgid "', 'msgstr "', '"\n', '<source>', '<target>', '</target>', '<trans-unit id="1">', '{"a":"', '"}', 'a = ', '\\u12', '\\', '"a" = "', '";', '/*', '<g id="1">', '&a;', '%s', '{0}', 'msgstr[1] "');
    await fuzzAsync(60, fc.asyncProperty(fc.constantFrom(...files), fc.array(fc.oneof(mark, text.map((t) => t.slice(0, 80))), { maxLength: 20 }).map((p) => p.join('')), fc.string(), async (name, content, other) => {
      for (const f of (await checkTranslations(name, content, async () => other || content)) ?? []) ok(f.start >= 0 && f.start <= f.end && f.end <= content.length);
    }));
  });
});
