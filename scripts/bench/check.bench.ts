/**
 * How fast drafts are checked in process: whole drafts, one edit, against many facts, and what is left in memory.
 * `STET_CSPELL=FOLDER npm run bench -- check` measures cspell beside it: a folder in which `npm install cspell-lib` was run.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createChecker, derive, examine, type FactBase } from '../../server/engine/index.js';
import { parseFactBase } from '../../server/engine/facts/validate.js';
import { indexOf } from '../../server/engine/facts/fact-index.js';
import { draftOf, random } from './drafts.js';
import { printTable } from './measure.js';

const SOURCE = draftOf('de', 4000, 7);
const base = derive(SOURCE, { language: 'de' });

interface Cspell {
  readonly check: (text: string) => Promise<unknown>;
}

async function cspell(): Promise<Cspell | undefined> {
  const folder = process.env['STET_CSPELL'];
  if (!folder) return undefined;
  const path = createRequire(join(folder, 'package.json')).resolve('cspell-lib');
  interface Validator { prepare(): Promise<void>; updateDocumentText(text: string): Promise<void>; checkDocument(): unknown[] }
  const lib = (await import(pathToFileURL(path).href)) as { DocumentValidator: new (...args: unknown[]) => Validator; createTextDocument: (what: object) => unknown };
  const validator = new lib.DocumentValidator(lib.createTextDocument({ uri: 'file:///draft.md', content: 'a', languageId: 'markdown' }), { generateSuggestions: false, noConfigSearch: true }, { version: '0.2', language: 'en' });
  await validator.prepare();
  return { check: async (text) => { await validator.updateDocumentText(text); return validator.checkDocument(); } };
}

/** Milliseconds of processor time; the median of rounds, each on a text of its own. */
async function median(rounds: number, work: (round: number) => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = process.cpuUsage();
    await work(round);
    const { user, system } = process.cpuUsage(began);
    times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[rounds >> 1]!;
}

const peer = await cspell();
const rows: string[][] = [['', 'here', 'floor', 'reached']];
const row = (what: string, here: string, floor: string, reached: boolean | undefined) => rows.push([what, here, floor, reached === undefined ? 'not measured' : reached ? 'yes' : 'NO']);

for (const language of ['de', 'en']) {
  examine(draftOf(language, 100_000, 99), base);
  const big = await median(3, (round) => examine(draftOf(language, 500_000, round), base));
  const small = await median(5, (round) => examine(draftOf(language, 50_000, 10 + round), base));
  row(`${language}, 500 KB`, `${(500 / big).toFixed(2)} MB/s`, '', undefined);
  row(`${language}, time of 500 KB / 50 KB`, (big / small).toFixed(1), '≤ 11', big / small <= 11);
  if (peer) {
    const theirs = await median(3, (round) => peer.check(draftOf(language, 500_000, round)));
    row(`${language}, 500 KB beside cspell`, `${(theirs / big).toFixed(1)} ×`, '≥ 5 ×', theirs / big >= 5);
  }
}

/** One letter typed at a time, at one place. */
function edits(language: string, length: number): { step: () => string; check: (text: string) => unknown } {
  let text = draftOf(language, length, 3);
  const checker = createChecker(base);
  checker.update(text);
  let at = Math.floor(length / 2);
  return {
    step() {
      text = `${text.slice(0, at)}x${text.slice(at)}`;
      at++;
      return text;
    },
    check: (version) => checker.update(version),
  };
}
const typed = async (length: number) => {
  const { step, check } = edits('en', length);
  await median(20, () => check(step()));
  return median(60, () => check(step()));
};
const [short, long] = [await typed(10_000), await typed(1_000_000)];
row('one letter in 10 KB', `${short.toFixed(2)} ms`, '', undefined);
row('one letter in 1 MB / in 10 KB', (long / short).toFixed(1), '≤ 3', long / short <= 3);
if (peer) {
  const { step } = edits('en', 10_000);
  await median(5, () => peer.check(step()));
  const theirs = await median(30, () => peer.check(step()));
  row('one letter in 10 KB beside cspell', `1/${(theirs / short).toFixed(1)}`, '≤ 1/10', theirs / short >= 10);
}

/** The facts of many articles in one file. */
function manyFacts(count: number): FactBase {
  const all = { version: 1 as const, sources: [] as FactBase['sources'][number][], entities: new Map<string, FactBase['entities'][number]>(), facts: [] as FactBase['facts'][number][], passages: [] as FactBase['passages'][number][] };
  for (let seed = 1; all.facts.length < count; seed++) {
    const own = derive(draftOf('de', 50_000, 1000 + seed), { language: 'de' });
    const source = `s${seed}`;
    all.sources.push({ ...own.sources[0]!, id: source });
    for (const e of own.entities) if (!all.entities.has(e.id)) all.entities.set(e.id, { ...e, evidence: e.evidence.map((x) => ({ ...x, source })) });
    for (const f of own.facts.slice(0, count - all.facts.length)) all.facts.push({ ...f, id: `${source}-${f.id}`, evidence: f.evidence.map((x) => ({ ...x, source })) });
    for (const p of own.passages) all.passages.push({ ...p, id: `${source}-${p.id}`, source });
  }
  return { version: 1, sources: all.sources, entities: [...all.entities.values()], facts: all.facts, conflicts: [], passages: all.passages };
}

const FACTS = Number(process.argv[2] ?? 100_000);
const file = JSON.stringify(manyFacts(FACTS));
let many: FactBase | undefined;
const load = await median(1, () => {
  const read = parseFactBase(file);
  if (!('base' in read)) throw new Error(JSON.stringify(read.errors[0]));
  many = read.base;
  indexOf(many);
});
row(`${FACTS} facts (${(file.length / 1e6).toFixed(0)} MB): load`, `${(load / 1000).toFixed(2)} s`, '≤ 1 s', load <= 1000);
const few: FactBase = { ...base, facts: base.facts.slice(0, 100) };
const beside = async (facts: FactBase) => {
  examine(draftOf('de', 20_000, 50), facts);
  return median(5, (round) => examine(draftOf('de', 20_000, 60 + round), facts));
};
const [withMany, withFew] = [await beside(many!), await beside(few)];
row(`${FACTS} facts: check / with 100`, (withMany / withFew).toFixed(1), '≤ 1.3', withMany / withFew <= 1.3);
many = undefined;

if (globalThis.gc) {
  const next = random(5);
  let text = draftOf('de', 20_000, 8);
  const checker = createChecker(base);
  const edit = () => {
    const at = Math.floor(next() * text.length);
    text = next() < 0.5 ? `${text.slice(0, at)}x${text.slice(at)}` : text.slice(0, at) + text.slice(at + 1);
    checker.update(text);
  };
  const heap = () => {
    globalThis.gc!();
    return process.memoryUsage().heapUsed;
  };
  for (let i = 0; i < 500; i++) edit();
  const before = heap();
  for (let i = 0; i < 10_000; i++) edit();
  const grown = heap() / before - 1;
  row('heap after 10,000 edits', `${(100 * grown).toFixed(1)} % more`, '≤ 5 %', grown <= 0.05);
}
printTable(rows);
if (!peer) console.log('cspell was not measured: STET_CSPELL=FOLDER names a folder in which it is installed.');
if (!globalThis.gc) console.log('The heap was not measured: NODE_OPTIONS=--expose-gc.');
