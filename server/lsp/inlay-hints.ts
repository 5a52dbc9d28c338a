/** A small mark behind everything that agrees with the facts, for those who want to see it. */
import { InlayHintRefreshRequest, type InlayHint } from 'vscode-languageserver';
import { reasonIn } from '../report/in-words.js';
import type { Feature } from './desk.js';

export const inlayHintFeature: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  register(desk) {
    // Of its own accord an editor asks again only when the text has changed.
    desk.onChanged((what) => {
      if (what === 'facts' && desk.client.workspace?.inlayHint?.refreshSupport) void desk.connection.sendRequest(InlayHintRefreshRequest.type).catch(() => undefined);
    });
    desk.connection.languages.inlayHint.on(({ textDocument, range }) =>
      desk.guard('inlay hints', [], async (): Promise<InlayHint[]> => {
        const document = desk.documents.get(textDocument.uri);
        if (!document || !(await desk.settingsFor(document.uri)).inlayHints) return [];
        const checked = await desk.examinedSoon(document);
        const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
        return (checked?.result.supports ?? [])
          .filter((s) => start <= s.end && s.end <= end)
          .map((s) => ({ position: document.positionAt(s.end), label: '✓', tooltip: reasonIn(desk.texts().language, s) || desk.texts().agrees, paddingLeft: true }));
      }),
    );
  },
};
