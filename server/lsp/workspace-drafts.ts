/** The drafts of the workspace, open or not, with what is found in them. One that is not open is checked once for each version of it and of its facts. */
import fg from 'fast-glob';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readTextFile } from '../readers/read-file.js';
import { isFactBase, pathOf, uriOf } from './addresses.js';
import type { Checked, Desk } from './desk.js';
import { staleSources } from './stale-sources.js';

export const DRAFT_FILES = '**/*.{md,markdown,txt,html,tex,adoc,rst,typ,org}';

export interface CheckedDraft {
  readonly document: TextDocument;
  readonly checked: Checked;
}

interface Known extends CheckedDraft {
  readonly stale: string;
}

/** How long the files are taken for unchanged where the editor does not watch them. Milliseconds. */
const UNWATCHED = 1000;

export class WorkspaceDrafts {
  private readonly known = new Map<string, Known>();
  /** What has been looked at since something changed. */
  private readonly fresh = new Map<string, Promise<CheckedDraft | undefined>>();
  private files: Promise<string[]> | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly desk: Pick<Desk, 'documents' | 'store' | 'sources' | 'folders' | 'rootOf' | 'examined'> & { watched(): boolean; examinedClosed(document: TextDocument): Promise<Checked | undefined> }) {}

  /** Settings have changed. */
  forgetAll(): void {
    this.known.clear();
    this.lookAgain();
  }

  /** A file or a fact has changed. */
  lookAgain(): void {
    this.fresh.clear();
    this.files = undefined;
  }

  private untilChanged(): void {
    if (this.desk.watched() || this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.lookAgain();
    }, UNWATCHED).unref();
  }

  /** URIs of all text files of the workspace that may be drafts, and of the drafts that are open. Sorted. */
  async addresses(): Promise<string[]> {
    this.untilChanged();
    this.files ??= Promise.all(this.desk.folders().map((cwd) => fg(DRAFT_FILES, { cwd, absolute: true, ignore: ['**/node_modules/**', '**/.git/**'], followSymbolicLinks: false, suppressErrors: true })))
      .then((found) => found.flat().map(uriOf));
    const open = this.desk.documents.all().map((d) => d.uri).filter((uri) => !isFactBase(uri));
    return [...new Set([...(await this.files), ...open])].sort();
  }

  /** Undefined for a source, for a text without facts, and for a file that cannot be read. */
  async examined(uri: string): Promise<CheckedDraft | undefined> {
    const open = this.desk.documents.get(uri);
    if (open) {
      this.known.delete(uri);
      this.fresh.delete(uri);
      const checked = await this.desk.examined(open);
      return checked?.bases.length && !isSource(checked, uri) ? { document: open, checked } : undefined;
    }
    this.untilChanged();
    let draft = this.fresh.get(uri);
    if (!draft) this.fresh.set(uri, (draft = this.examinedClosed(uri)));
    return draft;
  }

  private async examinedClosed(uri: string): Promise<CheckedDraft | undefined> {
    const path = pathOf(uri);
    const text = path && (await readTextFile(path).catch(() => undefined));
    if (path === undefined || text === undefined) return undefined;
    const { base } = await this.desk.store.forDraft(path, text, this.desk.rootOf(path));
    if (!base || base.sources.some((s) => s.uri === path)) return undefined;
    const stale = [...(await staleSources(base, this.desk.sources))].join('\n');
    const known = this.known.get(uri);
    if (known && known.checked.base === base && known.stale === stale && known.document.getText() === text) return known;
    const document = TextDocument.create(uri, formatName(path), 0, text);
    const checked = await this.desk.examinedClosed(document);
    if (!checked) return undefined;
    const draft = { document, checked, stale };
    this.known.set(uri, draft);
    return draft;
  }

  /** Those that have facts, one after the other; ends early when `stop` says so. */
  async *all(stop: () => boolean = () => false): AsyncGenerator<CheckedDraft> {
    for (const uri of await this.addresses()) {
      if (stop()) return;
      const draft = await this.examined(uri);
      if (draft) yield draft;
    }
  }
}

function isSource(checked: Checked, uri: string): boolean {
  const path = pathOf(uri);
  return checked.base.sources.some((s) => s.uri === path);
}

const LANGUAGES: Readonly<Record<string, string>> = { md: 'markdown', markdown: 'markdown', html: 'html', tex: 'latex', adoc: 'asciidoc', rst: 'restructuredtext' };

/** As an editor would name the language of the file. */
function formatName(path: string): string {
  return LANGUAGES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'plaintext';
}
