/** Runs every recognizer over a document. */
import type { DateMention, Document, NameMention, QuantityMention, QuoteMention, RoleMention, Span } from '../types.js';
import { recognizeDates } from './date.js';
import { recognizeNames } from './name.js';
import { recognizeQuantities } from './quantity.js';
import { recognizeQuotes } from './quote.js';
import { recognizeRoles } from './role.js';

export interface Recognized {
  readonly names: readonly NameMention[];
  readonly quantities: readonly QuantityMention[];
  readonly dates: readonly DateMention[];
  readonly roles: readonly RoleMention[];
  readonly quotes: readonly QuoteMention[];
}

export function recognize(document: Document): Recognized {
  const names = recognizeNames(document);
  const dates = recognizeDates(document);
  const inName = overlapTest(names.filter((n) => n.confidence >= 0.5 || /\d/.test(n.name)));
  const inDate = overlapTest(dates);
  const quantities = recognizeQuantities(document).filter((q) => !inName(q.number) && !inDate(q.number));
  return { names, dates, quantities, roles: recognizeRoles(document, names), quotes: recognizeQuotes(document, names) };
}

/** Whether a span overlaps one of the (sorted, disjoint) spans. */
function overlapTest(spans: readonly Span[]): (span: Span) => boolean {
  return (span) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.end <= span.start) low = middle + 1;
      else high = middle;
    }
    const hit = spans[low];
    return hit !== undefined && hit.start < span.end;
  };
}
