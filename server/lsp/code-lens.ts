/** Above the headings of a draft: what of the section agrees. Above the paragraphs of a source: how many drafts tell it, and how many wrongly. */
import { CodeLensRefreshRequest, type CodeLens } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from '../engine/index.js';
import { formatOf } from '../readers/format.js';
import { isFactBase, pathOf } from './addresses.js';
import type { Checked, Desk, Feature } from './desk.js';
import { rangeOf } from './evidence.js';
import { allBases, factsOfPassage, tellingsOf, tellingsOfFacts } from './facts-at.js';

/** The client's command that shows places: URI, position, locations. */
export const SHOW_PLACES = 'stet.showPlaces';
/** Edits come in bursts; the counts may lag behind them by this much. Milliseconds. */
const REST = 500;

interface Paragraph {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

export const codeLensFeature: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: true } }),
  register(desk) {
    const { connection, documents, guard } = desk;
    let timer: NodeJS.Timeout | undefined;
    desk.onChanged(() => {
      if (!desk.client.workspace?.codeLens?.refreshSupport) return;
      clearTimeout(timer);
      timer = setTimeout(() => void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined), REST);
    });
    connection.onCodeLens(({ textDocument }) =>
      guard('code lenses', [], async () => {
        const document = documents.get(textDocument.uri);
        if (!document || isFactBase(document.uri) || !(await desk.settingsFor(document.uri)).codeLens) return [];
        const path = pathOf(document.uri);
        const bases = path ? await allBases(desk) : [];
        if (path && bases.some(({ base }) => base.sources.some((s) => s.uri === path))) {
          return blocksOf(document).filter((b) => factsOfPassage(bases, path, b).length > 0).map((b) => ({ range: rangeOf(document, b), data: { source: document.uri, start: b.start, end: b.end } satisfies Paragraph }));
        }
        const checked = await desk.examinedSoon(document);
        return checked ? sections(desk, document, checked) : [];
      }),
    );
    connection.onCodeLensResolve((lens) => guard('code lens', lens, () => resolve(desk, lens)));
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

async function resolve(desk: Desk, lens: CodeLens): Promise<CodeLens> {
  const { source, start, end } = lens.data as Paragraph;
  const path = pathOf(source);
  const homes = path ? factsOfPassage(await allBases(desk), path, { start, end }).filter(({ base, id }) => base.facts.some((f) => f.id === id)) : [];
  const places: { uri: string; range: CodeLens['range'] }[] = [];
  const [using, wrong] = [new Set<string>(), new Set<string>()];
  for await (const { document, checked } of desk.drafts.all()) {
    for (const telling of tellingsOfFacts(checked, homes)) {
      places.push({ uri: document.uri, range: rangeOf(document, telling) });
      using.add(document.uri);
      if (telling.wrong) wrong.add(document.uri);
    }
  }
  const title = using.size ? desk.texts().usedIn(using.size, wrong.size) : desk.texts().usedNowhere;
  const shows = places.length > 0 && desk.options().showsPlaces === true;
  return { ...lens, command: shows ? { title, command: SHOW_PLACES, arguments: [source, lens.range.start, places] } : { title, command: '' } };
}
