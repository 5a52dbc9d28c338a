import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { eventually, folder, marks, open, rangeOf } from './editor.js';

describe('the extension', () => {
  const extension = vscode.extensions.getExtension('stet.stet');

  it('runs in a host that has the test folder open', () => {
    assert.equal(vscode.workspace.workspaceFolders?.[0]?.uri.fsPath, folder);
    assert.ok(extension, 'stet.stet is installed');
  });

  it('starts when a draft is opened', async () => {
    await open('drafts/right.md');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });

  it('registers every command that its manifest promises', async () => {
    const promised: string[] = extension?.packageJSON.contributes.commands.map(({ command }: { command: string }) => command) ?? [];
    assert.ok(promised.length >= 4, `a handful of commands: ${promised.join(', ')}`);
    const registered = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(promised.filter((command) => !registered.has(command)), []);
  });

  it('checks the drafts that are opened after its server was started again', async () => {
    const { uri, lineCount } = await open('drafts/right.md');
    assert.ok(lineCount > 5);
    await vscode.commands.executeCommand('stet.restartServer');
    // An answer to this comes when the new server has the open drafts.
    const right = await vscode.workspace.openTextDocument(uri);
    await eventually('evidence', () => vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, rangeOf(right, '380 million').start), (found) => found.length > 0);
    const later = await open('drafts/later.md');
    const [mark] = await eventually('a mark', () => marks(later), (found) => found.length === 1);
    assert.match(mark?.text ?? '', /6,200/);
  });

  it('derives the facts of the article in the editor', async () => {
    await open('ferry.md');
    await vscode.commands.executeCommand('stet.deriveFacts');
    const base = JSON.parse(await readFile(join(folder, 'ferry.facts.json'), 'utf8')) as { facts: { quantity?: { low: number } }[] };
    const values = base.facts.flatMap(({ quantity }) => (quantity ? [quantity.low] : []));
    assert.ok(values.includes(45) && values.includes(320), `45 minutes and 320 passengers: ${values.join(', ')}`);
  });
});
