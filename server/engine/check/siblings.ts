/** Two of one passage who have each a figure of a kind: "She struck 44 winners and made 31 errors", where the 44 are hers, and the 31 the other's. */
import { besideFigure } from '../recognize/beside.js';
import type { FactIndex } from '../facts/fact-index.js';
import { AGE, type Claim, type SentenceReading } from '../recognize/claim.js';
import { sameWord, stem } from '../recognize/text.js';
import type { Quantity, QuantityFact, QuantityMention } from '../types.js';
import type { Candidate } from './quantity-candidates.js';
import type { Draft } from './draft.js';
import { isKnown } from './link-names.js';
import { conceptsOf } from './traits.js';

/** How much better the figure of whom the sentence speaks must fit. */
const BETTER = { told: 0.5, place: 0.3 } as const;

/** The fact that is meant; undefined where the figure may be told of the other. */
export function figureOfOther(draft: Draft, mention: QuantityMention, claim: Claim, support: Candidate, candidates: readonly Candidate[], used: ReadonlySet<QuantityFact>): QuantityFact | undefined {
  const { fact } = support;
  const { sentence, subject } = claim;
  // The score at half-time is of both sides.
  if (fact.quantity.unit === 'score') return undefined;
  if (!isKnown(subject) || !fact.subject || fact.subject === subject || support.agreement !== 'equal' || sentence.names.some((n) => n.key === fact.subject)) return undefined;
  const passage = draft.index.passageOf.get(fact.id);
  const rivals = candidates.filter((c) => c.agreement === 'different' && c.fact.subject === subject && !used.has(c.fact) && draft.index.passageOf.get(c.fact.id) === passage && isOfKind(c.fact, fact));
  const [rival] = rivals;
  if (!passage || !rival || rivals.length > 1 || candidates.some((c) => c.agreement !== 'different' && c.fact.subject === subject)) return undefined;
  if (sentence.quantities.some((q) => q !== mention && q.quantity.unit === rival.fact.quantity.unit && q.quantity.low === rival.fact.quantity.low)) return undefined;
  if (isAgeBeside(claim, mention)) return rival.fact;
  const isPlace = (id: string) => draft.index.entities.get(id)?.type === 'place';
  if (isPlace(subject) !== isPlace(fact.subject)) return undefined;
  if (isPlace(subject)) return claim.subjectNear && rival.score > support.score + BETTER.place && !isNamedBehind(draft.index, fact, subject) ? rival.fact : undefined;
  return rival.score > support.score + BETTER.told && tellsOf(draft, sentence, mention, rival.fact) ? rival.fact : undefined;
}

/** "Germany took 40 percent, South Korea 25": in the source the name nearest to a figure is whose it is. */
export function standsBesideItsOwn({ passageOf, entities }: FactIndex, { id, subject, evidence: [own] }: QuantityFact): boolean {
  const passage = passageOf.get(id);
  if (!passage || !own) return false;
  const gaps = passage.entities.flatMap((entity) => (entities.get(entity)?.evidence ?? []).filter((e) => e.source === own.source && e.start >= passage.passage.start && e.end <= passage.passage.end).map((e) => ({ entity, before: e.end <= own.start, gap: e.end <= own.start ? own.start - e.end : e.start - own.end })));
  gaps.sort((a, b) => a.gap - b.gap);
  const [nearest, second] = gaps;
  // "118 people in Mozambique and 37 in Malawi": right behind it.
  return nearest !== undefined && nearest.entity === subject && nearest.gap <= (nearest.before ? BESIDE : entities.get(subject)?.type === 'place' ? BEHIND : -1) && (!second || second.entity === subject || second.gap > nearest.gap + CLEARLY);
}

/** Characters between a name and its figure. */
const BESIDE = 30;
/** And from a figure to the name behind it, with a preposition. */
const BEHIND = 14;
/** The next name is further off by so many. */
const CLEARLY = 2;

/** "200 each in Salzburg and in Krumpendorf, and 50 in Eisenstadt": what stands between a figure and the next is told of the first. */
export function isNamedBehind({ entities, passageOf }: FactIndex, { id, evidence: [own] }: QuantityFact, subject: string): boolean {
  const next = Math.min(...(passageOf.get(id)?.facts ?? []).flatMap((f) => (f.kind === 'quantity' && f.evidence[0]!.start >= own!.end ? [f.evidence[0]!.start] : [])));
  const { type, evidence } = entities.get(subject) ?? { type: 'other', evidence: [] };
  // "Twelve for Ada, Bo had ten": a person stands before what is hers.
  return (type === 'place' || type === 'other') && evidence.some((e) => e.source === own!.source && e.start >= own!.end && e.start < next);
}

/** Words that a figure must share with another's and with none of its own. */
const FOREIGN = 2;

interface Misplaced {
  readonly mention: QuantityMention;
  readonly fact: QuantityFact;
  readonly meant: QuantityFact;
  readonly foreign: number;
}

const WHOLE = /\b(?:von|of) (?:den|the|its|seinen|ihren) [€$£]?$/iu;
const OF_LENGTH = 12;

/** Mention -> the figure of the same passage whose words stand beside it: "17 in Cajabamba, 38 in the villages", or the error rate of a restaurant in a quiet room. */
export function neighboursFigures(draft: Draft, reading: SentenceReading): ReadonlyMap<QuantityMention, QuantityFact> {
  const found: Misplaced[] = [];
  for (const mention of reading.quantities) {
    const [fact, ...more] = draft.index.withValue(mention.quantity);
    // "Of the 412 guilders the convent paid 300": what stands between is told of either.
    if (WHOLE.test(draft.document.plain.slice(Math.max(0, mention.start - OF_LENGTH), mention.start))) continue;
    if (!fact?.beside || more.length || mention.quantity.low !== mention.quantity.high || mention.quantity.unit === 'ordinal') continue;
    const own = new Set(besideFigure(draft.document.plain, reading, mention, draft.document.language, !draft.sameLanguage));
    // What both are figures of tells none from the other.
    for (const word of [mention.quantity.counted, fact.quantity.counted]) if (word) own.delete(stem({ start: 0, end: word.length, text: word, lower: word.toLowerCase() }, draft.document.language) ?? '');
    const here = fact.beside;
    const shares = (words: readonly string[], not: readonly string[]) => words.filter((w) => own.has(w) && !not.includes(w)).length;
    const rivals = (draft.index.passageOf.get(fact.id)?.facts ?? []).flatMap((f) => (f.kind === 'quantity' && f !== fact && f.beside && f.quantity.unit === fact.quantity.unit && f.quantity.low !== fact.quantity.low && !shares(here, f.beside) ? [{ mention, fact, meant: f, foreign: shares(f.beside, here) }] : [])).sort((a, b) => b.foreign - a.foreign);
    const [best, second] = rivals;
    if (best && best.foreign > (second?.foreign ?? 0)) found.push(best);
  }
  const isTold = ({ meant }: Misplaced) => reading.quantities.some((q) => q.quantity.unit === meant.quantity.unit && q.quantity.low === meant.quantity.low);
  const swaps = (a: Misplaced, b: Misplaced) => a.meant.quantity.low === b.mention.quantity.low && b.meant.quantity.low === a.mention.quantity.low && a.foreign + b.foreign >= FOREIGN;
  // "212 burglaries, 168 the year before": what stands with the first may hold for the second.
  const isFirst = ({ fact, meant }: Misplaced) => fact.evidence[0]!.start < meant.evidence[0]!.start;
  return new Map(found.filter((a) => (isTold(a) ? found.some((b) => swaps(a, b)) : a.foreign >= FOREIGN && isFirst(a))).map((a) => [a.mention, a.meant]));
}

function isOfKind(a: QuantityFact, b: QuantityFact): boolean {
  const [x, y] = [a.quantity, b.quantity];
  if (x.unit !== y.unit || conceptsOf(a).includes(AGE) !== conceptsOf(b).includes(AGE)) return false;
  return x.counted === y.counted || (x.counted !== undefined && y.counted !== undefined && sameWord(x.counted, y.counted));
}

/** "Wiebke Reimers, 36", "49-year-old Ada": an age right beside its name. */
function isAgeBeside({ concepts, subjectNear, sentence, subject }: Claim, { start, end, unit }: QuantityMention): boolean {
  return subjectNear && concepts.includes(AGE) && sentence.names.some((n) => n.key === subject && (unit === undefined ? start - n.mention.end === 2 : n.mention.start - end === 1));
}

/** Another figure of the sentence is of the same one, in the same passage. */
function tellsOf({ index }: Draft, { quantities }: SentenceReading, mention: QuantityMention, fact: QuantityFact): boolean {
  const passage = index.passageOf.get(fact.id);
  const facts = (quantity: Quantity) => index.withValue(quantity).filter((f) => index.passageOf.get(f.id) === passage);
  return quantities.some((q) => q !== mention && facts(q.quantity).length > 0 && facts(q.quantity).every((f) => f.subject === fact.subject));
}
