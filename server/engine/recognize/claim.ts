/**
 * What is said with a figure or a date: of whom, what happened, which way, when.
 * Mentions become claims on both sides, so that what can be derived can be checked.
 */
import { conceptLexicon, type ConceptLexicon } from '../locales/concepts.js';
import { canonicalPlace, placeOfDemonym } from '../locales/places.js';
import { topicsOf } from '../locales/topics.js';
import type { DateMention, DateValue, Direction, Document, NameMention, QuantityMention, Span } from '../types.js';
import { numberedNames, numberedTerm } from './numbered.js';
import { mantissa } from './mantissa.js';
import { PER, periodBehind } from './periods.js';
import { fold, stem, wordsOfSentence, type Word } from './text.js';

/** A name with the key it goes by: an entity id, or a key of its own where it is unknown. */
export interface LinkedName {
  readonly mention: NameMention;
  readonly key: string;
}

export interface ConceptMention extends Span {
  readonly id: string;
  readonly direction: Direction;
  readonly word: string;
  /** The second word of a two-word expression. */
  readonly second?: Word;
}

/** One sentence with all that was recognized in it, in text order. */
export interface SentenceReading extends Span {
  readonly index: number;
  readonly block: number;
  readonly words: readonly Word[];
  readonly names: readonly LinkedName[];
  readonly quantities: readonly QuantityMention[];
  readonly dates: readonly DateMention[];
  readonly concepts: readonly ConceptMention[];
  /** Stems of its words, the keys of its names (`@key`), its concepts (`#id`), its figures (`=56`), its topics (`~id`) and places (`^id`) where asked for; sorted, unique. */
  readonly terms: readonly string[];
}

export interface Claim {
  readonly sentence: SentenceReading;
  /** Key of the name the claim is about, or ''. */
  readonly subject: string;
  /** True when the subject was named in the sentence itself (or its table row). */
  readonly subjectNear: boolean;
  /** True when the sentence pairs names and figures itself ("… and … respectively"). */
  readonly paired: boolean;
  /** The name stands beside the figure in a list of such. */
  readonly listed: boolean;
  readonly concepts: readonly string[];
  readonly direction: Direction;
  /** The word that gives the direction, where it is one outside the mention. */
  readonly directionWord?: ConceptMention;
  readonly time?: DateValue;
  readonly context: readonly string[];
}

/** With topics in a source, and in a draft whose language is no source's: there nothing else is shared. */
export function readSentences(
  document: Document,
  names: readonly LinkedName[],
  quantities: readonly QuantityMention[],
  dates: readonly DateMention[],
  withTopics: boolean,
): SentenceReading[] {
  const lexicon = conceptLexicon(document.language);
  const of = <T extends { sentence: number }>(mentions: readonly T[]): Map<number, T[]> => {
    const map = new Map<number, T[]>();
    for (const m of mentions) {
      const list = map.get(m.sentence);
      if (list) list.push(m);
      else map.set(m.sentence, [m]);
    }
    return map;
  };
  const quantitiesOf = of(quantities);
  const datesOf = of(dates);
  const namesOf = new Map<number, LinkedName[]>();
  for (const n of names) {
    const list = namesOf.get(n.mention.sentence);
    if (list) list.push(n);
    else namesOf.set(n.mention.sentence, [n]);
  }
  const readings = document.sentences.map((sentence, index): SentenceReading => {
    const words = wordsOfSentence(document, index);
    const own = namesOf.get(index) ?? [];
    const q = quantitiesOf.get(index) ?? [];
    const d = datesOf.get(index) ?? [];
    const taken = [...own.map((n) => n.mention), ...q, ...d];
    const free = words.filter((w) => !taken.some((m) => m.start < w.end && w.start < m.end));
    const concepts = conceptsOf(words, lexicon, document.plain);
    const terms = new Set<string>();
    for (const w of free) {
      const s = stem(w, document.language);
      if (s) terms.add(s);
      const numeral = numeralOf(w);
      if (numeral) terms.add(numeral);
      if (withTopics) for (const term of subjectTerms(w, document.language)) terms.add(term);
    }
    for (const n of own) terms.add(`@${n.key}`);
    for (const c of concepts) terms.add(`#${c.id}`);
    for (const n of numberedNames(words, document.plain, document.language, [...q, ...d])) terms.add(numberedTerm(n));
    for (const m of q) terms.add(quantityTerm(m.quantity.low));
    for (const m of d) for (const term of dateTerms(m.date)) terms.add(term);
    return { start: sentence.start, end: sentence.end, index, block: sentence.block, words, names: own, quantities: q, dates: d, concepts, terms: [...terms].sort() };
  });
  return withHeads(document, readings);
}

/** The terms of a part of a sentence, as `terms` are those of all of it. */
export function termsWithin({ words, names, quantities, dates, concepts }: SentenceReading, { start, end }: Span, language: string): string[] {
  const isInside = (one: Span) => one.start >= start && one.end <= end;
  return [...new Set([
    ...words.filter(isInside).flatMap((w) => [stem(w, language) ?? [], ...subjectTerms(w, language)].flat()),
    ...names.filter((n) => isInside(n.mention)).map((n) => `@${n.key}`),
    ...concepts.filter(isInside).map((c) => `#${c.id}`),
    ...quantities.filter(isInside).map((m) => quantityTerm(m.quantity.low)),
    ...dates.filter(isInside).flatMap((m) => dateTerms(m.date)),
  ])];
}

/** A table cell speaks of what its row and its column are headed with. */
function withHeads(document: Document, readings: SentenceReading[]): SentenceReading[] {
  if (!document.blocks.some((b) => b.cell)) return readings;
  const ofBlock = new Map<number, SentenceReading>();
  for (const r of readings) if (!ofBlock.has(r.block)) ofBlock.set(r.block, r);
  return readings.map((r) => {
    const cell = document.blocks[r.block]?.cell;
    const heads = [cell?.rowHead, cell?.columnHead].flatMap((b) => (b === undefined ? [] : (ofBlock.get(b)?.terms ?? [])));
    return heads.length ? { ...r, terms: [...new Set([...r.terms, ...heads])].sort() } : r;
  });
}

/** What the term of a place begins with whose people or things are named ("Chinese"). */
export const PLACE_TERM = '^';

/** What a word is about in any language: its topics, and the place whose adjective it is or that is a part of it. */
function subjectTerms(word: Word, language: string): readonly string[] {
  const place = placeOfDemonym(word.text, language);
  if (place !== undefined) return [PLACE_TERM + place];
  // "US-Präsident", "US-Iran talks".
  const parts = word.text.includes('-') ? word.text.split('-').flatMap((part) => (/^\p{Lu}/u.test(part) ? (canonicalPlace(part, language) ?? []) : [])) : [];
  return [...parts.map((id) => PLACE_TERM + id), ...topicsOf(fold(word.lower), language)];
}

/** "49 years" are no age because another figure of the clause is one. */
function isBeside(word: Span, mention: Span): boolean {
  return word.start < mention.end + BESIDE && mention.start - BESIDE < word.end;
}

const BESIDE = 6;

/** "One of the great directors of her age: 61 productions". */
function countsThings(mention: QuantityMention | DateMention | Span): boolean {
  return 'kind' in mention && mention.kind === 'quantity' && mention.quantity.unit === 'count' && mention.quantity.counted !== undefined;
}

/** "Ann Lee, 34,": years that are not called so. */
function isBareAge(mention: QuantityMention | DateMention | Span): boolean {
  return 'kind' in mention && mention.kind === 'quantity' && mention.quantity.unit === 'year' && mention.unit === undefined;
}

/** "The 65-year-old teacher Ada Brandt", "Ada Brandt, the 65-year-old". */
const BESIDE_AGE = 16;

/** What a term of a bare numeral begins with. */
export const NUMERAL = '=n';

/** The term of a numeral that is no figure and no date: "42" in "Title 42", a step, a version. */
export function numeralOf(word: Word): string | undefined {
  return /^\d[\d.,:-]*$/.test(word.lower) ? NUMERAL + word.lower : undefined;
}

/** The digits of a figure, whatever its scale: a sentence keeps most of its figures when it is told again. */
export function quantityTerm(value: number): string {
  return `=${mantissa(value)}`;
}

export function dateTerms(date: DateValue): string[] {
  const terms: string[] = [];
  if (date.year !== undefined) terms.push(`=y${date.year}`);
  if (date.month !== undefined) terms.push(`=m${date.month}`);
  if (date.day !== undefined) terms.push(`=d${date.day}`);
  if (date.weekday !== undefined) terms.push(`=w${date.weekday}`);
  if (date.relative) terms.push(`=${date.relative.unit}${date.relative.offset}`);
  return terms;
}

function conceptsOf(words: readonly Word[], lexicon: ConceptLexicon, plain: string): ConceptMention[] {
  const found: ConceptMention[] = [];
  const taken = new Set<Word>();
  for (const [i, w] of words.entries()) {
    const seconds = lexicon.pairs.get(w.lower);
    const second = seconds && secondWord(words, i, seconds, plain);
    if (!second || taken.has(second)) continue;
    const concept = seconds.get(second.lower)!;
    taken.add(w).add(second);
    found.push({ start: w.start, end: w.end, id: concept.id, direction: concept.direction, word: w.text, second });
  }
  for (const [i, w] of words.entries()) {
    if (taken.has(w) || isAttribute(words[i - 1], w, words[i + 1])) continue;
    const concept = lexicon.byWord.get(w.lower) ?? compoundConcept(w.lower, lexicon);
    if (concept) found.push({ start: w.start, end: w.end, id: concept.id, direction: concept.direction, word: w.text });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "The higher dose": which one it is, and nothing that rose. */
function isAttribute(before: Word | undefined, { lower, start, end }: Word, next: Word | undefined): boolean {
  return HIGHER.test(lower) && before !== undefined && before.end === start - 1 && DEFINITE.test(before.lower) && next !== undefined && next.start === end + 1;
}

const HIGHER = /^(?:higher|lower|(?:höhere|niedrigere)[mnrs]?)$/;
const DEFINITE = /^(?:the|der|die|das|den|dem|des)$/;

/** The second word right behind the first, or at the end of its clause ("gab am Montag nach"). */
function secondWord(words: readonly Word[], at: number, seconds: ReadonlyMap<string, unknown>, plain: string): Word | undefined {
  for (let i = at + 1; i < words.length && i <= at + 16; i++) {
    const w = words[i]!;
    const next = words[i + 1];
    const ends = !next || /[.,;:!?–—)]/.test(plain.slice(w.end, next.start)) || next.lower === 'und' || next.lower === 'oder';
    if (seconds.has(w.lower) && (i === at + 1 || ends)) return w;
    if (next && /[.;:!?]/.test(plain.slice(w.end, next.start))) return undefined;
  }
  return undefined;
}

/** "Nvidia-Aktie", "market-value": the head decides. */
function compoundConcept(lower: string, lexicon: ConceptLexicon) {
  const hyphen = lower.lastIndexOf('-');
  // "value-added tax", "fast-growing firm": what it is like, not what happened.
  return hyphen > 0 && !/(?:ed|ing)$/.test(lower) ? lexicon.byWord.get(lower.slice(hyphen + 1)) : undefined;
}

/** Whether text[from, to) ends in a mark that parts clauses, and a blank at most. */
function isBehindMark(plain: string, from: number, to: number): boolean {
  const last = plain[to - 1]!;
  if (to <= from) return false;
  return CLAUSE_MARKS.includes(last) || (to - 1 > from && /\s/.test(last) && CLAUSE_MARKS.includes(plain[to - 2]!));
}

const CLAUSE_MARKS = ',;:—–(';

/** A word of change ("fell", "gained"), not of comparison ("more", "fewer"). */
export function tellsChange(concept: { readonly id: string; readonly direction: Direction }): boolean {
  return concept.direction !== 'none' && concept.id !== 'more' && concept.id !== 'less';
}

/** "Verlust", "loss", "Nettoverlusten". */
export function isLoss(word: string): boolean {
  return /(?:verlust(?:e[ns]?|s)?|loss|losses)$/iu.test(word);
}

/** The concept of how old someone or something is. */
export const AGE = 'age';
const LIST_REACH = 24;
const LISTED_BEFORE = /^ (?:with|mit|on|\()?\s?$/;
const LISTED_BEHIND = /^(?: \p{L}{3,16})? (?:in|auf|aus|for|für) (?:the |der |den |die |das )?$/u;
/** Over how many paragraphs a day, once said, goes on. */
const TIME_CARRIES = 2;
/** Over how many sentences of a paragraph its subject may go on. */
/** Characters from a name to its figure. */
const OWN_FIGURE = 2;
const POSSESSIVE = new Set(['its', 'their', 'his', 'her', 'a', 'the', 'another']);
const COMPARED_REACH = 60;
const COMPARED_WITH = /(?:^| )(?:more|fewer|less|mehr|weniger|\p{Ll}{2,20}er) (?:\p{L}{1,24} )?(?:than|als) (?:\p{Ll}{1,16} )?$/u;
const SUBJECT_CARRIES = 5;
/** And over how many sentences, in a paragraph that never ends. */
const SENTENCES_BACK = 40;
/** Characters between a figure and where it came from: ", in 2023, up from". */
const BEHIND = 16;
const PLACED = /^ (?:(über|above)|(unter|below)) (?:d(?:er|em|en)|the|its|their|last|seine[mr]|ihre[mr])\b/u;
const PLACED_LENGTH = 16;
/** How many words to each side of a mention tell what it is about. */
const CONTEXT_WORDS = 6;

export class ClaimReader {
  private readonly lexicon: ConceptLexicon;
  private readonly ofBlock = new Map<number, SentenceReading[]>();
  private readonly rows = new Map<string, SentenceReading[]>();
  private readonly clauses = new Map<SentenceReading, number[]>();
  private readonly claims = new Map<QuantityMention | DateMention, Claim>();

  constructor(
    private readonly document: Document,
    private readonly readings: readonly SentenceReading[],
    private readonly withTopics: boolean,
  ) {
    this.lexicon = conceptLexicon(document.language);
    for (const r of readings) {
      const cell = document.blocks[r.block]?.cell;
      if (!cell) continue;
      this.ofBlock.set(r.block, [...(this.ofBlock.get(r.block) ?? []), r]);
      const row = `${cell.table}:${cell.row}`;
      this.rows.set(row, [...(this.rows.get(row) ?? []), r]);
    }
  }

  claim(mention: QuantityMention | DateMention): Claim {
    let claim = this.claims.get(mention);
    if (!claim) this.claims.set(mention, (claim = this.spanClaim(this.readings[mention.sentence]!, mention)));
    return claim;
  }

  /** The same for any span, such as a verb without a figure. */
  spanClaim(sentence: SentenceReading, mention: QuantityMention | DateMention | Span): Claim {
    const listed = this.listedName(sentence, mention);
    const pair = this.pairedName(sentence, mention) ?? listed;
    const { subject, near } = pair ? { subject: pair, near: true } : this.subject(sentence, mention);
    const clause = this.clause(sentence, mention);
    const concepts = this.conceptsNear(sentence, mention, clause);
    const own = 'kind' in mention && mention.kind === 'quantity' ? mention.direction : 'none';
    // "The loss widened to 17 million": the verb tells which way, the noun what.
    const word = own === 'none' ? (this.upFrom(sentence, mention) ?? concepts.find((c) => tellsChange(c) && !isLoss(c.word) && c.start >= clause.start && c.end <= clause.end) ?? concepts.find(tellsChange)) : undefined;
    const time = this.time(sentence, mention, clause);
    const placed = this.placed(mention);
    const period = 'kind' in mention && mention.kind === 'quantity' ? periodBehind(this.document.plain, mention.end, this.document.language) : undefined;
    return {
      sentence,
      subject,
      subjectNear: near,
      paired: pair !== undefined && !listed,
      listed: listed !== undefined,
      // "the 23-year-old": the figure itself says that it is an age.
      concepts: [...new Set([...concepts.filter((c) => c.id !== AGE || (isBeside(c, mention) && !countsThings(mention))).map((c) => c.id), ...sentence.concepts.filter((c) => c.id === AGE && c.start < mention.end && mention.start < c.end).map((c) => c.id), ...(isBareAge(mention) ? [AGE] : []), ...(placed ? [placed] : []), ...(period ? [PER + period.id] : [])])],
      direction: own !== 'none' ? own : (word?.direction ?? 'none'),
      ...(word ? { directionWord: word } : {}),
      ...(time ? { time } : {}),
      context: this.context(sentence, mention),
    };
  }

  /** "29 percent below the norm": less than that. */
  private placed(mention: QuantityMention | DateMention | Span): string | undefined {
    if (!('kind' in mention) || mention.kind !== 'quantity' || mention.quantity.unit === 'ordinal') return undefined;
    const [, above, below] = PLACED.exec(this.document.plain.slice(mention.end, mention.end + PLACED_LENGTH)) ?? [];
    return above !== undefined ? 'more' : below !== undefined ? 'less' : undefined;
  }

  /** "7.4 degrees in 2023, up from 6.2": what the figure itself did, whatever else fell. */
  private upFrom(sentence: SentenceReading, { end }: Span): ConceptMention | undefined {
    const { plain } = this.document;
    const word = sentence.concepts.find((c) => c.start >= end);
    return word && /^(?:up|down)$/i.test(word.word) && word.start - end <= BEHIND && /^ from\b/.test(plain.slice(word.end, word.end + 6)) && !sentence.quantities.some((q) => q.start >= end && q.end <= word.start) ? word : undefined;
  }

  /** The clause around a span: from the last opener or comma before it to the next behind it. */
  clause(sentence: SentenceReading, span: Span): Span {
    let start = sentence.start;
    for (const opening of this.clauseStarts(sentence)) {
      if (opening <= span.start) start = opening;
      else if (opening >= span.end) return { start, end: opening };
    }
    return { start, end: sentence.end };
  }

  /** Where the words stand that open a clause. */
  private clauseStarts(sentence: SentenceReading): readonly number[] {
    let starts = this.clauses.get(sentence);
    if (starts) return starts;
    const { plain } = this.document;
    const { clauseOpeners, articles, afterComma } = this.lexicon;
    starts = [];
    for (const w of sentence.words) {
      // An article opens a (relative) clause only behind a comma.
      const opens = (clauseOpeners.has(w.lower) && !articles.has(w.lower) && !afterComma.has(w.lower)) || isBehindMark(plain, Math.max(sentence.start, w.start - 2), w.start);
      if (opens) starts.push(w.start);
    }
    this.clauses.set(sentence, starts);
    return starts;
  }

  /** Concepts of the clause first; where it has no direction, the nearest direction of the sentence. */
  private conceptsNear(sentence: SentenceReading, span: Span, clause: Span): ConceptMention[] {
    const hedge = 'hedge' in span ? (span as QuantityMention).hedge : undefined;
    const apart = (c: Span, s: Span) => c.end <= s.start || c.start >= s.end;
    const outside = sentence.concepts.filter((c) => apart(c, span) && (!hedge || apart(c, hedge)));
    const distance = (c: Span) => (c.end <= span.start ? span.start - c.end : c.start - span.end);
    const inClause = outside.filter((c) => c.start >= clause.start && c.end <= clause.end).sort((a, b) => distance(a) - distance(b));
    if (inClause.some(tellsChange)) return inClause;
    // "ASML lost 7 percent and Siemens Energy almost 20": the verb stands once, before.
    // "…, while Baltica …": such a clause has a verb of its own, known or not.
    const opener = sentence.words.find((w) => w.start === clause.start)?.lower ?? '';
    const own = clause.start > sentence.start && this.lexicon.clauseOpeners.has(opener) && !this.lexicon.coordinators.has(opener);
    const before = own ? undefined : outside.filter((c) => tellsChange(c) && c.end <= span.start).sort((a, b) => distance(a) - distance(b))[0];
    const after = outside.filter((c) => tellsChange(c) && c.start >= span.end && distance(c) < 60).sort((a, b) => distance(a) - distance(b))[0];
    const head = this.headConcepts(sentence);
    return [...inClause, ...(before ? [before] : after ? [after] : []), ...head];
  }

  private headConcepts(sentence: SentenceReading): ConceptMention[] {
    return this.headsOf(sentence).flatMap((r) => r.concepts.filter((c) => c.direction === 'none'));
  }

  /** What the head of a cell's column says, then the head of its row. */
  private headsOf(sentence: SentenceReading): readonly SentenceReading[] {
    const cell = this.document.blocks[sentence.block]?.cell;
    return [cell?.columnHead, cell?.rowHead].flatMap((block) => (block === undefined ? [] : (this.ofBlock.get(block) ?? [])));
  }

  /** The date of the clause, else the last one said before it in the paragraph or the two paragraphs above. */
  private time(sentence: SentenceReading, mention: Span, clause: Span): DateValue | undefined {
    const other = sentence.dates.filter((d) => d !== mention);
    const own = other.find((d) => d.start >= clause.start && d.end <= clause.end) ?? other.findLast((d) => d.end <= mention.start);
    if (own) return own.date;
    const row = this.rowOf(sentence).flatMap((r) => r.dates)[0];
    if (row) return row.date;
    const head = this.headsOf(sentence).flatMap((r) => r.dates)[0];
    if (head) return head.date;
    const kind = this.document.blocks[sentence.block]?.kind;
    if (kind !== 'paragraph' && kind !== 'quote') return undefined;
    for (let back = sentence.index - 1; back >= Math.max(0, sentence.index - SENTENCES_BACK); back--) {
      const before = this.readings[back]!;
      if (sentence.block - before.block > TIME_CARRIES) break;
      const last = before.dates.findLast((d) => d.date.weekday !== undefined || d.date.day !== undefined);
      if (last) return last.date;
    }
    return undefined;
  }

  private rowOf(sentence: SentenceReading): SentenceReading[] {
    const cell = this.document.blocks[sentence.block]?.cell;
    if (!cell) return [];
    return (this.rows.get(`${cell.table}:${cell.row}`) ?? []).filter((r) => r !== sentence);
  }

  private context(sentence: SentenceReading, mention: Span): string[] {
    const words = sentence.words;
    const first = words.findIndex((w) => w.end > mention.start);
    const last = words.findLastIndex((w) => w.start < mention.end);
    const near = [...words.slice(Math.max(0, (first < 0 ? words.length : first) - CONTEXT_WORDS), Math.max(0, first)), ...words.slice(last + 1, last + 1 + CONTEXT_WORDS)];
    // "million euros" of another figure would make any two amounts alike.
    const isFigure = (w: Word) => sentence.quantities.some((m) => m.start < w.end && w.start < m.end);
    const around = near.filter((w) => !isFigure(w));
    const stems = around.map((w) => stem(w, this.document.language)).filter((s): s is string => !!s);
    const isName = (w: Word) => sentence.names.some((n) => n.mention.start < w.end && w.start < n.mention.end);
    for (const head of this.headsOf(sentence)) {
      for (const w of head.words) {
        const s = stem(w, this.document.language);
        if (s) stems.push(s);
      }
      around.push(...head.words);
    }
    const topics = this.withTopics ? around.flatMap((w) => (isName(w) ? [] : topicsOf(fold(w.lower), this.document.language))) : [];
    return [...new Set([...stems, ...topics])].sort();
  }

  /** "X and Y lost 7 and 9 percent respectively": the first name with the first figure, and so on. */
  private pairedName(sentence: SentenceReading, mention: Span): string | undefined {
    if (!sentence.concepts.some((c) => c.id === 'respectively')) return undefined;
    const at = sentence.quantities.findIndex((q) => q.start === mention.start && q.end === mention.end);
    const first = sentence.quantities[0];
    if (at < 0 || sentence.quantities.length < 2 || !first) return undefined;
    const before = sentence.names.filter((n) => n.mention.end <= first.start);
    const count = sentence.quantities.length;
    return before.length >= count ? before[before.length - count + at]!.key : undefined;
  }

  /** "Mexico with 12, Sudan with eight", "97 in Britain and 12 in Ireland": each name has its figure beside it, and so have others. */
  private listedName(sentence: SentenceReading, mention: Span): string | undefined {
    const own = this.segmentHead(sentence, mention) ?? this.aged(sentence, mention);
    if (own) return own;
    if (sentence.names.length < 2 || sentence.quantities.length < 2) return undefined;
    const { plain } = this.document;
    const beside = (q: Span, shape: RegExp, behind: boolean) => sentence.names.find(({ mention: n }) => (behind ? n.start > q.end && n.start - q.end < LIST_REACH && shape.test(plain.slice(q.end, n.start)) : n.end < q.start && q.start - n.end < LIST_REACH && shape.test(plain.slice(n.end, q.start))));
    for (const [shape, behind] of [[LISTED_BEFORE, false], [LISTED_BEHIND, true]] as const) {
      const own = beside(mention, shape, behind);
      if (own && (!behind || sentence.quantities.some((q) => q.start !== mention.start && (beside(q, shape, behind) ?? own) !== own))) return own.key;
    }
    return undefined;
  }

  /** "Boone 29 points, 3 rebounds; Sandberg 21 points, 12 rebounds": the name that opens what stands between semicolons. */
  private segmentHead(sentence: SentenceReading, mention: Span): string | undefined {
    const text = this.document.plain.slice(sentence.start, sentence.end);
    if (!text.includes(';')) return undefined;
    const before = text.slice(0, mention.start - sentence.start);
    const from = sentence.start + Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1;
    const name = sentence.names.find(({ mention: n }) => n.start >= from && n.end < mention.start && !this.document.plain.slice(from, n.start).trim());
    return name && sentence.quantities.some((q) => q.start === name.mention.end + 1) ? name.key : undefined;
  }

  /** "Joanna Lis, 33, …": the age of the one it stands behind. */
  private aged(sentence: SentenceReading, mention: Span): string | undefined {
    return isBareAge(mention) ? sentence.names.find(({ mention: n }) => n.type === 'person' && this.document.plain.slice(n.end, mention.start) === ', ')?.key : undefined;
  }

  /** Whom a claim is about: the best name of its clause, its sentence, its row, or the sentence before. */
  private subject(sentence: SentenceReading, mention: Span): { subject: string; near: boolean } {
    // "Ada Brandt and her brother Tom Brandt, 58": an age is that of the name before it.
    const aged = isBareAge(mention) ? sentence.names.find((n) => mention.start - n.mention.end === 2)?.key : undefined;
    const inSentence = aged ?? (this.isCalledByAge(sentence, mention) ? undefined : this.bestName(sentence, mention));
    if (inSentence) return { subject: inSentence, near: true };
    const row = this.rowSubject(sentence);
    if (row) return { subject: row, near: true };
    for (let back = sentence.index - 1; back >= 0 && back >= sentence.index - SUBJECT_CARRIES; back--) {
      const before = this.readings[back]!;
      // Over more than two sentences a subject goes on only in terse notes: "Points 113. Rebounds 47, assists 28."
      if (sentence.index - back > 2 && (before.block !== sentence.block || !this.isTerse(sentence) || !this.isTerse(this.readings[back + 1]!))) break;
      // A new list item or cell starts afresh.
      if (before.block !== sentence.block && this.document.blocks[sentence.block]?.kind !== 'paragraph') break;
      const name = this.personFor(sentence, before) ?? this.bestName(before, { start: before.end, end: before.end });
      if (name) return { subject: name, near: false };
    }
    return { subject: '', near: false };
  }

  /** "The 65-year-old", "der 43-Jährige": somebody who was named before, and no name around. */
  private isCalledByAge({ names }: SentenceReading, { start, end }: Span): boolean {
    const { plain } = this.document;
    const text = plain.slice(start, end);
    return (/Jährige[nrms]?$/.test(text) || (/year-old$/.test(text) && /\b[Tt]he $/.test(plain.slice(start - 4, start)))) && !names.some((n) => n.mention.start >= end && n.mention.start - end < BESIDE_AGE || n.mention.end <= start && start - n.mention.end < BESIDE_AGE);
  }

  /** "He", "er": the first person of the sentence before. */
  private personFor(sentence: SentenceReading, before: SentenceReading): string | undefined {
    if (!this.lexicon.personal.has(sentence.words[0]?.lower ?? '')) return undefined;
    return before.names.find((n) => n.mention.type === 'person')?.key;
  }

  /** A figure for every few words, and nothing else. */
  private isTerse(sentence: SentenceReading): boolean {
    return sentence.quantities.length > 0 && sentence.words.length <= 6 * sentence.quantities.length;
  }

  private rowSubject(sentence: SentenceReading): string | undefined {
    const cell = this.document.blocks[sentence.block]?.cell;
    if (!cell || cell.rowHead === undefined) return undefined;
    return this.ofBlock.get(cell.rowHead)?.find((r) => r.names.length)?.names[0]?.key;
  }

  private bestName(sentence: SentenceReading, mention: Span): string | undefined {
    const head = this.rowHead(sentence);
    if (head) return head;
    let best: { key: string; score: number } | undefined;
    const clause = this.clause(sentence, mention);
    const ofNoun = this.isOfNoun(sentence, clause);
    for (const name of sentence.names) {
      if (ofNoun && (name.mention.start < clause.start || name.mention.end > clause.end)) continue;
      if (this.hasFigureOfItsOwn(sentence, name.mention, mention)) continue;
      // "Three older A319s", "five Airbus A321" are things.
      if (this.opensNextOfList(sentence, name.mention, mention) || this.isComparedWith(name.mention, mention) || /\d\p{Ll}*s$/u.test(name.mention.name) || (/\d/.test(name.mention.name) && sentence.quantities.some((q) => q.end + 1 === name.mention.start && q !== mention))) continue;
      const score = this.subjectScore(sentence, name.mention, mention, clause);
      if (!best || score > best.score) best = { key: name.key, score };
    }
    // "She struck 44 winners; Moreau had 27": she is of the sentence before, however terse this one is.
    return best && (best.score > -1.5 || (this.isTerse(sentence) && !this.lexicon.personal.has(sentence.words[0]?.lower ?? ''))) ? best.key : undefined;
  }

  /** "Orange 38 % (14 seats), Blue 31 %": a name behind a comma that has a figure of its own right behind it. */
  private opensNextOfList(sentence: SentenceReading, name: Span, mention: Span): boolean {
    if (name.start < mention.end) return false;
    const before = sentence.words.findLast((w) => w.end <= name.start);
    if (!/^[\s)\]]*[,;]\s*$/.test(this.document.plain.slice(Math.max(before?.end ?? 0, mention.end), name.start))) return false;
    return sentence.quantities.some((q) => q.start >= name.end && q.start - name.end <= 2);
  }

  /** "Its target, which employs 1,450 people": the clause speaks of the noun before it, and that is no name. */
  private isOfNoun({ words, names }: SentenceReading, clause: Span): boolean {
    const at = words.findIndex((w) => w.start === clause.start);
    const [before, opener] = [words[at - 1], words[at]];
    if (!before || !opener || !this.lexicon.relatives.has(opener.lower) || this.document.plain.slice(before.end, opener.start) !== ', ') return false;
    return /^\p{Ll}/u.test(before.text) && this.lexicon.articles.size > 0 && POSSESSIVE.has(words[at - 2]?.lower ?? '') && !names.some((n) => n.mention.end >= before.start && n.mention.end <= opener.start);
  }

  /** "1,180 jobs go, while in Dunkirk 220 are created": what has a figure right behind it in the next clause is not of this one. */
  private hasFigureOfItsOwn({ quantities }: SentenceReading, name: Span, mention: Span): boolean {
    return name.start > mention.end && this.document.plain.slice(mention.end, name.start).includes(', ') && quantities.some((q) => q !== mention && q.start >= name.end && q.start - name.end <= OWN_FIGURE);
  }

  /** "14 seats, one more than Quint's list": held against it, and not its own. */
  private isComparedWith({ start }: Span, { end }: Span): boolean {
    return start > end && start - end < COMPARED_REACH && COMPARED_WITH.test(this.document.plain.slice(end, start));
  }

  /** "Green (Orlando, bench): 12 points, 3 assists": a row of a table in words begins with whom it is about. */
  private rowHead(sentence: SentenceReading): string | undefined {
    const first = sentence.names[0];
    if (!first || sentence.quantities.length < 3 || !this.isTerse(sentence)) return undefined;
    const { plain } = this.document;
    const opens = sentence.words[0]?.start === first.mention.start && /^\s?[(:]/.test(plain.slice(first.mention.end, first.mention.end + 2));
    return opens && plain.slice(first.mention.end, sentence.quantities[0]!.start).includes(':') ? first.key : undefined;
  }

  /** Subjects stand before what is said of them, near it, bare of prepositions, and are no places. */
  private subjectScore(sentence: SentenceReading, name: NameMention, mention: Span, clause: Span): number {
    const before = name.end <= mention.start;
    const between = before ? { start: name.end, end: mention.start } : { start: mention.end, end: name.start };
    const { words } = sentence;
    let gap = 0;
    for (const w of words) if (w.start >= between.start && w.end <= between.end) gap++;
    let score = -0.08 * gap;
    if (!before) score -= 0.5;
    // "It is 80 metres long; its neighbour in Thornsea …": what stands behind a semicolon speaks of another.
    if (this.document.plain.slice(between.start, between.end).includes(';')) score -= 2;
    if (name.start >= clause.start && name.end <= clause.end) score += 0.4;
    if (name.type === 'place') score -= 0.7;
    const behind = words.findLastIndex((w) => w.end <= name.start) + 1;
    // "for the Hawks": the preposition rules over the article.
    const last = (this.lexicon.articles.has(words[behind - 1]?.lower ?? '') ? words[behind - 2] : words[behind - 1])?.lower ?? '';
    let attributed = false;
    for (let i = Math.max(0, behind - 3); i < behind; i++) if (this.lexicon.attribution.has(words[i]!.lower)) attributed = true;
    const next = words.find((w) => w.start >= name.end)?.lower ?? '';
    if (attributed || (this.lexicon.attribution.has(next) && !this.lexicon.prepositions.has(next) && !sentence.concepts.some((c) => c.start >= name.end && c.end <= mention.start))) score -= 1;
    // "In Europe, its largest market, sales fell": where a sentence begins is where all of it happens.
    else if (this.lexicon.prepositions.has(last) && !this.leadsOn(sentence, name, mention) && !(behind === 1 && name.type === 'place')) score -= 0.5;
    const apart = this.inApposition(sentence, name, mention);
    if (apart) score -= 0.9;
    else if (this.leadsOn(sentence, name, mention)) score += 0.6;
    if (this.isObject(sentence, name)) score += this.isGoal(sentence, mention) ? 0.3 : -0.5;
    return score;
  }

  /** "led by Davis, who …", "Davis's 38 points": what follows is of this name. */
  private leadsOn(sentence: SentenceReading, name: NameMention, mention: Span): boolean {
    if (name.end > mention.start) return false;
    if (/^['’]/.test(name.tail)) return true;
    const next = sentence.words.find((w) => w.start >= name.end);
    if (!next || next.start > mention.start || !this.lexicon.relatives.has(next.lower) || !/^\s*,\s*$/.test(this.document.plain.slice(name.end, next.start))) return false;
    return !sentence.names.some((n) => n.mention.start > next.start && n.mention.end <= mention.start);
  }

  /** "held the Lakers to 38 percent": the figure is the object's. */
  private isGoal(sentence: SentenceReading, mention: Span): boolean {
    const before = sentence.words.findLast((w) => w.end <= mention.start && !this.lexicon.articles.has(w.lower));
    return before !== undefined && this.lexicon.goals.has(before.lower);
  }

  /** "Davis led the Hawks with 42 points": a name with an article behind another name of its clause, and a verb between. */
  private isObject(sentence: SentenceReading, name: Span): boolean {
    const at = sentence.words.findIndex((w) => w.start >= name.start);
    if (at < 2 || !this.lexicon.articles.has(sentence.words[at - 1]!.lower)) return false;
    const clause = this.clause(sentence, name);
    const earlier = sentence.names.find((n) => n.mention.end <= name.start && n.mention.start >= clause.start && n.mention.end <= clause.end);
    if (!earlier) return false;
    const between = sentence.words.filter((w) => w.start >= earlier.mention.end && w.end <= name.start);
    return between.length > 1 && between.every((w) => !this.lexicon.coordinators.has(w.lower));
  }

  /** "SoftBank, an important investor in Stargate, lost": names between such commas are no subjects. */
  private inApposition(sentence: SentenceReading, name: Span, mention: Span): boolean {
    if (name.end > mention.start) return false;
    const before = this.document.plain.slice(sentence.start, name.start).lastIndexOf(',');
    if (before < 0) return false;
    const comma = sentence.start + before;
    if (!this.document.plain.slice(name.end, mention.start).includes(',')) return false;
    const opener = sentence.words.find((w) => w.start > comma);
    if (!opener || opener.start >= name.start) return false;
    return this.lexicon.articles.has(opener.lower) && sentence.names.some((n) => n.mention.end <= comma + 1);
  }
}
