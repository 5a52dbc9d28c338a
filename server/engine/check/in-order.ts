/**
 * A figure that stands among others of its sentence as another stands among them in the source: "from 27 to 61" where
 * that rose from 37 to 61; "of 148 a longlist of 13 and a shortlist of eight" where the shortlist is of six.
 */
import type { IndexedPassage } from '../facts/fact-index.js';
import type { SentenceReading } from '../recognize/claim.js';
import { areFromTo } from '../recognize/from-to.js';
import type { QuantityFact, QuantityMention } from '../types.js';
import { isEndOfChange } from './differences.js';
import type { Draft } from './draft.js';

/** Between two figures of one change stand no more characters. */
const APART = 40;
/** How well a passage must be told, of those that are told best. */
const TOLD = 0.25;
const PASSAGES = 3;
/** Counts up to here stand everywhere: one larger must be among the figures that agree. */
const SMALL = 12;
/** Times larger or smaller than what stands in its place: beyond, a figure is of something else. */
const FARTHEST = 10;

/** What the source has at the other end of a change, of which the draft tells one end right. Of a figure that the source has, only where that is the end of another change. */
export function otherOfChange(draft: Draft, mention: QuantityMention, { quantities }: SentenceReading, support?: QuantityFact): QuantityFact | undefined {
  const { plain } = draft.document;
  const { low, high, unit } = mention.quantity;
  if (low !== high || (support && !isEndOfChange(draft, support))) return undefined;
  const at = quantities.indexOf(mention);
  const [before, after] = [quantities[at - 1], quantities[at + 1]];
  const [partner, way] = after && areFromTo(plain, mention, after) ? [after, -1] : before && areFromTo(plain, before, mention) ? [before, 1] : [undefined, 0];
  if (!partner || partner.quantity.unit !== unit) return undefined;
  const found = tellsBest(draft, mention.sentence).flatMap((passage) => {
    const figures = figuresOf(passage);
    if (figures.some((f) => isOf(f, mention))) return [];
    return figures.flatMap((fact, i) => {
      const other = figures[i + way];
      if (!other || !isOf(fact, partner) || other.quantity.unit !== unit || other.subject !== fact.subject || other.direction !== fact.direction || !isNear(other, mention)) return [];
      const [from, to] = way < 0 ? [other, fact] : [fact, other];
      return to.evidence[0]!.start - from.evidence[0]!.end <= APART ? [other] : [];
    });
  });
  return found.length === 1 ? found[0] : undefined;
}

/** The one figure of a passage between those that the sentence tells right, in their order. */
export function oddInOrder(draft: Draft, mention: QuantityMention, { quantities }: SentenceReading): QuantityFact | undefined {
  const { low, high, unit } = mention.quantity;
  const others = quantities.filter((q) => q !== mention && q.quantity.unit !== 'score');
  if (low !== high || others.length < 2 || others.some((q) => q.quantity.low !== q.quantity.high)) return undefined;
  const found = tellsBest(draft, mention.sentence).flatMap((passage) => {
    const figures = figuresOf(passage);
    const places = others.map((q) => figures.findIndex((f) => isOf(f, q)));
    if (places.includes(-1) || places.some((p, i) => i > 0 && p <= places[i - 1]!) || figures.some((f) => isOf(f, mention))) return [];
    if (!others.some((q) => q.quantity.low > SMALL || q.quantity.unit !== 'count') ) return [];
    const behind = others.filter((q) => q.start < mention.start).length;
    const [from, to] = [places[behind - 1], places[behind]];
    // At an end of the row, only what is right beside it.
    const between = figures.slice(from === undefined ? to! - 1 : from + 1, to === undefined ? from! + 2 : to);
    const [only, ...more] = between;
    return only && !more.length && only.quantity.unit === unit && isNear(only, mention) ? [only] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

function tellsBest({ alignments }: Draft, sentence: number): IndexedPassage[] {
  return (alignments[sentence] ?? []).slice(0, PASSAGES).filter((a) => a.score >= TOLD).map((a) => a.passage);
}

function figuresOf({ facts }: IndexedPassage): QuantityFact[] {
  return facts.filter((f): f is QuantityFact => f.kind === 'quantity' && f.quantity.low === f.quantity.high && f.quantity.unit !== 'score');
}

function isOf({ quantity: a }: QuantityFact, { quantity: b }: QuantityMention): boolean {
  return a.low === b.low && (a.unit === b.unit || a.unit === 'count' || b.unit === 'count');
}

function isNear({ quantity: a }: QuantityFact, { quantity: b }: QuantityMention): boolean {
  const ratio = a.low / b.low;
  return ratio <= FARTHEST && ratio >= 1 / FARTHEST;
}
