/**
 * Names and days that the records of a source contradict: a player put on the other side, a side that plays itself, sides
 * swapped, another's figures, a match on another day.
 */
import { formatDateLike } from '../fix/date.js';
import { conceptLexicon } from '../locales/concepts.js';
import type { LinkedName, SentenceReading } from '../recognize/claim.js';
import type { DateFact, DateMention, DateValue, Finding, QuantityMention } from '../types.js';
import type { Draft } from './draft.js';
import { opensClause } from './record-holders.js';
import { partialWords, rowOf } from './record-labels.js';
import { sidesOf } from './record-sides.js';
import { columnOf, isTwofold, recordsOf, type Records } from './records.js';
import { refutation } from './refutation.js';

/** "led the way for the Hawks": so many words stand between a player and the side. */
const LED = 6;

export function checkRecordNames(draft: Draft): Finding[] {
  const records = recordsOf(draft.index);
  if (!records) return [];
  return draft.own.flatMap((reading) => [...sideFindings(draft, records, reading), ...dayFindings(draft, records, reading)]);
}

interface Side {
  readonly name: LinkedName;
  readonly row: string;
}

function sideFindings(draft: Draft, records: Records, reading: SentenceReading): Finding[] {
  const rowed = reading.names.flatMap((name): Side[] => {
    const row = records.rowOf(name);
    return row === undefined ? [] : [{ name, row }];
  });
  const sides = rowed.filter((n) => records.groups.has(n.row));
  const found = new Map<Side, string>();
  for (const side of sides) {
    const owner = ofOtherSide(draft, records, reading, rowed, side);
    if (owner !== undefined) found.set(side, owner);
  }
  if (records.totals.size === 2) {
    const other = (row: string) => [...records.totals.keys()].find((r) => r !== row);
    for (const [i, first] of sides.entries()) {
      const second = sides[i + 1];
      if (!second || found.has(first) || found.has(second) || !records.totals.has(first.row) || !records.totals.has(second.row)) continue;
      if (!isAgainst(draft, reading, first.name, second.name)) continue;
      const winner = winnerBetween(draft, records, reading, second);
      const right = other(first.row)!;
      if (first.row === second.row) found.set(winner === undefined || winner === first.row ? second : first, right);
      else if (winner === second.row && isPart(reading)) found.set(first, second.row).set(second, first.row);
    }
  }
  // Whom a side meets another day no record tells.
  const unknown = new Set<Side>();
  for (const side of sides) {
    if ([...found.keys()].some((s) => s.row === side.row)) continue;
    const again = meetsItself(draft, records, reading, sides, side);
    const right = again === 'did' && records.totals.size === 2 ? [...records.totals.keys()].find((r) => r !== side.row) : undefined;
    if (right !== undefined) found.set(side, right);
    else if (again) unknown.add(side);
  }
  const strangers = reading.names.flatMap((name) => {
    const row = records.rowOf(name) === undefined ? wholeRow(draft, records, reading, name) : undefined;
    return row === undefined || rowed.some((n) => n.row === row) ? [] : [mismatch(draft, name, row)];
  });
  const coming = reading.words.some((w) => COMING.test(w.lower));
  const againstItself = [...unknown].map(({ name: { mention } }) => refutation('entity-mismatch', { start: mention.start, end: mention.end }, `${mention.name} is named before, and again here`));
  return [...[...found].map(([side, row]) => ({ ...mismatch(draft, side.name, row), ...(coming ? { replacements: [] } : {}) })), ...againstItself, ...strangers];
}

/** So many figures of a row tell whose it is. */
const WHOLE = 3;

/** The only row that has all the figures told of somebody who has none. */
function wholeRow(draft: Draft, records: Records, reading: SentenceReading, { mention }: LinkedName): string | undefined {
  if (mention.type === 'place' || !/\s/.test(mention.name)) return undefined;
  const end = reading.names.find((n) => n.mention.start >= mention.end && records.rowOf(n) !== undefined)?.mention.start ?? reading.end;
  const told = reading.quantities.filter((q) => q.start >= mention.end && q.end <= end).flatMap(({ quantity }) => {
    const column = columnOf(quantity);
    const pair = isTwofold(quantity);
    if (!pair && (column === undefined || !records.columns.has(column))) return [];
    return [(row: string) => (pair ? rowOf(records, row, '-').some(([, f]) => f.quantity.low === quantity.low && f.quantity.high === quantity.high) : records.columns.get(column!)!.get(row)?.quantity.low === quantity.low)];
  });
  if (told.length < WHOLE || partialWords(draft, reading, mention).length) return undefined;
  const rows = new Set([...records.columns.values()].flatMap((c) => [...c.keys()]));
  const fitting = [...rows].filter((row) => told.every((has) => has(row)));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** "The Jazz were led by Davis", "Davis led the way for the Jazz": the side that Davis is of, when it is another. */
function ofOtherSide(draft: Draft, records: Records, reading: SentenceReading, rowed: readonly Side[], side: Side): string | undefined {
  const { prepositions } = conceptLexicon(draft.document.language);
  const at = rowed.indexOf(side);
  const before = rowed[at - 1];
  const after = rowed[at + 1];
  const groupOf = (n: Side | undefined) => (n ? records.groupOf.get(n.row) : undefined);
  const between = (a: LinkedName, b: LinkedName) => reading.words.filter((w) => w.start >= a.mention.end && w.end <= b.mention.start);
  const leads = (words: readonly { readonly lower: string }[]) => words.length <= LED && words.some((w) => LEADING.test(w.lower));
  // "The Jazz were led by …"
  if (after && groupOf(after) !== undefined && opensClause(draft, reading, side.name)) {
    const words = between(side.name, after.name);
    if (leads(words) && words.some((w) => AGENT.test(w.lower))) return theOther(groupOf(after)!, side.row);
  }
  // "… led the Jazz", "… led the way for the Jazz"
  if (before && groupOf(before) !== undefined) {
    const words = between(before.name, side.name);
    const ruling = words.findLast((w) => prepositions.has(w.lower));
    if (leads(words) && (ruling === undefined || FOR.test(ruling.lower)) && !draft.document.plain.slice(before.name.mention.end, side.name.mention.start).includes(';')) return theOther(groupOf(before)!, side.row);
  }
  return undefined;
}

const LEADING = /^(?:led|lead|leads|leading|paced|führte|führten|angeführt|geführt)$/;
const AGENT = /^(?:by|von)$/;
const FOR = /^(?:for|für)$/;

function theOther(right: string, told: string): string | undefined {
  return right === told ? undefined : right;
}

/** Nothing but one deed stands between two sides: "outscored the Jazz", "in a win over the Jazz". */
function isAgainst(draft: Draft, reading: SentenceReading, a: LinkedName, b: LinkedName): boolean {
  const { articles, clauseOpeners } = conceptLexicon(draft.document.language);
  if (!opensClause(draft, reading, a) || opensClause(draft, reading, b)) return false;
  const words = reading.words.filter((w) => w.start >= a.mention.end && w.end <= b.mention.start);
  // "The Hawks … at the Hawks' arena", "of the Hawks".
  const ruling = words.findLast((w) => !articles.has(w.lower))?.lower ?? '';
  if (reading.names.some((n) => n.mention.start >= a.mention.end && n.mention.end <= b.mention.start) || /^\s?['’]/.test(draft.document.plain.slice(a.mention.end - a.mention.tail.length, a.mention.end + 2))) return false;
  return words.length > 0 && b.mention.tail === '' && !words.some((w) => clauseOpeners.has(w.lower) && w.lower !== 'and') && !PLACED.test(ruling);
}

/** "The Hawks will be back on Friday, when they host the Hawks", "They face the Hawks next": the side that the clause or the sentence before is about. */
function meetsItself(draft: Draft, records: Records, reading: SentenceReading, sides: readonly Side[], side: Side): 'meets' | 'did' | undefined {
  const lead = draft.document.plain.slice(Math.max(reading.start, side.name.mention.start - LEAD), side.name.mention.start);
  const way = side.name.mention.tail !== '' ? undefined : MEETS.test(lead) ? 'meets' : DID.test(lead) ? 'did' : undefined;
  if (!way) return undefined;
  const before = sides.filter((s) => s.name.mention.end <= side.name.mention.start);
  const last = before.at(-1);
  // "The Hawks host the Hawks", where nobody else stands between the two.
  if (last) return before.every((s) => s.row === side.row) && !reading.names.some((n) => n.mention.start >= last.name.mention.end && n.mention.end <= side.name.mention.start) ? way : undefined;
  const earlier = draft.readings[reading.index - 1];
  if (!/^(?:They|Sie)\b/.test(reading.words[0]?.text ?? '') || earlier?.block !== reading.block) return undefined;
  const first = earlier.names[0];
  return first !== undefined && opensClause(draft, earlier, first) && records.rowOf(first) === side.row && earlier.names.every((n) => n === first || !records.groups.has(records.rowOf(n) ?? '')) ? way : undefined;
}

/** Characters before a name that tell what was done to it. */
const LEAD = 40;
const DID = /\b(?:held|holding|out-?scor(?:ed?|es|ing)|defeat(?:ed|ing)|beat|beating|edged|topped|downed|forced)\s(?:the\s)?$/iu;
const MEETS = /\b(?:against|versus|hosts?|host to|fac(?:e|es|ing)(?: off (?:with|against))?|take(?:s)? on|taking on|tangle with|visits?|awaits?|welcomes?|empfangen|empfängt|gegen|treffen auf|trifft auf)\s(?:the\s|die\s|den\s)?$/iu;

const PLACED = /^(?:of|at|in|for|to|von|bei|für|zu)$/;

/** Whom the two numbers between the sides make the winner, where they are right. */
function winnerBetween(draft: Draft, records: Records, reading: SentenceReading, second: Side): string | undefined {
  const pair = reading.quantities.find((q: QuantityMention) => isTwofold(q.quantity) && q.start >= second.name.mention.end && draft.document.plain[q.start - 1] !== '(');
  const sides = pair && sidesOf(draft, records, reading, pair);
  if (!sides || (pair.quantity.low === pair.quantity.high)) return undefined;
  const [a, b] = sides.values;
  const told = [Math.max(pair.quantity.low, pair.quantity.high), Math.min(pair.quantity.low, pair.quantity.high)];
  if (told[0] !== Math.max(a, b) || told[1] !== Math.min(a, b) || a === b) return undefined;
  const rows = [...records.totals.keys()];
  return a > b ? rows[0] : rows[1];
}

function isPart(reading: SentenceReading): boolean {
  return reading.concepts.some((c) => c.id === 'part');
}

function mismatch(draft: Draft, { mention }: LinkedName, row: string): Finding {
  const right = draft.index.entities.get(row)!;
  const words = mention.name.split(/\s+/).length;
  const name = words < right.name.split(/\s+/).length ? right.name.split(/\s+/).slice(-words).join(' ') : right.name;
  return refutation('entity-mismatch', { start: mention.start, end: mention.end - mention.tail.length }, `${right.name} in the source, ${mention.name} here`, [name], [row]);
}

/** The day of a match, of which alone its source tells: it knows nothing of others, before and after. */
export function recordedDay(draft: Draft): DateFact | undefined {
  const [day, ...more] = draft.index.dates.filter((f) => f.date.weekday !== undefined && f.date.day !== undefined);
  return day && !more.length && recordsOf(draft.index)?.totals.size === 2 ? day : undefined;
}

export function isWeekday({ weekday, day, month, year }: DateValue): boolean {
  return weekday !== undefined && weekday < 8 && day === undefined && month === undefined && year === undefined;
}

/** "on Wednesday", where the sentence tells the result, or "Wednesday's contest", of a source that is of one day. */
function dayFindings(draft: Draft, records: Records, reading: SentenceReading): Finding[] {
  const day = recordedDay(draft);
  if (!day || reading.words.some((w) => COMING.test(w.lower))) return [];
  const totals = [...records.totals.values()].map((f) => f.quantity.low);
  const result = reading.quantities.some((q) => isTwofold(q.quantity) && totals.includes(q.quantity.low) && totals.includes(q.quantity.high));
  const sides = reading.names.filter((n) => records.totals.has(records.rowOf(n) ?? ''));
  const other = (mention: DateMention) => isWeekday(mention.date) && mention.date.weekday !== day.date.weekday;
  const meant = (mention: DateMention) => result || (sides.length > 0 && /^\s?['’]s\s/.test(draft.document.plain.slice(mention.end, mention.end + 4)));
  return reading.dates.filter((d) => other(d) && meant(d)).map((mention) => {
    const text = formatDateLike({ weekday: day.date.weekday! }, mention, draft.document.text, draft.document.language);
    const here = draft.document.text.slice(mention.start, mention.end);
    return refutation('date-mismatch', mention, `${text ?? 'another day'} in the source, ${here} here`, text ? [text] : [], [day.id]);
  });
}

const COMING = /^(?:will|next|upcoming|tomorrow|wird|werden|nächste[nrs]?)$/;

/** Records tell figures, not where it was: "at the Arena", "in Oakland". And a name may stand for a row that has another form of it. */
export function isUntold(draft: Draft, name: LinkedName): boolean {
  const records = recordsOf(draft.index);
  return records !== undefined && (records.rowOf(name) !== undefined || /(?:^|\s)(?:at|in|im|am)\s(?:(?:the|der|dem)\s)?$/iu.test(draft.document.plain.slice(Math.max(0, name.mention.start - 9), name.mention.start)));
}
