/** A fact base that is broken in the editor or on the disk: said in the file at the place of the fault, and its last good version stays in use. */
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { pathToFileURL } from 'node:url';
import { formatFactBase } from '../../server/engine/facts/serialize.js';
import { derive } from '../../server/engine/index.js';
import { EXPLAIN, type ExplainResult } from '../../server/protocol.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { Editor, positionAt } from './editor.js';

const ARTICLE = 'Shares of Harbour Ltd fell by 17 percent to 40 euros on 3 March 2021.\n';
const DRAFT = 'Shares of Harbour Ltd fell by 15 percent.\n';
const GOOD = formatFactBase(derive(ARTICLE, { uri: 'harbour.md', language: 'en' }));

describe('a broken fact base', function () {
  this.timeout(60_000);
  let folder: string;
  let editor: Editor;
  const path = () => join(folder, 'harbour.facts.json');
  const uri = (name: string) => pathToFileURL(join(folder, name)).toString();

  before(async () => {
    folder = folderWith({ 'harbour.md': ARTICLE, 'harbour.facts.json': GOOD });
    ({ editor } = await Editor.start(folder, { textDocument: { diagnostic: {} } }));
    await editor.open(uri('draft.md'), DRAFT);
    assert.deepEqual((await editor.pull(uri('draft.md'))).map((d) => d.code), ['number-mismatch']);
    assert.deepEqual(await inFile(), []);
  });
  after(async () => {
    assert.equal(await editor.stop(), 0);
    removeFolders();
  });

  /** What is said in the file that nobody has open, once something new is. */
  const known = new Map<string, string>();
  const inFile = async (): Promise<readonly Diagnostic[]> => {
    const previousResultIds = [...known].map(([u, value]) => ({ uri: u, value }));
    const { items } = await editor.request<{ items: { uri: string; resultId: string; items?: Diagnostic[] }[] }>('workspace/diagnostic', { previousResultIds });
    for (const i of items) known.set(i.uri, i.resultId);
    return items.find((i) => i.uri === uri('harbour.facts.json'))?.items ?? [];
  };

  /** Broken text, where the fault lies in it (the words at the place, or the end), and what is said. */
  const faults: readonly (readonly [name: string, text: string, at: string | undefined, message: RegExp])[] = [
    ['empty', '', undefined, /JSON|empty|expected/i],
    ['cut in the middle', GOOD.slice(0, GOOD.indexOf('"q2"')), undefined, /./],
    ['a comma too few', GOOD.replace('"version": 1,', '"version": 1'), '"', /[Cc]omma/],
    ['no object', '[1, 2]\n', '[', /object/],
    ['from a newer version', GOOD.replace('"version": 1', '"version": 7'), '7', /newer Stet/],
    ['a version that is a word', GOOD.replace('"version": 1', '"version": "one"'), '"one"', /\/version/],
    ['a status that there is not', GOOD.replace('"status": "derived"', '"status": "fine"'), '"fine"', /status.*expected/],
    ['the same id twice', GOOD.replace('"q2"', '"q1"'), '"q1"', /id|twice|unique/],
    ['evidence from a source that there is not', GOOD.replace(/"source": "[^"]+"/, '"source": "other"'), '"other"', /source/],
    ['evidence that ends before it begins', GOOD.replace('"start": 30, "end": 40', '"start": 30, "end": 3'), '3', /end|start/],
    ['nested without end', '['.repeat(100_000), undefined, /./],
  ];

  for (const [name, text, at, message] of faults) {
    it(`in the editor: ${name}`, async () => {
      assert.notEqual(text, GOOD, 'the fault is in it');
      await editor.open(uri('harbour.facts.json'), GOOD, 'json');
      assert.deepEqual(await editor.pull(uri('harbour.facts.json')), []);
      await editor.connection.sendNotification('textDocument/didChange', { textDocument: { uri: uri('harbour.facts.json'), version: 9 }, contentChanges: [{ text }] });
      const [problem] = await editor.pull(uri('harbour.facts.json'));
      assert.equal(problem?.severity, 1);
      assert.match(problem.message, message);
      assert.match(problem.message, /checked against its last good version/);
      const { line, character } = problem.range.start;
      if (at !== undefined) assert.equal(text.split('\n')[line]!.slice(character, character + at.length), at, problem.message);
      else assert.deepEqual([line, character], (({ line: l, character: c }) => [l, c])(positionAt(text, positionOffset(text, line, character))));
      assert.deepEqual((await editor.pull(uri('draft.md'))).map((d) => d.code), ['number-mismatch']);
      assert.match(editor.statuses.at(-1)?.problem ?? '', /harbour\.facts\.json: /);
      await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri('harbour.facts.json') } });
    });

    it(`on the disk: ${name}`, async () => {
      writeFileSync(path(), text);
      await editor.changedOnDisk(path());
      const [problem] = await inFile();
      assert.match(problem?.message ?? '', message);
      assert.deepEqual((await editor.pull(uri('draft.md'))).map((d) => d.code), ['number-mismatch']);
      writeFileSync(path(), GOOD);
      await editor.changedOnDisk(path());
      assert.deepEqual(await inFile(), []);
    });
  }

  const unreadable: readonly (readonly [name: string, bytes: Uint8Array, message: RegExp])[] = [
    ['in another encoding', Buffer.from(GOOD.replace('Harbour', 'Häfen'), 'latin1'), /is not UTF-8/],
    ['in UTF-16', Buffer.from(`\ufeff${GOOD}`, 'utf16le'), /UTF-16/],
  ];
  for (const [name, bytes, message] of unreadable) {
    it(`on the disk: ${name}`, async () => {
      writeFileSync(path(), bytes);
      await editor.changedOnDisk(path());
      const [problem, ...others] = await inFile();
      assert.deepEqual([problem?.severity, problem?.range.start, others], [1, { line: 0, character: 0 }, []]);
      assert.match(problem!.message, message);
      assert.match(problem!.message, /checked against its last good version/);
      assert.deepEqual((await editor.pull(uri('draft.md'))).map((d) => d.code), ['number-mismatch']);
      writeFileSync(path(), GOOD);
      await editor.changedOnDisk(path());
      assert.deepEqual(await inFile(), []);
    });
  }

  it('that is gone leaves the drafts that name it with its last good version', async () => {
    const draft = `---\nfacts: harbour.facts.json\n---\n\n${DRAFT}`;
    await editor.open(uri('naming.md'), draft);
    assert.deepEqual((await editor.pull(uri('naming.md'))).map((d) => d.code), ['number-mismatch']);
    rmSync(path());
    await editor.changedOnDisk(path());
    assert.deepEqual((await editor.pull(uri('naming.md'))).map((d) => d.code), ['number-mismatch']);
    assert.match(editor.statuses.at(-1)?.problem ?? '', /no such file/);
  });
});

function positionOffset(text: string, line: number, character: number): number {
  const lines = text.split('\n');
  assert.ok(line < lines.length && character <= lines[line]!.length, 'the place lies in the text');
  return lines.slice(0, line).reduce((sum, l) => sum + l.length + 1, 0) + character;
}

describe('a fact base that is broken, in a German editor', function () {
  this.timeout(60_000);
  after(removeFolders);

  it('is told what is wrong in German, and so is who asks why a figure is judged as it is', async () => {
    const folder = folderWith({ 'harbour.md': ARTICLE, 'harbour.facts.json': GOOD });
    const uri = (name: string) => pathToFileURL(join(folder, name)).toString();
    const { editor } = await Editor.start(folder, { textDocument: { diagnostic: {} } }, undefined, 'de');
    await editor.open(uri('draft.md'), DRAFT);
    await editor.pull(uri('draft.md'));
    const { explanation } = await editor.request<ExplainResult>(EXPLAIN, { uri: uri('draft.md'), position: positionAt(DRAFT, DRAFT.indexOf('15')) });
    assert.match(explanation?.text ?? '', /in der Quelle, .* hier\. .*, nicht die Punkte\.|Kein Fakt, der gemeint sein könnte, stimmt überein/);
    await editor.open(uri('harbour.facts.json'), GOOD.replace('"status": "derived"', '"status": "fine"'), 'json');
    const [problem] = await editor.pull(uri('harbour.facts.json'));
    assert.match(problem?.message ?? '', /\/status: erwartet: eines von "derived", "reviewed", "rejected"; gefunden: "fine"/);
    assert.equal(await editor.stop(), 0);
  });
});
