/** A few runs of a property in `npm test`; `npm run fuzz -- --minutes N` goes on until its share of the time is over. */
import fc, { type IAsyncPropertyWithHooks, type IPropertyWithHooks } from 'fast-check';

const seconds = Number(process.env['STET_FUZZ_SECONDS'] ?? 0);

/** For mocha: as long as it takes. */
export const TIMEOUT = seconds ? seconds * 2000 + 120_000 : 60_000;

function limits(runs: number) {
  return seconds ? { numRuns: Infinity, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false, endOnFailure: false } : { numRuns: runs };
}

export function fuzz<T>(runs: number, property: IPropertyWithHooks<T>): void {
  fc.assert(property, limits(runs));
}

export function fuzzAsync<T>(runs: number, property: IAsyncPropertyWithHooks<T>): Promise<void> {
  return fc.assert(property, limits(runs));
}

/** What breaks readers of text: half characters, marks that combine, directions, ends of lines, nothing, and Markdown. */
const TROUBLE = [
  '\u0000', '\ufeff', '\r', '\n', '\r\n', '\u2028', '\u0085', '\t', '\u00a0', '\u200b', '\u200d', '\u202e', '\u2066', '\u0301', '\u0301\u0301\u0301', '\ud83d', '\ude00', '\u{1F468}\u200d\u{1F469}\u200d\u{1F467}',
  'ß', 'İ', 'ﬀ', 'ǅ', '１２', '٣٤', '१२', '十二億', '\u{1D7D8}', '½', '⅞', '1e999', '-0', '9'.repeat(400), '0.'.repeat(50), '1,'.repeat(50), '$€£', '„', '“', '”', '"', "'", '’', '«', '»', '-'.repeat(60), '#'.repeat(9),
  '`', '```', '~~~', '|', '|-|-|', '\n|a|b|\n|-|-|\n|1|2|\n', '> ', '- ', '1. ', '* * *', '---\n', '---\nlang: de\nfacts: x\n---\n', '<!--', '-->', '<!-- stet-disable -->', '% stet-enable', '<b>', '&amp;', '&#0;', '[', ']', '](', '[a]: ', 'http://', '@', '\\',
  // Marks of the other formats.
  '\\begin{tabular}', '\\end{tabular}', '\\textbf{', '\\footnote{', '\\verb|', '\\[', '\\)', '$$', '{', '}', '%', '~', '<table>', '<tr><td>', '</p>', '<script>', '<![CDATA[', '<!DOCTYPE', '&#x110000;', '&nbsp;', '.. code::', '::\n\n  ', '+---+---+', '|===', '[source]', '----\n', '++++', 'include::x[]', '#let x = ', '#[', '/* ', '*/', '// ', '#+BEGIN_SRC', '#+END_SRC', ':PROPERTIES:', '[[x][y]]', '* TODO ', '=verb=', '${x}', '{{', '}}',
  'Nvidia', 'Altman', 'Liang Wenfeng', '17 Prozent', '5.6 million dollars', 'am 27. Januar 2025', 'respectively', 'beziehungsweise', 'sagte', 'zusammen', 'mehr als', 'almost', 'gestern', 'drei', 'hundreds of', '中国', 'ドル', 'миллионов',
];

export const text: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...TROUBLE) }, { weight: 2, arbitrary: fc.constantFrom(' ', '. ', ', ', '\n\n', ' und ', ' and ') }, fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 60 })
  .map((pieces) => pieces.join(''));
