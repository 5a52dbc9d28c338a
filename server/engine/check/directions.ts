/** direction-mismatch: fell for rose, gained for lost. The figure is right, the way is not; or there is no figure at all. */
import { isCurrency } from '../facts/quantity-compare.js';
import type { FactIndex } from '../facts/fact-index.js';
import { conceptLexicon } from '../locales/concepts.js';
import { isLoss, tellsChange, type ConceptMention, type SentenceReading } from '../recognize/claim.js';
import { wayBack, wayBetween } from '../recognize/from-to.js';
import type { DateValue, Direction, Fact, Finding, Quantity, QuantityFact, QuantityMention, StatementFact } from '../types.js';
import { isAmountOfChange, wayOfChange } from './arithmetic.js';
import { besideEachOther, toldChanges } from './change-pairs.js';
import { otherOfTwo } from './counterparts.js';
import { isEndOfChange } from './differences.js';
import { passageScore, type Draft } from './draft.js';
import { isKnown } from './link-names.js';
import { refutedFinding } from './quantity-findings.js';
import { refutation } from './refutation.js';
import { conceptsOf } from './traits.js';

/** How well a passage is told, of which the subject is not sure. */
const TOLD = 0.35;
/** A statement has no figure to hold on to: its passage must be told again, */
const STATEMENT_PASSAGE = 0.4;
/** the words around the verb must be the same ones, */
const SHARED_CONTEXT = 2;
/** and both together must be plain. */
const STATEMENT_SCORE = 0.75;

export function checkDirections(draft: Draft, matched: ReadonlyMap<QuantityMention, QuantityFact>): Finding[] {
  const findings: Finding[] = [];
  for (const reading of draft.own) {
    const flagged = new Map<ConceptMention, Wrong>();
    for (const mention of reading.quantities) {
      const fact = matched.get(mention);
      // Ranks go up where their numbers go down.
      if (!fact || fact.direction === 'none' || !tellsAChange(fact) || fact.quantity.unit === 'ordinal') continue;
      const claim = draft.reader.claim(mention);
      const word = claim.directionWord;
      if (!word || claim.direction === 'none' || claim.direction === fact.direction || flagged.has(word)) continue;
      if (isToldByFigures(draft, reading, mention, word) || isLooseAdverb(draft, mention, word)) continue;
      // "Sales grew by 52 million", of profit that fell from 52.0: what it fell from is not by how much something grew.
      if (isAmountOfChange(draft, mention, reading) && isEndOfChange(draft, fact)) continue;
      if (claim.subjectNear && claim.subject && fact.subject && claim.subject !== fact.subject && isKnown(claim.subject) && !isToldThere(draft, reading.index, claim.subject, fact)) continue;
      // "Inflation slowed to 2.7 percent", by which prices rose.
      if (mention.quantity.unit === 'percent' && RATE.test(draft.document.plain.slice(reading.start, word.start))) continue;
      // "14 percent more", of 4.10 and 3.60, where another figure of the source says so much less.
      if ((mention.quantity.unit === 'percent' || mention.quantity.low < 1) && wayOfChange(draft, mention, reading, [...matched.values()].filter((f) => f !== fact)) === claim.direction) continue;
      // One clause, one direction: with both in it, it is not sure which one goes with the figure.
      const clause = draft.reader.clause(reading, mention);
      const directions = new Set(reading.concepts.filter((c) => tellsChange(c) && c.start >= clause.start && c.end <= clause.end).map((c) => c.direction));
      if (directions.size !== 1 || word.start < clause.start || word.end > clause.end) continue;
      if (isCrop(draft, word)) continue;
      if (isComparison(draft, word) && conceptsOf(fact).every((id) => kind(id) !== 'comparison')) continue;
      if (isWhatItIs(draft, word, fact, claim.concepts) || isOfAnother(draft, reading, mention, word)) continue;
      flagged.set(word, { mention, fact, subject: claim.subject });
    }
    const crossed = changedPlaces(draft, [...flagged.values()]);
    findings.push(...(crossed.length ? crossed : [...flagged].map(([word, { fact }]) => finding(draft, word, fact))));
    if (!flagged.size) findings.push(...againstFigures(draft, reading, matched), ...fromFigures(draft, reading));
    findings.push(...statements(draft, reading));
  }
  return findings;
}

/** "Wants to grow chickpeas", "grew its own vegetables": what is planted goes no way. */
function isCrop({ document: { plain } }: Draft, { word, end }: ConceptMention): boolean {
  return /^(?:gr[eo]w|grows|growing|grown)$/i.test(word) && /^ (?:(?:its|their|his|her|own|more|new) ){0,2}(?!sales|profits|revenues|earnings|numbers|times|percents)\p{Ll}{3,}(?:s|corn|rice|wheat|barley|maize|cotton)\b/u.test(plain.slice(end, end + 40));
}

/** "18 million lower than sales": held against something else, not against what it was. */
function isComparison({ document: { plain } }: Draft, { word, end }: ConceptMention): boolean {
  return COMPARATIVE.test(word) && /^ (?:than|als) (?!.{0,24}(?:\d|year|month|quarter|week|before|earlier|ago|last|previous|expect|jahr|monat|quartal|woche|zuvor|davor|bisher|früher|erwartet))/i.test(plain.slice(end, end + 34));
}

const COMPARATIVE = /^(?:lower|higher|niedriger|höher|geringer)$/i;

/** Rates at which something rises: they may rise or fall themselves. */
const RATE = /(?:inflation|teuerung|growth|wachstum)s?(?:rate)?\b/iu;

/** The fact's own subject is from a sentence before, and its passage names the draft's, or is plainly told. */
function isToldThere(draft: Draft, sentence: number, subject: string, fact: QuantityFact): boolean {
  const entities = draft.index.passageOf.get(fact.id)?.entities ?? [];
  return !entities.includes(fact.subject) && (entities.includes(subject) || passageScore(draft, sentence, fact) >= TOLD);
}

/** "100 km/h, up from 80": the figures, both of them right, go this way themselves. */
function isToldByFigures({ document: { plain } }: Draft, { quantities }: SentenceReading, mention: QuantityMention, word: ConceptMention): boolean {
  // "Cut VAT from nine to five percent": the draft's own figures go the way of its verb.
  const before = quantities[quantities.indexOf(mention) - 1];
  const after = quantities[quantities.indexOf(mention) + 1];
  if ((before && wayBetween(plain, before, mention) === word.direction) || (after && wayBetween(plain, mention, after) === word.direction)) return true;
  if (!/^ from\b/.test(plain.slice(word.end, word.end + 6)) || mention.start < word.end) return false;
  // "Gone from 3,200 to 8,900": any way.
  if (word.word === 'gone') return true;
  const now = quantities.findLast((q) => q.end <= word.start && q.quantity.unit === mention.quantity.unit);
  return now !== undefined && Math.sign(now.quantity.low - mention.quantity.low) === (word.direction === 'up' ? 1 : -1);
}

/** "Ending up at 24 percent", "from 15 down to the final": an adverb tells the way of the figure that it stands at, and of no other. */
function isLooseAdverb({ document: { plain } }: Draft, { start, end }: QuantityMention, word: ConceptMention): boolean {
  if (!/^(?:up|down)$/i.test(word.word)) return false;
  const between = word.start >= end ? plain.slice(end, word.start) : plain.slice(word.end, start);
  return !/^(?: by| to)? ?(?:\p{L}+ )?[€$£]?$/u.test(between);
}

/** "Raises its grant from 310,000 to 240,000 euros": both figures are the source's, and go the other way. */
function againstFigures({ document: { plain, text, language }, index, reader }: Draft, reading: SentenceReading, matched: ReadonlyMap<QuantityMention, QuantityFact>): Finding[] {
  return reading.quantities.flatMap((mention, i) => {
    const [before, fact] = [reading.quantities[i - 1], matched.get(mention)];
    const forth = before && matched.has(before) ? wayBetween(plain, before, mention) : 'none';
    const way = before && matched.has(before) && forth === 'none' ? wayBack(plain, before, mention) : forth;
    const { directionWord: word, direction } = reader.claim(mention);
    // "Climb from sixth to third": of ranks the lower number is higher up.
    if (!fact || mention.quantity.unit === 'ordinal' || !word || word.start < reading.start) return [];
    const end = word.second?.end ?? word.end;
    const written = text.slice(word.start, end);
    const span = { start: word.start, end };
    const [from, to] = forth === 'none' ? [mention, before] : [before, mention];
    if (way !== 'none' && direction === way && from && to && isTurned(index, from.quantity, to.quantity)) return [refutation('direction-mismatch', span, `${way === 'up' ? 'a fall' : 'a rise'} in the source, "${written}" here`, [], [fact.id])];
    const told = way === 'none' ? wayToNow(index, fact, plain.slice(0, mention.start)) : way;
    if (told === 'none' || direction !== opposite(told)) return [];
    const clause = reader.clause(reading, mention);
    const ways = reading.concepts.filter((c) => tellsChange(c) && !isLoss(c.word) && c.start >= clause.start && c.end <= clause.end);
    if (ways.length !== 1 || ways[0] !== word) return [];
    // "The levels (from 1 to 19) lower the priority": what is in brackets does not go its way.
    if (way !== 'none' && (before!.start > word.start ? /[()]/.test(plain.slice(end, before!.start)) : /[()]/.test(plain.slice(mention.end, word.start)))) return [];
    return [refutation('direction-mismatch', span, told === 'up' ? `the figures rise, "${written}" here` : `the figures fall, "${written}" here`, opposites(text, word, language), [fact.id])];
  });
}

/** "47 times, down from 39": two figures of the source, and a way that they do not go. */
function fromFigures({ document: { plain, text, language }, index }: Draft, { start, quantities }: SentenceReading): Finding[] {
  return quantities.flatMap((from, i): Finding[] => {
    const word = UP_OR_DOWN.exec(plain.slice(Math.max(start, from.start - UP_OR_DOWN_LENGTH), from.start));
    const isOfSize = ({ quantity: { low } }: QuantityMention) => low < SIZE * from.quantity.low && from.quantity.low < SIZE * low;
    const to = quantities.slice(0, i).findLast((q) => isOfSize(q) && (q.quantity.unit === from.quantity.unit || (from.quantity.unit === 'count' && from.quantity.counted === undefined)));
    if (!word || !to || language !== 'en' || [from, to].some(({ quantity: q }) => q.low !== q.high || q.unit === 'ordinal' || q.unit === 'score' || !index.withValue(q).length)) return [];
    const way = word[1]!.toLowerCase();
    const change = to.quantity.low - from.quantity.low;
    if (change === 0 || (change > 0) === (way === 'up') || /[.;:()]/.test(plain.slice(to.end, from.start).replace(/\d[.,]\d/g, ''))) return [];
    const at = from.start - word[0].length;
    const written = text.slice(at, at + way.length);
    const right = text[at] === 'U' ? 'Down' : text[at] === 'D' ? 'Up' : way === 'up' ? 'down' : 'up';
    return [refutation('direction-mismatch', { start: at, end: at + way.length }, change > 0 ? `the figures rise, "${written}" here` : `the figures fall, "${written}" here`, [right], index.withValue(from.quantity).slice(0, 1).map((f) => f.id))];
  });
}

const UP_OR_DOWN = /\b(up|down) from (?:(?:just|about|around|only|some|over|under|nearly|almost|a|an) ){0,2}[€$£]?$/i;
const UP_OR_DOWN_LENGTH = 32;
/** Two ends of one change are seldom further apart, as a ratio. */
const SIZE = 5;

/** "Rose from 48 to 51 million", where that fell from 51 to 48. */
function isTurned(index: FactIndex, from: Quantity, to: Quantity): boolean {
  // A loss of 19 million, after one of 7, did not go down to 7.
  const changes = toldChanges(index).filter((c) => c.from.quantity.unit === to.unit && conceptsOf(c.from).some((id) => id === 'fall' || id === 'rise'));
  const tells = (a: Quantity, b: Quantity) => changes.some((c) => c.from.quantity.low === a.low && c.to.quantity.low === b.low);
  return tells(to, from) && !tells(from, to);
}

/** "Sank to 61,300", of "61,300 in 2024, against 54,700 in 2023": which way it went to a figure that has the earlier one beside it. */
function wayToNow(index: FactIndex, fact: QuantityFact, before: string): Direction {
  const told = conceptsOf(fact);
  if (!/\b(?:auf|to)\s(?:\p{Ll}+\s)?[€$£]?$/u.test(before.slice(-16)) || (fact.direction !== 'none' && (!told.includes('lose') || told.includes('fall') || told.includes('rise')))) return 'none';
  const pair = besideEachOther(index).find((c) => c.to.id === fact.id && isEarlier(c.from.time, fact.time));
  return pair === undefined ? 'none' : pair.to.quantity.low > pair.from.quantity.low ? 'up' : 'down';
}

function isEarlier(a: DateValue | undefined, b: DateValue | undefined): boolean {
  return (a?.relative?.unit === 'year' && a.relative.offset < 0) || (a?.year !== undefined && b?.year !== undefined && a.year < b.year);
}

/** "To grow by 1.1 percent", where the source has growth of so much, down from 1.4; "a loss of 22 million", where it has doubled: what is said is what it is, not its way. */
function isWhatItIs({ index }: Draft, { direction, word, id }: ConceptMention, fact: QuantityFact, concepts: readonly string[]): boolean {
  const passage = index.passageOf.get(fact.id);
  // A loss is one whichever way it went.
  const told = conceptsOf(fact);
  if (isLoss(word) && passage?.terms.has('#lose')) return true;
  // "A minus of 13.7 million": what it is, in money.
  if (/^(?:Minus|Plus)$/.test(word) && isCurrency(fact.quantity.unit)) return true;
  if (told.includes('lose') && (isLoss(word) || (concepts.includes('lose') && !told.includes('fall') && !told.includes('rise')))) return true;
  // "From 15 down", of those who rallied from 15 points down.
  if (/^(?:up|down)$/i.test(word) && passage?.terms.has(`#${id}`)) return true;
  return direction !== 'none' && (STEMS[passage?.source.language ?? '']?.[direction] ?? []).some((stem) => passage!.terms.has(stem));
}

/** "A loss of 7 million turned into a profit of 4": the loss is of the first. */
function isOfAnother({ document: { plain } }: Draft, { quantities }: SentenceReading, { start }: QuantityMention, { end, word }: ConceptMention): boolean {
  // "Closed at plus 1.4 percent after losses of more than 1": the sign is that of the figure right behind it.
  if (quantities.some((q) => q.start !== start && q.end > end && q.start - end <= 1)) return true;
  return end < start && (word === word.toLowerCase() ? /^ of\b/ : /^ (?:of|von)\b/).test(plain.slice(end, end + 5)) && quantities.some((q) => q.start > end && q.end <= start);
}

/** As passages have them. */
const STEMS: Readonly<Record<string, Readonly<Record<'up' | 'down', readonly string[]>>>> = {
  en: { up: ['growth'], down: ['defici'] },
  de: { up: ['wachst'], down: ['defizi'] },
};

/** A figure whose fact goes the other way. */
interface Wrong {
  readonly mention: QuantityMention;
  readonly fact: QuantityFact;
  readonly subject: string;
}

/** "7 percent up, 4 percent down" for 4 up and 7 down: two ways that are both wrong are two figures that have changed places. */
function changedPlaces(draft: Draft, wrong: readonly Wrong[]): Finding[] {
  const [a, b] = wrong;
  if (!a || !b || wrong.length > 2 || a.fact.direction === b.fact.direction || a.fact.quantity.unit !== b.fact.quantity.unit) return [];
  if (draft.index.passageOf.get(a.fact.id) !== draft.index.passageOf.get(b.fact.id)) return [];
  // Each is told of its own subject: the ways are wrong indeed.
  if (a.fact.subject !== b.fact.subject && a.subject === a.fact.subject && b.subject === b.fact.subject) return [];
  return [refutedFinding(draft, a.mention, [b.fact]), refutedFinding(draft, b.mention, [a.fact])];
}

/** "more than", "most" compare; "fall", "rise", "lose", "gain" tell a change. */
function tellsAChange(fact: Fact): boolean {
  return /\b(?:fall|rise|lose|gain)\b/.test(fact.attribute) || fact.attribute === '';
}

/** Of more statements than these only those of the passages that are told again are looked at; no other could count. */
const FEW = 200;

function statements(draft: Draft, reading: SentenceReading): Finding[] {
  // A figure of its own clause tells its way.
  const clauses = reading.quantities.map((q) => draft.reader.clause(reading, q));
  const { plain } = draft.document;
  // "At least", "at most": a bound.
  const words = reading.concepts.filter((c) => c.direction !== 'none' && !/\bat $/i.test(plain.slice(Math.max(0, c.start - 3), c.start)) && !clauses.some((clause) => c.start < clause.end && c.end > clause.start));
  if (!words.length) return [];
  const found: Finding[] = [];
  const { statements } = draft.index;
  const passages = (draft.alignments[reading.index] ?? []).map((a) => a.passage);
  const told = statements.length <= FEW ? statements : passages.flatMap((p) => p.facts.filter((f): f is StatementFact => f.kind === 'statement'));
  for (const word of words) {
    const claim = draft.reader.spanClaim(reading, word);
    let best: { fact: StatementFact; score: number } | undefined;
    let agrees = false;
    for (const fact of told) {
      const passage = passageScore(draft, reading.index, fact);
      if (passage < STATEMENT_PASSAGE) continue;
      if (claim.subjectNear && isKnown(claim.subject) && fact.subject && claim.subject !== fact.subject) continue;
      if (kind(fact.attribute) !== kind(word.id)) continue;
      const overlap = (fact.context ?? []).filter((t) => claim.context.includes(t)).length;
      if (overlap < SHARED_CONTEXT) continue;
      const score = passage + 0.1 * overlap;
      if (score < STATEMENT_SCORE) continue;
      if (fact.direction === word.direction) agrees = true;
      if (!best || score > best.score) best = { fact, score };
    }
    // "They cut deliveries and raise prices": the passage goes both ways.
    if (best && draft.index.passageOf.get(best.fact.id)?.terms.has(`#${word.id}`)) agrees = true;
    // "Less confusing and more popular": what the source says is said by the other word.
    if (best && words.some((w) => w.direction === best.fact.direction && kind(w.id) === kind(word.id))) agrees = true;
    if (best && !agrees && best.fact.direction === opposite(word.direction)) found.push(finding(draft, word, best.fact));
  }
  return found;
}

/** Changes and comparisons are not each other's opposites. */
function kind(concept: string): 'change' | 'comparison' {
  return concept === 'less' || concept === 'more' ? 'comparison' : 'change';
}

function opposite(direction: Direction): Direction {
  return direction === 'up' ? 'down' : direction === 'down' ? 'up' : 'none';
}

function finding(draft: Draft, word: ConceptMention, fact: Fact): Finding {
  const { text, language } = draft.document;
  const end = word.second?.end ?? word.end;
  const written = text.slice(word.start, end);
  const texts = opposites(text, word, language);
  const right = texts[0] !== undefined && otherOfTwo(word.word, language) === texts[0] ? `"${texts[0]}"` : told(fact);
  return refutation('direction-mismatch', { start: word.start, end }, `${right} in the source, "${written}" here`, texts, [fact.id]);
}

const WAYS: Readonly<Record<string, string>> = { fall: 'a fall', rise: 'a rise', lose: 'a loss', gain: 'a gain', less: 'less', more: 'more' };

/** "a fall", "more": what the source says, as a noun. */
function told(fact: Fact): string {
  const way = fact.attribute.split(' ').find((id) => WAYS[id] !== undefined && (fact.direction === 'up') === ['rise', 'gain', 'more'].includes(id));
  return way ? WAYS[way]! : fact.direction === 'up' ? 'up' : 'down';
}

const AUXILIARY = /\b(?:ha(?:t|tte|be)|wird|werd|wurd|worden|ist|sind|war|sei)(?:e?n?)\b/;

function opposites(text: string, word: ConceptMention, language: string): string[] {
  const lexicon = conceptLexicon(language);
  const key = word.second ? `${word.word.toLowerCase()} ${word.second.lower}` : word.word.toLowerCase();
  // "Erhöht" is a participle beside an auxiliary, and else a verb.
  const other = (AUXILIARY.test(text.slice(text.lastIndexOf('. ', word.start) + 1, word.start)) ? undefined : lexicon.opposites.get(`~${key}`)) ?? lexicon.opposites.get(key);
  const superlative = other || word.second ? undefined : otherOfTwo(word.word, language);
  if (superlative) return [superlative];
  if (!other) return [];
  const [first, second] = other.split(' ');
  const cased = /^\p{Lu}/u.test(word.word) ? first![0]!.toUpperCase() + first!.slice(1) : first!;
  if (!word.second) return [cased];
  return [second ? `${cased}${text.slice(word.end, word.second.start)}${second}` : cased];
}
