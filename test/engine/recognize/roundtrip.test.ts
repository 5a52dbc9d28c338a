/**
 * What Intl.NumberFormat and the spell-out rules write, the recognizer reads back: value and unit, in every language.
 * STET_ROUNDTRIP_RUNS sets the samples a language and style (default 60; 2000 for the full run); STET_ROUNDTRIP_TABLE=FILE
 * writes the share that comes back of each as a table.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { LANGUAGES, folderOf } from '../../../scripts/languages.mjs';
import { spellOut } from '../../../scripts/spell-out.mjs';
import { parseDocument } from '../../../server/engine/document/document.js';
import { recognizeQuantities } from '../../../server/engine/recognize/quantity.js';

const RUNS = Number(process.env['STET_ROUNDTRIP_RUNS'] ?? 60);
const CODES = ['USD', 'EUR', 'GBP', 'JPY', 'CHF'];
const UNITS = ['kilometer', 'hour', 'gigabyte', 'celsius', 'kilogram', 'minute', 'liter'];

/** What no reader can tell apart, with the reason. */
const AMBIGUOUS: Readonly<Record<string, string>> = {
  'da, compact short': '"t" is the thousand and the tonne',
  'fi, compact short': '"t." is the thousand and the tonne',
};

/** A currency that its characters are written before, where numbers are spelled by characters. */
const MONEY: Readonly<Record<string, readonly [code: string, name: string]>> = { ja: ['JPY', '円'], zh: ['USD', '美元'], ko: ['KRW', '원'] };

/** Ways to spell that are not read back, of the languages that have several, with the reason. */
const UNREAD: Readonly<Record<string, string>> = {
  'ja, %spellout-cardinal-financial': '壱, 弐, 参 are for deeds and cheques; 参 begins everyday words',
  'zh, %spellout-cardinal-financial': '壹, 贰, 叁 are for deeds and cheques',
  'zh, %spellout-numbering-days': '初二 names a day of the lunar month, no count',
  'ko, %spellout-cardinal-native': '하나, 둘, 스물 stand behind what is counted and are written like other words',
  'ko, %spellout-cardinal-native-attributive': '한, 두, 열 are written like other words ("열" is heat), before native counters only',
};

interface Sample {
  readonly value: number;
  readonly unit: string;
  readonly text: string;
}

const decimal = fc.oneof(
  fc.integer({ min: 2, max: 999 }), fc.integer({ min: 10_000, max: 9_999_999 }),
  fc.integer({ min: 1, max: 99_999 }).filter((n) => n % 100 !== 0).map((n) => n / 100), fc.integer({ min: 11, max: 9999 }).filter((n) => n % 10 !== 0).map((n) => n / 10),
);
const compact = fc.tuple(fc.integer({ min: 2, max: 99 }), fc.constantFrom(1e4, 1e6, 1e7, 1e9, 1e12)).map(([n, scale]) => n * scale);

/** An unmarked number needs a place to stand: alone in a line it could be a list mark or a page number. */
const carrier = (text: string): string => `= ${text}`;

/** Numbers in the words of the spell-out rules: up to 9,999,999, or whole numbers of the scale words above. */
const spelledOut = (spelledAs: 'small' | readonly number[]) => (language: string): fc.Arbitrary<Sample> | undefined => {
  const sets = spellOut(folderOf(language));
  const format = sets?.['%spellout-cardinal'] ?? sets?.['%spellout-cardinal-neuter'] ?? sets?.['%spellout-cardinal-masculine'] ?? sets?.['%spellout-cardinal-common'] ?? sets?.['%spellout-cardinal-sinokorean'];
  if (!format) return undefined;
  // Lone characters are words of their own: they are numbers before a unit only.
  const money = MONEY[language];
  const sample = (value: number): Sample => ({ value, unit: money?.[0] ?? 'count', text: format(value) + (money?.[1] ?? '') });
  return spelledAs === 'small' ? fc.integer({ min: 2, max: 9_999_999 }).map(sample) : fc.tuple(fc.integer({ min: 2, max: 999 }), fc.constantFrom(...spelledAs)).map(([n, scale]) => sample(n * scale));
};

const STYLES: Readonly<Record<string, (language: string) => fc.Arbitrary<Sample> | undefined>> = {
  decimal: (language) => decimal.map((value) => ({ value, unit: 'count', text: new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value) })),
  percent: (language) => decimal.map((value) => ({ value, unit: 'percent', text: new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(value / 100) })),
  ...Object.fromEntries((['code', 'symbol', 'name'] as const).map((currencyDisplay) => [`currency ${currencyDisplay}`, (language: string) =>
    fc.tuple(decimal, fc.constantFrom(...CODES)).filter(([value, currency]) => currency !== 'JPY' || Number.isInteger(value))
      .map(([value, currency]) => ({ value, unit: currency, text: new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay }).format(value) }))])),
  ...Object.fromEntries((['short', 'long'] as const).map((compactDisplay) => [`compact ${compactDisplay}`, (language: string) =>
    compact.map((value) => ({ value, unit: 'count', text: new Intl.NumberFormat(language, { notation: 'compact', compactDisplay, maximumFractionDigits: 2 }).format(value) }))])),
  ...Object.fromEntries((['short', 'long'] as const).map((unitDisplay) => [`unit ${unitDisplay}`, (language: string) =>
    fc.tuple(decimal, fc.constantFrom(...UNITS)).map(([value, unit]) => ({ value, unit, text: new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay, maximumFractionDigits: 2 }).format(value) }))])),
  spelled: spelledOut('small'),
  'spelled, with scale words': spelledOut([1e6, 1e9, 1e12]),
};

function readBack({ value, unit, text }: Sample, language: string): boolean {
  const [first, ...others] = recognizeQuantities(parseDocument(carrier(text), { language }));
  return first !== undefined && others.length === 0 && first.quantity.unit === unit && Math.abs(first.quantity.low - value) <= Math.abs(value) * 1e-9 && first.quantity.low === first.quantity.high;
}

describe('round trip', function () {
  this.timeout(600_000);
  /** Language and style -> how many did not come back. */
  const missed = new Map<string, number>();
  after(() => {
    const file = process.env['STET_ROUNDTRIP_TABLE'];
    if (!file) return;
    const styles = Object.keys(STYLES);
    const cell = (language: string, style: string) => {
      const count = missed.get(`${language}, ${style}`);
      return count === undefined ? '–' : `${Number((100 - (100 * count) / RUNS).toFixed(2))}`;
    };
    const rows = [['', ...styles], ['---', ...styles.map(() => '---')], ...LANGUAGES.map(({ code }) => [code, ...styles.map((style) => cell(code, style))])];
    writeFileSync(file, rows.map((row) => `| ${row.join(' | ')} |\n`).join(''));
  });
  for (const { code: language } of LANGUAGES) {
    for (const [style, arbitrary] of Object.entries(STYLES)) {
      const samples = arbitrary(language);
      if (!samples) continue;
      if (AMBIGUOUS[`${language}, ${style}`] !== undefined) continue;
      it(`${language}, ${style}`, () => {
        const failed: string[] = [];
        for (const sample of fc.sample(samples, { numRuns: RUNS, seed: 3 })) {
          if (!readBack(sample, language)) failed.push(`${sample.text} (${sample.value} ${sample.unit})`);
        }
        missed.set(`${language}, ${style}`, failed.length);
        assert.ok(failed.length <= RUNS / 1000, `${failed.length} of ${RUNS}: ${failed.slice(0, 6).join('; ')}`);
      });
    }
  }
});

describe('ways to spell of one language', () => {
  for (const [language, money] of Object.entries(MONEY)) {
    for (const [name, format] of Object.entries(spellOut(folderOf(language))!)) {
      if (/ordinal|year/.test(name)) continue;
      const reason = UNREAD[`${language}, ${name}`];
      const missed = () => fc.sample(fc.integer({ min: 2, max: 9_999_999 }), { numRuns: RUNS, seed: 5 })
        .filter((value) => !readBack({ value, unit: money[0], text: format(value) + money[1] }, language));
      if (reason === undefined) it(`${language}, ${name} is read back`, () => assert.deepEqual(missed(), []));
      else if (name !== '%spellout-numbering-days') it(`${language}, ${name} is not: ${reason}`, () => assert.ok(missed().length > 0));
    }
  }
});
