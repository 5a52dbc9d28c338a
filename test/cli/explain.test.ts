import assert from 'node:assert/strict';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { stet } from './run-stet.js';

const article = '# Harbour Ltd in trouble\n\nShares of Harbour Ltd fell by 17 percent on Monday. The company had earned 5.6 million euros in 2022.\n';
const draft = '# In trouble\n\nShares of Harbour Ltd fell by 15 percent on Monday.\n';

describe('stet explain', function () {
  this.timeout(60_000);
  let cwd: string;
  before(async () => {
    cwd = folderWith({ 'harbour.md': article, 'draft.md': draft, 'in/lone.md': '---\nfacts: nowhere.facts.json\n---\n15 percent\n' });
    await stet(['derive', 'harbour.md', '--language', 'en'], { cwd });
  });
  after(removeFolders);

  it('says in words what was read, the verdict, the reason, and what it was held against', async () => {
    const { code, out, err } = await stet(['explain', 'draft.md:3:31'], { cwd });
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^draft\.md:3:31 {2}15 percent\n {2}a figure, of Harbour Ltd\n {2}differs from the source \(number-mismatch, error\)\n {2}17 percent in the source, 15 percent here\./);
    assert.match(out, /\n {2}offered: 17\n\n {2}What it was held against[^\n]*\n +\d\.\d\d {2}q\d+ +17 percent +Harbour Ltd +differs\n +harbour\.md:3:31 {2}Shares of Harbour Ltd fell by 17 percent on Monday\.\n/);
  });

  it('says the same as JSON, with the places of the sources', async () => {
    const { code, out } = await stet(['explain', 'draft.md:3:31', '--format', 'json', '--facts', 'harbour.facts.json'], { cwd });
    assert.equal(code, 0);
    const { path, explanations } = JSON.parse(out) as { path: string; explanations: { verdict: string; reason: string; finding: { code: string }; mention: { kind: string }; candidates: { score: number; source: object }[] }[] };
    assert.deepEqual([path, explanations.length, explanations[0]!.verdict, explanations[0]!.finding.code, explanations[0]!.mention.kind], ['draft.md', 1, 'refuted', 'number-mismatch', 'quantity']);
    assert.deepEqual(explanations[0]!.candidates[0]!.source, { path: 'harbour.md', line: 3, column: 31 });
    assert.ok(explanations[0]!.candidates[0]!.score > 0.7);
  });

  it('explains all of a line', async () => {
    const { out } = await stet(['explain', 'draft.md:3'], { cwd });
    assert.deepEqual(out.split('\n').filter((line) => line.startsWith('draft.md:')), ['draft.md:3:11  Harbour Ltd', 'draft.md:3:31  15 percent', 'draft.md:3:45  Monday']);
  });

  const problems: [what: string, place: string, message: RegExp][] = [
    ['a place where nothing stands', 'draft.md:3:1', /^stet: draft\.md:3:1: nothing that could be checked stands there; on this line: 3:11 Harbour Ltd, 3:31 15 percent, 3:45 Monday\n$/],
    ['a place without a line', 'draft.md', /expected FILE:LINE:COLUMN/],
    ['line 0', 'draft.md:0:1', /expected FILE:LINE:COLUMN/],
    ['a line that is not there', 'draft.md:30:1', /the draft has no line 30/],
    ['a column that is not there', 'draft.md:3:300', /line 3 has 51 characters/],
    ['a draft that is not there', 'none.md:1:1', /none\.md/],
    ['facts that are not there', 'in/lone.md:4:1', /nowhere\.facts\.json/],
  ];
  for (const [what, place, message] of problems) {
    it(`says in one line what is wrong with ${what}`, async () => {
      const { code, out, err } = await stet(['explain', place], { cwd });
      assert.deepEqual([code, out, err.trimEnd().split('\n').length], [2, '', 1]);
      assert.match(err, message);
    });
  }
});
