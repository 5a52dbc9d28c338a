/** Long work of the server that can be stopped gets a notification with a button: the client by itself has a line in the status bar, without one. */
import * as vscode from 'vscode';
import { State, WorkDoneProgressCancelNotification, type BaseLanguageClient, type Middleware, type ProgressToken, type WorkDoneProgressReport } from 'vscode-languageclient';

interface Shown {
  report(now: WorkDoneProgressReport): void;
  end(): void;
}

export function stopsLongWork(client: BaseLanguageClient): vscode.Disposable {
  const shown = new Map<ProgressToken, Shown>();
  const handle: NonNullable<Middleware['handleWorkDoneProgress']> = (token, params, next) => {
    if (params.kind === 'begin' && params.cancellable) {
      shown.set(token, show(params.title, () => void client.sendNotification(WorkDoneProgressCancelNotification.type, { token })));
      return;
    }
    const work = shown.get(token);
    if (work && params.kind === 'report') return work.report(params);
    work?.end();
    shown.delete(token);
    next(token, params);
  };
  client.clientOptions.middleware = { ...client.clientOptions.middleware, handleWorkDoneProgress: handle };
  // Nobody ends the work of a server that has ended.
  return client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) return;
    for (const work of shown.values()) work.end();
    shown.clear();
  });
}

function show(title: string, stop: () => void): Shown {
  let [reached, end] = [0, () => undefined as void];
  let progress: vscode.Progress<{ message?: string; increment?: number }> | undefined;
  const ended = new Promise<void>((done) => (end = done));
  void vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, cancellable: true, title }, (shown, token) => {
    progress = shown;
    token.onCancellationRequested(stop);
    return ended;
  });
  return {
    report({ message, percentage }) {
      const increment = Math.max(0, (percentage ?? reached) - reached);
      reached += increment;
      progress?.report({ ...(message === undefined ? {} : { message }), increment });
    },
    end: () => end(),
  };
}
