import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { folder, open } from './editor.js';

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

  it('derives the facts of the article in the editor', async () => {
    await open('ferry.md');
    await vscode.commands.executeCommand('stet.deriveFacts');
    const base = JSON.parse(await readFile(join(folder, 'ferry.facts.json'), 'utf8')) as { facts: { quantity?: { low: number } }[] };
    const values = base.facts.flatMap(({ quantity }) => (quantity ? [quantity.low] : []));
    assert.ok(values.includes(45) && values.includes(320), `45 minutes and 320 passengers: ${values.join(', ')}`);
  });
});
