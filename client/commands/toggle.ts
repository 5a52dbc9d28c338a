/** Turns checking off for as long as the window is open, or until it is turned on again: no setting changes. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { PAUSE, type PauseParams } from '../../server/protocol.js';

export class Pause {
  private paused = false;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly changed: (paused: boolean) => void,
  ) {}

  async toggle(): Promise<void> {
    this.paused = !this.paused;
    await this.tell();
    this.changed(this.paused);
    vscode.window.setStatusBarMessage(this.paused ? vscode.l10n.t('Stet: checking is off for now') : vscode.l10n.t('Stet: checking is on again'), 4000);
  }

  /** To a server that has started anew as well. */
  async tell(): Promise<void> {
    const params: PauseParams = { paused: this.paused };
    await this.client.sendNotification(PAUSE, params);
  }
}
