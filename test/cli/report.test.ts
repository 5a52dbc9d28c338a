import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { stet } from './run-stet.js';

const article = '# Harbour Ltd in trouble\n\nShares of Harbour Ltd fell by 17 percent on Monday. The company had earned 5.6 million euros in 2022.\n';
const wrong = 'Shares of Harbour Ltd fell by 15 percent on Monday.\n';

describe('stet report', function () {
  this.timeout(60_000);
  let cwd: string;
  before(async () => {
    cwd = folderWith({ 'harbour.md': article, 'a.md': wrong, 'b.md': wrong.replace('15', '17'), 'odd.po': 'msgid "12 ships"\nmsgstr "13 Schiffe"\n' });
    await stet(['derive', 'harbour.md', '--language', 'en'], { cwd });
  });
  after(removeFolders);

  it('writes a page that stands alone, whatever the draft says', async () => {
    const { code, out, err } = await stet(['report', 'a.md', '-o', 'a.html'], { cwd });
    assert.deepEqual([code, out, err], [0, '', '']);
    const page = readFileSync(join(cwd, 'a.html'), 'utf8');
    assert.match(page, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.match(page, /<title>Report: a\.md<\/title>/);
    assert.match(page, /17 percent in the source, 15 percent here/);
    assert.match(page, /Shares of Harbour Ltd fell by <strong>17 percent<\/strong>/);
    assert.match(page, /5\.6 million euros/, 'what the draft leaves out');
    assert.doesNotMatch(page, /<script|(?:src|href)="(?!#)/);
    assert.ok(!page.includes(cwd), 'no path of this machine');
  });

  it('gives the same bytes twice, and German words to German readers', async () => {
    const [first, again, german] = await Promise.all([stet(['report', 'a.md'], { cwd }), stet(['report', 'a.md'], { cwd }), stet(['report', 'a.md'], { cwd, env: { LANG: 'de_DE.UTF-8' } })]);
    assert.equal(first.out, again.out);
    assert.match(german.out, /<html lang="de">[^]*Prüfbericht: a\.md/);
  });

  it('puts several drafts on one page, each with anchors of its own, and all of them there', async () => {
    const { code, out } = await stet(['report', '[ab].md', 'odd.po'], { cwd });
    assert.equal(code, 0);
    const ids = [...out.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]!);
    assert.deepEqual(ids, [...new Set(ids)]);
    for (const [, target] of out.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(target!), target);
    for (const name of ['a.md', 'b.md', 'odd.po']) assert.match(out, new RegExp(`<a href="#draft-\\d">${name.replace('.', '\\.')}</a>`));
  });

  it('is a format of stet check too, with its exit codes', async () => {
    const { code, out } = await stet(['check', 'a.md', '--format', 'html'], { cwd });
    assert.equal(code, 1);
    assert.equal(out, (await stet(['report', 'a.md'], { cwd })).out);
  });

  it('says in a line what cannot be read, and reports the rest', async () => {
    const { code, out, err } = await stet(['report', 'a.md', 'none.md'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /^stet: none\.md: no such file\n$/);
    assert.match(out, /Report: a\.md/);
  });
});
