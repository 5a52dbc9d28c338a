/** The day of publication that an article's head gives. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';

const HEADS: readonly (readonly [name: string, language: string, text: string, published: string | undefined])[] = [
  ['a dateline', 'en', 'OSLO, February 18, 2026 — The ferry sank.', '2026-02-18'],
  ['a dateline with the agency', 'en', 'GRAZ, 22 May 2025 (Agency) — The tower was sold.', '2025-05-22'],
  ['a dateline in German', 'de', 'Emden, 3. März 2025 – Die Fähre ist gesunken.', '2025-03-03'],
  ['a day that is told', 'en', 'The ferry sank on 3 May 2025 – nobody was hurt.', undefined],
  ['a day of a heading', 'en', '# Oslo, 3 May 2025\n\nThe ferry sank.', undefined],
  ['a day far below', 'en', '# Ferry sinks\n\nIt sank.\n\nIt was old.\n\nIt was red.\n\nOSLO, February 18, 2026 — It was the third.', undefined],
  ['a day without its year', 'en', 'OSLO, February 18 — The ferry sank.', undefined],
];

describe('the day of publication in the head of an article', () => {
  for (const [name, language, text, published] of HEADS) {
    it(name, () => { assert.equal(derive(text, { language }).sources[0]!.published, published); });
  }

  it('gives way to the one that is given', () => {
    assert.equal(derive('OSLO, February 18, 2026 — The ferry sank.', { language: 'en', published: '2026-02-20' }).sources[0]!.published, '2026-02-20');
  });

  it('is what "last night" and "last year" are counted from', () => {
    const base = derive('# Vote\n\nWednesday 12 June 2024\n\nThe council of Wexcombe closed the harbour road last night after a debate of five hours. Last year the road had 3,100 lorries a day.', { language: 'en' });
    const loud = (text: string) => check(text, base, { language: 'en' }).filter((f) => f.severity === 'error' || f.severity === 'warning').map((f) => text.slice(f.start, f.end));
    assert.deepEqual(loud('The council of Wexcombe closed the harbour road on Tuesday evening. In 2023 the road had 3,100 lorries a day.'), []);
  });
});
