/**
 * Fourteen articles of fourteen genres, with three drafts each, as a newsroom writes them: two thirds with marked errors,
 * one third faithful but hard (rounded, converted, derived, told in other words). Each draft is checked as written and
 * corrected. The floors are what is reached; alarms on what is right may only become fewer.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, derive, type Finding } from '../../server/engine/index.js';
import { formatFactBase } from '../../server/engine/facts/serialize.js';
import { parseFactBase } from '../../server/engine/facts/validate.js';
import { readMarkedDraft } from '../marked-draft.js';

const HERE = import.meta.dirname;
/** Of all marked errors, and of those found. */
const RECALL = 0.51;
const FIXED = 0.82;
/** Errors and warnings on right words: in drafts as they are printed in the end, and in drafts with errors elsewhere. */
const ALARMS = 0;
const ALARMS_BESIDE_ERRORS = 1;

const loud = (f: Finding) => f.severity === 'error' || f.severity === 'warning';
const squash = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();

interface Score {
  readonly errors: number;
  readonly misses: readonly string[];
  readonly wrongFixes: readonly string[];
  readonly alarms: readonly string[];
  readonly alarmsBesideErrors: readonly string[];
}

function scoreArticle(article: string): Score {
  const folder = join(HERE, article);
  const source = readFileSync(join(folder, 'source.md'), 'utf8');
  const published = /^date: (\S+)$/m.exec(source)![1]!;
  const parsed = parseFactBase(formatFactBase(derive(source, { uri: 'source.md', published })));
  if (!('base' in parsed)) assert.fail(`${article}: ${JSON.stringify(parsed.errors)}`);
  const { base } = parsed;
  let errors = 0;
  const [misses, wrongFixes, alarms, alarmsBesideErrors]: string[][] = [[], [], [], []];
  for (const name of readdirSync(folder).filter((n) => /^\d.*\.md$/.test(n)).sort()) {
    const at = `${article}/${name}`;
    const marked = readMarkedDraft(readFileSync(join(folder, name), 'utf8'));
    const found = check(marked.draft, base).filter(loud);
    errors += marked.errors.length;
    for (const e of marked.errors) {
      const hits = found.filter((f) => f.start < e.end && e.start < f.end);
      const right = squash(marked.draft.slice(0, e.start) + e.correct + marked.draft.slice(e.end));
      const isFixed = hits.some((f) => f.replacements.some((r) => squash(r) === squash(e.correct) || squash(marked.draft.slice(0, f.start) + r + marked.draft.slice(f.end)) === right));
      if (!hits.length) misses!.push(`${at} ${e.kind}: "${e.text}" for "${e.correct}"`);
      else if (!isFixed) wrongFixes!.push(`${at} ${e.kind}: "${e.text}" for "${e.correct}", offered ${JSON.stringify(hits.flatMap((f) => f.replacements))}`);
    }
    for (const f of found) {
      if (!marked.errors.some((e) => f.start < e.end && e.start < f.end)) alarmsBesideErrors!.push(`${at} ${f.code}: "${marked.draft.slice(f.start, f.end)}" (${f.message})`);
    }
    for (const f of check(marked.corrected, base).filter(loud)) alarms!.push(`${at} ${f.code}: "${marked.corrected.slice(f.start, f.end)}" (${f.message})`);
  }
  return { errors, misses: misses!, wrongFixes: wrongFixes!, alarms: alarms!, alarmsBesideErrors: alarmsBesideErrors! };
}

describe('drafts of a newsroom', () => {
  const articles = readdirSync(HERE).filter((n) => /^\d/.test(n)).sort();
  const scores = articles.map(scoreArticle);
  const all = (of: (s: Score) => readonly string[]) => scores.flatMap(of);
  const errors = scores.reduce((n, s) => n + s.errors, 0);

  after(() => {
    const list = (title: string, lines: readonly string[]) => `    ${title}: ${lines.length}\n${lines.map((l) => `      ${l}`).join('\n')}`;
    const misses = all((s) => s.misses);
    const wrong = all((s) => s.wrongFixes);
    console.log(`    ${errors} errors, recall ${(1 - misses.length / errors).toFixed(3)}, fixed ${(1 - wrong.length / (errors - misses.length)).toFixed(3)}`);
    console.log([list('missed', misses), list('not put right', wrong), list('alarms', all((s) => s.alarms)), list('alarms beside errors', all((s) => s.alarmsBesideErrors))].join('\n'));
  });

  it('has no alarms on drafts that are right', () => {
    const alarms = all((s) => s.alarms);
    assert.ok(alarms.length <= ALARMS, alarms.join('\n'));
  });

  it('has no alarms on right words beside wrong ones', () => {
    const alarms = all((s) => s.alarmsBesideErrors);
    assert.ok(alarms.length <= ALARMS_BESIDE_ERRORS, alarms.join('\n'));
  });

  it('finds errors', () => {
    assert.ok(errors >= 180, `${errors} errors are marked`);
    assert.ok(all((s) => s.misses).length <= errors * (1 - RECALL));
  });

  it('offers the right words for what it finds', () => {
    const found = errors - all((s) => s.misses).length;
    assert.ok(all((s) => s.wrongFixes).length <= found * (1 - FIXED));
  });
});
