/** The language status item: how the draft in the editor stands, and against which facts. */
import * as vscode from 'vscode';
import type { Status } from '../../server/protocol.js';

export class StatusItem implements vscode.Disposable {
  private readonly item: vscode.LanguageStatusItem;
  private readonly known = new Map<string, Status>();
  private readonly listener: vscode.Disposable;

  constructor(languages: readonly string[]) {
    this.item = vscode.languages.createLanguageStatusItem('stet.status', languages.map((language) => ({ language })));
    this.item.name = 'Stet';
    this.item.text = 'Stet';
    this.listener = vscode.window.onDidChangeActiveTextEditor(() => this.refresh());
  }

  show(status: Status): void {
    this.known.set(status.uri, status);
    this.refresh();
  }

  private refresh(): void {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : this.known.get(uri);
    if (!status) return;
    const { error, warning, hint } = status.counts;
    const flags = error + warning;
    const bases = status.factBases.map((path) => path.split(/[\\/]/).at(-1)).join(', ');
    this.item.text = status.factBases.length ? (flags ? vscode.l10n.t('Stet: {0} flagged', flags) : vscode.l10n.t('Stet: nothing flagged')) : vscode.l10n.t('Stet: no facts');
    this.item.detail = status.problem ?? vscode.l10n.t('{0} agree, {1} not in the source · {2}', status.supported, hint, bases);
    this.item.severity = status.problem ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    this.item.command = { command: 'stet.chooseFacts', title: vscode.l10n.t('Choose Facts') };
  }

  dispose(): void {
    this.listener.dispose();
    this.item.dispose();
  }
}
