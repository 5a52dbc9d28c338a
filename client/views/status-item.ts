/** The language status item: how the draft in the editor stands, and against which facts. */
import * as vscode from 'vscode';
import type { Status } from '../../server/protocol.js';
import { plainLabel } from '../plain-label.js';

export class StatusItem implements vscode.Disposable {
  private readonly item: vscode.LanguageStatusItem;
  private readonly known = new Map<string, Status>();
  private readonly listener: vscode.Disposable;
  private paused = false;

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

  /** While it is off, the item leads to where it is turned on. */
  pause(paused: boolean): void {
    this.paused = paused;
    this.refresh();
  }

  private refresh(): void {
    if (this.paused) {
      this.item.text = vscode.l10n.t('Stet: off for now');
      this.item.detail = '';
      this.item.severity = vscode.LanguageStatusSeverity.Information;
      this.item.command = { command: 'stet.toggle', title: vscode.l10n.t('Turn On') };
      return;
    }
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : this.known.get(uri);
    if (!status) return;
    const { error, warning, hint } = status.counts;
    const flags = error + warning;
    const bases = status.factBases.map((path) => path.split(/[\\/]/).at(-1)).join(', ');
    this.item.text = status.factBases.length ? (flags ? vscode.l10n.t('Stet: {0} flagged', flags) : vscode.l10n.t('Stet: nothing flagged')) : vscode.l10n.t('Stet: no facts');
    const counts = hint ? vscode.l10n.t('{0} agree, {1} not in the source', status.supported, hint) : vscode.l10n.t('{0} agree', status.supported);
    // A link in it could be a command, which somebody else's file name must not be.
    this.item.detail = status.problem !== undefined ? plainLabel(status.problem) : [...(status.factBases.length ? [counts, plainLabel(bases)] : [])].join(' · ');
    this.item.severity = status.problem ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information;
    this.item.command = { command: 'stet.chooseFacts', title: vscode.l10n.t('Choose Facts') };
  }

  dispose(): void {
    this.listener.dispose();
    this.item.dispose();
  }
}
