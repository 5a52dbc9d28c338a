import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import * as vscode from 'vscode';

/** What VS Code's extension host calls: runs every suite beside this file and leaves the counts and the version in STET_TALLY. */
export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false, forbidOnly: true, forbidPending: true });
  for (const file of readdirSync(__dirname).sort()) if (file.endsWith('.test.js')) mocha.addFile(join(__dirname, file));
  // Hosts differ in what they do with the console of an extension: the report goes to a file, which run.mjs prints.
  const report = process.env['STET_E2E_REPORT'];
  const say = (...args: unknown[]) => void (report ? appendFileSync(report, `${format(...args)}\n`) : console.log(...args));
  Mocha.reporters.Base.consoleLog = say;
  say('VS Code %s (%s, %s)', vscode.version, vscode.env.appName, vscode.env.appHost);
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failed) => {
      const tally = process.env['STET_TALLY'];
      if (tally) writeFileSync(tally, JSON.stringify({ passed: runner.stats?.passes ?? 0, failed, version: vscode.version }));
      if (failed > 0) reject(new Error(`${failed} failed`));
      else resolve();
    });
  });
}
