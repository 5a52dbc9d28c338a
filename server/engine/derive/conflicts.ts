/** Where a source contradicts itself. */
import type { Conflict, Entity, Fact, QuantityFact } from '../types.js';
import { mantissa } from '../recognize/mantissa.js';

/**
 * Two facts conflict when they give the same digits of the same unit a whole number of thousands apart
 * (a scale word went wrong), move the same way, and nothing says that they are about different things.
 */
export function findConflicts(facts: readonly Fact[], entities: readonly Entity[]): Conflict[] {
  const conflicts: Conflict[] = [];
  const place = new Set(entities.filter((e) => e.type === 'place').map((e) => e.id));
  const quantities = facts.filter((f): f is QuantityFact => f.kind === 'quantity' && f.status !== 'rejected');
  // Only figures of a unit with the same digits and direction can be scales apart.
  const alike = new Map<string, QuantityFact[]>();
  const groups = quantities.map((q) => {
    const key = `${q.direction} ${q.quantity.unit} ${mantissa(q.quantity.low)}`;
    const group = alike.get(key) ?? [];
    alike.set(key, group);
    group.push(q);
    return { group, behind: group.length };
  });
  for (const [i, a] of quantities.entries()) {
    const { group, behind } = groups[i]!;
    for (let k = behind; k < group.length; k++) {
      const b = group[k]!;
      if (!scaleApart(a, b) || !couldBeOne(a, b, place)) continue;
      conflicts.push({ id: `c${conflicts.length + 1}`, facts: [a.id, b.id], note: 'the same digits, another scale' });
    }
  }
  return conflicts;
}

function scaleApart(a: QuantityFact, b: QuantityFact): boolean {
  const [x, y] = [a.quantity, b.quantity];
  if (x.low !== x.high || y.low !== y.high || x.low === y.low || !x.low || !y.low) return false;
  if (x.unit !== y.unit || x.unit === 'ordinal' || x.unit === 'year') return false;
  if (Math.max(x.low, y.low) < 1e6 || mantissa(x.low) !== mantissa(y.low)) return false;
  return Math.round(Math.log10(x.low / y.low)) % 3 === 0;
}

function couldBeOne(a: QuantityFact, b: QuantityFact, place: ReadonlySet<string>): boolean {
  if (a.direction === 'none' || a.direction !== b.direction) return false;
  const named = (f: QuantityFact) => f.subject !== '' && !place.has(f.subject);
  if (named(a) && named(b) && a.subject !== b.subject) {
    // The lead names a thing by another name ("the tech index"): only close context may join them.
    const shared = a.context?.filter((t) => b.context?.includes(t)).length ?? 0;
    return shared >= 2 || isLead(a) || isLead(b);
  }
  return true;
}

/** The lead sums up what the body tells, mostly without its names. */
function isLead(fact: QuantityFact): boolean {
  return (fact.evidence[0]?.paragraph ?? 99) <= 2;
}
