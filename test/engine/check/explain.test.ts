/** Explanations say what the check says, of the same place, and name what it rests on. */
import assert from 'node:assert/strict';
import { explain, explainSpan } from '../../../server/engine/check/explain.js';
import { check, derive, examine } from '../../../server/engine/index.js';

const SOURCE = `Norvik closes two yards

The shipping company Norvik reported a loss of 48.5 million euros on 4 March 2024. Its turnover sank by 12 percent to 1.3 billion euros. Its rival Baltica made a profit of 90 million euros.

"We have to become smaller in order to grow again," said Karin Oltmanns, chief executive of Norvik. Founded in 1958, Norvik has 37 ships and 6,400 employees.
`;
const base = derive(SOURCE, { language: 'en' });
const at = (draft: string, words: string) => explain(draft, base, draft.indexOf(words), { language: 'en' });

describe('explain', () => {
  const rows: [what: string, draft: string, words: string, kind: string, verdict: string, reason: RegExp][] = [
    ['a figure that differs', 'The turnover of Norvik sank by 21 percent.', '21', 'quantity', 'refuted', /12 percent in the source, 21 percent here\. .* fits the sentence with \d\.\d\d; 0\.70 is enough to refute/],
    ['a figure that agrees', 'The turnover of Norvik sank by 12 percent.', '12', 'quantity', 'supported', /^q\d+ agrees with it/],
    ['a figure that is rounded', 'Norvik lost about 50 million euros.', '50', 'quantity', 'supported', /agrees with it \(/],
    ['a year with two digits swapped', 'One ship was painted in 1985.', '1985', 'date', 'unverified', /1958 in the source.*make it likely, and 0\.70 would make it sure/],
    ['a figure that nothing is near', 'The mayor owns 431 ducks.', '431', 'quantity', 'unverified', /431 is not in the source\. .*(?:would be needed to refute|No fact could be compared)/],
    ['a date that differs', 'Norvik reported its loss on 14 March 2024.', '14 March', 'date', 'refuted', /4 March 2024 in the source/],
    ['a misspelled name', 'Karin Oltmans runs Norvik.', 'Karin', 'name', 'refuted', /near that name, and no other form of it/],
    ['a name of the sources', 'Karin Oltmanns runs Norvik.', 'Norvik', 'name', 'supported', /^It is Norvik of the sources/],
    ['a direction', 'The turnover of Norvik rose by 12 percent.', 'rose', 'words', 'refuted', /a fall in the source/],
    ['an altered quote', 'Oltmanns said: "We have to become bigger in order to grow again."', 'bigger', 'quote', 'refuted', /"smaller" in the source's quote/],
  ];
  for (const [what, draft, words, kind, verdict, reason] of rows) {
    it(what, () => {
      const found = at(draft, words)!;
      assert.ok(found, 'something stands there');
      assert.deepEqual([found.mention.kind, found.verdict], [kind, verdict]);
      assert.match(found.reason, reason);
      const flagged = check(draft, base, { language: 'en' }).find((f) => found.finding?.start === f.start && found.finding.code === f.code);
      assert.deepEqual(found.finding, flagged);
      for (const id of found.finding?.facts ?? []) assert.ok(found.candidates.some((c) => c.fact === id), `${id} is among the candidates`);
    });
  }

  it('gives scores in order, and no more than eight', () => {
    const { candidates } = at('The turnover of Norvik sank by 21 percent.', '21')!;
    const scores = candidates.map((c) => c.score!);
    assert.deepEqual(scores, [...scores].sort((a, b) => b - a));
    assert.ok(candidates.length > 0 && candidates.length <= 8);
    assert.equal(candidates[0]!.agreement, 'different');
  });

  it('says that a comment silences a finding', () => {
    const draft = '<!-- stet-disable-next-line number-mismatch -->\nThe turnover of Norvik sank by 21 percent.';
    const found = at(draft, '21')!;
    assert.deepEqual([found.silenced, found.finding?.code, check(draft, base).length], [true, 'number-mismatch', 0]);
    assert.match(found.reason, /A comment in the draft silences it\.$/);
  });

  it('has the places of the file, where markup is shorter when read', () => {
    const draft = '<p>A caf&eacute; said that the turnover of Norvik sank by 21&nbsp;percent.</p>';
    const found = explain(draft, base, draft.indexOf('21'), { format: 'html', language: 'en' })!;
    assert.equal(draft.slice(found.mention.start, found.mention.end), '21&nbsp;percent');
  });

  it('knows nothing where nothing stands', () => assert.equal(at('The turnover of Norvik sank.', 'sank'), undefined));

  it('explains every finding and every support of a draft, with its verdict', () => {
    const draft = 'Norvik lost 45.8 million euros on 14 March 2024, and its turnover sank by 12 percent. Karin Oltmans has 73 ships.\n\nBaltica made 90 million euros.\n';
    const { findings, supports } = examine(draft, base, { language: 'en' });
    assert.ok(findings.length >= 3 && supports.length >= 3);
    const all = explainSpan(draft, base, { start: 0, end: draft.length }, { language: 'en' });
    for (const f of findings) assert.ok(all.some((e) => e.finding?.start === f.start && e.finding.code === f.code && e.verdict === f.verdict), f.message);
    for (const s of supports) assert.ok(all.some((e) => e.mention.start <= s.start && s.start < e.mention.end && e.verdict !== 'unchecked'), draft.slice(s.start, s.end));
  });
});
