import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { check, derive } from '../../server/engine/index.js';
import { placeAt } from '../../server/readers/extract/extracted.js';
import { FileProblem } from '../../server/readers/read-file.js';
import { readSource, sourceText } from '../../server/readers/read-source.js';

const FIXTURES = join(__dirname, '../fixtures/sources');
const fixture = (name: string) => readSource(join(FIXTURES, name));
const bytes = (text: string) => new TextEncoder().encode(text);

/** Right and wrong sentences about harbour.md, and what is found in the wrong one. */
const RIGHT = 'Norvik will bis 2031 rund 480 Millionen Euro in neue Kaimauern stecken. Jonas Brandvold rechnet mit Mehrkosten von 65 Millionen Euro. Von den 2.400 Stellen im Hafen sollen 310 wegfallen.';
const WRONG: readonly [sentence: string, correction: string][] = [
  ['Jonas Brandvold, der Vorstand der Reederei, rechnet mit Mehrkosten von 56 Millionen Euro.', '65'],
  ['Der Stromverbrauch steigt nach dem Plan um 14 Prozent.', '40'],
];

describe('sources that other programs wrote', () => {
  const files = ['harbour.md', 'pandoc.docx', 'libreoffice.docx', 'pandoc.epub', 'libreoffice.pdf', 'latex.pdf', 'pandoc.html', 'saved-page.html', 'pandoc.tex', 'pandoc.rst', 'pandoc.adoc', 'pandoc.org', 'pandoc.typ', 'mutt.eml', 'hugo.rss', 'feed.atom'];
  for (const name of files) {
    it(name, async () => {
      const source = await fixture(name);
      const base = derive(source.text, { format: source.format, ...(source.language ? { language: source.language } : {}) });
      assert.equal(base.sources[0]!.language, 'de');
      const values = base.facts.flatMap((f) => (f.kind === 'quantity' ? [f.quantity.low] : []));
      for (const value of [480e6, 3.1e6, 65e6, 2400, 310]) assert.ok(values.includes(value), `${value} is missing`);
      assert.deepEqual(check(RIGHT, base, { language: 'de' }).filter((f) => f.verdict === 'refuted'), []);
      for (const [sentence, correction] of WRONG) assert.deepEqual(check(sentence, base, { language: 'de' }).map((f) => f.replacements[0]?.replace(/\D+/g, '')), [correction], sentence);
    }).timeout(20_000);
  }

  it('leaves out what surrounds the article of a saved page', async () => {
    const { text, published, extracted } = await fixture('saved-page.html');
    assert.equal(published, '2024-03-15');
    assert.equal(extracted, true);
    for (const noise of ['Sport', 'Möwen', 'Auflage', '1200', 'Rabatt']) assert.ok(!text.includes(noise), noise);
  });

  it('tells the page and the chapter', async () => {
    const pdf = await fixture('latex.pdf');
    assert.equal(placeAt(pdf.places, pdf.text.indexOf('480 Millionen')), 'page 1');
    assert.equal(placeAt(pdf.places, pdf.text.indexOf('2031.')), 'page 2');
    const book = await fixture('pandoc.epub');
    assert.equal(placeAt(book.places, book.text.indexOf('480 Millionen')), 'chapter 2');
    assert.equal(book.published, '2024-03-15');
  });

  it('keeps tables as tables', async () => {
    for (const name of ['pandoc.docx', 'libreoffice.docx', 'pandoc.epub']) assert.match((await fixture(name)).text, /\| Jahr \| Umschlag \(Mio\. Container\) \| Beschäftigte \|\n\|[-| ]+\|\n\| 2022 \| 2,9 \| 2\.510 \|/);
  });

  it('gives the same text for the same file', async () => {
    for (const name of ['pandoc.docx', 'latex.pdf', 'saved-page.html']) assert.equal((await fixture(name)).text, (await fixture(name)).text);
  });
});

describe('feeds', () => {
  it('have an entry for each article, and places that say which', async () => {
    const { text, language, published, places } = await fixture('hugo.rss');
    assert.deepEqual([language, published, places.map((p) => p.name)], ['de', undefined, ['entry 1', 'entry 2']]);
    assert.equal(placeAt(places, text.indexOf('480 Millionen')), 'entry 1');
    assert.equal(placeAt(places, text.indexOf('1.300 Pendler')), 'entry 2');
    assert.ok(text.startsWith('# Der Hafen von Norvik baut um\n\nDer Hafen von Norvik will bis 2031'));
    assert.match(text, /\n\n# Fähre fällt aus\n\nDie Fähre nach Sund fällt bis zum 20\. März aus\. Betroffen sind 1\.300 Pendler\.\n$/);
    assert.match(text, /\| 2022 \| 2,9 \| 2\.510 \|/);
  });

  it('have the day of their entries where all are of one', async () => {
    assert.equal((await fixture('feed.atom')).published, '2024-03-15');
    const rss = (...dates: string[]) => sourceText(bytes(`<rss><channel>${dates.map((d) => `<item><title>A</title><description>B</description><pubDate>${d}</pubDate></item>`).join('')}</channel></rss>`), 'a.rss');
    assert.equal((await rss('Thu, 14 Mar 2024 23:30:00 -0500', 'Thu, 14 Mar 2024 00:10:00 +0100')).published, '2024-03-14');
    assert.equal((await rss('Thu, 14 Mar 2024 12:00:00 GMT', 'Fri, 15 Mar 2024 12:00:00 GMT')).published, undefined);
  });

  const kinds: readonly [what: string, name: string, content: string, text: string][] = [
    ['RSS with the whole text beside the teaser', 'a.rss', '<rss xmlns:content="x" xmlns:media="y"><channel><item><title>5 &amp;amp; 6</title><media:title>9</media:title><description>Short</description><content:encoded><![CDATA[<p>Long <b>7</b>&nbsp;%</p>]]></content:encoded></item></channel></rss>', '# 5 & 6\n\nLong 7\u00A0%\n'],
    ['RDF, where entries stand beside the channel', 'a.xml', '<rdf:RDF xmlns:rdf="x"><channel><title>C</title></channel><item><title>A</title><description>7 %</description></item></rdf:RDF>', '# A\n\n7 %\n'],
    ['Atom with XHTML, and with plain text that looks like HTML', 'a.atom', '<a:feed xmlns:a="x"><a:entry><a:title>3 &lt; 4</a:title><a:content type="xhtml"><div><p>7 <i>%</i></p><p>8</p></div></a:content></a:entry></a:feed>', '# 3 < 4\n\n7 %\n\n8\n'],
    ['XML of another kind, as the text that it is', 'a.xml', '<note>7 %</note>', '<note>7 %</note>'],
  ];
  for (const [what, name, content, text] of kinds) it(`may be ${what}`, async () => assert.equal((await sourceText(bytes(content), name)).text, text));
});

describe('e-mails', () => {
  it('as mutt sends them: the text, not what is attached or who signed, and the day of the sender', async () => {
    const { text, published } = await fixture('mutt.eml');
    assert.equal(published, '2024-03-15');
    assert.ok(text.startsWith('# Der Hafen von Norvik baut um – für 480 Millionen\n'));
    for (const noise of ['Telefon', '99 12', 'libreoffice.csv']) assert.ok(!text.includes(noise), noise);
  });

  const mail = (head: string, body: string) => sourceText(bytes(`From: "Karin Oltmanns" <k@example.org>\r\nSubject: =?utf-8?B?${Buffer.from('Hafen: Zölle steigen').toString('base64')}?=\r\nDate: Fri, 15 Mar 2024 08:00:00 +0100\r\n${head}\r\n\r\n${body}`), 'a.eml');

  it('have a subject, a date, and no quotations or signatures', async () => {
    const source = await mail('Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable', 'Die Z=F6lle steigen um 7 Prozent.\r\n\r\n> Um 5 Prozent?\r\n\r\n-- \r\nTel. 12345');
    assert.equal(source.text, '# Hafen: Zölle steigen\n\nDie Zölle steigen um 7 Prozent.\n');
    assert.equal(source.published, '2024-03-15');
  });

  it('may be HTML only', async () => {
    const source = await mail('Content-Type: text/html; charset=utf-8', '<html><style>p{width:600px}</style><p>Die Zölle steigen um <b>7</b>&nbsp;Prozent.</p></html>');
    assert.match(source.text, /\n\nDie Zölle steigen um 7\u00A0Prozent\.\n$/);
  });
});

describe('tables as sources', () => {
  const rows: readonly [what: string, name: string, content: string, text: string][] = [
    ['CSV with semicolons and quotation marks', 'a.csv', '\uFEFFFirma;"Umsatz (Mio. €)";Stellen\r\nAbel;"3,5";1200\r\n"Berg; Söhne";7;80\r\n', '| Firma | Umsatz (Mio. €) | Stellen |\n| --- | --- | --- |\n| Abel | 3,5 Mio. € | 1200 |\n| Berg; Söhne | 7 Mio. € | 80 |'],
    ['TSV', 'a.tsv', 'firm\trevenue_usd\nAbel\t3.5\n', '| firm | revenue usd |\n| --- | --- |\n| Abel | 3.5 USD |'],
    ['a JSON list of objects', 'a.json', '{"data":[{"firm":"Abel","sales":{"change in percent":-7.5}},{"firm":"Berg"}]}', '| firm | sales change in percent |\n| --- | --- |\n| Abel | -7.5 percent |\n| Berg |  |'],
    ['a JSON object of objects', 'a.json', '{"Abel":{"Umsatz":3.5},"Berg und Söhne":{"Umsatz":4}}', '|  | Umsatz |\n| --- | --- |\n| Abel | 3,5 |\n| Berg und Söhne | 4 |'],
  ];
  for (const [what, name, content, text] of rows) it(what, async () => assert.equal((await sourceText(bytes(content), name)).text.split('\n\n')[1], `${text}\n`));

  for (const name of ['libreoffice.csv', 'jq.json']) {
    it(`are read as other programs write them: ${name}`, async () => {
      const source = await fixture(name);
      assert.equal(source.text.split('\n\n')[1], '| Jahr | Umschlag (Mio. Container) | Beschäftigte |\n| --- | --- | --- |\n| 2022 | 2,9 Mio. Container | 2510 |\n| 2023 | 3,1 Mio. Container | 2400 |\n');
      const base = derive(source.text, { format: source.format, language: 'de' });
      const values = base.facts.flatMap((f) => (f.kind === 'quantity' ? [f.quantity.low] : []));
      for (const value of [2.9e6, 3.1e6, 2510, 2400]) assert.ok(values.includes(value), `${value} is missing`);
      assert.deepEqual(check('2023 waren es 3,1 Millionen Container und 2.400 Beschäftigte.', base, { language: 'de' }).filter((f) => f.verdict === 'refuted'), []);
      assert.deepEqual(check('| Jahr | Umschlag (Mio. Container) |\n| --- | --- |\n| 2022 | 2,9 |\n| 2023 | 3,4 |\n', base, { language: 'de' }).map((f) => [f.code, f.replacements[0]]), [['number-mismatch', '3,1']]);
    });
  }

  it('say whose a figure is, of what, and in which unit', async () => {
    const source = await sourceText(bytes('Firma;Umsatz (Mio. Euro);Gewinn (Mio. Euro)\nSiemens;3,5;1,2\nBrandvold AG;7,25;2\n'), 'Werften.csv');
    const base = derive(source.text, { format: source.format, language: 'de' });
    const amounts = base.facts.flatMap((f) => (f.kind === 'quantity' ? [`${f.subject} ${f.quantity.low} ${f.quantity.unit}`] : []));
    assert.deepEqual(amounts.sort(), ['siemens 1200000 EUR', 'siemens 3500000 EUR', 'brandvold-ag 2000000 EUR', 'brandvold-ag 7250000 EUR'].sort());
  });
});

/** A ZIP archive of one file, with sizes of one's choice in its directory. */
function zip(name: string, content: Uint8Array, claimed = content.length): Uint8Array {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(claimed, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(claimed, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]);
}

describe('files that cannot be read', () => {
  const docx = readFileSync(join(FIXTURES, 'libreoffice.docx'));
  const pdf = readFileSync(join(FIXTURES, 'libreoffice.pdf'));
  const bomb = Buffer.alloc(80 * 1024 * 1024, 32);
  const laughs = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`;
  const rows: readonly [what: string, name: string, content: () => Uint8Array, message: RegExp][] = [
    ['a truncated Word document', 'a.docx', () => docx.subarray(0, docx.length >> 1), /^a\.docx: is damaged or cut off \(it has no ZIP directory\)$/],
    ['a Word document with a hole', 'a.docx', () => Buffer.concat([docx.subarray(0, 60), docx.subarray(3000)]), /is damaged/],
    ['a ZIP bomb', 'a.docx', () => zip('word/document.xml', bomb), /unpacks to more than 64 MB/],
    ['a ZIP bomb that claims to be small', 'a.epub', () => zip('META-INF/container.xml', bomb, 100), /is not what it claims to be: META-INF\/container\.xml unpacks to more than its 100 bytes$/],
    ['multiplying XML entities', 'a.docx', () => zip('word/document.xml', bytes(laughs)), /declares XML entities \(word\/document\.xml\)/],
    ['a Word document with a password', 'password.docx', () => readFileSync(join(FIXTURES, 'password.docx')), /is protected by a password$/],
    ['an old Word document', 'a.docx', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /old Word format/],
    ['a ZIP that is no Word document', 'a.docx', () => zip('x.xml', bytes('<x/>')), /is no Word document/],
    ['a book without a package', 'a.epub', () => zip('x.xml', bytes('<x/>')), /is no EPUB book/],
    ['a PDF with a password', 'a.pdf', () => readFileSync(join(FIXTURES, 'password.pdf')), /^a\.pdf: is protected by a password$/],
    ['a truncated PDF', 'a.pdf', () => pdf.subarray(0, 900), /is damaged|holds no text/],
    ['no PDF at all', 'a.pdf', () => bytes('Hello'), /is damaged or no PDF$/],
    ['no feed', 'a.rss', () => bytes('<html><p>7 %'), /^a\.rss: is no feed \(RSS or Atom\)$/],
    ['a feed cut off before its first entry', 'hugo.rss', () => readFileSync(join(FIXTURES, 'hugo.rss')).subarray(0, 400), /holds no entries$/],
    ['a feed that multiplies entities', 'a.xml', () => bytes('<!DOCTYPE rss [<!ENTITY a "ha">]><rss><channel><item><title>&a;</title></item></channel></rss>'), /declares XML entities, which no feed needs$/],
    ['a feed without end', 'a.atom', () => bytes(`<feed>${'<entry>'.repeat(5000)}`), /lie in one another without end/],
    ['no e-mail', 'a.eml', () => bytes('\u0000\u0001'), /is no e-mail/],
    ['a table in Latin-1', 'a.csv', () => Uint8Array.of(0x5a, 0xf6, 0x3b, 0x0a), /is not UTF-8 \(byte 1\)/],
    ['a table without rows', 'a.csv', () => bytes('a;b\n'), /holds no table/],
    ['a line without end', 'a.csv', () => Buffer.alloc(3_000_000, 'a'), /is no table of comma-separated values/],
    ['JSON that is none', 'a.json', () => bytes('{"a":'), /is no valid JSON/],
    ['JSON without a table', 'a.json', () => bytes('[1,{"a":2}]'), /holds no table/],
    ['a page in Latin-1', 'a.html', () => Uint8Array.of(0x5a, 0xf6, 0x3b, 0x0a), /is not UTF-8/],
  ];
  for (const [what, name, content, message] of rows) {
    it(what, async () => {
      await assert.rejects(sourceText(content(), name), (e) => e instanceof FileProblem && message.test(e.message) && !e.message.includes('\n'));
    }).timeout(20_000);
  }
});
