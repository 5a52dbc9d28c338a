/** A source that the assistant hands over itself: it is read for this answer, and nothing is written. */
import { derive } from '../../engine/index.js';
import type { FactBase } from '../../engine/types.js';
import { UsageProblem } from '../outcome.js';

export const SOURCE_ARGUMENT = { type: 'string', description: 'The text of the source itself (Markdown or plain), in place of fact bases.' } as const;

const LONGEST = 1_000_000;

export function baseOfText(source: string): FactBase {
  if (!source.trim()) throw new UsageProblem('the source is empty');
  if (source.length > LONGEST) throw new UsageProblem(`the source has ${source.length} characters; save it as a file and derive its facts`);
  return derive(source, { uri: '', format: 'markdown' });
}
