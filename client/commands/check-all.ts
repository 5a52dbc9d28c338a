/** Tells how the check of all drafts ended, for the flags of drafts that are not open are in a panel that may be closed. */
import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { CHECK_ALL, type CheckAllResult } from '../../server/protocol.js';

/** The server has the command; the client only hears of its end. */
export const tellsResult: NonNullable<Middleware['executeCommand']> = async (command, args, next) => {
  const result: unknown = await next(command, args);
  if (command === CHECK_ALL && isResult(result)) void tell(result);
  return result;
};

function isResult(result: unknown): result is CheckAllResult {
  return typeof result === 'object' && result !== null && 'drafts' in result;
}

async function tell({ drafts, errors, warnings, stopped }: CheckAllResult): Promise<void> {
  const flags = errors + warnings;
  const show = vscode.l10n.t('Show Problems');
  const said = drafts === 0 && !stopped
    ? vscode.l10n.t('There is no draft with facts to check it against.')
    : stopped
      ? vscode.l10n.t('Stopped. Drafts checked: {0}, flags: {1}.', drafts, flags)
      : vscode.l10n.t('Drafts checked: {0}, flags: {1}.', drafts, flags);
  if ((await vscode.window.showInformationMessage(said, ...(flags ? [show] : []))) === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
