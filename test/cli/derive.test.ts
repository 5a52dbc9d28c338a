import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFactBase } from '../../server/engine/facts/validate.js';
import type { FactBase } from '../../server/engine/types.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { stet } from './run-stet.js';

const article = '# Harbour Ltd in trouble\n\nShares of Harbour Ltd fell by 17 percent on Monday. The company had earned 5.6 million euros in 2022.\n';
const baseAt = (path: string): FactBase => {
  const result = parseFactBase(readFileSync(path, 'utf8'));
  assert.ok('base' in result, JSON.stringify(result.errors));
  return result.base;
};
const percent = (base: FactBase) => base.facts.find((f) => f.kind === 'quantity' && f.quantity.unit === 'percent');

describe('stet derive', function () {
  this.timeout(60_000);
  after(removeFolders);

  it('writes the fact base beside the article and says what is in it', async () => {
    const cwd = folderWith({ 'desk/harbour.md': article });
    const { code, out, err } = await stet(['derive', 'desk/harbour.md'], { cwd });
    assert.deepEqual([code, out], [0, '']);
    assert.match(err, /^\d+ facts?, \d+ names?, 0 conflicts → desk\/harbour\.facts\.json\n$/);
    const base = baseAt(join(cwd, 'desk/harbour.facts.json'));
    assert.equal(base.sources[0]?.uri, 'harbour.md');
    const fact = percent(base);
    assert.ok(fact?.kind === 'quantity');
    assert.equal(fact.quantity.low, 17);
    assert.equal(article.slice(fact.evidence[0]!.start, fact.evidence[0]!.end), '17 percent');
  });

  it('writes where it is told to, with the way from there to the article', async () => {
    const cwd = folderWith({ 'in/100% sure.md': article, 'facts/.keep': '' });
    const { code } = await stet(['derive', 'in/100% sure.md', '-o', 'facts/a.facts.json', '--language', 'en', '--published', '2023-05-02'], { cwd });
    assert.equal(code, 0);
    const [source] = baseAt(join(cwd, 'facts/a.facts.json')).sources;
    assert.deepEqual([source?.uri, source?.language, source?.published], ['../in/100%25 sure.md', 'en', '2023-05-02']);
  });

  it('names the schema that lies beside the fact base', async () => {
    const cwd = folderWith({ 'a.md': article, 'facts.schema.json': '{}' });
    await stet(['derive', 'a.md'], { cwd });
    assert.equal(baseAt(join(cwd, 'a.facts.json')).$schema, './facts.schema.json');
  });

  it('gives the same bytes twice, in the file and on the standard output', async () => {
    const cwd = folderWith({ 'a.md': article });
    await stet(['derive', 'a.md'], { cwd });
    const first = readFileSync(join(cwd, 'a.facts.json'), 'utf8');
    const again = await stet(['derive', 'a.md'], { cwd });
    assert.match(again.err, /merged: nothing new\n$/);
    assert.equal(readFileSync(join(cwd, 'a.facts.json'), 'utf8'), first);
    const { out, err } = await stet(['derive', 'a.md', '-o', '-'], { cwd });
    assert.equal(out, first);
    assert.match(err, /^\d+ facts/);
  });

  it('keeps what a person changed, and follows the article in the rest', async () => {
    const cwd = folderWith({ 'a.md': article });
    const file = join(cwd, 'a.facts.json');
    await stet(['derive', 'a.md'], { cwd });
    const base = baseAt(file);
    const mine = percent(base)!;
    const facts = base.facts.map((f) => (f === mine ? { ...f, status: 'reviewed', note: 'checked with the exchange' } : f));
    writeFileSync(file, JSON.stringify({ ...base, facts }));
    writeFileSync(join(cwd, 'a.md'), `${article}\nThe harbour has 12 cranes.\n`);
    const { code, err } = await stet(['derive', 'a.md'], { cwd });
    assert.equal(code, 0);
    assert.match(err, /merged: \d+ new, 1 kept as people left them$/m);
    const fact = percent(baseAt(file))!;
    assert.deepEqual([fact.status, fact.note], ['reviewed', 'checked with the exchange']);
    assert.ok(baseAt(file).facts.some((f) => f.kind === 'quantity' && f.quantity.low === 12));
  });

  it('lists conflicts in the words of the article', async () => {
    const text = '# Billions lost\n\nShares of Harbour Ltd lost 500 billion euros in value on Monday.\n\nOn Monday, Harbour Ltd had lost 500 million euros in value.\n';
    const { err } = await stet(['derive', 'a.md'], { cwd: folderWith({ 'a.md': text }) });
    assert.match(err, /1 conflict →/);
    assert.match(err, /conflict: .*“500 billion euros” \(paragraph \d, q\d+\) against .*“500 million euros”/);
  });

  const failures: [string, Record<string, string | Uint8Array>, string[], RegExp][] = [
    ['an article that is not there', {}, ['derive', 'a.md'], /^stet: a\.md: no such file\n$/],
    ['an article that is a folder', { 'a/b.md': '' }, ['derive', 'a'], /^stet: a: is a folder; name the articles in it, for instance 'a\/\*\.md'\n$/],
    ['an article that is not UTF-8', { 'a.md': Uint8Array.from([0x5a, 0xf6, 0x6c]) }, ['derive', 'a.md'], /^stet: a\.md: is not UTF-8 \(byte 1\), perhaps Windows-1252; save it as UTF-8\n$/],
    ['an empty article', { 'a.md': '\n' }, ['derive', 'a.md'], /^stet: a\.md: is empty/],
    ['a folder to write to that is not there', { 'a.md': article }, ['derive', 'a.md', '-o', 'x/a.facts.json'], /^stet: x\/a\.facts\.json: could not be written: its folder is not there\n$/],
    ['an output that is the article', { 'a.md': article }, ['derive', 'a.md', '-o', 'a.md'], /would overwrite its article\n$/],
    ['a date that is none', { 'a.md': article }, ['derive', 'a.md', '--published', 'May'], /expected a date such as/],
    ['a language that is none', { 'a.md': article }, ['derive', 'a.md', '--language', 'German'], /expected a language code/],
    ['no article', {}, ['derive'], /^stet: name an article, or a fact base/],
  ];
  for (const [what, files, args, message] of failures) {
    it(`could not run with ${what}`, async () => {
      const { code, out, err } = await stet(args, { cwd: folderWith(files) });
      assert.match(err, message);
      assert.deepEqual([code, out], [2, '']);
    });
  }

  it('never writes over a fact base that it cannot read', async () => {
    const cwd = folderWith({ 'a.md': article, 'a.facts.json': '{ "version": 1, mine }' });
    const { code, err } = await stet(['derive', 'a.md'], { cwd });
    assert.equal(code, 2);
    assert.match(err, /^stet: a\.facts\.json: is no valid fact base: line 1, column 17, at the top: expected .*, found "mine"; mend it, or delete it to derive it anew\n$/);
    assert.equal(readFileSync(join(cwd, 'a.facts.json'), 'utf8'), '{ "version": 1, mine }');
  });
});

describe('stet derive from other programs\' files', function () {
  this.timeout(60_000);
  after(removeFolders);

  const broken = '%PDF-1.7\nThis is no page at all.\n';
  const unreadable: readonly (readonly [what: string, files: Record<string, string | Buffer>, args: string[], said: RegExp])[] = [
    ['the first', { 'a.pdf': broken }, ['a.pdf', 'b.docx', 'c.md'], /^[^\n]+ → one\.facts\.json\nstet: a\.pdf: [^\n]+\n$/],
    ['the last', { 'a.pdf': broken }, ['b.docx', 'c.md', 'a.pdf'], /^[^\n]+ → one\.facts\.json\nstet: a\.pdf: [^\n]+\n$/],
    ['two', { 'a.pdf': broken, 'd.md': ' \n' }, ['a.pdf', 'b.docx', 'd.md', 'c.md'], /^[^\n]+ → one\.facts\.json\nstet: a\.pdf: [^\n]+\nstet: d\.md: is empty[^\n]+\n$/],
    ['one that is missing', {}, ['gone.md', 'b.docx', 'c.md'], /^[^\n]+ → one\.facts\.json\nstet: gone\.md: [^\n]+\n$/],
  ];
  for (const [what, files, args, said] of unreadable) {
    it(`derives the other articles of one fact base when ${what} cannot be read, and names what cannot`, async () => {
      const cwd = folderWith({ ...files, 'b.docx': readFileSync('test/fixtures/sources/libreoffice.docx'), 'c.md': article });
      const { code, out, err } = await stet(['derive', ...args, '-o', 'one.facts.json'], { cwd });
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, said);
      assert.deepEqual(baseAt(join(cwd, 'one.facts.json')).sources.map((s) => s.uri).sort(), ['b.docx', 'c.md']);
    });
  }

  it('keeps the facts of an article that can no longer be read', async () => {
    const cwd = folderWith({ 'a.md': article, 'b.md': article.replaceAll('Harbour', 'Quarry') });
    await stet(['derive', 'a.md', 'b.md', '-o', 'one.facts.json'], { cwd });
    const facts = baseAt(join(cwd, 'one.facts.json')).facts.length;
    writeFileSync(join(cwd, 'a.md'), '');
    const { code, err } = await stet(['derive', 'one.facts.json'], { cwd });
    assert.deepEqual([code, baseAt(join(cwd, 'one.facts.json')).facts.length], [2, facts]);
    assert.match(err, /\nstet: a\.md: is empty; there is nothing to derive from\n$/);
  });

  it('writes nothing when no article can be read', async () => {
    const cwd = folderWith({ 'a.pdf': broken, 'b.md': '' });
    const { code, out, err } = await stet(['derive', 'a.pdf', 'b.md', '-o', 'one.facts.json'], { cwd });
    assert.deepEqual([code, out, existsSync(join(cwd, 'one.facts.json'))], [2, '', false]);
    assert.match(err, /^stet: a\.pdf: [^\n]+\nstet: b\.md: is empty[^\n]+\n$/);
  });

  it('finds the fact base of the sample as it is derived today', async () => {
    const { code, out, err } = await stet(['derive', '--check', 'sputnik-moment.de.md'], { cwd: join(import.meta.dirname, '../../facts') });
    assert.deepEqual([code, out], [0, ''], err);
    assert.match(err, /1 fact base is up to date/);
  });

  it('reads a PDF, and checks against it as long as it stays', async () => {
    const cwd = folderWith({ 'harbour.pdf': readFileSync('test/fixtures/sources/libreoffice.pdf'), 'draft.md': 'Jonas Brandvold rechnet mit Mehrkosten von 56 Millionen Euro.\n' });
    const derived = await stet(['derive', 'harbour.pdf'], { cwd });
    assert.equal(derived.code, 0, derived.err);
    const checked = await stet(['check', 'draft.md'], { cwd });
    assert.equal(checked.code, 1);
    assert.match(checked.out, /65/);
    assert.equal(checked.err, '');
  });

  it('says in one line what is wrong with one', async () => {
    const cwd = folderWith({ 'secret.docx': readFileSync('test/fixtures/sources/password.docx') });
    const { code, err } = await stet(['derive', 'secret.docx'], { cwd });
    assert.deepEqual([code, err], [2, 'stet: secret.docx: is protected by a password\n']);
  });
});
