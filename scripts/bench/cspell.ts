/** cspell in process and warm, as an editor holds it: the peer that drafts are timed against. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

interface Validator {
  prepare(): Promise<void>;
  updateDocumentText(text: string): Promise<void>;
  checkDocument(): readonly unknown[];
}
interface Library {
  readonly DocumentValidator: new (...args: readonly unknown[]) => Validator;
  readonly createTextDocument: (what: object) => unknown;
}

/** Undefined where it is not installed: `npm install --no-package-lock --prefix scripts/bench`. */
export async function cspell(): Promise<((text: string) => Promise<unknown>) | undefined> {
  const home = fileURLToPath(new URL('node_modules/cspell-lib', import.meta.url));
  if (!existsSync(home)) return undefined;
  // It has no entry for `require`, so its own manifest says where it begins.
  const { exports } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { exports: { '.': { import: string } | string } };
  const entry = exports['.'];
  const library = (await import(pathToFileURL(join(home, typeof entry === 'string' ? entry : entry.import)).href)) as Library;
  const draft = library.createTextDocument({ uri: 'file:///draft.md', content: 'a', languageId: 'markdown' });
  const validator = new library.DocumentValidator(draft, { generateSuggestions: false, noConfigSearch: true }, { version: '0.2', language: 'en' });
  await validator.prepare();
  return async (text) => {
    await validator.updateDocumentText(text);
    return validator.checkDocument();
  };
}
