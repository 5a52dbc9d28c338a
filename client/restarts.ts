/** What becomes of a server that ends by itself: it is started again at once, unless it does nothing but end. */
import * as vscode from 'vscode';
import {
  CloseAction, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, DidSaveTextDocumentNotification, ErrorAction, ErrorCodes, State,
  type BaseLanguageClient, type CloseHandlerResult, type ErrorHandler, type ErrorHandlerResult,
} from 'vscode-languageclient';

/** So many ends within so long are one that comes back, with whatever draft brings it about. Milliseconds. */
const MOST_ENDS = 10;
const WITHIN = 3 * 60_000;

export class Restarts implements ErrorHandler {
  private ends: number[] = [];

  /** What is broken in the connection shows when the server ends: until then it goes on. */
  error(): ErrorHandlerResult {
    return { action: ErrorAction.Continue, handled: true };
  }

  /** The answer waits a turn: a server that ends while it starts has its start fail too, and that failure must not hit the next start. */
  async closed(): Promise<CloseHandlerResult> {
    await after(0);
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

/** Codes of what a request or a message to a server that has ended fails with: the protocol's, the connection's (closed, disposed), the system's. */
const ENDED: readonly unknown[] = [
  ErrorCodes.PendingResponseRejected, ErrorCodes.MessageWriteError, ErrorCodes.ConnectionInactive, 1, 2, 'EPIPE', 'ECONNRESET', 'ERR_IPC_CHANNEL_CLOSED', 'ERR_IPC_DISCONNECTED',
];

function hasEnded(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ENDED.includes(error.code);
}

/**
 * Leaves a server that ended while it started to `Restarts`. By itself the client would tell of it in two messages, and stop what has
 * ended already, with which it takes the next start for stopped or leaves its process behind. The output tells of it all the same.
 */
export function leaveEnds(client: BaseLanguageClient): void {
  const [tell, stop] = [client.error.bind(client), client.stop.bind(client)];
  let ended = false;
  client.error = (message, data, show) => tell(message, data, hasEnded(data) ? false : show);
  // The client asks this, and stops on the spot when the answer is no.
  client.clientOptions.initializationFailedHandler = (error) => {
    ended = hasEnded(error);
    return false;
  };
  client.stop = async (timeout) => {
    if (ended) ended = false;
    else await stop(timeout);
  };
}

/**
 * Lets the events of sent openings, saves and closings outlive a restart. The client disposes of them with the first server, and then
 * asks for no diagnostics of drafts that are opened later.
 */
export function keepEvents(client: BaseLanguageClient): void {
  for (const { method } of [DidOpenTextDocumentNotification.type, DidSaveTextDocumentNotification.type, DidCloseTextDocumentNotification.type]) {
    const feature: object = client.getFeature(method as typeof DidOpenTextDocumentNotification.method);
    const events: unknown = Reflect.get(feature, '_onNotificationSent');
    if (events instanceof vscode.EventEmitter) events.dispose = () => undefined;
  }
}

/** The client kills a server that does not stop two seconds after it has given it up. Until then its end would be taken for that of the next. Milliseconds. */
const KILLED = 3000;

/**
 * Stops the server where it runs, however it ends, and starts it. A client that is starting cannot be stopped: it is waited for. A start
 * fails once more where the server has just ended while it started, until `Restarts` has heard of that.
 */
export async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.state === State.Starting) await client.start().catch(() => undefined);
  if (client.isRunning()) await client.stop().catch(() => after(KILLED));
  await client.start().catch(() => after(0).then(() => client.start()));
}

function after(milliseconds: number): Promise<void> {
  return new Promise((next) => setTimeout(next, milliseconds));
}
