/** Wires the language features to a connection. State lives in the documents and the fact store, nowhere else. */
import { createHash } from 'node:crypto';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  CodeActionKind, DiagnosticSeverity, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, DocumentDiagnosticReportKind, PositionEncodingKind, TextDocuments, TextDocumentSyncKind,
  type Connection, type Diagnostic, type InitializeParams, type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CODES, createChecker, derive, parseDocument, type Checker, type CheckResult } from '../engine/index.js';
import { mergeDerivation } from '../engine/facts/merge.js';
import { formatFactBase } from '../engine/facts/serialize.js';
import type { FactBase, Severity, Span } from '../engine/types.js';
import {
  DEFAULT_SETTINGS, DERIVE, FACTS, FIND_FACTS, LOCATE, STATUS,
  type DeriveParams, type DeriveResult, type FactsParams, type FactsResult, type LocateParams, type LocateResult, type Settings, type Status,
} from '../protocol.js';
import { factBasesIn } from '../readers/find-facts.js';
import { formatOf, type TextFormat } from '../readers/format.js';
import { readFactBase } from '../readers/load-facts.js';
import { FileProblem, readTextFile } from '../readers/read-file.js';
import { writeTextFile } from '../readers/write-file.js';
import { codeActions, FIX_ALL, SHOW_RULE } from './code-actions.js';
import { applySettings, diagnosticsOf, factBaseDiagnostics, unusedDiagnostics } from './diagnostics.js';
import { evidenceOf, locationOf, SourceTexts } from './evidence.js';
import { factRows, placeOf, useOf } from './fact-rows.js';
import { FactStore } from './fact-store.js';
import { hoverAt } from './hover.js';
import { rulePage } from './rule-page.js';
import { Slices } from './slices.js';

interface Checked {
  readonly version: number;
  readonly result: CheckResult;
  readonly base: FactBase;
  readonly factBases: readonly string[];
  /** Comments that silence nothing. */
  readonly unused: readonly Span[];
  readonly problem?: string;
}

/** Pushed diagnostics wait for twice the time of the last check, unless that is too short to be noticed. Milliseconds. */
const NOT_NOTICED = 12;
const MOST_WAIT = 1000;
/** Of a draft of more characters than these a request is not kept waiting for the check longer than that. */
const LONG_DRAFT = 200_000;
const PATIENCE = 40;

/** Undefined for what is no file of this machine, or no address at all: one such must not spoil every look-up. */
function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

const SEVERITIES: ReadonlySet<unknown> = new Set(['error', 'warning', 'information', 'hint', 'off']);

/** What a person has configured, whatever stands there: a value of another kind counts for none. */
function settingsOf(got: unknown): Settings {
  const given = (typeof got === 'object' && got !== null ? got : {}) as Readonly<Record<string, unknown>>;
  const { enable, run, rules, maxNumberOfProblems } = given;
  return {
    enable: typeof enable === 'boolean' ? enable : DEFAULT_SETTINGS.enable,
    run: run === 'onType' || run === 'onSave' || run === 'manual' ? run : DEFAULT_SETTINGS.run,
    rules: Object.fromEntries(Object.entries(typeof rules === 'object' && rules !== null ? rules : {}).filter(([, value]) => SEVERITIES.has(value))) as Settings['rules'],
    maxNumberOfProblems: typeof maxNumberOfProblems === 'number' && maxNumberOfProblems >= 0 ? maxNumberOfProblems : DEFAULT_SETTINGS.maxNumberOfProblems,
  };
}

export function serve(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  const openByPath = (path: string) => documents.all().find((d) => pathOf(d.uri) === path);
  const store = new FactStore((path) => openByPath(path)?.getText(), () => watches);
  const sources = new SourceTexts((uri) => documents.get(uri));
  const checked = new Map<string, Promise<Checked | undefined>>();
  const checkers = new Map<string, { readonly base: FactBase; readonly format: string; readonly checker: Checker }>();
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
  let showsDocuments = false;

  const guard = async <T>(what: string, fallback: T, run: () => Promise<T> | T): Promise<T> => {
    try {
      return await run();
    } catch (error) {
      connection.console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return fallback;
    }
  };

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const capabilities = params.capabilities;
    pulls = capabilities.textDocument?.diagnostic !== undefined;
    refreshes = capabilities.workspace?.diagnostics?.refreshSupport === true;
    configures = capabilities.workspace?.configuration === true;
    watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    showsDocuments = capabilities.window?.showDocument?.support === true;
    const uris = params.workspaceFolders?.map((f) => f.uri) ?? (params.rootUri ? [params.rootUri] : []);
    folders = uris.flatMap((u) => pathOf(u) ?? []);
    return {
      serverInfo: { name: 'stet' },
      capabilities: {
        positionEncoding: PositionEncodingKind.UTF16,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        definitionProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
        ...(showsDocuments ? { executeCommandProvider: { commands: [SHOW_RULE] } } : {}),
        ...(pulls ? { diagnosticProvider: { identifier: 'stet', interFileDependencies: true, workspaceDiagnostics: false } } : {}),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
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

  const isFactBase = (uri: string) => uri.endsWith('.facts.json');
  const rootOf = (path: string) => folders.filter((f) => path === f || path.startsWith(`${f}/`) || path.startsWith(`${f}\\`)).sort((a, b) => b.length - a.length)[0] ?? dirname(path);

  /** Checks a document once for each version of it and of its facts; what the document has left behind is checked anew. */
  async function examined(document: TextDocument): Promise<Checked | undefined> {
    for (;;) {
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
  function checkerOf(uri: string, base: FactBase, format: TextFormat): Checker {
    const known = checkers.get(uri);
    if (known?.base === base && known.format === format) return known.checker;
    const checker = createChecker(base, { format });
    checkers.set(uri, { base, format, checker });
    return checker;
  }

  async function checkDocument(document: TextDocument, base: FactBase, format: TextFormat): Promise<{ result: CheckResult; version: number } | undefined> {
    // Closed while its settings or facts were being read.
    if (documents.get(document.uri) !== document) return undefined;
    let { version } = document;
    const steps = function* () {
      // Its turn may come later: what is checked is what stands there then.
      version = document.version;
      return yield* checkerOf(document.uri, base, format).steps(document.getText());
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

  async function run(document: TextDocument): Promise<Checked | undefined> {
    if (isFactBase(document.uri)) return undefined;
    const settings = await settingsFor(document.uri);
    if (!settings.enable) return undefined;
    const path = pathOf(document.uri) ?? resolve(folders[0] ?? '.', 'untitled.md');
    const text = document.getText();
    const facts = await store.forDraft(path, text, rootOf(path));
    // A source is no draft of itself.
    const isSource = facts.base?.sources.some((s) => s.uri === path) ?? false;
    const empty: CheckResult = { findings: [], supports: [], unusedSilences: [] };
    if (!facts.base || isSource) checkers.delete(document.uri);
    const check = facts.base && !isSource ? await checkDocument(document, facts.base, formatOf(path, document.languageId)) : { result: empty, version: document.version };
    if (!check) return undefined;
    const { result, version } = check;
    const kept = { ...result, findings: applySettings(result.findings, settings) };
    sendStatus(document.uri, kept, facts.paths, facts.problem);
    const base: FactBase = facts.base ?? { version: 1, sources: [], entities: [], facts: [], conflicts: [], passages: [] };
    return { version, result: kept, base, factBases: facts.paths, unused: facts.base && !isSource ? result.unusedSilences : [], ...(facts.problem ? { problem: facts.problem } : {}) };
  }

  function sendStatus(uri: string, result: CheckResult, factBases: readonly string[], problem: string | undefined): void {
    const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
    for (const f of result.findings) counts[f.severity]++;
    const status: Status = { uri, counts, supported: result.supports.length, factBases, ...(problem ? { problem } : {}) };
    void connection.sendNotification(STATUS, status);
  }

  async function diagnose(document: TextDocument): Promise<Diagnostic[]> {
    if (isFactBase(document.uri)) return diagnoseFactBase(document);
    const check = await examined(document);
    if (!check) return [];
    return [...(await diagnosticsOf(document, check.result.findings, check.base, sources)), ...unusedDiagnostics(document, check.unused)];
  }

  /** Ids of the sources whose text has changed since their facts were derived. One that cannot be read counts as it was. */
  async function staleSources(base: FactBase): Promise<ReadonlySet<string>> {
    const changed = await Promise.all(base.sources.map(async ({ id, uri, sha256 }) => {
      const text = await readTextFile(uri).catch(() => undefined);
      return text === undefined || createHash('sha256').update(text, 'utf8').digest('hex') === sha256 ? [] : [id];
    }));
    return new Set(changed.flat());
  }

  async function diagnoseFactBase(document: TextDocument): Promise<Diagnostic[]> {
    const path = pathOf(document.uri);
    if (!path) return [];
    const loaded = await store.load(path);
    const diagnostics = factBaseDiagnostics(loaded, document);
    const stale = loaded.base && !loaded.problems.length ? await staleSources(loaded.base) : new Set();
    for (const source of loaded.base?.sources.filter(({ id }) => stale.has(id)) ?? []) {
      const at = Math.max(0, document.getText().indexOf(source.sha256));
      diagnostics.push({
        range: { start: document.positionAt(at), end: document.positionAt(at + source.sha256.length) },
        severity: DiagnosticSeverity.Warning,
        code: 'stale-fact',
        source: 'stet',
        message: `${source.title || source.uri} has changed since these facts were derived: derive them again`,
      });
    }
    return diagnostics;
  }

  function schedule(document: TextDocument, cause: 'typed' | 'saved' | 'facts'): void {
    checked.delete(document.uri);
    if (pulls) return;
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
    if (pulls && refreshes) connection.languages.diagnostics.refresh();
    else if (!pulls) for (const d of documents.all()) schedule(d, 'facts');
  }

  documents.onDidChangeContent(({ document }) => {
    const path = pathOf(document.uri);
    if (path && isFactBase(document.uri)) {
      store.forget(path);
      recheckAll();
    }
    if (path) sources.forget(path);
    schedule(document, 'typed');
  });
  documents.onDidSave(({ document }) => schedule(document, 'saved'));
  documents.onDidClose(({ document }) => {
    pushed.delete(document.uri);
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
  connection.onDidChangeConfiguration(() => {
    settings.clear();
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

  connection.onHover(({ textDocument, position }) =>
    guard('hover', null, async () => {
      const document = documents.get(textDocument.uri);
      const check = document && (await examinedSoon(document));
      if (!check) return null;
      const { language } = parseDocument(document.getText().slice(0, 4000));
      return (await hoverAt(document, document.offsetAt(position), check.result, check.base, sources, language)) ?? null;
    }),
  );

  connection.onDefinition(({ textDocument, position }) =>
    guard('definition', null, async () => {
      const document = documents.get(textDocument.uri);
      const check = document && (await examinedSoon(document));
      if (!check) return null;
      const offset = document.offsetAt(position);
      const hit = [...check.result.findings, ...check.result.supports].find((s) => s.start <= offset && offset <= s.end);
      const passages = await Promise.all((hit?.facts ?? []).flatMap((id) => evidenceOf(check.base, id).slice(0, 1)).map((e) => sources.passage(check.base, e)));
      return passages.flatMap((p) => (p ? [locationOf(p)] : []));
    }),
  );

  connection.onCodeAction(({ textDocument, range, context }) =>
    guard('code actions', [], async () => {
      const document = documents.get(textDocument.uri);
      const check = document && (await examinedSoon(document));
      return check ? codeActions(document, range, context.only, check.result.findings, context.diagnostics, showsDocuments) : [];
    }),
  );

  connection.onExecuteCommand(({ command, arguments: args }) =>
    guard('command', null, async () => {
      const code: unknown = args?.[0];
      if (command === SHOW_RULE && CODES.some((c) => c === code)) await connection.window.showDocument({ uri: rulePage(String(code)), external: true });
      return null;
    }),
  );

  connection.onRequest(DERIVE, async ({ uri, target }: DeriveParams): Promise<DeriveResult> => {
    const article = pathOf(uri);
    if (!article) throw new Error(`${uri} is not a file: save it first`);
    const path = target ?? article.replace(/\.[^./\\]+$/, '') + '.facts.json';
    const text = documents.get(uri)?.getText() ?? (await readTextFile(article));
    const derived = derive(text, { uri: relative(dirname(path), article).replaceAll('\\', '/'), format: formatOf(article) });
    const before = await readFactBase(path).catch((error: unknown) => {
      if (error instanceof FileProblem && error.reason === 'no such file') return undefined;
      throw error;
    });
    const base = before ? mergeDerivation(before, derived).base : derived;
    await writeTextFile(path, formatFactBase(base));
    store.forget(path);
    recheckAll();
    return { path, uri: pathToFileURL(path).toString(), facts: base.facts.length, entities: base.entities.length, conflicts: base.conflicts.length };
  });

  connection.onRequest(FACTS, ({ uri }: FactsParams): Promise<FactsResult> =>
    guard('facts', { facts: [] }, async () => {
      const document = uri === undefined ? undefined : documents.get(uri);
      const asked = uri === undefined ? undefined : pathOf(uri);
      const check = document && (await examinedSoon(document));
      const paths = asked && isFactBase(asked) ? [asked] : check ? check.factBases : (await Promise.all(folders.map((f) => factBasesIn(f)))).flat();
      const loaded = (await Promise.all(paths.map((p) => store.load(p)))).flatMap(({ path, base }) => (base ? [{ path, base }] : []));
      const isDraft = check !== undefined && check.result.findings.length + check.result.supports.length > 0;
      const language = document ? parseDocument(document.getText().slice(0, 4000)).language : 'en';
      const rows = loaded.map(async ({ path, base }, i) =>
        factRows({
          uri: pathToFileURL(path).toString(),
          base,
          prefix: loaded.length > 1 ? `${i + 1}:` : '',
          ...(isDraft ? { use: useOf(check.result) } : {}),
          language,
          stale: await staleSources(base),
        }, sources),
      );
      return { facts: (await Promise.all(rows)).flat() };
    }),
  );

  connection.onRequest(LOCATE, ({ uri, position }: LocateParams): Promise<LocateResult> =>
    guard('locate', { passages: [] }, async () => {
      const document = documents.get(uri);
      const check = document && (await examinedSoon(document));
      if (!check) return { passages: [] };
      const offset = document.offsetAt(position);
      const line = { start: document.offsetAt({ line: position.line, character: 0 }), end: document.offsetAt({ line: position.line + 1, character: 0 }) };
      const far = (s: Span) => Math.max(s.start - offset, offset - s.end, 0);
      const hit = [...check.result.findings, ...check.result.supports]
        .filter((s) => s.facts.length > 0 && s.start < line.end && s.end > line.start)
        .sort((a, b) => far(a) - far(b))[0];
      const passages = await Promise.all((hit?.facts ?? []).flatMap((id) => evidenceOf(check.base, id).slice(0, 1)).map((e) => sources.passage(check.base, e)));
      return { passages: passages.flatMap((p) => (p ? [placeOf(p)] : [])) };
    }),
  );

  connection.onRequest(FIND_FACTS, async (): Promise<string[]> => (await Promise.all(folders.map((f) => factBasesIn(f)))).flat().map((path) => pathToFileURL(path).toString()));

  documents.listen(connection);
  connection.listen();
  process.on('unhandledRejection', (reason) => connection.console.error(`unhandled: ${String(reason)}`));
}
