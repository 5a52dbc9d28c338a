/** What the person before the editor decides: the language of its words, where it is silent, what is checked, what is written. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, CodeLens, CompletionItem, Hover, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIRM_CHANGES, EXPLAIN, PAUSE, type DeriveResult, type ExplainResult } from '../../server/protocol.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { Editor, positionAt, positionOf } from './editor.js';

const ARTICLE = '# A mill grows\n\nThe mill Talgrund AG raised its revenue by 9 percent to 640 million euros in 2022. Talgrund AG employs 1,800 people.\n';
const DRAFT = '---\nlang: en\n---\n# The mill\n\nTalgrund raised its revenue by 12 percent to 640 million euros.\n';
const FULL = { textDocument: { diagnostic: {}, completion: { completionItem: { snippetSupport: true } } }, workspace: { applyEdit: true, configuration: true }, window: { showDocument: { support: true } } };
const uriOf = (path: string) => pathToFileURL(path).toString();

describe('whoever sits before the editor', function () {
  this.timeout(30_000);
  const editors: Editor[] = [];
  afterEach(async () => {
    await Promise.all(editors.splice(0).map(async (editor) => assert.equal(await editor.stop(), 0)));
  });
  after(removeFolders);

  async function desk({ text = DRAFT, name = 'draft.md', languageId = 'markdown', options = {}, locale = 'en' }: { text?: string; name?: string; languageId?: string; options?: object; locale?: string } = {}) {
    const folder = folderWith({ 'mill.md': ARTICLE, [name]: text });
    const { editor } = await Editor.start(folder, FULL, options, locale);
    editors.push(editor);
    const { path: facts } = await editor.request<DeriveResult>('stet/derive', { uri: uriOf(join(folder, 'mill.md')) });
    const draft = uriOf(join(folder, name));
    await editor.open(draft, text, languageId);
    const codes = async () => (await editor.pull(draft)).filter((d) => d.severity! <= 2).map((d) => d.code);
    const actions = async (part: string) => {
      const diagnostics = await editor.pull(draft);
      const start = positionOf(text, part);
      return editor.request<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: draft }, range: { start, end: start }, context: { diagnostics: diagnostics.filter((d) => d.range.start.line === start.line) } });
    };
    const hover = async (part: string) => ((await editor.request<Hover | null>('textDocument/hover', { textDocument: { uri: draft }, position: positionOf(text, part) }))?.contents as { value: string } | undefined)?.value ?? '';
    return { editor, folder, facts, draft, codes, actions, hover };
  }
  const applied = (text: string, edits: readonly TextEdit[]) => TextDocument.applyEdits(TextDocument.create('', 'markdown', 0, text), [...edits]);

  describe('whose editor speaks German', () => {
    it('reads German: flags, cards, corrections, counts', async () => {
      const { editor, draft, actions, hover } = await desk({ locale: 'de', options: { asksReasons: true } });
      assert.deepEqual((await editor.pull(draft)).map((d) => d.message), ['9 percent in der Quelle, 12 percent hier']);
      const titles = (await actions('12 percent')).filter((a) => a.kind === 'quickfix').map((a) => a.title);
      assert.deepEqual(titles, ['Ändern in „9“', '„12 percent“ als Faktum annehmen statt „9 percent“', 'number-mismatch nicht mehr beanstanden …', 'Erklärung zu number-mismatch zeigen']);
      assert.match(await hover('12 percent'), /\*\*Weicht von der Quelle ab\*\*: 9 percent in der Quelle[^]*Zeile 3[^]*in der Faktenbasis/);
      const [lens] = await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: draft } });
      assert.match(lens!.command!.title, /^\d+ stimm(?:t|en) mit der Quelle überein, 1 weicht ab$/);
    });
  });

  describe('whose editor shows what a flag says', () => {
    it('does not read it again on the card, which leads to the explanation', async () => {
      const { hover } = await desk({ options: { showsFlags: true, explains: true } });
      const card = await hover('12 percent');
      assert.match(card, /^\*\*9 percent\*\* · Talgrund AG/);
      assert.doesNotMatch(card, /Differs|number-mismatch/);
      assert.match(card, /\[Why\?\]\(command:stet\.explain\?%5B%7B/);
      assert.match(await hover('640 million'), /^\*\*Agrees with the source\*\*/, 'nobody else says what agrees');
    });
  });

  describe('who asks why', () => {
    it('is told what was read, what it was held against, and where the source says so', async () => {
      const { editor, draft } = await desk();
      const { explanation } = await editor.request<ExplainResult>(EXPLAIN, { uri: draft, position: positionOf(DRAFT, '12 percent') });
      assert.equal(explanation!.words, '12 percent');
      assert.match(explanation!.text, /draft\.md:6:32 {2}12 percent\n {2}a figure\n {2}differs from the source \(number-mismatch, error\)/);
      assert.match(explanation!.text, /9 percent .*differs\n.*A mill grows:3:44 {2}The mill Talgrund AG/);
      assert.deepEqual(await editor.request<ExplainResult>(EXPLAIN, { uri: draft, position: { line: 4, character: 0 } }), {});
    });
  });

  describe('who silences a rule', () => {
    const cases = [
      { name: 'draft.md', languageId: 'markdown', text: DRAFT, line: DRAFT.replace('Talgrund', '<!-- stet-disable-next-line number-mismatch -- reason -->\nTalgrund'), file: DRAFT.replace('# The', '<!-- stet-disable-file number-mismatch -- reason -->\n# The') },
      { name: 'draft.tex', languageId: 'latex', text: 'Talgrund raised its revenue by 12 percent.\n', line: '% stet-disable-next-line number-mismatch -- reason\nTalgrund raised its revenue by 12 percent.\n', file: '% stet-disable-file number-mismatch -- reason\nTalgrund raised its revenue by 12 percent.\n' },
      { name: 'draft.html', languageId: 'html', text: '<!doctype html>\n<p>Talgrund raised its revenue by 12 percent.</p>\n', line: '<!doctype html>\n<!-- stet-disable-next-line number-mismatch -- reason -->\n<p>Talgrund raised its revenue by 12 percent.</p>\n', file: '<!doctype html>\n<p>Talgrund raised its revenue by 12 percent.</p>\n<!-- stet-disable-file number-mismatch -- reason -->\n' },
    ];
    for (const { name, languageId, text, line, file } of cases) {
      it(`does so on a line or in a file (${languageId})`, async () => {
        const { editor, draft, codes, actions } = await desk({ name, languageId, text });
        assert.deepEqual(await codes(), ['number-mismatch']);
        const silences = (await actions('12 percent')).filter((a) => a.title.startsWith('Silence'));
        const texts = silences.map((a) => applied(text, a.edit!.changes![draft]!));
        assert.deepEqual(texts, [line, file]);
        await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: draft } });
        for (const silenced of texts) {
          await editor.open(draft, silenced, languageId);
          assert.deepEqual((await editor.pull(draft)).map((d) => d.code), [], silenced);
          await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: draft } });
        }
      });
    }

    it('takes out a comment that silences nothing, with its line', async () => {
      const text = DRAFT.replace('Talgrund', '<!-- stet-disable-next-line date-mismatch -- agreed -->\nTalgrund');
      const { draft, actions } = await desk({ text });
      const remove = (await actions('<!--')).find((a) => a.title === 'Remove this comment')!;
      assert.deepEqual(remove.diagnostics!.map((d) => d.code), ['unused-silence']);
      assert.equal(applied(text, remove.edit!.changes![draft]!), DRAFT);
    });

    const completed = async (typed: string, behind = '', trigger?: string) => {
      const text = DRAFT.replace('Talgrund', () => `${typed}${behind}\nTalgrund`);
      const { editor, draft } = await desk({ text });
      const context = trigger ? { triggerKind: 2, triggerCharacter: trigger } : { triggerKind: 1 };
      const items = await editor.request<CompletionItem[]>('textDocument/completion', { textDocument: { uri: draft }, position: positionAt(text, text.indexOf(`${typed}${behind}\nTalgrund`) + typed.length), context });
      return items.map((item) => ({ label: item.label, becomes: applied(text, [item.textEdit as TextEdit]) }));
    };

    it('is offered the comments while one is typed', async () => {
      const offered = await completed('<!-- ste', '', '-');
      assert.deepEqual(offered.map((o) => o.label), ['stet-disable-next-line', 'stet-disable-line', 'stet-disable', 'stet-enable', 'stet-disable-file']);
      assert.match(offered[0]!.becomes, /\n<!-- stet-disable-next-line \$\{1\|number-mismatch,[^|]*\|\} -- \$\{2:reason\} -->\nTalgrund/, 'what is flagged comes first');
      assert.match((await completed('<!-- ste', ' -->'))[0]!.becomes, /\$\{2:reason\} -->\nTalgrund/, 'a comment that is closed is not closed again');
    });

    it('is offered the rules behind them, and none twice', async () => {
      const labels = (await completed('<!-- stet-disable-line number-mismatch d', ' -->')).map((o) => o.label);
      assert.deepEqual(labels, ['direction-mismatch', 'date-mismatch']);
    });

    it('is offered nothing behind a hyphen elsewhere, nor in the reason', async () => {
      assert.deepEqual(await completed('A well-', '', '-'), []);
      assert.deepEqual((await completed('<!-- stet-disable-line number-mismatch -- d', ' -->')).filter((o) => o.label.endsWith('mismatch')), []);
    });
  });

  describe('who turns checking off for now', () => {
    it('sees no flags until it is on again, and no setting has changed', async () => {
      const { editor, codes, hover } = await desk();
      assert.deepEqual(await codes(), ['number-mismatch']);
      await editor.connection.sendNotification(PAUSE, { paused: true });
      assert.deepEqual([await codes(), await hover('12 percent')], [[], '']);
      await editor.connection.sendNotification(PAUSE, { paused: false });
      assert.deepEqual(await codes(), ['number-mismatch']);
    });
  });

  describe('who checks only some kinds of documents', () => {
    it('says so in the settings', async () => {
      const { editor, codes } = await desk({ name: 'draft.html', languageId: 'html', text: '<p>Talgrund raised its revenue by 12 percent.</p>\n' });
      assert.deepEqual(await codes(), ['number-mismatch']);
      const set = async (languages: unknown) => {
        editor.settings = { languages };
        await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
        return codes();
      };
      assert.deepEqual(await set(['markdown']), []);
      assert.deepEqual(await set(['markdown', 'html']), ['number-mismatch']);
      assert.deepEqual(await set('html'), ['number-mismatch'], 'what is no list counts for none');
    });
  });

  describe('who derives facts again', () => {
    it('is asked before anything of the fact base changes', async () => {
      const { editor, folder, facts } = await desk({ options: { confirmsChanges: true } });
      const before = readFileSync(facts, 'utf8');
      const same = await editor.request<DeriveResult>('stet/derive', { uri: uriOf(join(folder, 'mill.md')) });
      assert.equal(same.asked, undefined, 'where nothing changes there is nothing to ask');
      writeFileSync(join(folder, 'mill.md'), ARTICLE.replace('9 percent', '11 percent'));
      await editor.changedOnDisk(join(folder, 'mill.md'));
      const again = await editor.request<DeriveResult>('stet/derive', { uri: uriOf(join(folder, 'mill.md')) });
      assert.equal(again.asked, true);
      await editor.request('workspace/executeCommand', { command: 'stet.rederive', arguments: [uriOf(facts)] });
      assert.equal(editor.proposals.length, 2, CONFIRM_CHANGES);
      for (const proposal of editor.proposals) {
        assert.deepEqual([proposal.uri, proposal.before, proposal.changed, proposal.removed], [uriOf(facts), before, 1, 0]);
        assert.match(proposal.after, /"low": 11,/);
      }
      assert.equal(readFileSync(facts, 'utf8'), before);
    });
  });
});
