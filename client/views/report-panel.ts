/** The report of the draft, in a panel beside it. The page has no script: its links are commands. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { REPORT, type PassagePlace, type ReportParams, type ReportResult } from '../../server/protocol.js';
import type { Facts } from '../facts.js';

/** Not for people: only the report's links call it. */
const SHOW_PLACE = 'stet.showPlace';

export class ReportPanel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private draft: vscode.TextEditor | undefined;
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly facts: Facts,
  ) {
    this.disposables = [
      vscode.commands.registerCommand(SHOW_PLACE, (uri: string, range: PassagePlace['range']) => this.showPlace(uri, range)),
      facts.onDidChange(() => void this.renew()),
    ];
  }

  async show(): Promise<void> {
    const draft = this.facts.draft;
    if (!draft) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft first.'));
      return;
    }
    this.draft = draft;
    if (this.panel) this.panel.reveal(undefined, true);
    else {
      const options = { enableScripts: false, enableCommandUris: [SHOW_PLACE], enableFindWidget: true, localResourceRoots: [] };
      this.panel = vscode.window.createWebviewPanel('stet.report', '', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true }, options);
      this.panel.onDidDispose(() => (this.panel = undefined));
    }
    await this.renew();
  }

  /** The facts follow each check, so that the report follows them. */
  private async renew(): Promise<void> {
    const [panel, document] = [this.panel, this.draft?.document];
    if (!panel || !document || document.isClosed) return;
    const params: ReportParams = { uri: this.client.code2ProtocolConverter.asUri(document.uri), language: vscode.env.language, nonce: nonce(), showPlace: SHOW_PLACE };
    const { html } = await this.client.sendRequest<ReportResult>(REPORT, params);
    if (!html || panel !== this.panel) return;
    panel.title = vscode.l10n.t('Report: {0}', document.uri.path.split('/').at(-1) ?? '');
    panel.webview.html = html;
  }

  private async showPlace(uri: string, range: PassagePlace['range']): Promise<void> {
    const at = this.client.protocol2CodeConverter.asUri(uri);
    const open = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === at.toString());
    const selection = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
    await vscode.window.showTextDocument(at, { viewColumn: open?.viewColumn ?? this.draft?.viewColumn ?? vscode.ViewColumn.One, selection });
  }

  dispose(): void {
    this.panel?.dispose();
    for (const one of this.disposables) one.dispose();
  }
}

function nonce(): string {
  return globalThis.crypto.randomUUID().replaceAll('-', '');
}
