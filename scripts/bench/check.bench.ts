/** How fast drafts are checked in process and warm: whole drafts and one letter, beside cspell, and what 10,000 edits leave in memory. */
import { createChecker, derive, examine } from '../../server/engine/index.js';
import { cspell } from './cspell.js';
import { draftOf, random } from './drafts.js';
import { byTurns, timingOf } from './measure.js';
import { report, type Row } from './rows.js';

const rows: Row[] = [];
const base = derive(draftOf('de', 4000, 7), { language: 'de' });

/** A letter typed behind the last one, in the middle of a draft. */
function typist(length: number): () => string {
  const draft = draftOf('en', length, 3);
  const middle = Math.floor(length / 2);
  let typed = '';
  return () => draft.slice(0, middle) + (typed += 'x') + draft.slice(middle);
}

async function wholeDrafts(peer: ((text: string) => unknown) | undefined): Promise<void> {
  for (const language of ['en', 'de']) {
    examine(draftOf(language, 100_000, 99), base);
    if (language === 'en') await peer?.(draftOf(language, 100_000, 99));
    // cspell knows English words here: the German draft would cost it suggestions for each word.
    const works = [(round: number) => examine(draftOf(language, 500_000, round), base), (round: number) => examine(draftOf(language, 50_000, 10 + round), base)];
    if (peer && language === 'en') works.push((round) => peer(draftOf(language, 500_000, round)) as never);
    const [big, small, theirs] = (await byTurns(5, works)).map(timingOf);
    const speed = (ms: number) => `${(500 / ms).toFixed(2)} MB/s`;
    if (language === 'en') {
      rows.push({
        what: 'whole check, 500 KB', ours: speed(big!.median), floor: '≥ 5', noise: big!.noise,
        ...(theirs ? { other: `cspell ${speed(theirs.median)}`, ratio: (theirs.median / big!.median).toFixed(2), reached: theirs.median / big!.median >= 5 } : {}),
      });
    }
    rows.push({ what: `whole check, 500 KB, ${language}`, ours: `${big!.median.toFixed(0)} ms`, other: `50 KB: ${small!.median.toFixed(0)} ms`, ratio: (big!.median / small!.median).toFixed(1), floor: '≤ 11', reached: big!.median / small!.median <= 11, noise: small!.noise });
  }
}

async function edits(peer: ((text: string) => unknown) | undefined): Promise<void> {
  const [short, long] = [10_000, 1_000_000].map((length) => {
    const [type, checker] = [typist(length), createChecker(base)];
    return () => checker.update(type());
  }) as [() => unknown, () => unknown];
  const theirs = typist(10_000);
  const works = [short, long, ...(peer ? [() => peer(theirs())] : [])];
  await byTurns(20, works);
  const [ours, inLong, beside] = (await byTurns(61, works)).map(timingOf);
  const ms = (time: number) => `${time.toFixed(2)} ms`;
  rows.push({
    what: 'a letter typed, 10 KB', ours: ms(ours!.median), floor: '≤ 0.1', noise: ours!.noise,
    ...(beside ? { other: `cspell ${ms(beside.median)}`, ratio: (ours!.median / beside.median).toFixed(3), reached: ours!.median <= beside.median / 10 } : {}),
  });
  rows.push({ what: 'a letter typed, 1 MB', ours: ms(inLong!.median), other: `10 KB: ${ms(ours!.median)}`, ratio: (inLong!.median / ours!.median).toFixed(2), floor: '≤ 3', reached: inLong!.median / ours!.median <= 3, noise: inLong!.noise });
}

/** Edits until every memory of words has reached its limit. */
const FILLED = 20_000;

function leaks(): void {
  const collect = globalThis.gc;
  if (!collect) return;
  const next = random(5);
  let text = draftOf('de', 20_000, 8);
  // In one language: the vocabularies of another one would come to lie beside it when enough letters have changed.
  const [original, checker] = [text, createChecker(base, { language: 'de' })];
  const edit = () => {
    const at = Math.floor(next() * text.length);
    text = next() < 0.5 ? `${text.slice(0, at)}x${text.slice(at)}` : text.slice(0, at) + text.slice(at + 1);
    checker.update(text);
  };
  const heap = () => {
    checker.update(original);
    collect();
    return process.memoryUsage().heapUsed;
  };
  for (let i = 0; i < 500; i++) edit();
  const first = heap();
  // What is made of words is remembered up to a limit, which so many edits reach: what grows from there on is a leak.
  for (let i = 500; i < FILLED; i++) edit();
  const before = heap();
  for (let i = 0; i < 10_000; i++) edit();
  const after = heap();
  const mb = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
  rows.push({ what: `heap after ${FILLED.toLocaleString('en')} edits`, ours: mb(before), other: `after 500: ${mb(first)}`, ratio: (before / first).toFixed(3) });
  rows.push({ what: 'heap after 10,000 more', ours: mb(after), other: `before: ${mb(before)}`, ratio: (after / before).toFixed(3), floor: '≤ 1.05', reached: after / before <= 1.05 });
}

async function main(): Promise<void> {
  const peer = await cspell();
  await wholeDrafts(peer);
  await edits(peer);
  leaks();
  report(rows);
  if (!peer) console.log('cspell was not measured: npm install --no-package-lock --prefix scripts/bench');
}
void main();
