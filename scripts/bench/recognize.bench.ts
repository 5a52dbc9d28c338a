/**
 * How fast quantities and dates are recognized, beside a scan of the same text for /\d+/g.
 * `npm run bench -- recognize [de=FILE] [en=FILE]`: prose of your own in place of the sample's. The text is repeated up to 1 MB;
 * what the recognizers remember of words is forgotten between rounds of neither, as when a draft is checked while it is written.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDocument } from '../../server/engine/document/document.js';
import { recognizeDates } from '../../server/engine/recognize/date.js';
import { recognizeQuantities } from '../../server/engine/recognize/quantity.js';
import { measure, printTable, type Timing } from './measure.js';
import { report, type Row } from './rows.js';

const SIZE = 1_000_000;
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  de: ['facts/sputnik-moment.de.md', 'facts/drafts/de-meldung.md'],
  en: ['facts/drafts/en-post.md', 'facts/drafts/en-summary.md', 'README.md'],
};

const own = new Map(process.argv.slice(2).map((argument) => argument.split('=') as [string, string]));
const readSample = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');

function textOf(language: string): string {
  const file = own.get(language);
  const text = `${file === undefined ? SAMPLES[language]!.map(readSample).join('\n\n') : readFileSync(file, 'utf8')}\n\n`;
  return text.repeat(Math.ceil(SIZE / text.length)).slice(0, Math.max(SIZE, text.length));
}

const digits = (text: string): number => {
  let found = 0;
  for (const _ of text.matchAll(/\d+/g)) found++;
  return found;
};

async function main(): Promise<void> {
  const rows: Row[] = [];
  for (const language of Object.keys(SAMPLES)) {
    const text = textOf(language);
    const bytes = Buffer.byteLength(text);
    const document = parseDocument(text, { language });
    const works: readonly (readonly [string, () => number])[] = [
      ['/\\d+/g', () => digits(text)],
      ['quantities', () => recognizeQuantities(document).length],
      ['dates', () => recognizeDates(document).length],
      ['quantities and dates', () => recognizeQuantities(document).length + recognizeDates(document).length],
      ['blocks and sentences', () => parseDocument(text, { language }).sentences.length],
    ];
    const timings: { name: string; found: number; timing: Timing }[] = [];
    for (const [name, work] of works) timings.push({ name, found: work(), timing: await measure(work) });
    const base = timings[0]!.timing.median;
    const { median, noise } = timings[3]!.timing;
    const speed = (ms: number) => `${(bytes / 1e3 / ms).toFixed(1)} MB/s`;
    rows.push({ what: `quantities and dates recognized, ${language}`, ours: speed(median), other: `/\\d+/g: ${speed(base)}`, ratio: (median / base).toFixed(1), floor: '≥ 5 MB/s', reached: bytes / 1e3 / median >= 5, noise });
    console.log(`${language}: ${(bytes / 1e6).toFixed(2)} MB`);
    printTable([
      ['', 'MB/s', 'times /\\d+/g', 'noise', 'found'],
      ...timings.map(({ name, found, timing }) => [name, (bytes / 1e3 / timing.median).toFixed(1), (timing.median / base).toFixed(1), `±${(100 * timing.noise).toFixed(0)} %`, String(found)]),
    ]);
  }
  report(rows);
}
void main();
