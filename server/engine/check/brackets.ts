/** "The consumers' association (ARAG)" where the source has VKI behind the same words: what stands in brackets is what they are called. */
import { slotOf } from '../recognize/slot.js';
import type { LinkedName, SentenceReading } from '../recognize/claim.js';
import type { Entity } from '../types.js';
import type { Draft } from './draft.js';
import { isVariant } from './variants.js';

/** So many words before the brackets are the same. */
const WORDS = 2;
/** Words of more passages than these say little. */
const COMMON = 40;

/** The one name that the sources have behind the words before the brackets; undefined where they have the draft's there, or several. */
export function bracketedInstead(draft: Draft, reading: SentenceReading, name: LinkedName): Entity | undefined {
  const { document: { plain, language }, index } = draft;
  const { start, end } = name.mention;
  if (!draft.sameLanguage || plain[start - 1] !== '(' || plain[end] !== ')' || !reading.words.some((w) => w.end === start - 2)) return undefined;
  const before = slotOf(reading, name, language).before.slice(0, WORDS);
  if (before.length < WORDS || before.some((term) => term.startsWith('@'))) return undefined;
  const passages = index.byTerm.get(before[0]!) ?? [];
  if (passages.length > COMMON) return undefined;
  const found = new Set(passages.flatMap((p) => index.passages[p]!.slots).filter((slot) => before.every((term, i) => slot.before[i] === term)).map((slot) => slot.id));
  const [only] = found;
  const entity = found.size === 1 && only !== name.key ? index.entities.get(only!) : undefined;
  return entity && !isVariant(name.mention.name, entity, language) ? entity : undefined;
}
