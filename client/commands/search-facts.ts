/** A box to find a fact by its value, its subject or the words of the source; it is then inserted or shown. */
import * as vscode from 'vscode';
import type { FactRow } from '../../server/protocol.js';
import { plainLabel } from '../plain-label.js';
import type { Facts } from '../facts.js';
import type { SourcePanel } from '../views/source-panel.js';
import { insertFacts } from './insert-fact.js';

interface Item extends vscode.QuickPickItem {
  readonly row: FactRow;
}

export async function searchFacts(facts: Facts, source: SourcePanel): Promise<void> {
  const draft = facts.draft;
  const show: vscode.QuickInputButton = { iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: vscode.l10n.t('Show in the source') };
  const box = vscode.window.createQuickPick<Item>();
  box.title = vscode.l10n.t('Search the facts');
  box.placeholder = vscode.l10n.t('A value, a name or words of the source; Enter inserts the fact into the draft');
  box.matchOnDescription = true;
  box.matchOnDetail = true;
  box.busy = true;
  box.onDidAccept(() => {
    const rows = box.selectedItems.map(({ row }) => row);
    box.hide();
    void (draft ? insertFacts(rows, draft) : source.show(rows[0]?.passages ?? []));
  });
  box.onDidTriggerItemButton(({ item }) => void source.show(item.row.passages));
  box.onDidHide(() => box.dispose());
  box.show();
  box.items = (await facts.list())
    .filter(({ status }) => status !== 'rejected')
    .map((row) => ({ label: plainLabel(row.value), description: plainLabel(row.subject), ...(row.passages[0] ? { detail: plainLabel(row.passages[0].text) } : {}), buttons: [show], row }));
  box.busy = false;
}
