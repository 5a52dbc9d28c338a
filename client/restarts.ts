/** What becomes of a server that ends by itself: it is started again at once, unless it does nothing but end. */
import * as vscode from 'vscode';
import { CloseAction, ErrorAction, type CloseHandlerResult, type ErrorHandler, type ErrorHandlerResult } from 'vscode-languageclient';

/** So many ends within so long are one that comes back, with whatever draft brings it about. Milliseconds. */
const MOST_ENDS = 10;
const WITHIN = 3 * 60_000;

export class Restarts implements ErrorHandler {
  private ends: number[] = [];

  /** What is broken in the connection shows when the server ends: until then it goes on. */
  error(): ErrorHandlerResult {
    return { action: ErrorAction.Continue };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.ends = [...this.ends.filter((end) => now - end < WITHIN), now];
    // The editor sends all open texts anew, and the flags come back: nobody need be told.
    if (this.ends.length <= MOST_ENDS) return { action: CloseAction.Restart, handled: true };
    this.ends = [];
    void this.ask();
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  private async ask(): Promise<void> {
    const [restart, output, report] = [vscode.l10n.t('Restart'), vscode.l10n.t('Show Output'), vscode.l10n.t('Report Issue')];
    const message = vscode.l10n.t('Stet has ended {0} times within three minutes, and checks nothing until it is restarted. Your drafts and fact bases are as you left them.', MOST_ENDS + 1);
    const chosen = await vscode.window.showErrorMessage(message, restart, output, report);
    const command = chosen === restart ? 'stet.restartServer' : chosen === output ? 'stet.showOutput' : chosen === report ? 'stet.reportIssue' : undefined;
    if (command) await vscode.commands.executeCommand(command);
  }
}
