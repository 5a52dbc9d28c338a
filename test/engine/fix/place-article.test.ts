import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/engine/document/document.js';
import { fitArticle } from '../../../server/engine/fix/index.js';
import type { Finding } from '../../../server/engine/types.js';

/** A draft's sentence with the wrong place in brackets, the right one, and the sentence that is to come out; undefined where nothing is offered. */
const ROWS: readonly [sentence: string, right: string, corrected: string | undefined][] = [
  ['Sie kommt aus [Frankreich].', 'USA', 'Sie kommt aus den USA.'],
  ['Sie kommt aus [Frankreich].', 'Schweiz', 'Sie kommt aus der Schweiz.'],
  ['Sie kommt aus [Frankreich].', 'Polen', 'Sie kommt aus Polen.'],
  ['Sie lebt in [Norwegen] und näht.', 'Niederlande', 'Sie lebt in den Niederlanden und näht.'],
  ['Sie lebt in den [USA] und näht.', 'Niederlande', 'Sie lebt in den Niederlanden und näht.'],
  ['Sie zog in die [USA] und näht.', 'Niederlande', 'Sie zog in die Niederlande und näht.'],
  ['Sie lebt in den [Niederlanden] und näht.', 'Schweiz', 'Sie lebt in der Schweiz und näht.'],
  ['Er segelt für [Norwegen].', 'Türkei', 'Er segelt für die Türkei.'],
  ['Er lebt in den [USA].', 'Kanada', 'Er lebt in Kanada.'],
  ['Er kommt aus der [Schweiz].', 'USA', 'Er kommt aus den USA.'],
  ['Er kommt aus den [USA].', 'Schweiz', 'Er kommt aus der Schweiz.'],
  ['Die Regierung der [USA] schweigt.', 'Schweiz', 'Die Regierung der Schweiz schweigt.'],
  ['Er zog in die [USA].', 'Schweiz', 'Er zog in die Schweiz.'],
  ['Er zog in die [USA].', 'Kanada', undefined],
  ['Die Regierung der [USA] schweigt.', 'Kanada', undefined],
  ['Die Regierung der [Schweiz] schweigt.', 'USA', undefined],
  ['[Norwegen] schweigt.', 'USA', undefined],
  ['[USA] siegen.', 'Kanada', 'Kanada siegen.'],
  ['| Firma | Land |\n| --- | --- |\n| Kranbau Nord | [Belgien] |', 'Niederlande', '| Firma | Land |\n| --- | --- |\n| Kranbau Nord | Niederlande |'],
  ['Der Hafen von [Rotterdam] wächst.', 'Antwerpen', 'Der Hafen von Antwerpen wächst.'],
];

describe('the article of a place that stands in for another', () => {
  for (const [sentence, right, corrected] of ROWS) {
    it(`“${sentence}” with ${right} is ${corrected === undefined ? 'left to a person' : `“${corrected}”`}`, () => {
      const start = sentence.indexOf('[');
      const text = sentence.replace(/[[\]]/g, '');
      const end = sentence.indexOf(']') - 1;
      const finding: Finding = { start, end, code: 'entity-mismatch', verdict: 'refuted', severity: 'error', message: '', replacements: [right], facts: [] };
      const fitted = fitArticle(finding, parseDocument(text, { language: 'de' }));
      const [replacement] = fitted.replacements;
      assert.equal(replacement === undefined ? undefined : text.slice(0, fitted.start) + replacement + text.slice(fitted.end), corrected);
    });
  }

  it('is of no concern in English, nor of any other kind of finding', () => {
    const finding: Finding = { start: 15, end: 21, code: 'entity-mismatch', verdict: 'refuted', severity: 'error', message: '', replacements: ['USA'], facts: [] };
    assert.equal(fitArticle(finding, parseDocument('She comes from France.', { language: 'en' })), finding);
  });
});
