import assert from 'node:assert/strict';
import { parseDocument } from '../../server/engine/index.js';
import { renderReport } from '../../server/report/render.js';
import { tally, type Claim, type Report } from '../../server/report/report.js';

const DRAFT = '# Sales < "growth"\n\nSales rose by *12* percent & fell by 3.\n\n| year | sales |\n| --- | --- |\n| 2020 | 7 |\n';
const claim = (words: string, verdict: Claim['verdict'], more: Partial<Claim> = {}): Claim => {
  const start = DRAFT.indexOf(words);
  return { start, end: start + words.length, verdict, says: '', line: 3, href: '', evidence: [], ...more };
};

function report(more: Partial<Report> = {}): Report {
  const { plain, blocks } = parseDocument(DRAFT, { format: 'markdown' });
  const evidence = [{ source: 'An "article"', line: 4, href: 'command:x?%5B1%5D', before: 'It grew by ', words: '9 percent', after: ' <b>.' }];
  return {
    title: 'a&b.md',
    language: 'en',
    prose: plain,
    blocks,
    claims: [claim('12', 'refuted', { says: '9 percent in the source', evidence }), claim('3', 'unverified'), claim('7', 'supported')],
    facts: [
      { subject: 'Almtal', value: '9 percent', use: 'changed', passage: 'It grew.', href: '' },
      { subject: '', value: '45 people', use: 'unused', passage: '', href: '' },
      { subject: 'Almtal', value: '7', use: 'used', passage: '', href: '' },
    ],
    sources: ['An "article"'],
    ...more,
  };
}

describe('the report of a draft', () => {
  const html = renderReport(report(), 'abc');

  it('counts what agrees', () => {
    assert.deepEqual(tally(report().claims), { supported: 1, refuted: 1, unverified: 1, share: 1 / 3 });
    assert.match(html, /1 of 3 claims agree with the sources \(33%\)/);
  });

  it('never rounds up to all', () => {
    const many = Array.from({ length: 399 }, () => claim('7', 'supported'));
    assert.match(renderReport(report({ claims: [claim('12', 'refuted'), ...many] }), 'abc'), /\(99%\)/);
  });

  it('marks each claim in its paragraph, its heading or its cell', () => {
    assert.match(html, /<mark class="refuted"><a href="#claim-1" id="mark-1">12/);
    assert.match(html, /<td><mark class="supported">/);
  });

  it('says a verdict in words, for who does not see the marks', () => {
    assert.match(html, /12<span class="only-heard"> \(differs\)<\/span>/);
  });

  it('shows why, and the passage with its words', () => {
    assert.match(html, /9 percent in the source/);
    assert.match(html, /<blockquote>It grew by <strong>9 percent<\/strong> &lt;b&gt;\.<\/blockquote>/);
  });

  it('tells what is left out and what is told otherwise', () => {
    assert.match(html, /Of 3 facts the draft tells 1, tells 1 otherwise, and leaves out 1\./);
    assert.match(html, /45 people[^]*no one in particular/);
  });

  it('takes nothing of a draft or a source for markup', () => {
    assert.match(html, /Sales &lt; &quot;growth&quot;/);
    assert.match(html, /a&amp;b\.md/);
    assert.doesNotMatch(html, /< "|<b>/);
  });

  it('loads nothing, runs nothing, and allows only its own style', () => {
    assert.match(html, /default-src 'none'; style-src 'nonce-abc'; base-uri 'none'; form-action 'none'/);
    assert.match(html, /<style nonce="abc">/);
    assert.doesNotMatch(html, /<script|<img|<link|\bon\w+=|style="|url\(|https?:/);
  });

  it('is German for a German reader', () => {
    assert.match(renderReport(report({ language: 'de-AT' }), 'abc'), /<html lang="de">[^]*1 von 3 Angaben stimmen/);
  });

  it('says so when there is nothing to check', () => {
    assert.match(renderReport(report({ claims: [], facts: [] }), 'abc'), /Nothing in this draft was to be checked/);
  });
});
