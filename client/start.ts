/** What the extension does on the desktop and in the browser alike: options of the language client, commands, views. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, DocumentSelector, LanguageClientOptions } from 'vscode-languageclient';
import { STATUS, type Status } from '../server/protocol.js';
import { setFactStatus } from './commands/accept-fact.js';
import { tellsResult } from './commands/check-all.js';
import { checkDraft } from './commands/check-draft.js';
import { chooseFacts } from './commands/choose-facts.js';
import { confirmsChanges } from './commands/confirm-changes.js';
import { deriveFacts } from './commands/derive-facts.js';
import { explain } from './commands/explain.js';
import { findSource, offersSources } from './commands/find-source.js';
import { fixAll } from './commands/fix-all.js';
import { goToIssue } from './commands/go-to-issue.js';
import { copyFacts, insertFacts } from './commands/insert-fact.js';
import { openConfig } from './commands/open-config.js';
import { openSample } from './commands/open-sample.js';
import { reportIssue } from './commands/report-issue.js';
import { searchFacts } from './commands/search-facts.js';
import { Pause } from './commands/toggle.js';
import { DRAFT_LANGUAGES, draftLanguages, LOCALIZATION_FILES } from './draft-languages.js';
import { editorServices, services } from './editor-services.js';
import { Facts } from './facts.js';
import { stopsLongWork } from './long-work.js';
import { keepEvents, leaveEnds, restart, Restarts } from './restarts.js';
import { ShownTexts } from './shown-texts.js';
import { FactsView } from './views/facts-view.js';
import { ReportPanel } from './views/report-panel.js';
import { SourcePanel } from './views/source-panel.js';
import { StatusItem } from './views/status-item.js';

/** `schemes` are those of the files that the server can read. */
export function clientOptions(schemes: readonly string[]): LanguageClientOptions {
  return {
    documentSelector: selector(schemes, wantedLanguages()),
    diagnosticPullOptions: {
      onChange: true,
      onSave: true,
      filter: (document, mode) => skips(vscode.workspace.getConfiguration('stet', document).get<string>('run', 'onType'), mode === 'onSave'),
    },
    outputChannelName: 'Stet',
    initializationOptions: services,
    // A hover may lead to the explanation, and to no other command.
    markdown: { isTrusted: { enabledCommands: ['stet.explain'] } },
    errorHandler: new Restarts(),
    middleware: { executeCommand: tellsResult },
  };
}

/** The server decides for each draft by the settings of its folder; here is what any folder wants. */
function wantedLanguages(): string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set([...draftLanguages(), ...folders.flatMap(({ uri }) => draftLanguages(uri))])];
}

function selector(schemes: readonly string[], languages: readonly string[]): DocumentSelector {
  return [
    ...languages.flatMap((language) => [...schemes, 'untitled'].map((scheme) => ({ scheme, language }))),
    { scheme: 'vscode-notebook-cell', language: 'markdown' },
    ...schemes.flatMap((scheme) => ['**/*.facts.json', ...LOCALIZATION_FILES].map((pattern) => ({ scheme, pattern }))),
  ];
}

/** Whether a check is left out now: on typing when only saves count, and always when it is manual. */
function skips(run: string, saving: boolean): boolean {
  return run === 'manual' || (run === 'onSave' && !saving);
}

/** Registers everything that a person sees, before the server answers: what needs it waits for it. */
export function registerDesk(context: vscode.ExtensionContext, client: BaseLanguageClient, schemes: readonly string[]): void {
  const status = new StatusItem(DRAFT_LANGUAGES);
  const facts = new Facts(client);
  const shown = new ShownTexts();
  const source = new SourcePanel(client, facts);
  const report = new ReportPanel(client, facts);
  const view = new FactsView(facts, source);
  const pause = new Pause(client, (paused) => status.pause(paused));
  const restartServer = async () => {
    await restart(client);
    await pause.tell();
  };
  const command = (name: string, run: (...args: never[]) => unknown) => vscode.commands.registerCommand(name, run);
  leaveEnds(client);
  keepEvents(client);
  tellLanguages();
  context.subscriptions.push(
    status,
    facts,
    shown,
    source,
    report,
    view,
    ...editorServices(client),
    confirmsChanges(client, shown),
    stopsLongWork(client),
    client.onNotification(STATUS, (s: Status) => {
      status.show(s);
      facts.changed();
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!change.affectsConfiguration('stet.languages')) return;
      tellLanguages();
      // A client looks at its selector when it starts.
      client.clientOptions.documentSelector = selector(schemes, wantedLanguages());
      void restartServer();
    }),
    command('stet.deriveFacts', () => deriveFacts(client)),
    command('stet.chooseFacts', () => chooseFacts(client)),
    command('stet.fixAll', fixAll),
    command('stet.checkDraft', () => checkDraft(client)),
    command('stet.explain', (place) => explain(client, shown, place)),
    command('stet.findSource', (at?: vscode.Range) => findSource(client, source, at)),
    offersSources(),
    command('stet.nextIssue', () => goToIssue('next')),
    command('stet.previousIssue', () => goToIssue('previous')),
    command('stet.searchFacts', () => searchFacts(facts, source)),
    command('stet.insertFact', (...args) => insertFacts(view.chosen(args), facts.draft)),
    command('stet.copyFact', (...args) => copyFacts(view.chosen(args))),
    command('stet.acceptFact', (...args) => setFactStatus(view.chosen(args), 'reviewed')),
    command('stet.rejectFact', (...args) => setFactStatus(view.chosen(args), 'rejected')),
    command('stet.revealFact', (...args) => source.show(view.chosen(args)[0]?.passages ?? [])),
    command('stet.showSource', () => source.follow()),
    command('stet.showReport', () => report.show()),
    command('stet.openSample', () => openSample(context.extensionUri)),
    command('stet.openConfig', openConfig),
    command('stet.toggle', () => pause.toggle()),
    command('stet.reportIssue', () => reportIssue(context)),
    command('stet.restartServer', restartServer),
    command('stet.showOutput', () => client.outputChannel.show()),
  );
}

/** For the conditions of menus and keys: `editorLangId in stet.languages`. */
function tellLanguages(): void {
  void vscode.commands.executeCommand('setContext', 'stet.languages', wantedLanguages());
}
