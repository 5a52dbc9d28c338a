import assert from 'node:assert/strict';
import { ESLint } from 'eslint';

/** A file that would lie at `path` and import `specifier`: may it? */
const rows: readonly { path: string; specifier: string; rule?: string }[] = [
  { path: 'server/engine/check/probe.ts', specifier: '../recognize/quantity.js' },
  { path: 'server/engine/recognize/probe.ts', specifier: '../check/check.js', rule: 'import-x/no-restricted-paths' },
  { path: 'server/engine/locales/probe.ts', specifier: '../types.js' },
  { path: 'server/engine/locales/probe.ts', specifier: '../document/document.js', rule: 'import-x/no-restricted-paths' },
  { path: 'server/engine/check/probe.ts', specifier: '../../readers/read-file.js', rule: 'import-x/no-restricted-paths' },
  { path: 'server/engine/check/probe.ts', specifier: 'node:fs', rule: 'import-x/no-nodejs-modules' },
  { path: 'server/engine/check/probe.ts', specifier: 'fs', rule: 'import-x/no-nodejs-modules' },
  { path: 'server/engine/check/probe.ts', specifier: 'vscode-languageserver', rule: 'no-restricted-imports' },
  { path: 'server/readers/probe.ts', specifier: '../engine/index.js' },
  { path: 'server/readers/probe.ts', specifier: '../cli/check.js', rule: 'import-x/no-restricted-paths' },
  { path: 'server/cli/probe.ts', specifier: '../readers/read-file.js' },
  { path: 'server/cli/probe.ts', specifier: 'vscode', rule: 'no-restricted-imports' },
  { path: 'client/probe.ts', specifier: '../server/engine/index.js', rule: 'import-x/no-restricted-paths' },
  { path: 'client/probe.ts', specifier: 'vscode' },
];

describe('imports run one way', function () {
  this.timeout(60_000);
  const eslint = new ESLint();

  for (const { path, specifier, rule } of rows) {
    it(`${path} ${rule ? 'may not' : 'may'} import ${specifier}`, async () => {
      const [result] = await eslint.lintText(`import * as probe from '${specifier}';\nexport default probe;\n`, { filePath: path });
      const fired = [...new Set((result?.messages ?? []).map((message) => message.ruleId))];
      assert.deepEqual(fired, rule ? [rule] : []);
    });
  }
});
