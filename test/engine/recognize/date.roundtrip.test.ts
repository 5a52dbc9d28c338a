import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDocument } from '../../../server/engine/document/document.js';
import { DATE_LANGUAGES } from '../../../server/engine/locales/dates.js';
import { recognizeDates } from '../../../server/engine/recognize/date.js';
import type { DateValue } from '../../../server/engine/types.js';

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  full: { dateStyle: 'full' },
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  'month and year': { month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
};

const SAMPLES = 2000;
const FLOOR = 0.999;

/** What a style writes of a day. */
function written(style: string, date: Date): DateValue {
  const [year, month, day, weekday] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay() || 7];
  if (style === 'weekday') return { weekday };
  if (style === 'month and year') return { year, month };
  return style === 'full' ? { year, month, day, weekday } : { year, month, day };
}

describe('What Intl.DateTimeFormat writes, read back', function () {
  this.timeout(300_000);
  for (const language of DATE_LANGUAGES) {
    for (const [style, options] of Object.entries(STYLES)) {
      it(`${language}, ${style}`, () => {
        const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
        const missed: string[] = [];
        const days = fc.sample(fc.integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2059, 11, 31) / 86_400_000 }), { numRuns: SAMPLES, seed: 7 });
        for (const day of days) {
          const date = new Date(day * 86_400_000);
          const text = format.format(date);
          const mentions = recognizeDates(parseDocument(text, { language, format: 'plain' }));
          const expected = written(style, date);
          const found = mentions[0]?.date ?? {};
          const keys = Object.keys(expected) as (keyof DateValue)[];
          if (mentions.length !== 1 || Object.keys(found).length !== keys.length || keys.some((key) => found[key] !== expected[key])) missed.push(`${text} read as ${JSON.stringify(mentions.map((m) => m.date))}`);
        }
        assert.ok(missed.length <= SAMPLES * (1 - FLOOR), `${missed.length} of ${SAMPLES} missed: ${missed.slice(0, 5).join('; ')}`);
      });
    }
  }
});
