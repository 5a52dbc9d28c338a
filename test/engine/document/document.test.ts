import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/engine/document/document.js';

const sentences = (text: string, language = 'de') => {
  const d = parseDocument(text, { language });
  return d.sentences.map((s) => d.plain.slice(s.start, s.end).replace(/\s+/g, ' '));
};

describe('sentences', () => {
  const cases: [name: string, language: string, text: string, expected: string[]][] = [
    ['two plain ones', 'de', 'Der Kurs fiel. Die Anleger flohen.', ['Der Kurs fiel.', 'Die Anleger flohen.']],
    ['a German ordinal', 'de', 'Am 27. Januar war es so weit. Dann kam der Frost.', ['Am 27. Januar war es so weit.', 'Dann kam der Frost.']],
    ['a scale abbreviation', 'de', 'Sie zahlte 5,6 Mio. Euro dafür. Mehr nicht.', ['Sie zahlte 5,6 Mio. Euro dafür.', 'Mehr nicht.']],
    ['a title', 'de', 'Das sagte Dr. Anna Berg. Sie geht.', ['Das sagte Dr. Anna Berg.', 'Sie geht.']],
    ['z. B.', 'de', 'Manche, z. B. Banken, zögern.', ['Manche, z. B. Banken, zögern.']],
    ['a closing quotation mark', 'de', '„Das ist gut.“ So sprach sie.', ['„Das ist gut.“', 'So sprach sie.']],
    ['an English initial', 'en', 'It was J. Smith who called. Nobody answered.', ['It was J. Smith who called.', 'Nobody answered.']],
    ['U.S. inside a sentence', 'en', 'The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    ['a year at the end', 'en', 'It was founded in 2023. Sales rose.', ['It was founded in 2023.', 'Sales rose.']],
    ['a question', 'en', 'Who knew? Nobody did!', ['Who knew?', 'Nobody did!']],
    ['a decimal point', 'en', 'It lost 3.1 percent. Then it rose.', ['It lost 3.1 percent.', 'Then it rose.']],
    ['lines of a form', 'de', 'Einwohner:\n622\nFläche:\n4 Hektar', ['Einwohner:', '622', 'Fläche:', '4 Hektar']],
    ['Japanese', 'ja', '売上高は12億円。利益は減った。', ['売上高は12億円。', '利益は減った。']],
  ];
  for (const [name, language, text, expected] of cases) it(name, () => assert.deepEqual(sentences(text, language), expected));
});

describe('markdown', () => {
  it('keeps offsets and blanks what is no prose', () => {
    const text = '---\nlang: en\n---\n# A *strong* title\n\nSee `x = 600` and https://example.org/12 for **Nvidia**.\n\n```\n17 percent\n```\n';
    const d = parseDocument(text);
    assert.equal(d.plain.length, text.length);
    assert.equal(d.language, 'en');
    assert.deepEqual(d.blocks.map((b) => b.kind), ['heading', 'paragraph']);
    for (const gone of ['600', '17 percent', 'example.org', '*', '`']) assert.ok(!d.plain.slice(d.blocks[0]!.start).includes(gone), gone);
    assert.equal(d.plain.indexOf('Nvidia'), text.indexOf('Nvidia'));
  });

  it('knows the heads of a table cell', () => {
    const text = '| Firm | Change |\n|---|---:|\n| Abc | |\n| Def | −7 % |\n';
    const d = parseDocument(text, { language: 'en' });
    const cell = d.blocks.find((b) => text.slice(b.start, b.end).includes('7'))!.cell!;
    assert.deepEqual({ row: cell.row, column: cell.column }, { row: 2, column: 1 });
    assert.equal(text.slice(d.blocks[cell.rowHead!]!.start, d.blocks[cell.rowHead!]!.end), 'Def');
    assert.equal(text.slice(d.blocks[cell.columnHead!]!.start, d.blocks[cell.columnHead!]!.end), 'Change');
  });

  it('survives anything', () => {
    for (const text of ['', '\uFEFF', '\u0000', '---', '---\n', '|', '\ud800', '> > >', '\r\n\r\n', '[['.repeat(500)]) {
      assert.equal(parseDocument(text).plain.length, text.length);
    }
  });
});

describe('language', () => {
  const cases: [language: string, text: string][] = [
    ['de', 'Der Umsatz ist im vergangenen Jahr auf zwei Millionen gestiegen.'],
    ['en', 'The company said that its sales had risen to two million.'],
    ['en', 'Norvik cut 12 percent of its jobs on Tuesday. Karin Oltmanns leads a firm of 640 people.'],
    ['en', 'Sales up by a third to 5 million'],
    ['de', 'Umsatz um ein Drittel gesunken'],
    ['fr', 'Les ventes ont augmenté dans le pays et la dette est en baisse.'],
    ['pl', 'Sprzedaż wzrosła w tym roku i jest to dobry wynik, ale nie dla wszystkich.'],
    ['ru', 'Продажи выросли до двух миллионов.'],
    ['uk', 'Її продажі зросли, і це добре.'],
    ['ja', '売上は増えました。'],
    ['zh', '公司销售额增长。'],
    ['ko', '매출이 증가했다.'],
  ];
  for (const [language, text] of cases) it(language, () => assert.equal(parseDocument(text).language, language));
});
