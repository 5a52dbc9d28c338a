/** What the Facts view can be narrowed to. The first is everything. */
import * as vscode from 'vscode';
import type { FactRow } from '../../server/protocol.js';

export interface Filter {
  /** A function, for the editor's language is known only when the extension runs. */
  readonly label: () => string;
  readonly holds: (row: FactRow) => boolean;
}

export const FILTERS: readonly Filter[] = [
  { label: () => vscode.l10n.t('in the fact bases'), holds: () => true },
  { label: () => vscode.l10n.t('told in the draft'), holds: ({ use }) => use === 'used' },
  { label: () => vscode.l10n.t('told otherwise in the draft'), holds: ({ use }) => use === 'changed' },
  { label: () => vscode.l10n.t('not in the draft'), holds: ({ use, status }) => use === 'unused' && status !== 'rejected' },
  { label: () => vscode.l10n.t('contested or stale'), holds: ({ conflict, stale }) => conflict || stale },
  { label: () => vscode.l10n.t('not reviewed'), holds: ({ status }) => status === 'derived' },
];
