/** Reads a sentence's quantities into one short line each, for tables of rows. */
import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/engine/document/document.js';
import { recognizeQuantities } from '../../../server/engine/recognize/quantity.js';

/** "600000000000 USD almost", "5..7 percent", "20000 count Chips", "17 percent down". */
export function readQuantities(text: string, language: string): string[] {
  return recognizeQuantities(parseDocument(text, { language })).map(({ quantity, direction }) => [
    quantity.low === quantity.high ? short(quantity.low) : `${short(quantity.low)}..${short(quantity.high)}`,
    quantity.unit,
    quantity.counted,
    quantity.hedge === 'none' ? undefined : quantity.hedge,
    direction === 'none' ? undefined : direction,
  ].filter((part) => part !== undefined).join(' '));
}

function short(value: number): string {
  if (value >= 1e6) {
    const exponent = value >= 1e12 ? 12 : value >= 1e9 ? 9 : 6;
    return `${Number((value / 10 ** exponent).toPrecision(12))}e${exponent}`;
  }
  return String(Number(value.toPrecision(4)) === value ? value : Number(value.toPrecision(6)));
}

export type Row = readonly [sentence: string, ...quantities: string[]];

/** One test a row: the sentence holds these quantities and no others. */
export function itReads(language: string, rows: readonly Row[]): void {
  for (const [sentence, ...quantities] of rows) {
    it(sentence, () => assert.deepEqual(readQuantities(sentence, language), quantities));
  }
}
