/** What the extension does on the desktop and in the browser alike: options of the language client, commands, views. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { STATUS, type Status } from '../server/protocol.js';
import { setFactStatus } from './commands/accept-fact.js';
import { checkDraft } from './commands/check-draft.js';
import { chooseFacts } from './commands/choose-facts.js';
import { deriveFacts } from './commands/derive-facts.js';
import { fixAll } from './commands/fix-all.js';
import { goToIssue } from './commands/go-to-issue.js';
import { copyFacts, insertFacts } from './commands/insert-fact.js';
import { openSample } from './commands/open-sample.js';
import { searchFacts } from './commands/search-facts.js';
import { DRAFT_LANGUAGES, LOCALIZATION_FILES } from './draft-languages.js';
import { editorServices, SERVICES } from './editor-services.js';
import { Facts } from './facts.js';
import { FactsView } from './views/facts-view.js';
import { ReportPanel } from './views/report-panel.js';
import { SourcePanel } from './views/source-panel.js';
import { StatusItem } from './views/status-item.js';

/** `schemes` are those of the files that the server can read. */
export function clientOptions(schemes: readonly string[]): LanguageClientOptions {
  return {
    documentSelector: [
      ...DRAFT_LANGUAGES.flatMap((language) => [...schemes, 'untitled'].map((scheme) => ({ scheme, language }))),
      { scheme: 'vscode-notebook-cell', language: 'markdown' },
      ...schemes.flatMap((scheme) => ['**/*.facts.json', ...LOCALIZATION_FILES].map((pattern) => ({ scheme, pattern }))),
    ],
    diagnosticPullOptions: {
      onChange: true,
      onSave: true,
      filter: (document, mode) => skips(vscode.workspace.getConfiguration('stet', document).get<string>('run', 'onType'), mode === 'onSave'),
    },
    outputChannelName: 'Stet',
    initializationOptions: SERVICES,
  };
}

/** Whether a check is left out now: on typing when only saves count, and always when it is manual. */
function skips(run: string, saving: boolean): boolean {
  return run === 'manual' || (run === 'onSave' && !saving);
}

/** Registers everything that a person sees, before the server answers: what needs it waits for it. */
export function registerDesk(context: vscode.ExtensionContext, client: BaseLanguageClient): void {
  const status = new StatusItem(DRAFT_LANGUAGES);
  const facts = new Facts(client);
  const source = new SourcePanel(client, facts);
  const report = new ReportPanel(client, facts);
  const view = new FactsView(facts, source);
  const command = (name: string, run: (...args: never[]) => unknown) => vscode.commands.registerCommand(name, run);
  context.subscriptions.push(
    status,
    facts,
    source,
    report,
    view,
    ...editorServices(client),
    client.onNotification(STATUS, (s: Status) => {
      status.show(s);
      facts.changed();
    }),
    command('stet.deriveFacts', () => deriveFacts(client)),
    command('stet.chooseFacts', () => chooseFacts(client)),
    command('stet.fixAll', fixAll),
    command('stet.checkDraft', () => checkDraft(client)),
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
    command('stet.restartServer', async () => {
      await client.stop();
      await client.start();
    }),
    command('stet.showOutput', () => client.outputChannel.show()),
  );
}
