/**
 * 168 invented articles of 350 to 500 words, in German and English, news but for h.json, j.json and q.json (documentation, releases, services), with whole drafts in both languages: a summary, a translation, a post and an
 * explainer of each that are right, and four with three errors each. `is` are the words that are wrong, `was` what would be right. They are
 * as dense as what newsrooms write, where `test/retold` is denser. The floors are what is reached.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, derive, type Finding } from '../../server/engine/index.js';

interface Text {
  readonly lang: string;
  readonly text: string;
}

interface Article {
  readonly lang: string;
  readonly source: string;
  readonly right: readonly Text[];
  readonly wrong: readonly (Text & { readonly errors: readonly { readonly is: string; readonly was: string }[] })[];
}

/** Flags on drafts that are right, and beside the errors of the others; errors that are flagged; of these, such that a correction mends. */
const ALARMS = 8;
const BESIDE = 22;
const FOUND = 1160;
const FIXED = 0.88;

const HERE = import.meta.dirname;
const loud = (f: Finding) => f.severity === 'error' || f.severity === 'warning';

describe('whole drafts', function () {
  this.timeout(120_000);
  const alarms: string[] = [];
  const beside: string[] = [];
  const missed: string[] = [];
  let [words, errors, found, fixed] = [0, 0, 0, 0];

  before(() => {
    const told = (name: string, text: string, { start, end, message }: Finding) => `${name}: ${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}] ${message}`;
    for (const file of readdirSync(HERE).filter((name) => name.endsWith('.json')).sort()) {
      for (const [at, article] of (JSON.parse(readFileSync(join(HERE, file), 'utf8')) as Article[]).entries()) {
        const base = derive(article.source, { language: article.lang });
        for (const { lang, text } of article.right) {
          words += text.split(/\s+/).length;
          alarms.push(...check(text, base, { language: lang }).filter(loud).map((f) => told(`${file} ${at}`, text, f)));
        }
        for (const { lang, text, errors: marked } of article.wrong) {
          const findings = check(text, base, { language: lang }).filter(loud);
          const on = new Set<Finding>();
          for (const { is, was } of marked) {
            errors++;
            const start = text.indexOf(is);
            assert.ok(start >= 0, `${file} ${at}: "${is}" stands in "${text}"`);
            const own = findings.filter((f) => f.start < start + is.length && f.end > start);
            for (const f of own) on.add(f);
            const right = text.slice(0, start) + was + text.slice(start + is.length);
            if (own.length) found++;
            else missed.push(`${file} ${at}: "${is}" for "${was}"`);
            if (own.some((f) => f.replacements.some((r) => text.slice(0, f.start) + r + text.slice(f.end) === right))) fixed++;
          }
          beside.push(...findings.filter((f) => !on.has(f)).map((f) => told(`${file} ${at}`, text, f)));
        }
      }
    }
    console.log(`    ${words} words that are right, ${alarms.length} alarms; ${errors} errors, ${found} found, ${fixed} mended, ${beside.length} flags beside`);
    if (process.env['STET_MISSED']) console.log(missed.join('\n'));
  });

  it('have no flags where they are right', () => {
    assert.ok(words > 75_000, `${words} words`);
    assert.ok(alarms.length <= ALARMS, alarms.join('\n'));
    assert.ok(beside.length <= BESIDE, beside.join('\n'));
  });

  it('are flagged where they are wrong, more often than not', () => {
    assert.ok(errors > 2_000, `${errors} errors`);
    assert.ok(found >= FOUND, `${found} of ${errors} found; missed:\n${missed.join('\n')}`);
  });

  it('get the right correction', () => {
    assert.ok(fixed >= FIXED * found, `${fixed} of ${found}`);
  });
});
