/** What the head of a table's column says of every figure below it: "Umsatz (Mio. Euro)", "Revenue, $bn", "Anteil in %", "Rang". */
import type { CellPosition, Document, QuantityMention } from '../types.js';

/** What a head multiplies a bare number by, and what unit it gives it. */
export interface HeadUnit {
  readonly unit: string;
  readonly factor: number;
  /** "Container" in "Umschlag (Mio. Container)". */
  readonly counted?: string;
}

/** Longer text in brackets explains, and names no unit. */
const LONGEST = 30;

/** The mentions again; bare numbers in a column whose head names a unit or a scale are quantities of it. */
export function underHeads(document: Document, mentions: QuantityMention[], read: (document: Document) => readonly QuantityMention[]): QuantityMention[] {
  if (!document.blocks.some((b) => b.cell)) return mentions;
  const heads = new Map<number, HeadUnit | undefined>();
  return mentions.filter((mention) => !isScaleOfHead(document, mention)).map((mention) => {
    const cell = document.blocks[document.sentences[mention.sentence]!.block]?.cell;
    const columnHead = cell?.columnHead;
    if (columnHead === undefined || !isBare(mention)) return mention;
    const unitOf = (block: number) => {
      if (!heads.has(block)) heads.set(block, headUnit(document, block, read));
      return heads.get(block);
    };
    const head = unitOf(columnHead) ?? unitOfCorner(document, cell!, unitOf);
    return head && standsAlone(document, mention) ? scaled(mention, head) : mention;
  });
}

/** "€ million" in the corner tells the unit of all rows that name no other. */
function unitOfCorner({ blocks, plain }: Document, { table, rowHead }: CellPosition, unitOf: (block: number) => HeadUnit | undefined): HeadUnit | undefined {
  const corner = blocks.findIndex((b) => b.cell?.table === table && b.cell.row === 0);
  const row = rowHead === undefined ? undefined : blocks[rowHead];
  if (!row || blocks[corner]!.cell!.column !== 0 || OTHER.test(plain.slice(row.start, row.end)) || (plain.slice(row.start, row.end).includes('(') && unitOf(rowHead!))) return undefined;
  const unit = unitOf(corner);
  return unit && /^[A-Z]{3}$/.test(unit.unit) ? unit : undefined;
}

/** Rows that are not of the money. */
const OTHER = /[%#]|\b(?:per|pro|je|number|anzahl|zahl|employees|staff|headcount|people|beschäftigte|mitarbeiter\p{Ll}*|passengers|customers|kunden|stores|units|share|margin|marge|quote|ratio)\b/iu;

/** "(in Tausend)" in a head tells how to read the figures below, and is none. */
function isScaleOfHead(document: Document, { sentence, spelled, quantity }: QuantityMention): boolean {
  const cell = document.blocks[document.sentences[sentence]!.block]?.cell;
  return cell?.row === 0 && spelled && quantity.unit === 'count' && quantity.low >= 1000 && quantity.counted === undefined;
}

/** Digits with neither scale nor unit of their own. */
function isBare({ quantity, scale, unit, spelled }: QuantityMention): boolean {
  return quantity.unit === 'count' && quantity.counted === undefined && !scale && !unit && !spelled;
}

/** Nothing but the number, its hedge and marks in the cell. */
function standsAlone({ plain, sentences }: Document, mention: QuantityMention): boolean {
  const { start, end } = sentences[mention.sentence]!;
  const before = plain.slice(start, mention.hedge ? Math.min(mention.hedge.start, mention.start) : mention.start);
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(plain.slice(Math.max(mention.end, mention.hedge?.end ?? 0), end));
}

function scaled(mention: QuantityMention, { unit, factor, counted }: HeadUnit): QuantityMention {
  const { quantity } = mention;
  const times = (x: number) => Number((x * factor).toPrecision(15));
  return {
    ...mention,
    ...(factor === 1 ? {} : { factor }),
    quantity: { ...quantity, unit, ...(counted === undefined ? {} : { counted }), low: times(quantity.low), high: times(quantity.high), precision: times(quantity.precision) },
  };
}

function headUnit(document: Document, block: number, read: (document: Document) => readonly QuantityMention[]): HeadUnit | undefined {
  const { start, end } = document.blocks[block]!;
  const head = document.plain.slice(start, end).trim();
  const told = unitText(head);
  if (told === undefined) return undefined;
  const symbol = /^(?:[A-Z]{0,3}[$€£¥]|[A-Z]{3}(?=\s))\s?/.exec(told)?.[0] ?? '';
  if (NUMBERED.test(head) || read(asDocument(document, `${head} 2`))[0]?.quantity.unit === 'ordinal') return { unit: 'ordinal', factor: 1 };
  const named = told.slice(symbol.length).replace(/^['’]?000s?$/, 'thousand');
  for (const text of [`${symbol}1 ${named}`.trim(), `${symbol}1${named}`, `2 ${told}`]) {
    const [only, ...others] = read(asDocument(document, text));
    if (!only || others.length || only.start > 0) continue;
    const { unit, counted } = only.quantity;
    // "Mio." ends before its dot, "Mio. Container" before what it counts, "Mio. hl" before a unit that no list has.
    const rest = text.slice(only.end).replace(/^\./, '').trim();
    const factor = only.quantity.low / (text.startsWith('2 ') ? 2 : 1);
    if (rest && rest !== counted && !(factor > 1 && ABBREVIATION.test(rest))) continue;
    // "Points", "Tore": a head that is one word for many says what the figures below it count.
    if (factor > 1 || (counted === undefined ? unit !== 'count' : counted === head && MANY.test(head))) return { unit, factor, ...(counted === undefined ? {} : { counted }) };
  }
  return undefined;
}

function asDocument({ language }: Document, text: string): Document {
  return { ...EMPTY, text, plain: text, language, sentences: [{ start: 0, end: text.length, block: 0 }] };
}

/** Heads of columns that number their rows: ranks and places, or nothing but a count. */
const NUMBERED = /^(?:#|n[ro]\.?|pos(?:ition)?\.?|place)$/i;
const MANY = /^\p{Lu}\p{Ll}{2,20}[sen]$/u;
const EACH = /\/|\b(?:je|pro|per)\b/;
const ABBREVIATION = /^\p{Ll}{1,4}$/u;

/** The part of a head that tells the unit: in brackets at its end, behind "in" or a comma, or all of it ("%"). */
function unitText(head: string): string | undefined {
  const open = head.endsWith(')') ? head.lastIndexOf('(') : head.endsWith(']') ? head.lastIndexOf('[') : -1;
  const comma = head.lastIndexOf(', ');
  const inside = head.lastIndexOf(' in ');
  const told = open >= 0 ? head.slice(open + 1, -1) : inside > 0 ? head.slice(inside + 4) : comma > 0 ? head.slice(comma + 2) : head;
  // "Euro/m²", "Liter pro Kopf": of what each is.
  const text = told.trim().replace(/^in\s+/i, '').split(EACH)[0]!.trim();
  // "B" over a column of a spreadsheet is no billion.
  return text && text.length <= LONGEST && !/\d{4}|[1-9]|^[A-Z]$/.test(text) ? text : undefined;
}

const EMPTY: Omit<Document, 'text' | 'plain' | 'language' | 'sentences'> = { blocks: [], masked: [], format: 'plain', displaced: [] };
