/** The source beside the draft: an editor of its own whose marks follow the cursor in the draft. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LOCATE, type LocateParams, type LocateResult, type PassagePlace } from '../../server/protocol.js';
import { isDraft } from '../draft-languages.js';
import type { Facts } from '../facts.js';

/** The cursor rests this long before the source moves. Milliseconds. */
const REST = 120;

export class SourcePanel implements vscode.Disposable {
  private readonly words = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editor.findMatchHighlightBorder'),
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.findMatchForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
  private readonly line = vscode.window.createTextEditorDecorationType({ isWholeLine: true, backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground') });
  /** URI of the source that is shown, while it is. */
  private shown: string | undefined;
  private follows = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly facts: Facts,
  ) {
    this.disposables = [
      this.words,
      this.line,
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (!this.follows || !isDraft(textEditor.document) || textEditor.document.uri.toString() === this.shown) return;
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.moveTo(textEditor), REST);
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => {
        if (this.isOpen) return;
        this.shown = undefined;
        this.setFollows(false);
      }),
    ];
  }

  /** Whether a source that was opened from here is still to be seen. */
  get isOpen(): boolean {
    return this.editor !== undefined;
  }

  private get editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === this.shown);
  }

  /** Shows the first of some passages beside the draft and marks those of the same source. */
  async show(passages: readonly PassagePlace[]): Promise<void> {
    const [first] = passages;
    if (!first) {
      void vscode.window.showInformationMessage(vscode.l10n.t('The source cannot be read, or its passage is no longer there.'));
      return;
    }
    const beside = this.editor?.viewColumn ?? (this.facts.draft ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active);
    this.shown = first.uri;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(first.uri));
    const editor = await vscode.window.showTextDocument(document, { viewColumn: beside, preview: true, preserveFocus: true });
    mark(editor, passages.filter(({ uri }) => uri === first.uri).map(({ range }) => rangeOf(range)), this.words, this.line);
  }

  /** Opens the source at the cursor of the draft and follows it from then on. */
  async follow(): Promise<void> {
    const draft = this.facts.draft;
    if (!draft) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first.'));
      return;
    }
    const here = await this.locate(draft);
    const passages = here.length ? here : ((await this.facts.list()).find(({ passages }) => passages.length)?.passages ?? []);
    await this.show(passages);
    this.setFollows(passages.length > 0);
  }

  private async moveTo(draft: vscode.TextEditor): Promise<void> {
    const passages = await this.locate(draft);
    if (passages.length && this.follows && this.isOpen) await this.show(passages);
  }

  private async locate({ document, selection }: vscode.TextEditor): Promise<readonly PassagePlace[]> {
    const { code2ProtocolConverter: to, protocol2CodeConverter: from } = this.client;
    const params: LocateParams = { uri: to.asUri(document.uri), position: to.asPosition(selection.active) };
    const { passages } = await this.client.sendRequest<LocateResult>(LOCATE, params);
    return passages.map((p) => ({ ...p, uri: from.asUri(p.uri).toString() }));
  }

  private setFollows(follows: boolean): void {
    this.follows = follows;
    clearTimeout(this.timer);
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const one of this.disposables) one.dispose();
  }
}

function mark(editor: vscode.TextEditor, ranges: readonly vscode.Range[], words: vscode.TextEditorDecorationType, line: vscode.TextEditorDecorationType): void {
  const [first] = ranges;
  editor.setDecorations(words, [...ranges]);
  editor.setDecorations(line, first ? [first] : []);
  if (first) editor.revealRange(first, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function rangeOf({ start, end }: PassagePlace['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
