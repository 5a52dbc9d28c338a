/** Every colour that the report gives to text, against what lies behind it: at least 4.5 to 1 (WCAG 2.2, 1.4.3), by day, by night and on paper. */
import assert from 'node:assert/strict';
import { STYLE } from '../../server/report/style.js';
import { contrast, rgb } from '../contrast.js';

type Colours = ReadonlyMap<string, string>;

const LEAST = 4.5;

const declared = (rule: string): Colours => new Map([...rule.matchAll(/--([a-z]+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]));
const ruleOf = (start: string) => STYLE.slice(STYLE.indexOf(start) + start.length).split('}')[0] ?? '';
const DAY = declared(ruleOf('\n:root {'));
const NIGHT: Colours = new Map([...DAY, ...declared(ruleOf('(prefers-color-scheme: dark) { :root {'))]);
const PAPER: Colours = new Map([...DAY, ['page', '#fff'], ['text', '#000']]);

/** The names of the colours of text: those that rules use, and the verdicts', which stand for one of them. */
const USED = [...new Set([...STYLE.matchAll(/[{;] (?:color|--verdict): var\(--([a-z]+)\)/g)].map(([, name]) => name!))].filter((name) => name !== 'verdict').sort();

describe('the colours of the report', () => {
  it('are counted as they are defined', () => {
    assert.equal(contrast([0, 0, 0], [255, 255, 255]).toFixed(2), '21.00');
    assert.equal(contrast(rgb('#767676'), rgb('#fff')).toFixed(2), '4.54');
    assert.deepEqual(rgb('rgba(0, 0, 0, .5)', [255, 255, 255]), [127.5, 127.5, 127.5]);
    assert.deepEqual(USED, ['bad', 'good', 'link', 'open', 'soft', 'text']);
    assert.notEqual(NIGHT.get('page'), DAY.get('page'));
  });

  for (const [where, colours] of [['by day', DAY], ['by night', NIGHT], ['on paper', PAPER]] as const) {
    it(`can be read ${where}`, () => {
      const page = rgb(colours.get('page')!);
      const behind = { page, wash: rgb(colours.get('wash')!, page) };
      const low = USED.flatMap((name) => Object.entries(behind).map(([below, ground]) => ({ name, below, contrast: contrast(rgb(colours.get(name)!), ground) }))).filter((one) => one.contrast < LEAST);
      assert.deepEqual(low.map((one) => `${one.name} on ${one.below}: ${one.contrast.toFixed(2)}`), []);
    });
  }

  it('are those of the day on paper, whatever the screen has', () => {
    assert.equal([...STYLE.matchAll(/@media ([^{]*)\(prefers-color-scheme: dark\)/g)].map(([, media]) => media).join(), 'screen and ');
  });
});
