import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/engine/document/document.js';
import { recognizeDates } from '../../../server/engine/recognize/date.js';
import type { DateValue } from '../../../server/engine/types.js';

/** A sentence with its dates in brackets, and what each of them means. */
export type DateRow = readonly [marked: string, ...dates: DateValue[]];

export function checkDateRows(language: string, rows: readonly DateRow[]): void {
  for (const [marked, ...dates] of rows) {
    it(marked, () => {
      const text = marked.replace(/[[\]]/g, '');
      const mentions = recognizeDates(parseDocument(text, { language, format: 'plain' }));
      const found = mentions.map((m) => text.slice(m.start, m.end));
      assert.deepEqual(found, [...marked.matchAll(/\[([^\]]*)\]/g)].map((m) => m[1]));
      assert.deepEqual(mentions.map((m) => m.date), dates);
      for (const mention of mentions) {
        for (const part of [...Object.values(mention.parts), ...Object.values(mention.untilParts ?? {})]) {
          assert.ok(part.start >= mention.start && part.end <= mention.end && part.start < part.end, JSON.stringify(mention));
        }
      }
    });
  }
}

export const day = (offset: number): DateValue => ({ relative: { unit: 'day', offset } });
export const week = (offset: number): DateValue => ({ relative: { unit: 'week', offset } });
export const month = (offset: number): DateValue => ({ relative: { unit: 'month', offset } });
export const year = (offset: number): DateValue => ({ relative: { unit: 'year', offset } });
