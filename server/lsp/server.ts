/** Wires the language features to a connection. State lives in the documents and the fact store, nowhere else. */
import { dirname, resolve } from 'node:path';
import {
  DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, DocumentDiagnosticReportKind, PositionEncodingKind, TextDocuments, TextDocumentSyncKind,
  type ClientCapabilities, type Connection, type Diagnostic, type InitializeParams, type InitializeResult, type ServerCapabilities,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../package.json';
import { createChecker, type Checker, type CheckOptions, type CheckResult } from '../engine/index.js';
import type { FactBase, FixStyle, Severity } from '../engine/types.js';
import { DEFAULT_SETTINGS, PAUSE, STATUS, TRUSTED, type ClientOptions, type PauseParams, type Settings, type Status } from '../protocol.js';
import { fixStyle } from '../readers/fix-style.js';
import { formatOf } from '../readers/format.js';
import { checkTranslations, isLocalization } from '../readers/localization/check-translations.js';
import { readTextFile } from '../readers/read-file.js';
import { isCell, isFactBase, pathOf, uriOf } from './addresses.js';
import type { Change, Checked, Desk } from './desk.js';
import { applySettings, diagnosticsOf, unusedDiagnostics, withRules } from './diagnostics.js';
import { SourceTexts } from './evidence.js';
import { diagnoseFactBase } from './fact-base-diagnostics.js';
import { FactStore } from './fact-store.js';
import { FEATURES } from './features.js';
import { Reach } from './reach.js';
import { settingsOf } from './settings.js';
import { Slices } from './slices.js';
import { renewedBase, withChanges } from './stale-drafts.js';
import { textsIn } from './texts.js';
import { Typing } from './typing.js';
import { WorkspaceDrafts } from './workspace-drafts.js';

/** Pushed diagnostics wait for twice the time of the last check, unless that is too short to be noticed. Milliseconds. */
const NOT_NOTICED = 50;
const MOST_WAIT = 1000;
/** Of a draft of more characters than these a request is not kept waiting for the check longer than that. */
const LONG_DRAFT = 200_000;
const PATIENCE = 40;

export function serve(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const openByPath = (path: string) => documents.all().find((d) => pathOf(d.uri) === path);
  // Where no folder is open, what lies beside the open files.
  const reach = new Reach(() => trusted, () => (folders.length ? folders : documents.all().flatMap((d) => pathOf(d.uri) ?? []).map(dirname)));
  const store = new FactStore((path) => openByPath(path)?.getText(), () => watches, reach);
  const sources = new SourceTexts((uri) => documents.get(uri), reach);
  const checked = new Map<string, Promise<Checked | undefined>>();
  const checkers = new Map<string, { readonly base: FactBase; readonly options: CheckOptions; readonly checker: Checker }>();
  const slices = new Slices();
  /** How long the last check of a document took. Milliseconds. */
  const lastCheck = new Map<string, number>();
  const settings = new Map<string, Promise<Settings>>();
  const timers = new Map<string, NodeJS.Timeout>();
  /** Documents that got their first diagnostics: opening one counts for a check whatever `stet.run` says. */
  const pushed = new Set<string>();
  let folders: string[] = [];
  let pulls = false;
  let refreshes = false;
  let configures = false;
  let watches = false;
  let options: ClientOptions = {};
  let trusted = true;
  let client: ClientCapabilities = {};
  let texts = textsIn('en');
  let paused = false;
  const reactions: ((what: Change) => void)[] = [];
  const commands = new Map<string, (args: readonly unknown[]) => unknown>();

  const guard = async <T>(what: string, fallback: T, run: () => Promise<T> | T): Promise<T> => {
    try {
      return await run();
    } catch (error) {
      connection.console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return fallback;
    }
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const capabilities = (client = params.capabilities);
    pulls = capabilities.textDocument?.diagnostic !== undefined;
    refreshes = capabilities.workspace?.diagnostics?.refreshSupport === true;
    configures = capabilities.workspace?.configuration === true;
    watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    texts = textsIn(params.locale ?? 'en');
    options = (params.initializationOptions as ClientOptions | null | undefined) ?? {};
    trusted = options.trusted !== false;
    const uris = params.workspaceFolders?.map((f) => f.uri) ?? (params.rootUri ? [params.rootUri] : []);
    folders = uris.flatMap((u) => pathOf(u) ?? []);
    return {
      serverInfo: { name: 'stet', version },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        ...combined(FEATURES.map((feature) => feature.capabilities?.(capabilities) ?? {})),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    // For whoever looks into the output whether anything runs at all.
    connection.console.info(`Stet ${version} runs. Folders: ${folders.join(', ') || 'none'}${trusted ? '' : ', not trusted'}.`);
    if (configures) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'stet' });
    if (watches) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/*.facts.json' }, { globPattern: '**/stet.config.json' }, { globPattern: '**/*.{md,txt,markdown,html,tex,adoc,rst}' }],
      });
    }
    connection.workspace.onDidChangeWorkspaceFolders((change) => {
      const removed = new Set(change.removed.map((f) => pathOf(f.uri)));
      folders = [...folders.filter((f) => !removed.has(f)), ...change.added.flatMap((f) => pathOf(f.uri) ?? [])];
      settings.clear();
      store.forgetPlaces();
      recheckAll();
    });
  });

  /** Editors that ask for diagnostics ask for texts in tabs: a notebook's cells are in none of their own. */
  const isPulled = (uri: string) => pulls && !isCell(uri);

  async function settingsFor(uri: string): Promise<Settings> {
    if (!configures) return DEFAULT_SETTINGS;
    let known = settings.get(uri);
    if (!known) {
      known = connection.workspace.getConfiguration({ scopeUri: uri, section: 'stet' }).then((got: unknown) => settingsOf(got));
      settings.set(uri, known);
      known.catch(() => settings.delete(uri));
    }
    return known;
  }

  const rootOf = (path: string) => folders.filter((f) => path === f || path.startsWith(`${f}/`) || path.startsWith(`${f}\\`)).sort((a, b) => b.length - a.length)[0] ?? dirname(path);

  /** Checks a document once for each version of it and of its facts; what the document has left behind is checked anew. */
  async function examined(document: TextDocument): Promise<Checked | undefined> {
    for (;;) {
      // Closed, and maybe opened anew, while whoever asks waited for something else: its check must not pass for that of the new one.
      if (documents.get(document.uri) !== document) return undefined;
      let check = checked.get(document.uri);
      if (!check) {
        check = guard(`check of ${document.uri}`, undefined, () => run(document));
        checked.set(document.uri, check);
      }
      const result = await check;
      if (!result || result.version === document.version || checked.get(document.uri) === check) return result;
    }
  }

  /** For a request that somebody waits for. Undefined while a long draft is still being checked. */
  function examinedSoon(document: TextDocument): Promise<Checked | undefined> {
    const result = examined(document);
    if (document.offsetAt({ line: document.lineCount, character: 0 }) <= LONG_DRAFT) return result;
    return Promise.race([result, new Promise<undefined>((resolve) => void setTimeout(() => resolve(undefined), PATIENCE).unref())]);
  }

  /** A document keeps its checker for as long as its facts are the same. */
  function checkerOf(uri: string, base: FactBase, options: CheckOptions): Checker {
    const known = checkers.get(uri);
    if (known?.base === base && known.options.format === options.format && known.options.language === options.language && JSON.stringify(known.options.style) === JSON.stringify(options.style)) return known.checker;
    const checker = createChecker(base, options);
    checkers.set(uri, { base, options, checker });
    return checker;
  }

  async function checkDocument(document: TextDocument, base: FactBase, options: CheckOptions): Promise<{ result: CheckResult; version: number } | undefined> {
    // Closed while its settings or facts were being read.
    if (documents.get(document.uri) !== document) return undefined;
    let { version } = document;
    const steps = function* () {
      // Its turn may come later: what is checked is what stands there then.
      version = document.version;
      return yield* checkerOf(document.uri, base, options).steps(document.getText());
    };
    try {
      const finished = await slices.run(document.uri, steps());
      if (!finished) return undefined;
      lastCheck.set(document.uri, finished.spent);
      return { result: finished.value, version };
    } catch (error) {
      checkers.delete(document.uri);
      throw error;
    }
  }

  /** A document that no editor has open is checked once, and nobody is told. */
  async function checkClosed(document: TextDocument, base: FactBase, options: CheckOptions): Promise<{ result: CheckResult; version: number } | undefined> {
    const finished = await slices.run(`closed ${document.uri}`, createChecker(base, options).steps(document.getText()));
    return finished && { result: finished.value, version: document.version };
  }

  async function run(document: TextDocument, checkIt = checkDocument): Promise<Checked | undefined> {
    if (isFactBase(document.uri)) return undefined;
    const settings = await settingsFor(document.uri);
    if (!settings.enable || paused) return undefined;
    const path = pathOf(document.uri) ?? resolve(folders[0] ?? '.', 'untitled.md');
    const text = document.getText();
    if (isLocalization(path)) {
      const config = await store.config(path, rootOf(path));
      return config.ignored ? undefined : checkedTranslations(document, path, withRules(settings, config.rules), fixStyle(config.style, settings.style));
    }
    if (settings.languages && !settings.languages.includes(document.languageId)) return undefined;
    const facts = await store.forDraft(path, text, rootOf(path));
    // A source is no draft of itself.
    const isSource = facts.base?.sources.some((s) => s.uri === path) ?? false;
    const empty: CheckResult = { findings: [], supports: [], unusedSilences: [] };
    if (checkIt === checkDocument && (!facts.base || isSource)) checkers.delete(document.uri);
    const options: CheckOptions = { format: formatOf(path, document.languageId), ...(facts.language ? { language: facts.language } : {}), style: fixStyle(facts.style, settings.style) };
    const check = facts.base && !isSource ? await checkIt(document, facts.base, options) : { result: empty, version: document.version };
    if (!check) return undefined;
    const renewed = facts.base && !isSource ? await renewedBase(facts.base, facts.parts, sources) : undefined;
    const now = renewed && (await checkClosed(document, renewed, options));
    const result = now ? withChanges(check.result, now.result) : check.result;
    const { version } = check;
    const kept = { ...result, findings: applySettings(result.findings, withRules(settings, facts.rules)) };
    if (checkIt === checkDocument) sendStatus(document.uri, kept, facts.paths, facts.problem);
    const base: FactBase = facts.base ?? { version: 1, sources: [], entities: [], facts: [], conflicts: [], passages: [] };
    return { version, result: kept, base, bases: facts.parts, factBases: facts.paths, ...(facts.language ? { language: facts.language } : {}), unused: facts.base && !isSource ? result.unusedSilences : [], ...(facts.problem ? { problem: facts.problem } : {}) };
  }

  /** A file of translations needs no facts: each of its texts has the one that it translates. */
  async function checkedTranslations(document: TextDocument, path: string, settings: Settings, style: FixStyle): Promise<Checked | undefined> {
    const { version } = document;
    const open = async (other: string) => documents.get(uriOf(other))?.getText() ?? ((await reach.holds(other)) ? readTextFile(other).catch(() => undefined) : undefined);
    const findings = await checkTranslations(path, document.getText(), open, undefined, style);
    if (!findings) return undefined;
    const result: CheckResult = { findings: applySettings(findings, settings), supports: [], unusedSilences: [] };
    sendStatus(document.uri, result, [], undefined);
    return { version, result, base: { version: 1, sources: [], entities: [], facts: [], conflicts: [], passages: [] }, bases: [], factBases: [], unused: [] };
  }

  function sendStatus(uri: string, result: CheckResult, factBases: readonly string[], problem: string | undefined): void {
    const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
    for (const f of result.findings) counts[f.severity]++;
    const status: Status = { uri, counts, supported: result.supports.length, factBases, ...(problem ? { problem } : {}) };
    void connection.sendNotification(STATUS, status);
  }

  async function diagnose(document: TextDocument): Promise<Diagnostic[]> {
    if (isFactBase(document.uri)) return diagnoseFactBase(desk, document);
    const check = await examined(document);
    if (!check) return [];
    return [...(await diagnosticsOf(document, typing.shown(document, check.result.findings), check.base, sources, texts)), ...unusedDiagnostics(document, check.unused, texts)];
  }

  function schedule(document: TextDocument, cause: 'typed' | 'saved' | 'facts'): void {
    checked.delete(document.uri);
    if (isPulled(document.uri)) return;
    const waiting = timers.get(document.uri);
    if (waiting) clearTimeout(waiting);
    const last = lastCheck.get(document.uri) ?? 0;
    const wait = last <= NOT_NOTICED ? 0 : Math.min(MOST_WAIT, 2 * last);
    timers.set(document.uri, setTimeout(() => {
      timers.delete(document.uri);
      void push(document.uri, cause);
    }, wait));
  }

  async function push(uri: string, cause: 'typed' | 'saved' | 'facts'): Promise<void> {
    const document = documents.get(uri);
    if (!document) return;
    if (cause !== 'facts' && pushed.has(uri)) {
      const { run } = await guard(`settings of ${uri}`, DEFAULT_SETTINGS, () => settingsFor(uri));
      if (run === 'manual' || (run === 'onSave' && cause === 'typed')) return;
    }
    pushed.add(uri);
    const { version } = document;
    const diagnostics = await guard(`diagnostics of ${uri}`, [], () => diagnose(document));
    if (documents.get(uri)?.version === version) void connection.sendDiagnostics({ uri, version, diagnostics });
  }

  /** Facts, sources, settings or folders changed. */
  function recheckAll(): void {
    checked.clear();
    changed('facts');
    if (pulls && refreshes) connection.languages.diagnostics.refresh();
    for (const d of documents.all()) schedule(d, 'facts');
  }

  const changed = (what: Change) => {
    if (what === 'facts') drafts.lookAgain();
    for (const react of reactions) react(what);
  };

  function showAgain(document?: TextDocument): void {
    if (pulls && refreshes) connection.languages.diagnostics.refresh();
    for (const { uri } of document ? [document] : documents.all()) if (!isPulled(uri)) void push(uri, 'facts');
  }

  const typing = new Typing((uri) => {
    const document = documents.get(uri);
    if (document) showAgain(document);
  });
  typing.listen(connection, documents);
  const drafts = new WorkspaceDrafts({
    documents, store, sources, rootOf, examined,
    folders: () => folders,
    watched: () => watches,
    examinedClosed: (document) => guard(`check of ${document.uri}`, undefined, () => run(document, checkClosed)),
  });
  const desk: Desk = {
    connection, documents, store, sources, slices, drafts, reach, rootOf, settingsFor, examined, examinedSoon, recheckAll, showAgain, guard,
    get client() {
      return client;
    },
    folders: () => folders,
    options: () => options,
    texts: () => texts,
    trusted: () => trusted,
    onChanged: (react) => void reactions.push(react),
    onCommand: (name, run) => void commands.set(name, run),
  };

  documents.onDidChangeContent(({ document }) => {
    const path = pathOf(document.uri);
    if (path && isFactBase(document.uri)) {
      store.forget(path);
      recheckAll();
    }
    if (path) sources.forget(path);
    typing.changed(document);
    schedule(document, 'typed');
    changed('text');
  });
  documents.onDidSave(({ document }) => {
    typing.saved(document.uri);
    schedule(document, 'saved');
  });
  documents.onDidClose(({ document }) => {
    pushed.delete(document.uri);
    typing.closed(document.uri);
    checked.delete(document.uri);
    checkers.delete(document.uri);
    settings.delete(document.uri);
    lastCheck.delete(document.uri);
    slices.drop(document.uri);
    const waiting = timers.get(document.uri);
    if (waiting) clearTimeout(waiting);
    timers.delete(document.uri);
    const path = pathOf(document.uri);
    if (path && isFactBase(document.uri)) {
      store.forget(path);
      recheckAll();
    }
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });
  connection.onNotification(PAUSE, (params: PauseParams) => {
    paused = params.paused;
    drafts.forgetAll();
    recheckAll();
  });
  connection.onDidChangeConfiguration(() => {
    settings.clear();
    drafts.forgetAll();
    recheckAll();
  });
  connection.onNotification(TRUSTED, () => {
    trusted = true;
    store.forgetAll();
    sources.forgetAll();
    recheckAll();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      const path = pathOf(uri);
      if (!path) continue;
      store.forget(path);
      sources.forget(path);
    }
    recheckAll();
  });

  connection.languages.diagnostics.on(async ({ textDocument }) => {
    const document = documents.get(textDocument.uri);
    const items = document ? await guard(`diagnostics of ${textDocument.uri}`, [], () => diagnose(document)) : [];
    return { kind: DocumentDiagnosticReportKind.Full, items };
  });

  for (const feature of FEATURES) feature.register(desk);
  connection.onExecuteCommand(({ command, arguments: args }) => guard(command, null, async () => (await commands.get(command)?.(args ?? [])) ?? null));
  documents.listen(connection);
  connection.listen();
  process.on('unhandledRejection', (reason) => connection.console.error(`unhandled: ${String(reason)}`));
}

/** What several features can do, each by its own name; commands are gathered in one list. */
function combined(all: readonly ServerCapabilities[]): ServerCapabilities {
  const commands = all.flatMap((c) => c.executeCommandProvider?.commands ?? []);
  return { ...Object.assign({}, ...all), ...(commands.length ? { executeCommandProvider: { commands } } : {}) };
}
