/**
 * Above the headings of a draft: what of the section agrees. Above the paragraphs of a source that some draft tells: how many do, and
 * how many wrongly. A paragraph that none tells has no line above it: what is left out stands in the Facts view.
 */
import { CodeLensRefreshRequest, type CodeLens } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from '../engine/index.js';
import type { Span } from '../engine/types.js';
import { formatOf } from '../readers/format.js';
import { isFactBase, pathOf } from './addresses.js';
import type { Checked, Desk, Feature } from './desk.js';
import { rangeOf } from './evidence.js';
import type { FactHome } from './fact-home.js';
import type { LoadedPart } from './fact-store.js';
import { allBases, factsOfPassage, tellingsOf, tellingsOfFacts } from './facts-at.js';

/** The client's command that shows places: URI, position, locations. */
export const SHOW_PLACES = 'stet.showPlaces';
/** Edits come in bursts; the counts may lag behind them by this much. Milliseconds. */
const REST = 500;

export const codeLensFeature: Feature = {
  capabilities: () => ({ codeLensProvider: {} }),
  register(desk) {
    const { connection, documents, guard } = desk;
    let timer: NodeJS.Timeout | undefined;
    desk.onChanged(() => {
      if (!desk.client.workspace?.codeLens?.refreshSupport) return;
      clearTimeout(timer);
      timer = setTimeout(() => void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined), REST);
    });
    connection.onCodeLens(({ textDocument }, token) =>
      guard('code lenses', [], async () => {
        const document = documents.get(textDocument.uri);
        if (!document || isFactBase(document.uri) || !(await desk.settingsFor(document.uri)).codeLens) return [];
        const path = pathOf(document.uri);
        const bases = path ? await allBases(desk) : [];
        if (path && bases.some(({ base }) => base.sources.some((s) => s.uri === path))) {
          return paragraphs(desk, document, path, bases, () => token.isCancellationRequested);
        }
        const checked = await desk.examinedSoon(document);
        return checked ? sections(desk, document, checked) : [];
      }),
    );
  },
};

function blocksOf(document: TextDocument) {
  return parseDocument(document.getText(), { format: formatOf(pathOf(document.uri) ?? '', document.languageId) }).blocks.filter((b) => !b.cell || b.cell.column === 0);
}

function sections({ texts }: Desk, document: TextDocument, checked: Checked): CodeLens[] {
  const headings = blocksOf(document).filter((b) => b.kind === 'heading');
  const told = tellingsOf(checked);
  return headings.flatMap((heading, i) => {
    const end = headings[i + 1]?.start ?? document.getText().length;
    const here = told.filter((t) => heading.start <= t.start && t.start < end);
    const wrong = here.filter((t) => t.wrong).length;
    if (!here.length) return [];
    const title = [here.length > wrong ? texts().agree(here.length - wrong) : '', wrong ? texts().differ(wrong) : ''].filter(Boolean).join(', ');
    return [{ range: rangeOf(document, heading), command: { title, command: '' } }];
  });
}

interface Tellings {
  readonly places: { uri: string; range: CodeLens['range'] }[];
  /** URIs of drafts. */
  readonly using: Set<string>;
  readonly wrong: Set<string>;
}

async function paragraphs(desk: Desk, source: TextDocument, path: string, bases: readonly LoadedPart[], stop: () => boolean): Promise<CodeLens[]> {
  const blocks = blocksOf(source).map((block): Tellings & { block: Span; homes: FactHome[] } => ({ block, homes: factsOfPassage(bases, path, block), places: [], using: new Set(), wrong: new Set() }));
  const some = blocks.filter(({ homes }) => homes.length > 0);
  for await (const { document, checked } of desk.drafts.all(stop)) {
    for (const { homes, places, using, wrong } of some) {
      for (const telling of tellingsOfFacts(checked, homes)) {
        places.push({ uri: document.uri, range: rangeOf(document, telling) });
        using.add(document.uri);
        if (telling.wrong) wrong.add(document.uri);
      }
    }
  }
  const shows = desk.options().showsPlaces === true;
  return some.filter(({ using }) => using.size > 0).map(({ block, places, using, wrong }) => {
    const range = rangeOf(source, block);
    const title = desk.texts().usedIn(using.size, wrong.size);
    return { range, command: shows ? { title, command: SHOW_PLACES, arguments: [source.uri, range.start, places] } : { title, command: '' } };
  });
}
