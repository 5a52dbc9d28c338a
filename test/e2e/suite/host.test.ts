import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the host', () => {
  it('has the test folder open', () => {
    assert.equal(vscode.workspace.workspaceFolders?.[0]?.uri.fsPath, process.env['STET_E2E_FOLDER']);
  });
});
