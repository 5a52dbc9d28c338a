/** Writes the right quantity where the draft has the wrong one, the way the draft writes. */
import { writeFraction } from './fraction.js';
import { isCurrency, VAGUE } from '../facts/quantity-compare.js';
import { writingOf, type Writing } from '../locales/writing.js';
import { mantissa } from '../recognize/mantissa.js';
import type { Document, FixStyle, Quantity, QuantityMention, Span } from '../types.js';
import { ordinalStem, spellNumber, writeOrdinal } from './number-words.js';
import { houseUnit, inWords, placed } from './style.js';

export interface Edit extends Span {
  readonly text: string;
}

/**
 * The smallest sensible edit that makes the draft's mention say `target`, or undefined where it cannot be written safely.
 * The hedge is never touched; a style decides only of what is written anew.
 */
export function writeQuantity(target: Quantity, like: QuantityMention, document: Document, style: FixStyle = {}): Edit | undefined {
  const w = writingOf(document.language);
  if (!w) return undefined;
  if (like.factor !== undefined) return writeUnderHead(target, like, like.factor, document, style);
  const { quantity } = like;
  // "Tens of millions" for "hundreds of millions": what names no figure is not written as one.
  if (target.hedge !== quantity.hedge && (VAGUE.has(target.hedge) || VAGUE.has(quantity.hedge))) return undefined;
  // "6-14", "3:1": two numbers with a mark between, whatever they are called.
  if (isTwofold(target) && isTwofold(quantity)) return writeRange({ ...target, unit: 'count' }, { ...like, quantity: { ...quantity, unit: 'count' } }, document, w, style);
  if (target.unit !== quantity.unit) return writeUnit(target, like, document, w, style);
  if (quantity.low !== quantity.high) return writeRange(target, like, document, w, style);
  if (target.low !== target.high) return writeEnd(target, like, document, w, style);
  return writeValue(target.low, target.precision, like, document, w, style);
}

/** A bare number whose scale and unit stand in the head of its column. */
function writeUnderHead(target: Quantity, like: QuantityMention, factor: number, document: Document, style: FixStyle): Edit | undefined {
  if (target.unit !== like.quantity.unit) return undefined;
  const inHead = (q: Quantity): Quantity => ({ ...q, unit: 'count', low: round(q.low / factor), high: round(q.high / factor), precision: q.precision / factor });
  const { factor: _, ...bare } = like;
  return writeQuantity(inHead(target), { ...bare, quantity: inHead(like.quantity) }, document, style);
}

function isTwofold({ unit, low, high }: Quantity): boolean {
  return unit === 'score' || (unit === 'count' && low !== high);
}

function writeValue(value: number, precision: number, like: QuantityMention, document: Document, w: Writing, style: FixStyle): Edit | undefined {
  const { text } = document;
  const number = text.slice(like.number.start, like.number.end);
  if (like.quantity.unit === 'ordinal') {
    const written = w.language === 'de' && /\p{Ll}/u.test(text[like.number.end] ?? '') ? ordinalStem(value) : writeOrdinal(value, number, w.language);
    return written === undefined ? undefined : { ...like.number, text: written };
  }
  const base = number.slice(number.lastIndexOf(' ') + 1);
  // "one in 10,000"
  if (/^\d[\d.,]*$/.test(base) && like.quantity.low < 1 && value < 0.01 && number.length > base.length) {
    const written = writeNumber(Math.round(1 / value), 1, base, false, w, style);
    return written === undefined ? undefined : { ...like.number, text: number.slice(0, -base.length) + written };
  }
  if (like.spelled && like.quantity.low < 1 && value < 1) {
    const written = writeFraction(value, number, w.language);
    return written === undefined ? undefined : { ...like.number, text: written };
  }
  const alone = like.scale ? undefined : writeScaleAlone(value, like, number, w);
  if (alone) return alone;
  if (!like.scale) {
    const written = writeNumber(value, precision, number, inWords(value, like, document, style), w, style, groupsThousands(like, document, w));
    return written === undefined ? undefined : withUnit({ ...like.number, text: written }, value, like, document, w);
  }
  const scaleText = text.slice(like.scale.start, like.scale.end);
  const current = w.scales.find((s) => s.forms.includes(scaleText) || s.forms.includes(scaleText.toLowerCase()));
  if (!current) return undefined;
  const said = like.quantity.low / current.value;
  // The same digits at another scale: the scale word alone was wrong.
  if (mantissa(value) === mantissa(like.quantity.low)) {
    const right = w.scales.find((s) => Math.abs(s.value * said - value) < 1e-6 * value);
    // "185,000", rather than "185 thousand".
    const digits = right?.value === THOUSAND && /^\d+$/.test(number) ? writeNumber(value, precision, number, false, w, style, true) : undefined;
    if (digits !== undefined) return { start: like.number.start, end: like.scale.end, text: digits };
    const form = right && scaleForm(right.forms, current.forms, scaleText, said);
    // "a trillion" stands for its figure: with it the whole must change.
    if (form) return { start: like.scale.start, end: like.scale.end, text: form };
  }
  const inScale = round(value / current.value);
  // "300,000", rather than "0.3 million", for "3 million".
  if (inScale >= 0.1 && inScale < 1 && /^\d+$/.test(number) && mantissa(value).length === 1) {
    const written = writeNumber(value, precision, number, false, w, style, true);
    return written === undefined ? undefined : { start: like.number.start, end: like.scale.end, text: written };
  }
  if (inScale >= 0.1 && inScale < 1000) {
    const written = writeNumber(inScale, precision / current.value, number, inWords(inScale, like, document, style), w, style);
    if (written === undefined) return undefined;
    const form = scaleForm(current.forms, current.forms, scaleText, inScale);
    if (form === scaleText || !form) return { ...like.number, text: written };
    return { start: like.number.start, end: like.scale.end, text: `${written}${text.slice(like.number.end, like.scale.start)}${form}` };
  }
  const natural = [...w.scales].sort((a, b) => b.value - a.value).find((s) => value / s.value >= 1 && sameStyle(s.forms, current.forms, scaleText));
  if (!natural) return undefined;
  const written = writeNumber(round(value / natural.value), precision / natural.value, number, inWords(round(value / natural.value), like, document, style), w, style);
  const form = scaleForm(natural.forms, current.forms, scaleText, value / natural.value);
  if (written === undefined || !form) return undefined;
  return { start: like.number.start, end: like.scale.end, text: `${written}${text.slice(like.number.end, like.scale.start)}${form}` };
}

const THOUSAND = 1000;

/** "millions of people": the scale word is the whole figure. */
function writeScaleAlone(value: number, like: QuantityMention, number: string, w: Writing): Edit | undefined {
  const lower = number.toLowerCase();
  const current = w.scales.find((s) => s.value === like.quantity.low && s.forms.some((f) => f.toLowerCase() === lower));
  const right = w.scales.find((s) => s.value === value);
  const form = current && right?.forms[current.forms.findIndex((f) => f.toLowerCase() === lower)];
  if (!form) return undefined;
  return { ...like.number, text: /^\p{Lu}/u.test(number) ? form[0]!.toUpperCase() + form.slice(1) : form };
}

/** A unit noun agrees with its number: "1 Jahr", "2 Jahre". */
function withUnit(edit: Edit, value: number, like: QuantityMention, document: Document, w: Writing): Edit {
  if (!like.unit || like.unit.start < edit.end) return edit;
  // "A five-year plan"
  if (document.text[like.unit.start - 1] === '-') return edit;
  const unit = document.text.slice(like.unit.start, like.unit.end);
  const forms = w.units[like.quantity.unit]?.find((f) => f.includes(unit));
  if (!forms || forms.length < 2) return edit;
  const right = value === 1 ? forms[0]! : forms.indexOf(unit) > 0 ? unit : forms[1]!;
  if (right === unit) return edit;
  return { start: edit.start, end: like.unit.end, text: `${edit.text}${document.text.slice(like.number.end, like.unit.start)}${right}` };
}

function writeUnit(target: Quantity, like: QuantityMention, document: Document, w: Writing, style: FixStyle): Edit | undefined {
  const { quantity } = like;
  if (!like.unit) return undefined;
  const unit = document.text.slice(like.unit.start, like.unit.end);
  const column = w.units[quantity.unit]?.findIndex((forms) => forms.includes(unit)) ?? -1;
  if (column < 0) return undefined;
  const forms = w.units[quantity.unit]![column]!;
  const house = like.spelled ? undefined : houseUnit(target.unit, document, w, style);
  const others = house ?? usedStyle(target.unit, like, document, w) ?? w.units[target.unit]?.[column] ?? w.units[target.unit]?.[0];
  if (!others) return undefined;
  const right = formLike(forms, unit, others, target.low, document.plain.slice(Math.max(0, like.start - 24), Math.min(like.start, like.number.start)), w);
  const same = Math.abs(target.low - quantity.low) < 1e-9 * Math.max(1, target.low) && Math.abs(target.high - quantity.high) < 1e-9 * Math.max(1, target.high);
  const moved = same && house ? placed(house, forms.indexOf(unit), like, document, w) : undefined;
  if (moved) return moved;
  if (same) return { start: like.unit.start, end: like.unit.end, text: right };
  if (isCurrency(target.unit) || target.low !== target.high) return undefined;
  const value = writeValue(target.low, target.precision, { ...like, quantity: { ...quantity, unit: target.unit } }, document, w, style);
  if (!value || like.unit.start < value.end) return undefined;
  return { start: value.start, end: like.unit.end, text: `${value.text}${document.text.slice(value.end, like.unit.start)}${right}` };
}

/** The form that stands where the other's stands; where that has but one for both numbers ("Prozent"), the number and the preposition decide. */
function formLike(forms: readonly string[], unit: string, others: readonly string[], value: number, before: string, w: Writing): string {
  const at = forms.indexOf(unit);
  const isPlural = (at === 0 && forms[0] === forms[1]) || (at === 1 && (forms[3] ?? unit) === unit);
  if (isPlural && others[0] !== others[1] && value !== 1) {
    // "von 0,25", "von mindestens 0,25", "in sechs Monaten".
    const prepositions = w.dativeAfter?.split(' ') ?? [];
    const dative = others[3] !== undefined && before.trim().toLowerCase().split(/\s+/).slice(-2).some((word) => prepositions.includes(word));
    return others[dative ? 3 : 1]!;
  }
  return others[Math.min(at, others.length - 1)]!;
}

/** Percent as the draft writes it near by: a sign or a word. */
function usedStyle(unit: string, like: QuantityMention, document: Document, w: Writing): readonly string[] | undefined {
  if (unit !== 'percent') return undefined;
  const text = textAround(like, document);
  const uses = (forms: readonly string[]) => Math.max(...forms.map((form) => text.split(form).length - 1));
  // "percentage points" holds "percent", and is no use of it.
  const points = Math.max(0, ...(w.units['percentage-point'] ?? []).flat().map((form) => text.split(form).length - 1));
  const styles = (w.units[unit] ?? []).map((forms) => ({ forms, count: uses(forms) - (forms[0] === '%' ? 0 : points) })).sort((a, b) => b.count - a.count);
  return styles[0] && styles[0].count > 0 ? styles[0].forms : undefined;
}

/** The block of a figure and the two before it, as far as a sentence may be judged by (see `Draft`). */
function textAround({ sentence }: QuantityMention, { blocks, sentences, plain }: Document): string {
  const block = sentences[sentence]?.block ?? 0;
  return plain.slice(blocks[Math.max(0, block - BLOCKS_BACK)]?.start ?? 0, blocks[block]?.end);
}

const BLOCKS_BACK = 2;

/** "4 to 2 degrees" for 4 to 9: read as one figure, it is the end of the range whose beginning is right. */
function writeEnd({ low, high, precision }: Quantity, like: QuantityMention, document: Document, w: Writing, style: FixStyle): Edit | undefined {
  const begins = /(\d[\d.,]{0,15})(?:\s{0,3}[-–]\s{0,3}|\s{1,3}(?:to|bis)\s{1,3})$/u.exec(document.plain.slice(Math.max(0, like.number.start - 20), like.number.start));
  return begins && parseDigits(begins[1]!, w) === low && !like.scale ? writeValue(high, precision, like, document, w, style) : undefined;
}

/** One bound of a range is changed in its place; both only where the number stands twice in plain digits. */
function writeRange(target: Quantity, like: QuantityMention, document: Document, w: Writing, style: FixStyle): Edit | undefined {
  const span = document.text.slice(like.start, like.end);
  const numbers = [...span.matchAll(/\d[\d.,]*\d|\d/g)];
  const { low, high } = like.quantity;
  const plain = /^(\d+)(\D{1,5})(\d+)$/.exec(document.text.slice(like.number.start, like.number.end));
  if (plain && like.quantity.unit === 'count' && low !== target.low && high !== target.high && Number(plain[1]) === low && Number(plain[3]) === high && target.high < 1000) {
    return { ...like.number, text: `${target.low}${plain[2]}${target.high}` };
  }
  const edits: Edit[] = [];
  for (const [bound, right] of [[low, target.low], [high, target.high]] as const) {
    if (bound === right) continue;
    const at = numbers[bound === low ? 0 : numbers.length - 1];
    // "five to 80": the other is spelled out.
    if (!at || (numbers.length !== 2 && !(numbers.length === 1 && parseDigits(at[0], w) === bound))) return undefined;
    const said = parseDigits(at[0], w);
    if (!said) return undefined;
    const scaled = round(right / (bound / said));
    const start = like.start + at.index;
    if ((scaled >= 0.1 && scaled < 1000) || (scaled === 0 && like.quantity.unit === 'count')) {
      const written = writeNumber(scaled, 0, at[0], false, w, style);
      if (written !== undefined) edits.push({ start, end: start + at[0].length, text: written });
    }
  }
  return edits.length === 1 ? edits[0] : undefined;
}

function parseDigits(text: string, w: Writing): number {
  return Number(text.replaceAll(w.group, '').replace(w.decimal, '.'));
}

/** A thousand and more with four digits: as the draft writes others near by, else as its language does. */
function groupsThousands(like: QuantityMention, document: Document, w: Writing): boolean {
  return w.language === 'en' || (w.group === '.' && /(?<![\d.,])\d\.\d{3}(?![\d.,])/.test(textAround(like, document)));
}

function writeNumber(value: number, precision: number, like: string, spelled: boolean, w: Writing, { thousands }: FixStyle, grouping = false): string | undefined {
  if (spelled) {
    const word = Number.isInteger(value) ? spellNumber(value, w.language) : undefined;
    if (word === undefined) return undefined;
    return /^\p{Lu}/u.test(like) ? word[0]!.toUpperCase() + word.slice(1) : word;
  }
  const sign = /^(?:[-−–+]\s?|(?:minus|plus)\s)/iu.exec(like)?.[0] ?? '';
  const decimals = Math.min(6, Math.max(decimalsOf(value), precision > 0 && precision < 1 ? padding(precision) : 0));
  const [whole, fraction] = value.toFixed(decimals).split('.');
  const groups = /\d([.,'’\u00a0\u202f ])\d{3}(?!\d)/.exec(like)?.[1];
  const separator = thousands === 'mark' ? w.group : thousands === 'space' ? '\u202f' : groups && groups !== w.decimal ? groups : w.group;
  const four = thousands === undefined ? Boolean(groups) || grouping : thousands === 'mark';
  const grouped = thousands !== 'none' && (whole!.length > 4 || (whole!.length === 4 && four)) ? inGroups(whole!, separator) : whole!;
  return `${sign}${grouped}${fraction ? w.decimal + fraction : ''}`;
}

/** "-12345" -> "-12.345" */
function inGroups(whole: string, separator: string): string {
  const first = whole.startsWith('-') ? 2 : 1;
  return [...whole].map((digit, i) => (i >= first && (whole.length - i) % 3 === 0 ? separator + digit : digit)).join('');
}

/** "3.0" keeps its zero, but 800,000 among millions is 0.8. */
function padding(precision: number): number {
  const decimals = Math.round(-Math.log10(precision));
  return decimals > 2 ? 0 : decimals;
}

function decimalsOf(value: number): number {
  const digits = String(round(value)).split('.')[1];
  return digits ? digits.length : 0;
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}

/** The form of a scale word that matches the one in the draft: abbreviation for abbreviation, plural by number. */
function scaleForm(to: readonly string[], from: readonly string[], written: string, value: number): string | undefined {
  const at = from.findIndex((f) => f === written || f === written.toLowerCase());
  if (at < 0) return undefined;
  // Forms are listed singular, plural, then abbreviations in the same order in every row.
  const index = at <= 1 && from[0] !== from[1] ? (value === 1 ? 0 : 1) : at;
  const form = to[index];
  return form && /^\p{Lu}/u.test(written) && /^\p{Ll}/u.test(form) && at <= 1 ? form[0]!.toUpperCase() + form.slice(1) : form;
}

function sameStyle(to: readonly string[], from: readonly string[], written: string): boolean {
  const at = from.indexOf(written);
  return at < 0 || to[at] !== undefined;
}
