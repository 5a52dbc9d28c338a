/** What very many facts cost: 100,000 (or as many as the argument says) in one file, and a million. */
import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { derive, examine, type FactBase } from '../../server/engine/index.js';
import { indexOf } from '../../server/engine/facts/fact-index.js';
import { parseFactBase } from '../../server/engine/facts/validate.js';
import { draftOf } from './drafts.js';
import { byTurns, processorTime, timingOf } from './measure.js';
import { report, type Row } from './rows.js';

const ARTICLES = 200;

/** The facts of many articles in one file. Past the first ones they come again with other values. */
function manyFacts(count: number): FactBase {
  const sources: FactBase['sources'][number][] = [];
  const entities = new Map<string, FactBase['entities'][number]>();
  const facts: FactBase['facts'][number][] = [];
  const passages: FactBase['passages'][number][] = [];
  const articles = Array.from({ length: ARTICLES }, (_, k) => derive(draftOf('de', 5000, 1000 + k), { language: 'de' }));
  for (let turn = 0; facts.length < count; turn++) {
    const own = articles[turn % ARTICLES]!;
    const by = 1 + Math.floor(turn / ARTICLES) / 1000;
    const source = `s${turn}`;
    sources.push({ ...own.sources[0]!, id: source });
    for (const e of own.entities) if (!entities.has(e.id)) entities.set(e.id, { ...e, evidence: e.evidence.map((x) => ({ ...x, source })) });
    for (const fact of own.facts.slice(0, count - facts.length)) {
      const moved = { ...fact, id: `${source}-${fact.id}`, evidence: fact.evidence.map((x) => ({ ...x, source })) };
      facts.push(moved.kind === 'quantity' ? { ...moved, quantity: { ...moved.quantity, low: moved.quantity.low * by, high: moved.quantity.high * by } } : moved);
    }
    for (const p of own.passages) passages.push({ ...p, id: `${source}-${p.id}`, source });
  }
  return { version: 1, sources, entities: [...entities.values()], facts, conflicts: [], passages };
}

/** A file -> what is checked against, as the command line and the server load it. */
function load(path: string): FactBase {
  const read = parseFactBase(readFileSync(path, 'utf8'));
  if (!('base' in read)) throw new Error(JSON.stringify(read.errors[0]));
  indexOf(read.base);
  return read.base;
}

const memory = () => {
  globalThis.gc?.();
  return process.memoryUsage();
};

async function measureFacts(folder: string, count: number): Promise<readonly Row[]> {
  const path = join(folder, 'many.facts.json');
  // One line a row: as a whole it is longer than any string may be.
  const made = manyFacts(count);
  const { sources, entities, facts, passages } = made;
  const list = (rows: readonly unknown[]) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  writeFileSync(path, `{"version":1,"sources":${list(sources)},"entities":${list(entities)},"facts":${list(facts)},"conflicts":[],"passages":${list(passages)}}\n`);
  const size = readFileSync(path).length;
  const name = `${count.toLocaleString('en')} facts (${(size / 1e6).toFixed(0)} MB)`;
  const few: FactBase = { ...derive(draftOf('de', 5000, 1000), { language: 'de' }) };
  const hundred: FactBase = { ...few, facts: few.facts.slice(0, 100) };
  const before = memory().heapUsed;
  let many: FactBase | undefined;
  const time = await processorTime(() => (many = load(path)));
  const held = memory().heapUsed - before;
  const drafts = (round: number) => draftOf('de', 20_000, 60 + round);
  for (const base of [many!, hundred]) examine(drafts(-1), base);
  const [withMany, withFew] = (await byTurns(7, [(round) => examine(drafts(round), many!), (round) => examine(drafts(round), hundred)])).map(timingOf);
  const ratio = withMany!.median / withFew!.median;
  const floors = count === 100_000;
  return [
    { what: `${name}: load`, ours: `${(time / 1000).toFixed(2)} s`, ...(floors ? { floor: '≤ 1 s', reached: time <= 1000 } : {}) },
    { what: `${name}: memory held`, ours: `${(held / 1e6).toFixed(0)} MB`, ...(floors ? { floor: '≤ 200 MB', reached: held <= 200e6 } : {}) },
    { what: `${name}: check, 20 KB`, ours: `${withMany!.median.toFixed(0)} ms`, other: `100 facts: ${withFew!.median.toFixed(0)} ms`, ratio: ratio.toFixed(2), ...(floors ? { floor: '≤ 1.3', reached: ratio <= 1.3 } : {}), noise: withMany!.noise },
  ];
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-bench-'));
  try {
    for (const count of process.argv[2] === undefined ? [100_000, 1_000_000] : [Number(process.argv[2])]) report(await measureFacts(folder, count));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
void main();
