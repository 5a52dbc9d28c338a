/** What a draft carries of a source that has changed since its facts were derived: told as it is, before anybody derives again. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { derive, type CheckResult } from '../engine/index.js';
import { combine } from '../engine/facts/combine.js';
import { mergeDerivation } from '../engine/facts/merge.js';
import type { FactBase, Finding, Span } from '../engine/types.js';
import { formatOf } from '../readers/format.js';
import { hasExtractor } from '../readers/read-source.js';
import type { SourceTexts } from './evidence.js';
import type { LoadedPart } from './fact-store.js';
import { staleSources } from './stale-sources.js';

interface Renewed {
  /** The texts that it was derived from. */
  readonly texts: readonly string[];
  readonly base: FactBase;
}

const known = new WeakMap<FactBase, Renewed>();

/** The facts as the sources say them now; undefined where nothing has changed. */
export async function renewedBase(combined: FactBase, parts: readonly LoadedPart[], sources: SourceTexts): Promise<FactBase | undefined> {
  const stale = await Promise.all(parts.map(async ({ base }) => {
    const ids = await staleSources(base, sources);
    return Promise.all(base.sources.filter((s) => ids.has(s.id)).map(async (source) => ({ source, document: await sources.document(source) })));
  }));
  const texts = stale.flat().flatMap(({ document }) => document?.getText() ?? []);
  if (!texts.length) return undefined;
  const last = known.get(combined);
  if (last && last.texts.length === texts.length && last.texts.every((t, i) => t === texts[i])) return last.base;
  const base = combine(parts.map((part, i) => stale[i]!.reduce((old, { source, document }) => (document ? renewed(old, source.uri, source.published, document) : old), part.base)));
  known.set(combined, { texts, base });
  return base;
}

function renewed(base: FactBase, uri: string, published: string | undefined, document: TextDocument): FactBase {
  return mergeDerivation(base, derive(document.getText(), { uri, format: hasExtractor(uri) ? formatOf('', document.languageId) : formatOf(uri), ...(published ? { published } : {}) })).base;
}

/** The findings of the old facts, and what the new ones make of them. */
export function withChanges(before: CheckResult, now: CheckResult): CheckResult {
  const refutedNow = now.findings.filter((f) => f.verdict === 'refuted');
  const overlaps = (a: Span) => (b: Span) => a.start < b.end && b.start < a.end;
  const findings = before.findings.map((f): Finding =>
    f.verdict === 'refuted' && now.supports.some(overlaps(f)) && !refutedNow.some(overlaps(f))
      ? { ...f, code: 'stale-fact', verdict: 'unverified', severity: 'information', message: 'as the source says now; its facts are older: derive them again', replacements: [] }
      : f,
  );
  const outdated = before.supports.flatMap((support): Finding[] => {
    if (before.findings.some((f) => f.verdict === 'refuted' && overlaps(f)(support))) return [];
    const other = refutedNow.find(overlaps(support));
    if (other) return [{ ...other, code: 'stale-fact', severity: 'warning', message: `the source has changed: ${other.message}`, facts: support.facts }];
    const gone = now.findings.find((f) => f.code === 'not-in-source' && overlaps(f)(support));
    if (!gone) return [];
    return [{ start: support.start, end: support.end, code: 'stale-fact', verdict: 'unverified', severity: 'warning', message: 'the source has changed and no longer says this', replacements: [], facts: support.facts }];
  });
  const supports = before.supports.filter((s) => !outdated.some(overlaps(s)));
  return { ...before, supports, findings: [...findings, ...outdated].sort((a, b) => a.start - b.start || a.end - b.end) };
}
