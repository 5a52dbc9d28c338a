/** A fact that probably is the one a figure or a date stands for, without being sure: the gist of an article in a line or two has few of its words. */
import type { Block, Finding } from '../types.js';

/** From here on a fact that is clearly the best is likely: in the gist of a source, and in a longer draft, which may well reckon. Tuned on half of the labelled cases. */
const LIKELY_IN_GIST = 0.4;
const LIKELY = 0.65;

export function likelyFrom(gist: boolean): number {
  return gist ? LIKELY_IN_GIST : LIKELY;
}

/** A draft of no more sentences gives the gist: it tells facts, and reckons nothing. */
const GIST = 4;

export function isGist(sentences: number): boolean {
  return sentences <= GIST;
}

/** The cells of a table are too terse for it. */
export function isProse(block: Block | undefined): boolean {
  return block?.kind !== 'cell';
}

/** A warning, not verified: its correction is offered, but never applied without a look. */
export function asLikely(finding: Finding): Finding {
  return { ...finding, verdict: 'unverified', severity: 'warning', message: `${finding.message}, if both tell the same` };
}
