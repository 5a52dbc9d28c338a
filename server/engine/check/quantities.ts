/**
 * number-mismatch, scale-mismatch, unit-mismatch, source-conflict, hedge-lost, not-in-source: figures.
 * A figure that some fact agrees with is let stand, unless it is plainly another's. A figure that no fact agrees with is
 * refuted only by a fact that the draft is clearly telling again; else it is "not in the source".
 */
import { agreement, inUnit, isCurrency, unitRelation, VAGUE } from '../facts/quantity-compare.js';
import type { IndexedPassage } from '../facts/fact-index.js';
import { formatQuantity } from '../fix/index.js';
import { AGE, NUMERAL, type Claim, type SentenceReading } from '../recognize/claim.js';
import { areNear, mantissa, soundAlike } from '../recognize/mantissa.js';
import { conceptLexicon } from '../locales/concepts.js';
import { topicsOf } from '../locales/topics.js';
import { NUMBERED } from '../recognize/numbered.js';
import { fold, sameWord } from '../recognize/text.js';
import type { Direction, Finding, Quantity, QuantityFact, QuantityMention, Support } from '../types.js';
import { derivation, isAmountOfChange, perPeriod, sidesTold, wrongChange, wrongYears, yearsFromNow } from './arithmetic.js';
import { seriesWith, toldChanges } from './change-pairs.js';
import { areBeside, convertedOtherwise } from './conversions.js';
import { couldBeDifference, isDifference, isLater, isListedBefore, isEndOfChange, isOtherEnd, isOneOn, isRestOf, isSplitWith } from './differences.js';
import { durationOf } from './durations.js';
import { passageScore, type Draft } from './draft.js';
import { labelledQuantity } from './labels.js';
import { asLikely, isProse, likelyFrom } from './likely.js';
import { isKnown } from './link-names.js';
import { isCloselyTold, isSure } from './pair-up.js';
import { pairedQuantities } from './paired-quantities.js';
import { ageWeight, candidatesFor, countsAnybody, hasSameDigits, isBound, isLikeThing, isOnlyOfUnit, isOtherShare, isOnlyOfKind, isPlace, isTransposed, MEASURES, WEIGHT, type Candidate } from './quantity-candidates.js';
import { articlesAsOne, asRecorded, recordVerdict, toldOf, type Told } from './record-verdicts.js';
import { recordsOf } from './records.js';
import { oddInOrder, otherOfChange } from './in-order.js';
import { figureOfOther, isNamedBehind, neighboursFigures } from './siblings.js';
import { swappedAsOne } from './swapped.js';
import { pointsFor } from './points.js';
import { seriesQuantity } from './table-series.js';
import { couldBeSlipFor, isAverageOfOther, couldReplace, isNearTo, isOtherRank, roundedAs, isWithinBound, isYetToTurn, roundedAtScale } from './slips.js';
import { articleFinding, conflictFinding, hedgeLost, losesHedge, reckonedFinding, refutedFinding, resultFinding, toldOfOther, unverified, wrongName } from './quantity-findings.js';
import { isFarFrom, isToldFreely } from './free-retellings.js';
import { isBasis, isFigureThere, isPartOfSpan } from './told-otherwise.js';
import { conceptsOf } from './traits.js';
import { figureOfYear } from './years-beside.js';

export interface QuantityVerdicts {
  readonly findings: readonly Finding[];
  readonly supports: readonly Support[];
  /** The facts that stand behind each supported mention, for the checks of direction and time. */
  readonly matched: ReadonlyMap<QuantityMention, QuantityFact>;
}

/** From here on a differing fact refutes. */
export const REFUTES = 0.7;
/** Values further apart than this are no slip of each other. */
const LIKELY_RATIO = 4;
const GIST_RATIO = 10;
/** How much better the other figure must fit before a figure that the source does have elsewhere is refuted. */
const ELSEWHERE = 0.95;
/** Below, the figure stands in the source, but surely about something else. */
const ELSEWHERE_ONLY = -0.05;
/** The same in a translation or a close rewrite, where sentence follows sentence. */
const ELSEWHERE_PARALLEL = 0.65;
/** How far ahead of the next differing value it must be to be the one offered. */
export const CLEAR = 0.12;
/** And of one whose digits are those typed, in another order. */
const CLEAR_OF_SWAP = 0.3;

export function checkQuantities(draft: Draft): QuantityVerdicts {
  const findings: Finding[] = [];
  const supports: Support[] = [];
  const matched = new Map<QuantityMention, QuantityFact>();
  const paired = pairedQuantities(draft);
  let told: { readonly block: number; readonly facts: QuantityFact[] } = { block: -1, facts: [] };
  const isPaired = new Set(draft.pairs.filter(isSure).flatMap((p) => p.sentences));
  for (const reading of draft.own) {
    const recorded: { readonly finding?: Finding; readonly told: Told }[] = [];
    const open: { mention: QuantityMention; candidates: Candidate[]; paired?: readonly QuantityFact[] }[] = [];
    const used = new Set<QuantityFact>();
    const neighbours = neighboursFigures(draft, reading);
    for (const mention of reading.quantities) {
      if (!isCheckable(mention) || isOfKind(draft, reading, mention) || isListedBefore(draft, mention) || isPartOfSpan(draft, mention, reading) || isBasis(draft, mention)) continue;
      const claim = draft.reader.claim(mention);
      const candidates = candidatesFor(draft, mention, claim);
      const ends = endsOfRange(draft, mention) ?? durationOf(draft.index, mention.quantity);
      if (ends) {
        supports.push({ start: mention.start, end: mention.end, verdict: 'supported', facts: ends, reason: '' });
        continue;
      }
      const scaled = scaledAsNext(draft, mention, reading) ?? inUnitOfNext(draft, mention, reading);
      if (scaled) {
        supports.push({ start: mention.start, end: mention.end, verdict: 'supported', facts: [scaled.id], reason: '' });
        continue;
      }
      const unsaid = currencyUnsaid(draft, mention);
      if (unsaid) {
        used.add(unsaid);
        matched.set(mention, unsaid);
        supports.push({ start: mention.start, end: mention.end, verdict: 'supported', facts: [unsaid.id], reason: '' });
        continue;
      }
      const aged = toldAge(draft, mention, claim);
      if (aged) {
        supports.push({ start: mention.start, end: mention.end, verdict: 'supported', facts: [aged.id], reason: '' });
        continue;
      }
      const lone = paired.get(mention);
      // In another order than the source's, the figure is told of the same subject all the same.
      const pair = lone?.verdict === 'refuted' && isToldElsewhere(draft, mention, claim, candidates, lone.facts) ? undefined : lone;
      if (pair?.verdict === 'refuted') {
        if (isRestOf(draft, mention, reading, pair.facts[0])) continue;
        const known = toldBefore(draft, mention, pair.facts) ?? perPeriod(draft, mention, reading) ?? sidesTold(draft, mention, reading) ?? withPartTold(draft, mention, reading, pair.facts);
        if (known) {
          supports.push({ start: mention.start, end: mention.end, verdict: 'supported', facts: known.facts, reason: known.reason });
          continue;
        }
        // "For the second time": which time it is anybody may count.
        if (mention.quantity.unit === 'ordinal' && mention.spelled && pair.facts.length > 1) continue;
        // What differs by no slip may be reckoned.
        const difference = isDifference(mention, reading);
        const years = yearsFromNow(draft, mention, reading);
        if (years) {
          supports.push({ start: mention.start, end: mention.end, verdict: 'supported', ...years });
          continue;
        }
        if (difference || claim.concepts.includes('sum') || isAmountOfChange(draft, mention, reading) || !pair.facts.some((f) => areNear(mention.quantity.low, f.quantity.low) || mantissa(mention.quantity.low) === mantissa(f.quantity.low))) {
          open.push({ mention, candidates, paired: difference ? pair.facts.filter((f) => couldBeDifference(draft, mention, f)) : pair.facts.filter((f) => !isAverageOfOther(draft, mention, f)) });
          continue;
        }
        findings.push(refutedFinding(draft, mention, pair.facts));
        for (const fact of pair.facts) used.add(fact);
        continue;
      }
      const labelled = pair ? undefined : (labelledQuantity(draft, mention) ?? seriesQuantity(draft, mention) ?? convertedOtherwise(draft, mention, reading, candidates));
      const bothScales = labelled && isThousandsApart(mention.quantity.low, labelled.quantity.low) && candidates.some((c) => c.agreement === 'equal');
      if (labelled && !bothScales) {
        findings.push(refutedFinding(draft, mention, [labelled]));
        used.add(labelled);
        continue;
      }
      const record = isLater(draft, mention) ? undefined : recordVerdict(draft, mention, claim);
      if (record?.verdict === 'open') {
        if (!record.known && isWorthAHint(mention)) findings.push(unverified(draft, mention, candidates));
        continue;
      }
      if (record?.verdict === 'result') {
        findings.push(resultFinding(draft, mention, record));
        continue;
      }
      if (record) {
        used.add(record.fact);
        const told = toldOf(draft, mention, record);
        if (record.verdict === 'refuted') {
          const finding = refutedFinding(draft, asRecorded(draft, mention), [record.fact]);
          findings.push(finding);
          if (told) recorded.push({ told, finding });
        } else {
          if (told) recorded.push({ told });
          matched.set(mention, record.fact);
          supports.push({ start: mention.start, end: mention.end, verdict: 'supported', facts: [record.fact.id], reason: '' });
        }
        continue;
      }
      const support = pair ? pairedSupport(pair.fact, candidates) : supportOf(draft, mention, candidates, claim, used);
      if (!support && pair) {
        used.add(pair.fact);
        supports.push({ start: mention.start, end: mention.end, verdict: 'supported', facts: [pair.fact.id], reason: '' });
        continue;
      }
      if (!support) {
        open.push({ mention, candidates });
        continue;
      }
      const other = pair ? undefined : neighbours.get(mention) ?? figureOfOther(draft, mention, claim, support, candidates, used) ?? otherOfChange(draft, mention, reading, support.fact) ?? figureOfYear(draft, mention, reading);
      if (other) {
        findings.push(refutedFinding(draft, mention, [other]));
        used.add(other);
        continue;
      }
      used.add(support.fact);
      const conflict = conflictFinding(draft, mention, support, candidates);
      if (!conflict && !pair && support.score < ELSEWHERE_ONLY && mention.quantity.low === mention.quantity.high && mention.quantity.unit !== 'score' && isWorthAHint(mention) && !isSameHedged(mention.quantity, support) && !(support.agreement === 'equal' && mention.quantity.unit !== 'count' && mantissa(mention.quantity.low).length > 2)) {
        findings.push(toldOfOther(draft, mention, support.fact));
        continue;
      }
      matched.set(mention, support.fact);
      supports.push({ start: mention.start, end: mention.end, verdict: 'supported', facts: [support.fact.id], reason: reasonFor(support) });
      if (conflict) findings.push(conflict);
      else if (losesHedge(mention, support)) findings.push(hedgeLost(draft, mention, support.fact));
    }
    const swapped = sameOwner(recorded).flatMap((own) => {
      const finding = wrongName(draft, reading, own.map((r) => r.told));
      if (finding) for (const { finding: number } of own) if (number) findings.splice(findings.indexOf(number), 1);
      return finding ?? [];
    });
    findings.push(...swapped);
    if (!swapped.length) for (const { span, fact } of articlesAsOne(draft, reading)) findings.push(articleFinding(draft, span, fact));
    if (told.block !== reading.block) told = { block: reading.block, facts: [] };
    for (const mention of reading.quantities) {
      const fact = matched.get(mention);
      if (fact && !told.facts.includes(fact)) told.facts.push(fact);
    }
    for (const { mention, candidates, paired } of open) {
      const points = pointsFor(draft, mention, reading);
      if (points) {
        findings.push(points);
        continue;
      }
      const derived = derivation(draft, mention, reading, told.facts, paired);
      if (derived) {
        supports.push({ start: mention.start, end: mention.end, verdict: 'supported', facts: derived.facts, reason: derived.reason });
        continue;
      }
      if (paired?.length && (isCloselyTold(draft) || !isFarFrom(mention, paired[0]!))) {
        findings.push(refutedFinding(draft, mention, paired));
        for (const fact of paired) used.add(fact);
        continue;
      }
      const years = wrongYears(draft, mention, reading);
      if (years) {
        findings.push(reckonedFinding(draft, mention, { low: years.years, high: years.years, precision: 1 }, years.facts, `${years.years} by the years told here (${years.reason})`));
        continue;
      }
      const change = wrongChange(draft, mention, reading);
      if (change) {
        findings.push(reckonedFinding(draft, mention, change.quantity, change.facts, `${formatQuantity(change.quantity, draft.document.language)} by the source (${change.reason})`));
        continue;
      }
      const placed = otherOfChange(draft, mention, reading) ?? oddInOrder(draft, mention, reading);
      if (placed && !used.has(placed)) {
        findings.push(asLikely(refutedFinding(draft, mention, [placed])));
        used.add(placed);
        continue;
      }
      // A sentence that is surely paired tells the figures of its passage, and no other.
      const best = refutation(draft, mention, candidates, used);
      const refuted = isPaired.has(mention.sentence) && (!paired?.length || isCloselyTold(draft)) && !(best[0] && candidates.every((c) => c.agreement === 'different') && !isFigureThere(draft, mention) && best[0].score >= (isOfPair(draft, mention, best[0].fact) ? (isThousandsApart(mention.quantity.low, best[0].fact.quantity.low) ? threshold(mention) : OWN) : OTHERS)) ? [] : best;
      const refuting = refuted[0] && ((mention.quantity.low > 12 || !Number.isInteger(mention.quantity.low)) && isFigureThere(draft, mention, true) || isToldFreely(draft, mention, refuted[0], candidates, isOnlyOfKind(draft.index, mention.quantity, refuted[0].fact.quantity))) ? [] : refuted;
      if (refuting[0] && (refuting.some((c) => isSplitWith(draft, mention, reading, c.fact)) || isOneOn(draft, mention, reading, refuting[0].fact)) || isRestOf(draft, mention, reading, refuting[0]?.fact) || withPartTold(draft, mention, reading, refuting.map((c) => c.fact))) continue;
      // "24 miles" of "15 miles (24 km)": the figure is right, its unit is the other's.
      const beside = refuting[0] && otherUnit(mention, candidates, false);
      if (beside && !isCurrency(beside.quantity.unit) && mantissa(mention.quantity.low).length > 1 && areBeside(beside, refuting[0]!.fact)) {
        findings.push(asLikely(refutedFinding(draft, mention, [beside])));
        continue;
      }
      if (refuting[0] && isUnread(draft, mention)) continue;
      if (refuting[0] && isGuessAcross(draft, mention, refuting[0])) continue;
      if (refuting.length) {
        const finding = refutedFinding(draft, mention, refuting.map((c) => c.fact));
        findings.push(refuting[0]!.score >= threshold(mention) ? finding : asLikely(finding));
        used.add(refuting[0]!.fact);
        continue;
      }
      const currency = otherCurrency(mention, candidates);
      if (currency) {
        findings.push(refutedFinding(draft, mention, currency));
        continue;
      }
      const other = otherUnit(mention, candidates, draft.reader.claim(mention).concepts.includes(AGE));
      const swapped = other ? undefined : swappedFor(draft, mention, reading);
      if (other) findings.push(asLikely(refutedFinding(draft, mention, [other])));
      else if (swapped && !isFigureThere(draft, mention)) findings.push(asLikely(refutedFinding(draft, mention, [swapped])));
      else if ((isWorthAHint(mention) || (isPaired.has(mention.sentence) && mention.quantity.unit === 'count' && mention.quantity.low >= 2)) && !isFigureThere(draft, mention)) findings.push(unverified(draft, mention, candidates));
    }
  }
  // "From 2.9 to 1.7 megawatt-hours": a wrong unit is told of the figure that it stands beside.
  const plain = findings.filter((f) => f.code !== 'unit-mismatch' || f.replacements.length > 0 || /[^\d.,]/.test(draft.document.text.slice(f.start, f.end)));
  return { findings: swappedAsOne(draft.document, plain), supports, matched };
}

/** The figures of a sentence by the name that they are told of: of "the Jazz …, while the Jazz …" each for itself. */
function sameOwner<T extends { readonly told: Told }>(recorded: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const own of recorded) {
    const key = `${own.told.subject} ${own.told.name?.mention.start ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), own]);
  }
  return [...groups.values()];
}

/** A passage that is told has the very number, which was read for no figure there: "im Jahr 193". */
function isUnread({ alignments, index }: Draft, { sentence, quantity: { low, high, unit } }: QuantityMention): boolean {
  return low === high && (low > 12 || !Number.isInteger(low)) && unit === 'count' && (alignments[sentence] ?? []).some((a) => a.score > TOLD && (a.passage.terms.has(`${NUMERAL}${low}`) || [...a.passage.terms].some((term) => term.startsWith(NUMBERED) && term.endsWith(`+${low}`))) && a.passage.facts.every((f) => f.kind !== 'quantity' || (f.quantity.low !== low && f.quantity.high !== low))) && index.quantities.every((f) => f.quantity.low !== low);
}

/** Between languages a figure that is no slip for another may be told of something else: where it is hedged, small, or fits only so well. */
function isGuessAcross(draft: Draft, mention: QuantityMention, { fact, score }: Candidate): boolean {
  const { low, high, unit, hedge } = mention.quantity;
  if (draft.sameLanguage || low !== high || unit === 'score' || unit === 'ordinal' || areNear(low, fact.quantity.low) || mantissa(low) === mantissa(fact.quantity.low) || isAtOtherPlace(mention.quantity, fact.quantity) || soundAlike(low, fact.quantity.low) || isTypedSwap(mention.quantity, fact.quantity) || roundedAtScale(mention.quantity, fact.quantity) !== undefined) return false;
  // "Half of it" for a third: of few words, but of one kind.
  if (low < 1 && fact.quantity.low < 1 && score >= threshold(mention)) return false;
  // Both count women.
  const [own, other] = [mention.quantity.counted, fact.quantity.counted];
  if (own && other && topicsOf(fold(own), draft.document.language).some((t) => topicsOf(fold(other), draft.index.base.sources[0]?.language ?? '').includes(t))) return false;
  return hedge !== 'none' || (unit === 'count' && low <= 12) || score < threshold(mention);
}

/** The fact is of the passage that the sentence stands for. */
function isOfPair({ pairs, index }: Draft, { sentence }: QuantityMention, fact: QuantityFact): boolean {
  const passage = index.passageOf.get(fact.id);
  return passage !== undefined && pairs.some((p) => p.sentences.includes(sentence) && p.passages.includes(passage));
}

/** How well a fact of its own passage must fit a figure that no fact was paired with. */
const OWN = 1.0;
/** And one of another. */
const OTHERS = 1.6;

/** The source has the very figure, of the same subject and well told, or of the same things, which those it would be a slip for are not of. */
function isToldElsewhere(draft: Draft, { quantity }: QuantityMention, { subject, sentence }: Claim, candidates: readonly Candidate[], facts: readonly QuantityFact[]): boolean {
  const [best] = candidates;
  const exact = candidates.filter((c) => c.agreement === 'equal');
  // No two matches end 48-33, and "seven of 29" is told with both its figures.
  if (isResult(exact)) return true;
  if (quantity.low > 12 && isToldBesideAnother(draft, quantity, sentence, exact.filter((c) => !facts.some((f) => draft.index.passageOf.get(f.id) === draft.index.passageOf.get(c.fact.id))))) return true;
  if (best && best.agreement === 'equal' && best.score >= CLEARLY && best.fact.subject && best.fact.subject === subject) return true;
  const { counted } = quantity;
  const ofThings = (f: QuantityFact) => counted !== undefined && f.quantity.counted !== undefined && sameWord(counted, f.quantity.counted);
  return draft.sameLanguage && candidates.some((c) => c.agreement === 'equal' && ofThings(c.fact)) && !facts.some(ofThings);
}

/** "41 instead of 55 million euros": the scale and the unit are those of the figure behind. */
function scaledAsNext({ index, document: { plain } }: Draft, { end, quantity: { unit, low, high, counted } }: QuantityMention, { quantities }: SentenceReading): QuantityFact | undefined {
  if (unit !== 'count' || counted !== undefined || low !== high || low >= 1000) return undefined;
  const next = quantities.find((q) => q.start >= end);
  if (!next || next.quantity.low < 1000 || !SCALED_AS_NEXT.test(plain.slice(end, next.start))) return undefined;
  return index.quantities.find((f) => (f.quantity.unit === next.quantity.unit || f.quantity.unit === 'count') && f.quantity.low === f.quantity.high && mantissa(f.quantity.low) === mantissa(low) && f.quantity.low / low >= 1000 && Math.floor(Math.log10(f.quantity.low) / 3) === Math.floor(Math.log10(next.quantity.low) / 3));
}

/** "71 in the first winter, 52 percent in the second": a bare figure has the unit of the next, as both have it in one passage. */
function inUnitOfNext({ index }: Draft, { end, quantity: { unit, low, high, counted } }: QuantityMention, { quantities }: SentenceReading): QuantityFact | undefined {
  const next = unit === 'count' && counted === undefined && low === high && low > SMALL ? quantities.find((q) => q.start >= end && q.quantity.unit !== 'ordinal')?.quantity : undefined;
  if (!next || next.unit === 'count' || next.unit === 'score' || next.low !== next.high) return undefined;
  const places = index.withValue(next).map((f) => index.passageOf.get(f.id));
  return index.withValue({ ...next, low, high }).find((f) => f.quantity.unit === next.unit && places.includes(index.passageOf.get(f.id)));
}

/** "2.6 million euros", of "3.2 million euros. In the year before it was 2.6 million": the sources leave the currency unsaid. */
function currencyUnsaid({ index }: Draft, { quantity: { low, high, unit } }: QuantityMention): QuantityFact | undefined {
  if (!isCurrency(unit) || low !== high || low < UNSAID) return undefined;
  const same = index.quantities.filter((f) => f.quantity.low === low && f.quantity.high === high);
  const [only, ...more] = same;
  return only && !more.length && only.quantity.unit === 'count' && only.quantity.counted === undefined && index.quantities.some((f) => f.quantity.unit === unit) ? only : undefined;
}

/** From here on a bare figure counts nothing that could be another. */
const UNSAID = 1e5;
/** Up to here a figure stands for anything. */
const SMALL = 12;

const SCALED_AS_NEXT = /^,? (?:instead of|rather than|not|up from|down from|from|after|against|compared with|statt|anstatt|anstelle von|nach|gegenüber|von) ?[€$£]?$/u;

/** "The 34-year-old": somebody whom the sources give this age, where no name stands beside it. */
function toldAge({ index, document: { plain } }: Draft, { quantity: { unit, low, high, counted }, start, end }: QuantityMention, { concepts, sentence: { names } }: Claim): QuantityFact | undefined {
  // "Sullivan, 29, …" in German, where nouns have capitals too.
  const bearer = unit === 'count' && counted === undefined && plain[end] === ',' ? names.find((n) => start - n.mention.end === 2 && index.entities.get(n.key)?.type === 'person') : undefined;
  if (bearer) return index.quantities.find((f) => f.quantity.unit === 'year' && f.quantity.low === low && f.quantity.high === high && f.subject === bearer.key && conceptsOf(f).includes(AGE));
  // "A lorry driver, 54, was caught": as ages are written.
  if (unit === 'count' && counted === undefined && low === high && low > 12 && low < OLDEST && /(?:\p{Ll}, |\()$/u.test(plain.slice(Math.max(0, start - 3), start)) && /^(?:, |\))/.test(plain.slice(end, end + 2)) && !names.some((n) => start - n.mention.end === 2)) return index.quantities.find((f) => f.quantity.unit === 'year' && f.quantity.low === low && f.quantity.high === high && conceptsOf(f).includes(AGE));
  if (unit !== 'year' || low !== high || low <= 12 || !concepts.includes(AGE) || names.some((n) => Math.abs(start - n.mention.end) <= 2 || Math.abs(n.mention.start - end) <= 2)) return undefined;
  // "49-jährige" of "Sonja K. (49)".
  const bare = index.withValue({ low, high, unit: 'count', hedge: 'none', precision: 1 }).find((f) => f.quantity.high === high && f.quantity.counted === undefined && index.entities.get(f.subject)?.type === 'person');
  if (bare && low < OLDEST) return bare;
  return index.quantities.find((f) => f.quantity.unit === 'year' && f.quantity.low === low && f.quantity.high === high && conceptsOf(f).includes(AGE));
}

/** "25 million of it", in a text about euros; "88 years old" of "his wife 88". */
function isToldBare({ index }: Draft, { quantity }: QuantityMention, isAge: boolean): boolean {
  const { unit, low, counted } = quantity;
  if (counted !== undefined) return false;
  if (unit === 'year') return isAge && index.withValue({ ...quantity, unit: 'count' }).some((f) => f.quantity.counted === undefined);
  // "1150 Kronen", of crowns.
  if (isCurrency(unit) && mantissa(low).length > 2) return index.withValue({ ...quantity, unit: 'count' }).length > 0;
  return unit === 'count' && low >= 1e6 && index.quantities.some((f) => f.quantity.low === low && isCurrency(f.quantity.unit));
}

/** The passage of one of the facts has another long figure of the sentence, too. */
function isToldBesideAnother({ index }: Draft, quantity: Quantity, { quantities }: SentenceReading, candidates: readonly Candidate[], least = 2): boolean {
  const others = quantities.filter((q) => q.quantity !== quantity && q.quantity.low >= least).flatMap((q) => index.withValue(q.quantity)).map((f) => index.passageOf.get(f.id));
  return candidates.some((c) => others.includes(index.passageOf.get(c.fact.id)));
}

function isResult(candidates: readonly Candidate[]): boolean {
  return candidates.some((c) => c.agreement === 'equal' && c.fact.quantity.unit === 'score' && c.fact.quantity.high > LEAST_RESULT);
}

/** Results of this many are no chance. */
const LEAST_RESULT = 20;

/** How well a fact fits whatever the order of the sentences is. */
const CLEARLY = 0.9;

/** "Aged 17 to 88", where the sources have the youngest, 17, and the oldest, 88. */
function endsOfRange({ index }: Draft, { quantity }: QuantityMention): readonly string[] | undefined {
  const { low, high, unit } = quantity;
  if (!(low < high) || unit === 'score' || recordsOf(index) || index.withValue(quantity).some((f) => f.quantity.high === high)) return undefined;
  const having = (value: number) => [...new Set([unit, 'count', 'year'])].flatMap((u) => index.withValue({ ...quantity, unit: u, low: value, high: value })).filter((f) => f.quantity.low === f.quantity.high && (f.quantity.unit === unit || f.quantity.unit === 'count' || unit === 'count'));
  const upper = having(high);
  for (const a of upper.length ? having(low) : []) {
    const at = index.passageOf.get(a.id);
    const b = upper.find((f) => at && isBesideOrSame(index.passageOf.get(f.id), at));
    if (b) return [a.id, b.id];
  }
  return undefined;
}

function isBesideOrSame(a: IndexedPassage | undefined, b: IndexedPassage): boolean {
  return a === b || isBeside(a, b);
}

const INCLUDES = /\b(?:including|among them|darunter|davon|einschließlich)\b/u;

/** "76 animals, including two calves", where the source has 74 sheep and two calves. */
function withPartTold({ index, document: { plain } }: Draft, mention: QuantityMention, { quantities, end }: SentenceReading, pair: readonly QuantityFact[]): Pick<Support, 'facts' | 'reason'> | undefined {
  const { unit, low, high } = mention.quantity;
  if (!INCLUDES.test(plain.slice(mention.end, end))) return undefined;
  const fact = low === high ? pair.find((f) => f.quantity.unit === unit && quantities.some((q) => q !== mention && q.quantity.unit === unit && q.quantity.low >= 2 && q.quantity.low + f.quantity.low === low && index.withValue(q.quantity).length > 0)) : undefined;
  return fact && { facts: [fact.id], reason: `derived: ${low - fact.quantity.low} + ${fact.quantity.low}` };
}

/** "Of the 87 evacuees, 34 …": a figure with an article is one that was told before, where the sources have it, and no slip for the pair's. */
function toldBefore({ document: { plain, language }, index }: Draft, { start, quantity }: QuantityMention, pair: readonly QuantityFact[]): Pick<Support, 'facts' | 'reason'> | undefined {
  const before = /(\p{L}{1,8})\s$/u.exec(plain.slice(Math.max(0, start - 9), start))?.[1]?.toLowerCase();
  const lexicon = conceptLexicon(language);
  if (before === undefined || !lexicon.articles.has(before) || lexicon.indefinite.has(before) || quantity.unit !== 'count' || mantissa(quantity.low).length < 2 || pair.some((f) => areNear(f.quantity.low, quantity.low))) return undefined;
  const fact = index.withValue(quantity)[0];
  return fact && { facts: [fact.id], reason: '' };
}

/** Vague words and multiples are too loose to be judged one by one. */
export function isCheckable(mention: QuantityMention): boolean {
  return mention.quantity.unit !== 'multiple' || !mention.spelled;
}

/** "Seven two-minute suspensions", "four seven-metre throws": what kind of thing the figure before counts. */
function isOfKind({ document: { plain } }: Draft, { quantities, words }: SentenceReading, { start, end, number, spelled, quantity: { unit, low, counted } }: QuantityMention): boolean {
  // "Four 767s", "sieben 787 Dreamliner"
  if (unit === 'count' && !spelled && low >= 100 && low < 1000 && (counted === undefined || /^\p{Lu}/u.test(counted)) && quantities.some((q) => q.end === start - 1 && q.quantity.unit === 'count' && q.quantity.counted === undefined)) return true;
  // "The last four", "one in every 30 dollars"
  if (unit === 'count' && counted === undefined && LAST_ROUND.test(plain.slice(Math.max(0, start - 12), start)) && ROUNDS.has(low)) return true;
  if (Number.isInteger(low) && unit !== 'percent' && ONE_IN.test(plain.slice(Math.max(0, start - 30), start))) return true;
  // "Five questions", "drei Gründe": of the draft itself.
  if (unit === 'count' && low <= 12 && words.length <= TITLE && OWN_PARTS.test(counted ?? '')) return true;
  // "#Lusavia's quarter in three figures"
  if (unit === 'count' && low <= 12 && OWN_PARTS.test(counted ?? '') && /\bin $/.test(plain.slice(Math.max(0, start - 3), start))) return true;
  // "Half of the revenue (52 percent)": what the fraction before it says again.
  const told = unit === 'percent' && plain[start - 1] === '(' ? quantities.findLast((q) => q.end < start)?.quantity : undefined;
  if (told && told.unit === 'count' && told.low < 1 && Math.abs(100 * told.low - low) <= NEAR_FRACTION) return true;
  // "2 of the 6.5 million": millions, too.
  if (/^ (?:der|of the|of its) [\d.,]{1,9} \p{L}*illi/u.test(plain.slice(number.end, number.end + 40))) return true;
  return plain[number.end] === '-' && end > number.end && quantities.some((q) => q.end === start - 1 && q.quantity.unit === 'count');
}

const ROUNDS = new Set([2, 4, 8, 16, 32]);
const LAST_ROUND = /\b(?:last|final|letzten|besten|top) $/iu;
const ONE_IN = /\b(?:one|eine[rs]?|jede[rs]?) (?:(?:\p{L}{2,14} )?(?:in|out of)(?: every)?|von(?: je)?) \p{Sc}?$/iu;

/** Percent that a fraction in words is off. */
const NEAR_FRACTION = 5;

/** Words of what is a title, or little more. */
const TITLE = 8;
const OWN_PARTS = /^(?:questions|answers|facts|figures|numbers|zahlen|lessons|takeaways|reasons|things|fragen|antworten|fakten|gründen?|lehren|dingen?|erkenntnissen?)$/i;

/** "one", "two" and ordinals are too common to ask for a source each time. */
function isWorthAHint(mention: QuantityMention): boolean {
  const { unit, low, hedge } = mention.quantity;
  if (unit === 'ordinal' || unit === 'multiple') return false;
  if (unit === 'count' && ((mention.spelled && low <= 12) || low === 1)) return false;
  return hedge !== 'several';
}

/** None where the two agree only because one of them leaves its unit unsaid. */
function pairedSupport(fact: QuantityFact, candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find((c) => c.fact === fact && c.agreement !== 'different');
}

/** How much worse a figure may fit that is rounded as it should be. */
const ROUNDED = 0.4;

function supportOf(draft: Draft, mention: QuantityMention, candidates: readonly Candidate[], claim: Claim, used: ReadonlySet<QuantityFact>): Candidate | undefined {
  const { low, high, unit } = mention.quantity;
  // "Between 104 and 160", for 140 and 160: what lies between is told of nothing.
  const ranged = low < high && unit !== 'score' && candidates.some(({ fact: { quantity: q } }) => q.unit === unit && q.low < q.high && (q.low === low) !== (q.high === high));
  const agreeing = candidates.filter((c) => c.agreement !== 'different' && !(ranged && c.agreement === 'within-hedge' && c.fact.quantity.low === c.fact.quantity.high));
  const exact = agreeing.filter((c) => c.agreement === 'equal');
  // "Nearly 183 million" is said of 182.6 rather than of 171.
  const rounded = agreeing.filter((c) => c.agreement === 'rounded');
  const best = [...exact.filter((c) => !used.has(c.fact)), ...rounded.filter((c) => !used.has(c.fact) && agreeing[0]!.score - c.score < ROUNDED), ...agreeing.filter((c) => !used.has(c.fact)), ...agreeing][0];
  if (!best) return undefined;
  if (toldFromElsewhere(draft, mention, claim, best, agreeing, candidates, used)) return undefined;
  return agreeing.every((c) => belongsToAnother(draft, mention, c, candidates, claim, used)) ? undefined : best;
}

/** "168.500" for 186.500: of all that the sources have, one figure of the unit has these digits in another order. */
function swappedFor({ index, found }: Draft, { quantity }: QuantityMention, { concepts }: SentenceReading): QuantityFact | undefined {
  // What is reckoned may have any digits.
  if (quantity.unit === 'ordinal' || quantity.unit === 'score' || concepts.some((c) => c.id === 'sum' || c.id === 'difference')) return undefined;
  const swaps = index.quantities.filter((f) => isTypedSwap(quantity, f.quantity) && Math.floor(Math.log10(f.quantity.low)) === Math.floor(Math.log10(quantity.low)));
  const values = new Set(swaps.map((f) => f.quantity.low));
  return values.size === 1 && !found.quantities.some((q) => q.quantity.low === swaps[0]!.quantity.low) ? swaps[0] : undefined;
}

/** How well a figure fits that leaves no doubt. */
const PLAINLY = 2;
/** How well a passage is told that is told beside another. */
const TOLD_TOO = 0.5;

/**
 * The figure stands in the source, but far from what the sentence tells again, and the passage it does tell has another
 * figure of this kind that goes unused.
 */
function toldFromElsewhere(draft: Draft, mention: QuantityMention, claim: Claim, best: Candidate, agreeing: readonly Candidate[], all: readonly Candidate[], used: ReadonlySet<QuantityFact>): boolean {
  const { hedge } = mention.quantity;
  // "more than 70 million" here and there: the hedge came along with its figure.
  const isHedged = ({ fact: { quantity: q } }: Candidate) => q.hedge !== 'none' && q.hedge === hedge;
  // But what is told far better may have the same.
  const plain = all.find((c) => c.agreement === 'different' && c.score >= PLAINLY && c.fact.quantity.unit === best.fact.quantity.unit && isHedged(c));
  if (!plain && agreeing.some((c) => c.agreement === 'equal' && isHedged(c))) return false;
  if (isResult(agreeing) || (mantissa(mention.quantity.low).length > 1 && isToldBesideAnother(draft, mention.quantity, claim.sentence, agreeing.filter((c) => c.agreement === 'equal'), 100))) return false;
  if (countsAnother(draft, mention, agreeing, all, used)) return true;
  if (mantissa(mention.quantity.low).length > (isOneOfRow(draft, claim) ? 1 : isProse(draft.document.blocks[claim.sentence.block]) ? Infinity : 2) && agreeing.some((c) => c.agreement === 'equal')) return false;
  // A list of rows in one sentence tells many passages, and none of them most.
  if (!claim.subject && claim.sentence.names.length > 1 && claim.sentence.quantities.length > 3) return false;
  const strongest = Math.max(...agreeing.map((c) => c.score));
  if (goesOtherWay(draft, mention, claim, agreeing, all, used, strongest)) return true;
  const rival = all.find((c) => c.agreement === 'different' && !used.has(c.fact) && c.fact.quantity.unit === best.fact.quantity.unit && couldReplace(draft, mention, c.fact) && !isToldBeside(claim.sentence, mention, c.fact));
  if (!rival || rival.score - strongest < (draft.parallel ? ELSEWHERE_PARALLEL : ELSEWHERE)) return false;
  // "2,100 … revolutions", and "at least 1,900" in the next sentence: bare, where it is told as well.
  if (mention.quantity.low >= 1000 && agreeing.some((c) => c.agreement === 'equal' && passageScore(draft, claim.sentence.index, c.fact) >= TOLD_TOO)) return false;
  // $25 million, and $25,000 a night: the sources have both.
  if (isThousandsApart(mention.quantity.low, rival.fact.quantity.low) && agreeing.some((c) => c.agreement === 'equal')) return false;
  // 171 and 163 km/h: two of much the same size are the new and the old of one thing, and both may be told here.
  const ratio = mention.quantity.low / rival.fact.quantity.low;
  if (ratio < MUCH_THE_SAME && ratio > 1 / MUCH_THE_SAME && mantissa(mention.quantity.low).length > 2 && !isNearTo(mention.quantity, rival.fact.quantity)) return false;
  // It is of the measure that the sentence names, the other is not: "revenue fell 6.4%" beside the margin's 8.4.
  const isOfMeasure = (c: Candidate) => claim.concepts.some((id) => MEASURES.has(id) && conceptsOf(c.fact).includes(id));
  if (agreeing.some(isOfMeasure) && !isOfMeasure(rival)) return false;
  // "Leads by 37 seconds from Tekleab", who is 37 seconds behind: the sentence names whose it is.
  if (agreeing.some((c) => c.agreement === 'equal' && mantissa(mention.quantity.low).length > 1 && !isTypedSwap(mention.quantity, rival.fact.quantity) && c.fact.subject !== claim.subject && claim.sentence.names.some((n) => n.key === c.fact.subject))) return false;
  // Two ages of one person.
  if (agreeing.some((c) => c.agreement === 'equal' && c.fact.subject === rival.fact.subject && [c, rival].every(({ fact }) => conceptsOf(fact).includes(AGE)))) return false;
  // The figure is of whom the sentence names, the other is not.
  if (claim.subject && claim.subjectNear && rival.fact.subject !== claim.subject && agreeing.some((c) => c.fact.subject === claim.subject)) return false;
  const passage = draft.index.passageOf.get(rival.fact.id);
  const agreeingPassages = agreeing.map((c) => draft.index.passageOf.get(c.fact.id));
  // The passage or one beside it has that one, too: three digits are no chance.
  if (passage && isNearTo(mention.quantity, rival.fact.quantity) && mantissa(mention.quantity.low).length > 2 && agreeing.some((c) => c.agreement === 'equal' && isBesideOrSame(draft.index.passageOf.get(c.fact.id), passage))) return false;
  // The next passage has it, of the same subject: two digits are no chance.
  if (passage && mantissa(mention.quantity.low).length > 1 && agreeing.some((c) => c.agreement === 'equal' && ((claim.subject && c.score >= BESIDE && c.fact.subject === claim.subject) || (!c.fact.subject && c.fact.quantity.unit !== 'count')) && isBeside(draft.index.passageOf.get(c.fact.id), passage))) return false;
  const told = (c: Candidate) => passageScore(draft, mention.sentence, c.fact);
  // The sentence tells the passage beside it too, in a few of its words.
  if (passage && mention.quantity.unit !== 'count' && agreeing.some((c) => c.agreement === 'equal' && told(c) >= ALSO && isBeside(draft.index.passageOf.get(c.fact.id), passage))) return false;
  // Between languages too few words tell which passage is meant, where the rival is no slip.
  const { quantity } = rival.fact;
  if (!draft.sameLanguage && mention.quantity.unit !== 'count' && agreeing.some((c) => c.agreement === 'equal') && !isTypedSwap(mention.quantity, quantity) && !areNear(mention.quantity.low, quantity.low) && !soundAlike(mention.quantity.low, quantity.low)) return false;
  return rival.score >= 1 && !agreeingPassages.includes(passage) && agreeing.every((c) => told(c) < told(rival));
}

/** "A rise of 9 percent", where the passage has a fall of 9, and a rise of 6 that fits better, or far better from elsewhere. */
function goesOtherWay(draft: Draft, mention: QuantityMention, claim: Claim, agreeing: readonly Candidate[], all: readonly Candidate[], used: ReadonlySet<QuantityFact>, strongest: number): boolean {
  // Three digits that the sources have, told in another language, whichever way they went there.
  if (!draft.sameLanguage && mantissa(mention.quantity.low).length > 2 && agreeing.some((c) => c.agreement === 'equal')) return false;
  const way = wayOf(claim.direction, claim.concepts);
  // "13 percent more" is no telling of a share of 13 percent.
  const isCompared = claim.concepts.includes('more') || claim.concepts.includes('less');
  const wayTo = ({ fact }: Candidate) => wayOf(fact.direction, conceptsOf(fact));
  if (way === 'none' || mention.quantity.unit === 'count' || !agreeing.every((c) => wayTo(c) !== way && (wayTo(c) !== 'none' || (isCompared && mention.quantity.unit === 'percent')))) return false;
  const passages = agreeing.map((c) => draft.index.passageOf.get(c.fact.id));
  return all.some((c) => c.agreement === 'different' && c.score >= REFUTES && wayTo(c) === way && c.fact.quantity.unit === mention.quantity.unit && !used.has(c.fact) && c.score > strongest + (passages.includes(draft.index.passageOf.get(c.fact.id)) ? OTHER_WAY / 2 : OTHER_WAY) && couldReplace(draft, mention, c.fact) && !isToldBeside(claim.sentence, mention, c.fact));
}

const OTHER_WAY = 0.5;

function wayOf(direction: Direction, concepts: readonly string[]): Direction {
  return direction !== 'none' ? direction : concepts.includes('more') ? 'up' : concepts.includes('less') ? 'down' : 'none';
}

/** In a table of several columns the row's head alone does not say which figure is meant. */
function isOneOfRow({ document: { blocks } }: Draft, { sentence }: Claim): boolean {
  const cell = blocks[sentence.block]?.cell;
  return cell?.rowHead !== undefined && blocks.some((b) => b.cell?.table === cell.table && b.cell.column > 1);
}

const MUCH_THE_SAME = 1.25;
/** A passage that is told beside another. */
const ALSO = 0.1;

/** A figure of a passage beside the one that is told fits so well at least. */
const BESIDE = 0.5;

function isBeside(a: IndexedPassage | undefined, b: IndexedPassage): boolean {
  return a?.source === b.source && Math.abs(a.index - b.index) === 1;
}

/** "some 145,000 households" for "around 145,000 homes": the hedge came along with its figure. */
function isSameHedged(told: Quantity, { fact, agreement }: Candidate): boolean {
  return agreement === 'equal' && told.hedge !== 'none' && told.hedge === fact.quantity.hedge && mantissa(told.low).length > 1;
}

/** Another figure of the sentence has the fact's value. */
function isToldBeside({ quantities }: SentenceReading, mention: QuantityMention, { quantity }: QuantityFact): boolean {
  const isAlike = (q: Quantity) => q.unit === quantity.unit || (q.unit === 'count' && q.counted === undefined) || (isShare(q.unit) && isShare(quantity.unit));
  return quantities.some((q) => q !== mention && isAlike(q.quantity) && q.quantity.low === quantity.low && q.quantity.high === quantity.high);
}

/** "680 civilians" where the sources count 680 fighters, and 198 civilians. */
function countsAnother(draft: Draft, { start, quantity }: QuantityMention, agreeing: readonly Candidate[], all: readonly Candidate[], used: ReadonlySet<QuantityFact>): boolean {
  const { counted } = quantity;
  if (!draft.sameLanguage || counted === undefined || quantity.low <= 12 || countsAnybody(draft, counted)) return false;
  // "None of the 14 devices": those that were told before, whatever they were called.
  if (/\b(?:the|der|den|dieser|these|those) $/.test(draft.document.plain.slice(Math.max(0, start - 7), start))) return false;
  if (!agreeing.every(({ fact: { quantity: q } }) => q.counted !== undefined && !/^(?:mal|times)$/i.test(q.counted) && !sameWord(q.counted, counted) && !isLikeThing(draft, q.counted, counted) && !countsAnybody(draft, q.counted))) return false;
  const others = all.filter((c) => c.fact.quantity.counted !== undefined && sameWord(c.fact.quantity.counted, counted) && c.fact.quantity.unit === 'count');
  const ratio = quantity.low / (others[0]?.fact.quantity.low ?? NaN);
  return others.length === 1 && ratio < LIKELY_RATIO && ratio > 1 / LIKELY_RATIO && others[0]!.agreement === 'different' && !used.has(others[0]!.fact) && others[0]!.score >= REFUTES;
}

/**
 * The right figure on the wrong name: the draft names whom it speaks of, the fact is of somebody the sentence does not
 * name, and the one it names has a figure of this kind that goes unused.
 */
function belongsToAnother(draft: Draft, mention: QuantityMention, candidate: Candidate, all: readonly Candidate[], claim: Claim, used: ReadonlySet<QuantityFact>): boolean {
  const { fact } = candidate;
  if (!claim.subject || !claim.subjectNear || !isKnown(claim.subject) || !fact.subject || fact.subject === claim.subject) return false;
  // A score is of two sides: who of them is named says nothing.
  if (fact.quantity.unit === 'score' && candidate.agreement === 'equal') return false;
  if (candidate.agreement === 'equal' && isNamedBehind(draft.index, fact, claim.subject)) return false;
  const passageOf = (f: QuantityFact) => draft.index.passageOf.get(f.id);
  const ownOfList = (c: Candidate) => c.fact.subject === claim.subject && c.fact.quantity.unit === fact.quantity.unit && passageOf(c.fact) === passageOf(fact);
  // In a list each name has its own figure, and what is the neighbour's is not its.
  if (claim.listed && all.some((c) => ownOfList(c) && c.agreement === 'different' && couldReplace(draft, mention, c.fact)) && !all.some((c) => c.fact.subject === claim.subject && c.agreement !== 'different')) return true;
  if (isPlace(draft, claim.subject) || isPlace(draft, fact.subject)) return false;
  // A market share of a person's, a profit of "Pre" (tax): a misreading of the source.
  const [ownType, otherType] = [claim.subject, fact.subject].map((id) => draft.index.entities.get(id)?.type);
  if (candidate.agreement === 'equal' && mantissa(mention.quantity.low).length > 2 && ((ownType === 'person') !== (otherType === 'person') || (otherType === 'other' && ownType !== 'other'))) return false;
  const rightful = (c: Candidate) => c.fact.subject === claim.subject && c.agreement === 'different' && c.fact.quantity.unit === fact.quantity.unit && couldReplace(draft, mention, c.fact);
  if (claim.paired) return all.some(rightful) && !all.some((c) => c.fact.subject === claim.subject && c.agreement !== 'different');
  if (claim.sentence.names.some((n) => n.key === fact.subject)) return false;
  // "… gained 4 percent, and the merger costs 70 million": the second clause is about something else.
  const kind = draft.document.blocks[claim.sentence.block]?.kind;
  const clause = draft.reader.clause(claim.sentence, mention);
  const named = claim.sentence.names.some((n) => n.key === claim.subject && n.mention.start >= clause.start && n.mention.end <= clause.end);
  if (!named && kind !== 'item' && kind !== 'cell') return false;
  // The words allow much ("almost 10" for another's 9.5), and the draft's own subject has a figure of this kind.
  const own = all.some((c) => rightful(c) && !used.has(c.fact));
  if (candidate.agreement !== 'equal' && own) return true;
  const passage = draft.index.passageOf.get(fact.id);
  // The passage names the draft's subject too: who is who there is sure only where the draft is as plain as a table.
  if (passage?.entities.includes(claim.subject) && kind !== 'item' && kind !== 'cell') return false;
  return all.some((c) => c.fact.subject === claim.subject && !used.has(c.fact) && c.agreement === 'different' && c.score >= REFUTES && c.score > candidate.score + 0.3 && passageScore(draft, mention.sentence, c.fact) >= passageScore(draft, mention.sentence, fact) && !sharesWords(candidate.fact, claim));
}

const DIRECTIONS = new Set(['fall', 'rise', 'lose', 'gain', 'more', 'less']);

/** What is said around the figure is what the source says around it. */
function sharesWords(fact: QuantityFact, claim: Claim): boolean {
  const concepts = conceptsOf(fact);
  return claim.concepts.some((c) => !DIRECTIONS.has(c) && concepts.includes(c)) || claim.context.filter((t) => fact.context?.includes(t)).length >= 2;
}

function reasonFor(candidate: Candidate): string {
  switch (candidate.agreement) {
    case 'rounded': return 'rounded';
    case 'converted': return 'converted';
    case 'within-hedge': return 'within what the words allow';
    default: return '';
  }
}

/** Nobody is so many years old. */
const OLDEST = 150;

/** The facts that refute a mention, best first; none when it is not sure which one the draft tells. */
function refutation(draft: Draft, mention: QuantityMention, candidates: readonly Candidate[], used: ReadonlySet<QuantityFact>): Candidate[] {
  const reading = draft.readings[mention.sentence]!;
  // "16 percent above it", of 116 percent.
  if (mention.quantity.unit === 'percent' && /^ (?:über|above|over|more)\b/.test(draft.document.plain.slice(mention.end, mention.end + 8)) && draft.index.withValue({ ...mention.quantity, low: mention.quantity.low + 100, high: mention.quantity.high + 100 }).length) return [];
  // "Has scored 28 times", of "28 goals".
  if (mention.quantity.unit === 'multiple' && mention.quantity.low > 12 && draft.index.withValue({ ...mention.quantity, unit: 'count' }).length) return [];
  // "In 233 cases", of "233 times".
  if (mention.quantity.unit === 'count' && mention.quantity.low > 12 && draft.index.withValue({ ...mention.quantity, unit: 'multiple' }).length) return [];
  if (leavesUnitUnsaid(draft, mention) || hasUnitOfBefore(draft, mention, reading)) return [];
  // "… 7 and 17 percent respectively": there two figures may have changed places.
  const told = reading.concepts.some((c) => c.id === 'respectively') ? [] : reading.quantities.filter((q) => q !== mention).map((q) => q.quantity);
  // "by 14 million" is no figure that something fell from or to, but in "by 608 to 3,059".
  const amount = isAmountOfChange(draft, mention, reading);
  const difference = isDifference(mention, reading);
  const isAge = draft.reader.claim(mention).concepts.includes(AGE);
  // "For another seven years" is no age, nor "three years after" a slip for 43.
  // Nor is one of 70 taken for one of 17.
  const otherKind = (f: QuantityFact) => isAge && soundAlike(mention.quantity.low, f.quantity.low) || conceptsOf(f).includes(AGE) && !['year', 'month', 'count'].includes(mention.quantity.unit) || f.quantity.unit === 'year' && mention.quantity.unit === 'year' && (mention.quantity.low < OLDEST ? isAge !== conceptsOf(f).includes(AGE) : f.quantity.low < OLDEST && conceptsOf(f).includes(AGE)) && !(mention.quantity.low > 12 && f.quantity.low > 12 && areNear(f.quantity.low, mention.quantity.low));
  const bare = isToldBare(draft, mention, isAge);
  const inSeries = (c: Candidate) => seriesWith(draft.index, c.fact).some((f) => f !== c.fact && used.has(f));
  const weighed = used.size ? candidates.map((c) => (inSeries(c) ? { ...c, score: c.score + WEIGHT.ofSeries } : c)).sort((a, b) => b.score - a.score) : candidates;
  // "30 percent of the revenue" is no slip for "8.4 percent more".
  const isShareOf = mention.quantity.unit === 'percent' && SHARE_OF.test(draft.document.plain.slice(mention.end, mention.end + 6));
  const rivals = weighed.filter((c) => c.agreement === 'different' && !(isShareOf && conceptsOf(c.fact).some((id) => COMPARED_BY.has(id)) && !areNear(mention.quantity.low, c.fact.quantity.low)) && !used.has(c.fact) && couldBe(draft, mention, c.fact, told) && couldBeSlipFor(draft, mention, c.fact) && !(amount && isEndOfChange(draft, c.fact) && !(isNearTo(mention.quantity, c.fact.quantity) && toldChanges(draft.index).some((t) => t.from === c.fact && used.has(t.to)))) && !isOtherEnd(draft, mention, reading, c.fact) && !((difference || (amount && !VAGUE.has(mention.quantity.hedge))) && !couldBeDifference(draft, mention, c.fact) && !isThousandsApart(mention.quantity.low, c.fact.quantity.low)) && !otherKind(c.fact) && !(bare && (isCurrency(mention.quantity.unit) || !isNearTo(mention.quantity, c.fact.quantity))));
  // "Between 34.99 and 94.99" for "34.99 to 49.99": one end is the same.
  const { low, high, unit } = mention.quantity;
  const ranged = low < high && unit !== 'score' && mantissa(low).length + mantissa(high).length > 2 ? rivals.filter(({ fact: { quantity: q } }) => q.unit === unit && q.low < q.high && (q.low === low || q.high === high)) : [];
  if (ranged.length && ranged.every((c) => sameValue(c, ranged[0]!))) return ranged.slice(0, 1);
  const best = rivals[0];
  if (best && isCountedAsMany(draft, mention, best.fact)) return [];
  // "3.6 percentage points" where the sources have 3.6 percent, or the other way round: no chance with two digits, or with tens.
  const share = weighed.find(({ fact, score }) => !used.has(fact) && (score >= REFUTES || isLonelyShare(mention.quantity, candidates)) && isShare(fact.quantity.unit) && isShare(mention.quantity.unit) && isSameShare(mention.quantity, fact.quantity));
  if (share) return [share];
  // "9.3 percent": what is said in another unit, or a slip for 3.9 percent? No telling.
  if (best && unitRelation(mention.quantity, best.fact.quantity) === 'none' && rivals.some((c) => c !== best && c.fact.quantity.unit === mention.quantity.unit && areNear(c.fact.quantity.low, mention.quantity.low))) return [];
  const slip = best && best.score < threshold(mention) ? slipInGist(draft, mention, rivals) : undefined;
  if (slip) return [slip];
  if (best && isFarOff(mention.quantity, best.fact.quantity)) {
    const slips = rivals.filter((c) => isNearTo(mention.quantity, c.fact.quantity) && isLikely(draft, mention, c));
    return slips.length === 1 ? slips : [];
  }
  if (!best || best.score < threshold(mention) && !isLikely(draft, mention, best)) return otherDigits(draft, mention, rivals);
  // Of three digits, another order or place is no chance, whatever fits better.
  const digits = (mantissa(low).length > 2 || typed(low).length > 3) && !isNearTo(mention.quantity, best.fact.quantity) && mantissa(best.fact.quantity.low) !== mantissa(low) ? otherDigits(draft, mention, rivals) : [];
  if (digits.length) return digits;
  if (draft.index.conflictsOf.has(best.fact.id) && draft.index.conflictsOf.get(best.fact.id)!.some((f) => f.kind === 'quantity' && agreement(mention.quantity, f.quantity) !== 'different')) return [];
  // Of a passage that is told too, the one figure that it is a slip for: rather than one that fits but has no digit in common.
  if (!isNearTo(mention.quantity, best.fact.quantity)) {
    // Not a figure of somebody else's, where the one that fits is of whom the sentence speaks.
    const subject = draft.reader.claim(mention).subject === best.fact.subject ? best.fact.subject : '';
    const slips = rivals.filter((c) => (!subject || c.fact.subject === subject || (isAge && isPlace(draft, c.fact.subject))) && c.score >= SLIP_IN_PASSAGE && c.fact.quantity.unit === mention.quantity.unit && (isNearTo(mention.quantity, c.fact.quantity) || isThousandsApart(mention.quantity.low, c.fact.quantity.low)) && Math.min(...[mention.quantity, c.fact.quantity].map((q) => mantissa(q.low).length)) > 1 && (isTypedSwap(mention.quantity, c.fact.quantity) && mention.quantity.low > 99 || passageScore(draft, mention.sentence, c.fact) >= (isTransposed(mantissa(mention.quantity.low), mantissa(c.fact.quantity.low)) ? TOLD / 2 : TOLD)));
    if (slips.length && slips.every((c) => sameValue(c, slips[0]!))) return slips.slice(0, 1);
  }
  // Of three digits, one that is off or two that are swapped are no chance.
  const longSlip = isLongSlip(mention.quantity, best.fact.quantity);
  const isNear = isNearTo(mention.quantity, best.fact.quantity);
  const others = rivals.filter((c) => c !== best && best.score - c.score < (isTypedSwap(mention.quantity, c.fact.quantity) ? CLEAR_OF_SWAP : CLEAR) && !sameValue(c, best) && (!longSlip || isLongSlip(mention.quantity, c.fact.quantity)) && !(isNear && isFarOff(mention.quantity, c.fact.quantity)));
  // Three or more figures that fit equally well: no telling which.
  if (others.length > (best.score < threshold(mention) ? 1 : 2)) return [];
  return [best, ...others];
}

const SHARE_OF = /^ (?:of|des|der)\b/;
const COMPARED_BY = new Set(['more', 'less']);

/** "In the peak year it was 112.4 million", of tonnes: the very figure of a passage that is told, without its unit. */
function leavesUnitUnsaid({ alignments }: Draft, { sentence, quantity: { unit, counted, low, high } }: QuantityMention): boolean {
  return unit === 'count' && counted === undefined && low === high && mantissa(low).length > 2
    && (alignments[sentence] ?? []).some((a) => a.score > TOLD && a.passage.facts.some((f) => f.kind === 'quantity' && f.quantity.unit !== 'count' && f.quantity.low === low && f.quantity.high === high));
}

/** "From 6 per cent to a maximum of 15": the unit is that of the figure before. */
function hasUnitOfBefore({ index }: Draft, { start, quantity }: QuantityMention, { quantities }: SentenceReading): boolean {
  const before = quantities.findLast((q) => q.end <= start)?.quantity;
  return quantity.unit === 'count' && quantity.counted === undefined && before !== undefined && before.unit !== 'count' && index.withValue({ ...quantity, unit: before.unit }).some((f) => f.quantity.high === quantity.high);
}

/** The one figure of which two neighbouring digits, as they are typed, have changed places ("835 hectares" for 853), or that has a nought more or less. Of short ones more is asked. */
function otherDigits(draft: Draft, mention: QuantityMention, rivals: readonly Candidate[]): Candidate[] {
  const { quantity } = mention;
  if (quantity.unit === 'ordinal' || !isProse(draft.document.blocks[draft.readings[mention.sentence]!.block])) return [];
  const one = (ones: Candidate[]) => (ones.length && ones.every((c) => sameValue(c, ones[0]!)) ? ones.slice(0, 1) : []);
  const long = typed(quantity.low).length > 2;
  const reading = draft.readings[mention.sentence]!;
  // "Of the 3,120 who started, 92 percent", "1,200 tonnes less": reckoned.
  if (isAmountOfChange(draft, mention, reading) || isDifference(mention, reading) || (quantity.unit === 'percent' && reading.quantities.some((q) => q.quantity.unit === 'count' && q.quantity.low > 12))) return [];
  if (!long && draft.reader.claim(mention).concepts.some((c) => RECKONED.has(c))) return [];
  const swaps = one(rivals.filter((c) => c.score >= (quantity.unit !== 'count' ? (long ? SWAPPED.long : SWAPPED.short) : long ? SWAPPED.short : SWAPPED.shortCount) && isTypedSwap(quantity, c.fact.quantity)));
  if (swaps.length) return swaps;
  const least = mantissa(quantity.low).length === 1 || quantity.unit === 'count' ? PLACES.short : PLACES.long;
  return quantity.unit === 'count' && mantissa(quantity.low).length === 1 ? [] : one(rivals.filter((c) => c.score >= least && c.fact.quantity.unit === quantity.unit && c.fact.quantity.low !== quantity.low && isAtOtherPlace(quantity, c.fact.quantity)));
}

/** "72.5" for 7.25, "80,000 to 100,000" for 8,000 to 10,000, and "19" for 90, which sound alike. */
function isAtOtherPlace(a: Quantity, b: Quantity): boolean {
  const places = Math.log10(b.low / a.low);
  if ((a.low === a.high) !== (b.low === b.high)) return false;
  return (mantissa(a.low) === mantissa(b.low) && Math.abs(places) <= PLACES.most && Math.abs(places - Math.log10(b.high / a.high)) < 1e-9) || (soundAlike(a.low, b.low) && a.low === a.high && a.hedge === b.hedge);
}

/** How well a fact must fit that has the same digits at another place, and how many places off it may be. */
const PLACES = { long: 0, short: 0.4, most: 3.01 } as const;

const SWAPPED = { long: 0, short: 0.25, shortCount: 0.5 } as const;

function typed(value: number): string {
  return Number.isInteger(value) && value < 1e6 ? String(value) : mantissa(value);
}

function isTypedSwap(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit || a.low !== a.high || b.low !== b.high) return false;
  const [x, y] = [typed(a.low), typed(roundedAs(a, b))];
  const at = [...x].findIndex((digit, i) => digit !== y[i]);
  return x.length > 1 && x.length === y.length && at >= 0 && x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
}

function isLongSlip(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit && isNearTo(a, b) && Math.min(mantissa(a.low).length, mantissa(b.low).length) > 2;
}

/** "Their thirteenth win", where the sources give 13 and another's eleventh. */
function isCountedAsMany(draft: Draft, mention: QuantityMention, rival: QuantityFact): boolean {
  if (mention.quantity.unit !== 'ordinal' || mention.quantity.low < 3) return false;
  return rival.subject !== draft.reader.claim(mention).subject && draft.index.withValue({ ...mention.quantity, unit: 'count' }).length > 0;
}

function isThousandsApart(a: number, b: number): boolean {
  return mantissa(a) === mantissa(b) && Math.abs(Math.round(Math.log10(a / b))) === 3;
}

/** "16.2 MW" where the sources have 16.2 GW: the same digits in another unit of the same kind, and only there. */
function otherUnit({ quantity, unit }: QuantityMention, candidates: readonly Candidate[], isAge: boolean): QuantityFact | undefined {
  // "131 years old" is no slip for "closed for 131 days".
  if (!unit || isAge || !quantity.low) return undefined;
  const least = mantissa(quantity.low).length > 1 ? -Infinity : quantity.hedge === 'none' ? FITS : FITS_HEDGED;
  const isMoney = (q: Quantity) => isCurrency(quantity.unit) && isCurrency(q.unit);
  const others = candidates.filter(({ score, fact: { quantity: q } }) => score >= least && q.unit !== quantity.unit && q.low === quantity.low && q.high === quantity.high && (q.hedge === quantity.hedge || quantity.hedge === 'about') && (isMoney(q) || (unitRelation(quantity, q) === 'convertible' && isOfNextTime(quantity.unit, q.unit))));
  return others.length && others.every((c) => c.fact.quantity.unit === others[0]!.fact.quantity.unit) ? others[0]!.fact : undefined;
}

const TIMES = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

/** Minutes for hours, but not for years. */
function isOfNextTime(a: string, b: string): boolean {
  return !TIMES.includes(a) || Math.abs(TIMES.indexOf(a) - TIMES.indexOf(b)) === 1;
}

/** How well a fact of one digit must fit. */
const FITS = 0.4;
/** The same, where the hedge came along: "more than three weeks" for more than three months. */
const FITS_HEDGED = 0.1;

/** "450 million dollars" where the sources have "500 million dollars (450 million euros)": the dollars, and the euros. */
function otherCurrency({ quantity }: QuantityMention, candidates: readonly Candidate[]): readonly QuantityFact[] | undefined {
  if (!isCurrency(quantity.unit) || quantity.hedge !== 'none') return undefined;
  const [found, ...more] = candidates.filter(({ fact: { quantity: q } }) => q.unit !== quantity.unit && isCurrency(q.unit) && q.low === quantity.low && q.high === quantity.high).flatMap(({ fact }) => {
    const right = candidates.find((c) => c.fact.quantity.unit === quantity.unit && c.fact.quantity.low !== quantity.low && areBeside(c.fact, fact))?.fact;
    return right ? [[right, fact]] : [];
  });
  return found && !more.some(([right]) => right!.quantity.low !== found[0]!.quantity.low) ? found : undefined;
}

/** The one figure of the sources, in a unit that says something, that differs by a slip: "38 kilometres" in a line or two, for 35. */
function slipInGist(draft: Draft, { quantity }: QuantityMention, rivals: readonly Candidate[]): Candidate | undefined {
  if (!draft.gist || quantity.unit === 'count' || quantity.unit === 'ordinal' || quantity.hedge !== 'none') return undefined;
  const slips = rivals.filter(({ fact, score }) => score >= SLIP_IN_GIST && fact.quantity.unit === quantity.unit && isNearTo(quantity, fact.quantity) && Math.max(mantissa(quantity.low).length, mantissa(fact.quantity.low).length) > 1 && fact.quantity.low / quantity.low < LIKELY_RATIO && quantity.low / fact.quantity.low < LIKELY_RATIO);
  return slips.every((s) => sameValue(s, slips[0]!)) ? slips[0] : undefined;
}

const SLIP_IN_GIST = 0.2;
const SLIP_IN_PASSAGE = 0.4;
const TOLD = 0.25;

function isSameShare(a: Quantity, b: Quantity): boolean {
  return a.unit !== b.unit && (isOtherShare(a, b) || (a.low === b.low && a.high === b.high && a.low > 12));
}

/** Points, of which the sources have none. */
function isLonelyShare({ unit }: Quantity, candidates: readonly Candidate[]): boolean {
  return unit === 'percentage-point' && !candidates.some((c) => c.fact.quantity.unit === unit);
}

function isShare(unit: string): boolean {
  return unit === 'percent' || unit === 'percentage-point';
}

/** Reckoned figures: an honest writer's, that stand in no source. */
const RECKONED = new Set(['sum', 'difference', 'part', 'average', 'more', 'less', 'later', 'multiple']);

/** Not sure, but in running text, of much the same size, and tied to the fact by its digits, by what it counts or as the only figure of its unit. */
function isLikely(draft: Draft, mention: QuantityMention, { fact, score }: Candidate): boolean {
  if (score < threshold(mention) - REFUTES + likelyFrom(draft.gist) || !isProse(draft.document.blocks[draft.readings[mention.sentence]!.block])) return false;
  const [a, b] = [mention.quantity, fact.quantity];
  // "The fifth one" may be of anything.
  if (a.unit === 'ordinal' && a.low <= 12 && mention.spelled) return false;
  // "under 15" is not what "17" stands for, "cut to under 100,000" not what is meant by "210,000".
  if (isBound(a.hedge) !== isBound(b.hedge) || a.low < 1) return false;
  const claim = draft.reader.claim(mention);
  if (claim.concepts.some((c) => RECKONED.has(c))) return false;
  const isPerson = (key: string) => draft.index.entities.get(key)?.type === 'person';
  if (claim.subject !== fact.subject && isPerson(claim.subject) && isPerson(fact.subject)) return false;
  // "Orla's worth 570 million and the billionaire Tom": the sentence names both, and tells the figure of her.
  if (claim.subject !== fact.subject && claim.subject && isKnown(claim.subject) && claim.sentence.names.some((n) => n.key === fact.subject)) return false;
  if (a.unit !== b.unit) return isOtherShare(a, b);
  const ratio = a.low / b.low;
  if (mantissa(a.low) === mantissa(b.low)) return Math.abs(Math.round(Math.log10(ratio))) === 3;
  // "At 19" is no slip for "two daughters".
  if (a.unit === 'count' && a.counted === undefined && b.counted !== undefined && a.low > 12 && !isNearTo(a, b)) return false;
  const apart = draft.gist ? GIST_RATIO : LIKELY_RATIO;
  if (ratio > apart || ratio < 1 / apart) return false;
  const counts = a.counted !== undefined && b.counted !== undefined && (sameWord(a.counted, b.counted) || (a.low > 12 && isLikeThing(draft, a.counted, b.counted)));
  return draft.gist || isNearTo(a, b) && (a.unit !== 'count' || a.low > 12) || counts || isOnlyOfUnit(draft.index, b) || (a.unit === 'year' && ageWeight(draft.index, claim.concepts.includes(AGE), conceptsOf(fact).includes(AGE)) > 0);
}

/** What cannot be the figure that a mention stands for: vague ones, what the sentence tells anyway, other things counted. */
function couldBe(draft: Draft, mention: QuantityMention, fact: QuantityFact, told: readonly Quantity[]): boolean {
  const { quantity } = mention;
  const { concepts } = draft.reader.claim(mention);
  const inRow = concepts.includes('row');
  // "One for each 100", of ten for each 1,000.
  if (quantity.unit === 'count' && quantity.low >= 100 && /\b(?:je|pro|per|for every|for each) $/.test(draft.document.plain.slice(Math.max(0, mention.start - 10), mention.start))) return false;
  // "Two for each of the dead" are not the dead.
  if (mention.spelled && quantity.low <= 12 && /^(?: \p{L}{1,20})?(?: für jede| pro | per | for (?:each|every))/u.test(draft.document.plain.slice(mention.end, mention.end + 32))) return false;
  // "Seven weeks before", by the days that are told, is no slip for "five days".
  if (TIMES.includes(quantity.unit) && TIMES.includes(fact.quantity.unit) && quantity.unit !== fact.quantity.unit && quantity.unit !== 'year' && !hasSameDigits(quantity, fact.quantity) && /^ (?:before|after|earlier|later|zuvor|davor|später|danach)\b/.test(draft.document.plain.slice(mention.end, mention.end + 10))) return false;
  // "20 pence more", of pounds.
  if (quantity.counted !== fact.quantity.counted && COINS.test(quantity.counted ?? '')) return false;
  // "Five minutes later" is no slip for the forty that somebody played.
  if (isLater(draft, mention) && !conceptsOf(fact).includes('later') && (quantity.low <= 12 || !isNearTo(quantity, fact.quantity))) return false;
  if (VAGUE.has(fact.quantity.hedge) && !VAGUE.has(quantity.hedge)) return false;
  if (isBound(fact.quantity.hedge) && quantity.hedge === 'none') return false;
  if (isWithinBound(quantity, fact.quantity) || isYetToTurn(quantity, fact)) return false;
  // "50 percentage points" is no slip for 64.4 percent: neither the digits nor the unit is the same.
  if (quantity.unit !== fact.quantity.unit && isShare(quantity.unit) && isShare(fact.quantity.unit) && !hasSameDigits(quantity, fact.quantity) && !isNearTo(quantity, fact.quantity)) return false;
  // "Four in five" is no slip for 9 percent, "more than a tenth" for 5.1.
  if (quantity.high < 1 && quantity.unit === 'count' && fact.quantity.unit === 'percent' && (quantity.hedge !== 'none' || !isNearShare(quantity.low * 100, fact.quantity.low))) return false;
  // Nor "one in 10,000" for a half.
  if (isTinyShare(quantity) && isFarOff(quantity, fact.quantity)) return false;
  if (told.some((q) => q.unit === fact.quantity.unit && q.low === fact.quantity.low && q.high === fact.quantity.high)) return false;
  // "81.5 million of the 135 billion" for 18.5 of 135 million: another figure of the sentence is that one at another scale.
  const digits = mantissa(fact.quantity.low);
  if (digits.length > 1 && digits !== mantissa(quantity.low) && told.some((q) => q.unit === fact.quantity.unit && mantissa(q.low) === digits)) return false;
  // "one year and eight months": the months of the source are what the months stand for.
  if (quantity.unit !== fact.quantity.unit && !hasSameDigits(quantity, fact.quantity) && told.some((q) => q.unit === fact.quantity.unit)) return false;
  if (quantity.unit !== fact.quantity.unit && !hasSameDigits(quantity, fact.quantity) && !isOfSize(quantity, fact.quantity)) return false;
  if (isOtherSize(quantity, fact.quantity)) return false;
  if (quantity.unit === 'score' && fact.quantity.unit === 'score' && isOtherTally(quantity, fact.quantity)) return false;
  if (quantity.unit === 'ordinal' && fact.quantity.unit === 'ordinal' && (isOtherRank(quantity, fact.quantity) || (inRow && !conceptsOf(fact).includes('row')))) return false;
  const [a, b] = [quantity.counted, fact.quantity.counted];
  return !(draft.sameLanguage && quantity.unit === 'count' && a && b && !sameWord(a, b) && !isLikeThing(draft, a, b) && !isNearTo(quantity, fact.quantity));
}

const COINS = /^(?:cents?|pence|rappen|kopeken)$/i;

function isNearShare(a: number, b: number): boolean {
  return a / b < NEAR_SHARE && b / a < NEAR_SHARE;
}

const NEAR_SHARE = 3;

/** "Seven dollars" is no slip for 420,000. */
function isOtherSize(a: Quantity, b: Quantity): boolean {
  return isCurrency(a.unit) && Math.abs(Math.log10(a.low / b.low)) > SIZE && mantissa(a.low) !== mantissa(b.low);
}

/** Powers of ten: more than the scale word beside it and a fair rounding. */
const SIZE = 3.1;

/** "4-2" is no slip for the 33-24 goals of a season. */
function isOtherTally(a: Quantity, b: Quantity): boolean {
  const ratio = (a.low + a.high + 1) / (b.low + b.high + 1);
  return (ratio > LIKELY_RATIO || ratio < 1 / LIKELY_RATIO) && a.low !== b.low && a.high !== b.high;
}

/** "36 people" is no slip for "850 people", whatever else they share. */
function isFarOff(a: Quantity, b: Quantity): boolean {
  const ratio = a.low / b.low;
  return a.unit === 'count' && b.unit === 'count' && ((a.low > 12 && b.low > 12) || isTinyShare(a)) && (ratio > FAR || ratio < 1 / FAR) && mantissa(a.low) !== mantissa(b.low) && !isNearTo(a, b);
}

const FAR = 15;

/** "one in 10,000" */
function isTinyShare({ unit, low }: Quantity): boolean {
  return unit === 'count' && low > 0 && low < 0.01;
}

/** "three years" is no slip for "two hours". */
function isOfSize(a: Quantity, b: Quantity): boolean {
  const ratio = inUnit(b, a.unit) / a.low;
  return Number.isNaN(ratio) || (ratio > 0.1 && ratio < 10);
}

function sameValue(a: Candidate, b: Candidate): boolean {
  return a.fact.quantity.unit === b.fact.quantity.unit && a.fact.quantity.low === b.fact.quantity.low && a.fact.quantity.high === b.fact.quantity.high;
}

/** Small counts and ordinals stand everywhere and for many things: they need more. */
export function threshold(mention: QuantityMention): number {
  const { unit, low } = mention.quantity;
  if (unit === 'ordinal') return low < 100 ? REFUTES + 0.25 : REFUTES;
  if (unit === 'count' && low <= 12 && low > 0.01) return REFUTES + 0.2;
  return REFUTES;
}
