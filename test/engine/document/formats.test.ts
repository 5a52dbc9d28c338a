import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/engine/document/document.js';
import { originOf } from '../../../server/engine/document/legible.js';
import { check, derive } from '../../../server/engine/index.js';
import type { DocumentFormat } from '../../../server/engine/types.js';

/** Blocks as people read them: kind, and text with spaces collapsed and things as `*`. */
const read = (format: DocumentFormat, text: string) => {
  const d = parseDocument(text, { format, language: 'en' });
  assert.equal(d.plain.length, text.length);
  assert.equal(d.text.length, text.length);
  return d.blocks.map((b) => `${b.kind}${b.level ?? ''}${b.cell ? ` ${b.cell.row},${b.cell.column}` : ''}: ${d.plain.slice(b.start, b.end).replace(/\uFFFC+/g, '*').replace(/\s+/g, ' ').trim()}`);
};

const rows: readonly [format: DocumentFormat, what: string, text: string, blocks: readonly string[]][] = [
  ['html', 'blocks, scripts, entities', '<html lang="de"><head><title>x 5</title><style>p{margin:12px}</style></head><body><h2>Z&ouml;lle</h2><script>var a = 600;</script><p>Rund 5,6&nbsp;Mio.&nbsp;&euro; f&uuml;r <b>N</b>vidia &amp; <code>x=1</code>.</p><ul><li>eins<li>zwei</ul></body></html>',
    ['heading2: Zölle', 'paragraph: Rund 5,6 Mio. € für Nvidia & * .', 'item: eins', 'item: zwei']],
  ['html', 'tables, with an empty cell and a caption', '<table><caption>Sales</caption><tr><th>Firm<th>2023<th>2024</tr><tr><td>Abel<td><td><p>12 m<sup>2</sup></p></tr></table>',
    ['paragraph: Sales', 'cell 0,0: Firm', 'cell 0,1: 2023', 'cell 0,2: 2024', 'cell 1,0: Abel', 'cell 1,2: 12 m²']],
  ['html', 'what is left open, notes and line breaks', '<p>Sales rose<sup>3</sup> by 7 %<br>Costs fell<p>Next <a href="/n/600">one</a><!-- 700 --><blockquote>Said so</blockquote>',
    ['paragraph: Sales rose * by 7 % Costs fell', 'paragraph: Next one', 'quote: Said so']],
  ['latex', 'preamble, headings, escapes', '\\documentclass[12pt]{article}\n\\usepackage[ngerman]{babel}\n\\title{Der Hafen}\n\\begin{document}\n\\maketitle\n\\section{Z"olle \\& Preise}\nRund 5{,}6\\,\\% mehr~-- sagte \\textbf{M}üller\\footnote{Stand 2021.}. % 700\n\nDas sind \\$5, siehe \\cite[S.~12]{abc2020} und $x^2 = 600$.\n\\end{document}',
    ['heading1: Der Hafen', 'heading2: Zölle & Preise', 'paragraph: Rund 5,6 % mehr – sagte Müller (Stand 2021.).', 'paragraph: Das sind $5, siehe * und *.']],
  ['latex', 'lists, quotations, code, figures in formulas', '\\begin{itemize}\n\\item one \\emph{two}\n\\item $-7\\,\\%$ and \\SI{3.5}{\\kilo\\metre}\n\\end{itemize}\n\\begin{quote}\nSaid\n\\end{quote}\n\\begin{lstlisting}\nx = 600\n\\end{lstlisting}\nCaf\\\'e, na\\"{\\i}ve, \\ss{}.',
    ['item: one two', 'item: −7 % and 3.5 km', 'quote: Said', 'paragraph: Café, naïve, ß.']],
  ['latex', 'tables and captions', '\\begin{table}\\caption{Sales}\n\\begin{tabular}{lr}\n\\toprule\nFirm & 2024 \\\\ \\midrule\nAbel & 12\\,\\% \\\\\n & 5 \\\\\n\\end{tabular}\\label{t:1}\n\\end{table}',
    ['paragraph: Sales', 'cell 0,0: Firm', 'cell 0,1: 2024', 'cell 1,0: Abel', 'cell 1,1: 12 %', 'cell 2,1: 5']],
  ['latex', 'what is not finished', 'A {\\bf bold \\cite{abc and \\textbf{open\n\n\\constructor $5 of \\begin{tabular}', ['paragraph: A bold *abc and open', 'paragraph: $5 of']],
  ['rst', 'headings, marks, directives', 'Title\n=====\n\n.. image:: a600.png\n   :width: 600\n\nSales *rose* by **7** % [1]_, see `the page <https://example.org/5>`_ and ``x = 9``::\n\n   code 600\n\n- one\n- two\n  goes on\n\n.. note:: Be careful.\n   Twice.\n\n.. a comment 700\n\n.. [1] A note of 2021.\n\nNext\n----\n',
    ['heading1: Title', 'paragraph: Sales rose by 7 % , see the page and *:', 'item: one', 'item: two goes on', 'paragraph: Be careful. Twice.', 'paragraph: A note of 2021.', 'heading2: Next']],
  ['rst', 'tables', '+------+------+\n| Firm | 2024 |\n+======+======+\n| Abel | 12 % |\n+------+------+\n\n=====  =====\nFirm   2024\n=====  =====\nAbel   12 %\n       7\n=====  =====\n\nEnd.',
    ['cell 0,0: Firm', 'cell 0,1: 2024', 'cell 1,0: Abel', 'cell 1,1: 12 %', 'cell 0,0: Firm', 'cell 0,1: 2024', 'cell 1,0: Abel', 'cell 1,1: 12 %', 'cell 2,1: 7', 'paragraph: End.']],
  ['asciidoc', 'header, marks, fences', '= Title\nAnn Author\n:toc: 5\n\n== Part\n\nSales *rose* by 7{nbsp}% footnote:[Of 2021.], see https://example.org/5[the page] and `x = 9`.\n\n----\nx = 600\n----\n\n// 700\n.A caption\n* one\n* two\n\n____\nSaid\n____\n\nterm:: what it means',
    ['heading1: Title', 'heading2: Part', 'paragraph: Sales rose by 7 % Of 2021. , see the page and *.', 'paragraph: A caption', 'item: one', 'item: two', 'quote: Said', 'item: term', 'item: what it means']],
  ['asciidoc', 'tables', '[cols="1,1"]\n|===\n|Firm |2024\n\n|Abel\n|12 %\n|===\n\nEnd', ['cell 0,0: Firm', 'cell 0,1: 2024', 'cell 1,0: Abel', 'cell 1,1: 12 %', 'paragraph: End']],
  ['typst', 'headings, code, formulas', '#set text(lang: "en", size: 12pt)\n= Title\nSales *rose* by 7~% -- said @abel2020 #footnote[Of 2021.] and $x^2 = 600$ or $5$.\n\n- one `x = 9`\n+ two // 700\n\n#figure(image("a600.png"), caption: [Sales of \\$5])\n\n```js\nx = 600\n```\nMiddle_of_word.',
    ['heading1: Title', 'paragraph: Sales rose by 7 % – said * (Of 2021.) and * or 5.', 'item: one *', 'item: two', 'paragraph: Sales of $5', 'paragraph: Middle_of_word.']],
  ['typst', 'tables', '#table(columns: (1fr, auto),\n  [Firm], [2024],\n  [Abel], [12 %],\n)\nEnd', ['cell 0,0: Firm', 'cell 0,1: 2024', 'cell 1,0: Abel', 'cell 1,1: 12 %', 'paragraph: End']],
  ['org', 'headings, drawers, marks', '#+TITLE: Title\n#+STARTUP: 600\n* TODO Part :tag:\n:PROPERTIES:\n:ID: 700\n:END:\nSales *rose* by 7 % [fn:1], see [[https://example.org/5][the page]] and =x = 9=.\n\n#+begin_src c\nx = 600;\n#+end_src\n# 800\n- one\n- term :: meaning\n\n#+begin_quote\nSaid\n#+end_quote\n\n[fn:1] Of 2021.',
    ['heading1: Title', 'heading1: Part', 'paragraph: Sales rose by 7 % , see the page and *.', 'item: one', 'item: term', 'item: meaning', 'quote: Said', 'paragraph: Of 2021.']],
  ['org', 'tables', '| Firm | 2024 |\n|------+------|\n| Abel | 12 % |\n|      | 7    |\n', ['cell 0,0: Firm', 'cell 0,1: 2024', 'cell 1,0: Abel', 'cell 1,1: 12 %', 'cell 2,1: 7']],
];

describe('formats', () => {
  for (const [format, what, text, blocks] of rows) it(`${format}: ${what}`, () => assert.deepEqual(read(format, text), blocks));

  it('resolves named and numbered characters', () => {
    assert.equal(read('html', '<p>&Auml;&szlig;&hellip;&#8211;&#x20AC;&#146;&nope;&lt;').at(0), 'paragraph: Äß…–€’&nope;<');
  });

  it('reads the language that a document names', () => {
    const texts: [DocumentFormat, string][] = [['html', '<html lang="de-CH"><p>x'], ['asciidoc', ':lang: de\n\nx'], ['typst', '#set text(lang: "de")\nx'], ['org', '#+LANGUAGE: de\nx']];
    for (const [format, text] of texts) assert.equal(parseDocument(text, { format }).language, 'de', format);
  });

  it('keeps line ends and length whatever the text', () => {
    const pieces = ['\\', '{', '}', '[', ']', '$', '`', '*', '_', '#', '<', '>', '&', '&amp;', '|', '|===\n', '\n', '\n\n', '=', '....\n', '::\n\n  ', '.. x::', '#table(', '"', "''", '\r\n', '\u0000', '\ud800', '\\begin{tabular}', '+--+\n', '<td>', 'a', '5', '~', '%'];
    let seed = 7;
    const next = (n: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
    for (const format of ['html', 'latex', 'rst', 'asciidoc', 'typst', 'org'] as const) {
      for (let i = 0; i < 300; i++) {
        const text = Array.from({ length: 30 }, () => pieces[next(pieces.length)]).join('');
        const d = parseDocument(text, { format });
        assert.equal(d.plain.length, text.length, `${format}: ${JSON.stringify(text)}`);
        assert.equal(d.text.length, text.length);
        for (const [k, b] of d.blocks.entries()) assert.ok(b.start < b.end && b.end <= text.length && (k === 0 || d.blocks[k - 1]!.end <= b.start), `${format}: ${JSON.stringify(text)}`);
      }
    }
  });

  it('stays linear in hostile texts', () => {
    const texts = ['{'.repeat(1e5), '\\cite{'.repeat(2e4), '['.repeat(1e5), '$'.repeat(1e5), '<b>'.repeat(5e4), '&amp;'.repeat(5e4), '*a'.repeat(5e4), '`'.repeat(1e5), '|'.repeat(1e5), '#table('.repeat(2e4), '_a _'.repeat(4e4), '\\x['.repeat(4e4), `${'a '.repeat(1e5)}`];
    for (const format of ['html', 'latex', 'rst', 'asciidoc', 'typst', 'org'] as const) for (const text of texts) assert.equal(parseDocument(text, { format, language: 'en' }).plain.length, text.length);
  }).timeout(60_000);
});

describe('places behind escapes', () => {
  it('lead back to the file', () => {
    const text = '<p>Frau M&uuml;ller-L&uuml;dke zahlt 5&nbsp;&euro;.</p>';
    const d = parseDocument(text, { format: 'html', language: 'de' });
    const origin = (shown: string) => {
      const at = d.plain.indexOf(shown);
      const { start, end } = originOf(d.displaced, { start: at, end: at + shown.length });
      return text.slice(start, end);
    };
    assert.equal(origin('Müller'), 'M&uuml;ller');
    assert.equal(origin('Lüdke'), 'L&uuml;dke');
    assert.equal(origin('5\u00A0€'), '5&nbsp;&euro;');
    assert.equal(origin('€'), '&euro;');
    assert.equal(origin('zahlt'), 'zahlt');
  });

  const base = derive('# Norvik\n\nThe yard Norvik cut 12 percent of its jobs in 2021. Karin Müller leads the yard Norvik. Norvik lost $5.6 million in 2023.', { uri: 'a.md' });
  const drafts: readonly [format: DocumentFormat, draft: string, corrected: string][] = [
    ['html', '<p>In 2021 Norvik cut <b>15</b>&nbsp;percent of its jobs.</p><p>Norvik lost $5.6&nbsp;billion in 2023.</p>', '<p>In 2021 Norvik cut <b>12</b>&nbsp;percent of its jobs.</p><p>Norvik lost $5.6&nbsp;million in 2023.</p>'],
    ['latex', 'In 2021 Norvik cut 15\\,\\% of its jobs. % 12\n\nNorvik lost \\$5.6~billion in 2023.', 'In 2021 Norvik cut 12\\,\\% of its jobs. % 12\n\nNorvik lost \\$5.6~million in 2023.'],
    ['rst', 'In 2021 Norvik cut **15** percent of its jobs.\n', 'In 2021 Norvik cut **12** percent of its jobs.\n'],
    ['asciidoc', 'In 2021 Norvik cut *15* percent of its jobs.\n', 'In 2021 Norvik cut *12* percent of its jobs.\n'],
    ['typst', 'In 2021 Norvik cut *15*~% of its jobs.\n\nNorvik lost \\$5.6 billion in 2023.', 'In 2021 Norvik cut *12*~% of its jobs.\n\nNorvik lost \\$5.6 million in 2023.'],
    ['org', 'In 2021 Norvik cut *15* percent of its jobs.\n', 'In 2021 Norvik cut *12* percent of its jobs.\n'],
  ];
  for (const [format, draft, corrected] of drafts) {
    it(`${format}: corrections fit the file`, () => {
      let text = draft;
      for (const f of check(draft, base, { format, language: 'en' }).filter((x) => x.replacements.length).reverse()) text = text.slice(0, f.start) + f.replacements[0]! + text.slice(f.end);
      assert.equal(text, corrected);
    });
  }

  it('keeps the length of a text that ends within a mark', () => {
    for (const text of ['\\\\[', 'a\\\\[', '\\\\*[', '\\\\[3pt', '\\item[', '\\begin{tabular}[', '\\footnote[', '\\verb', '\\[', '\\(']) {
      assert.equal(parseDocument(text, { format: 'latex' }).plain.length, text.length, text);
    }
  });
});
