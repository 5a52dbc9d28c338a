/** Prints the languages whose tables a check of the text on the command line reads, each once, as JSON. */
import { TABLES } from '../../../server/engine/locales/languages.generated.js';
import { check, derive } from '../../../server/engine/index.js';

const used = new Set<string>();
for (const [language, tables] of Object.entries(TABLES)) {
  Object.defineProperty(TABLES, language, { enumerable: true, get: () => (used.add(language), tables) });
}
const [source = '', draft = ''] = process.argv.slice(2);
check(draft, derive(source));
console.log(JSON.stringify([...used].sort()));
