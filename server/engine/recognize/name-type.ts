/** What kind of thing a name is of, from its own words and the words beside it. */
import { bodyOf } from '../locales/bodies.js';
import type { EntityType } from '../types.js';
import type { NameLexicon } from './name-lexicon.js';
import type { NameToken } from './name-tokens.js';

export interface TypeGuess {
  readonly type: EntityType;
  /** How much it weighs when the mentions of one name vote. */
  readonly weight: number;
}

export function guessType(run: readonly NameToken[], before: readonly NameToken[], after: NameToken | undefined, lexicon: NameLexicon, name: string): TypeGuess {
  const first = run[0]!;
  const last = run[run.length - 1]!;
  if (lexicon.place(name)) return { type: 'place', weight: 3 };
  if (bodyOf(name, lexicon.language) !== undefined) return { type: 'organization', weight: 3 };
  const numbered = lexicon.numbered.get(first.lower);
  if (numbered && (run.length > 1 || numbered === 'index')) return { type: numbered, weight: 3 };
  if (run.length > 1) {
    const head = lexicon.heads.get(last.lower);
    const person = lexicon.isFirstName(first.lower) && run.length <= 3 && first.class !== 'place';
    if (head && !(person && run.length === 2 && lexicon.surnames.has(last.lower))) return { type: head, weight: 3 };
    if (lexicon.legalForms.has(last.lower)) return { type: 'organization', weight: 3 };
    for (const t of run) if (lexicon.heads.get(t.lower) === 'organization' && t !== last && run.length > 2) return { type: 'organization', weight: 2 };
    if (person || first.class === 'initial') return { type: 'person', weight: 3 };
  }
  const beside = lexicon.typeNoun(before[before.length - 1]?.lower.split('-').pop() ?? '');
  const previous = before[before.length - 1];
  if (previous && /^\s$/.test(first.gap)) {
    if (previous.class === 'title') return { type: 'person', weight: 3 };
    if (beside && (previous.tail === '' || previous.tail.startsWith('-'))) return { type: beside, weight: 2 };
    const tailType = typeOfTail(previous.tail, lexicon);
    if (tailType === 'project' || tailType === 'work' || tailType === 'index' || tailType === 'place') return { type: tailType, weight: 2 };
    if (tailType === 'person' || (tailType === 'organization' && run.length > 1 && lexicon.roleNouns.has(lastPart(previous.tail)))) return { type: 'person', weight: 2 };
  }
  const tail = typeOfTail(last.tail, lexicon);
  if (tail === 'product' && !/\d/.test(name) && !/model/i.test(last.tail)) return { type: 'organization', weight: 0.3 };
  if (tail) return { type: tail === 'person' ? 'organization' : tail, weight: 2 };
  if (/\d/.test(name) && run.length === 1) return { type: 'product', weight: 2 };
  if (run.length > 1 && run.every((t) => t.class === 'unknown' || t.class === 'initial')) return { type: 'person', weight: run.length === 2 ? 1 : 0.5 };
  if (first.class === 'first-name') return { type: 'person', weight: 1.5 };
  // "A teacher in Qom said".
  if (after && lexicon.speechVerbs.has(after.lower) && first.class === 'unknown' && !WHERE.has(previous?.lower ?? '')) return { type: 'person', weight: 0.8 };
  if (lexicon.surnames.has(last.lower) && last.class === 'unknown') return { type: 'person', weight: 0.6 };
  if (lexicon.typeNouns.get(after?.lower ?? '') && name.length < (last.end - first.start)) return { type: 'organization', weight: 0.5 };
  if (first.class === 'shape' || first.class === 'caps') return { type: 'organization', weight: 0.5 };
  return { type: 'other', weight: 0.2 };
}

const WHERE = new Set(['in', 'from', 'to', 'near', 'aus', 'nach', 'bei']);

function typeOfTail(tail: string, lexicon: NameLexicon): EntityType | undefined {
  return tail.startsWith('-') ? lexicon.typeNouns.get(lastPart(tail)) : undefined;
}

function lastPart(tail: string): string {
  return tail.slice(tail.lastIndexOf('-') + 1).toLowerCase();
}
