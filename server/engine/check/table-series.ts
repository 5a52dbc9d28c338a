/** "| Profit | 132 | 150 |" under 2025 and 2024, where the source has 150 and 132: a row of years told again, column by column. */
import { agreement } from '../facts/quantity-compare.js';
import { areNear } from '../recognize/mantissa.js';
import type { QuantityFact, QuantityMention } from '../types.js';
import { seriesWith } from './change-pairs.js';
import type { Draft } from './draft.js';

/** A figure of a row, and the year that its column is headed with. */
interface Dated {
  readonly mention: QuantityMention;
  readonly year: number;
}

/** The fact of the column's year in the series that the row tells, where the draft gives another figure; undefined in all other cases. */
export function seriesQuantity(draft: Draft, mention: QuantityMention): QuantityFact | undefined {
  const cell = cellOf(draft, mention);
  if (!cell || cell.rowHead === undefined || cell.columnHead === undefined) return undefined;
  const row = rowOf(draft, mention);
  const own = row.find((d) => d.mention === mention);
  if (!own || row.length < 2 || new Set(row.map((d) => d.year)).size < row.length) return undefined;
  let found: QuantityFact | undefined;
  for (const series of seriesTold(draft, row)) {
    const right = series.find((f) => f.time!.year === own.year);
    if (!right || agreement(mention.quantity, right.quantity) !== 'different') return undefined;
    const isOther = series.some((f) => equals(mention, f));
    const others = row.filter((d) => d !== own);
    const told = others.filter((d) => series.some((f) => equals(d.mention, f) && f.time!.year === d.year));
    const crossed = isOther && others.some((d) => series.some((f) => equals(d.mention, f) && f.time!.year === own.year));
    // The other figures are the row's own, or both have changed places.
    if (!crossed && !(told.length && (isOther || areNear(mention.quantity.low, right.quantity.low)))) continue;
    if (found && found.quantity.low !== right.quantity.low) return undefined;
    found = right;
  }
  return found;
}

function cellOf({ document: { blocks, sentences } }: Draft, { sentence }: QuantityMention) {
  return blocks[sentences[sentence]!.block]!.cell;
}

/** The cells of a mention's row that hold one figure of its unit under a year. */
function rowOf(draft: Draft, mention: QuantityMention): Dated[] {
  const cell = cellOf(draft, mention)!;
  const found: Dated[] = [];
  for (const step of [-1, 1]) {
    for (let at = mention.sentence + (step > 0 ? 0 : -1); at >= 0 && at < draft.readings.length; at += step) {
      const reading = draft.readings[at]!;
      const other = draft.document.blocks[reading.block]!.cell;
      if (other?.table !== cell.table || other.row !== cell.row) break;
      const [only, ...more] = reading.quantities;
      const year = only && draft.reader.claim(only).time?.year;
      if (only && !more.length && year !== undefined && only.quantity.unit === mention.quantity.unit) found.push({ mention: only, year });
    }
  }
  return found;
}

/** The series of the source that have some figure of the row. */
function seriesTold(draft: Draft, row: readonly Dated[]): Set<readonly QuantityFact[]> {
  const all = new Set<readonly QuantityFact[]>();
  for (const { mention } of row) {
    for (const fact of draft.index.withValue(mention.quantity)) {
      const series = seriesWith(draft.index, fact);
      if (series.length > 1) all.add(series);
    }
  }
  return all;
}

function equals({ quantity }: QuantityMention, fact: QuantityFact): boolean {
  return agreement(quantity, fact.quantity) === 'equal';
}
