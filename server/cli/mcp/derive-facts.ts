import { dirname } from 'node:path';
import { derive } from '../../engine/index.js';
import { readSource } from '../../readers/read-source.js';
import { deriveCommand, factsPathOf } from '../derive.js';
import { describeConflicts } from '../describe-conflicts.js';
import { COULD_NOT_RUN, UsageProblem } from '../outcome.js';
import { shownPath } from '../shown-path.js';
import { LANGUAGE_ARGUMENT, NO_MORE, type Tool } from './tool.js';

export const deriveTool: Tool = {
  name: 'derive',
  title: 'Derive facts from an article',
  description: 'Reads an article of the folder (Markdown, text, HTML, LaTeX, Word, PDF, EPUB, e-mail, CSV, JSON …) and says what facts it has and where it contradicts itself. Writes ARTICLE.facts.json beside it only with write, where the person who started the server has allowed that.',
  input: {
    type: 'object',
    properties: { path: { type: 'string', description: 'The article.' }, language: LANGUAGE_ARGUMENT, write: { type: 'boolean', description: 'Write the fact base beside the article; what people changed in an older one stays.' } },
    required: ['path'],
    ...NO_MORE,
  },
  output: {
    type: 'object',
    properties: { title: { type: 'string' }, language: { type: 'string' }, facts: { type: 'integer' }, names: { type: 'array', items: { type: 'string' } }, conflicts: { type: 'array', items: { type: 'string' } }, written: { type: 'string' } },
    required: ['title', 'language', 'facts', 'names', 'conflicts'],
  },
  writes: true,
  run: async ({ path, language, write = false }, { folders, mayWrite }) => {
    const article = await folders.within(String(path));
    if (write === true && !mayWrite) throw new UsageProblem('this server only reads: start it as stet mcp --allow-write to let it write fact bases');
    const target = factsPathOf(article);
    if (write === true) await folders.within(target);
    const source = await readSource(article);
    if (!source.text.trim()) throw new UsageProblem(`${String(path)}: is empty; there is nothing to derive from`);
    const spoken = typeof language === 'string' ? language : source.language;
    const base = derive(source.text, { uri: shownPath(article, folders.first), format: source.format, ...(spoken ? { language: spoken } : {}), ...(source.published ? { published: source.published } : {}) });
    const [own] = base.sources;
    return {
      title: own!.title,
      language: own!.language,
      facts: base.facts.filter((f) => f.kind !== 'statement').length,
      names: base.entities.map((e) => e.name),
      conflicts: describeConflicts(base, [{ text: source.text, uri: own!.uri }]),
      ...(write === true ? { written: shownPath(await written(article, target, language), folders.first) } : {}),
    };
  },
};

/** As `stet derive` does. Throws `UsageProblem` with what it said. */
async function written(article: string, target: string, language: unknown): Promise<string> {
  const said: string[] = [];
  const streams = { cwd: dirname(article), readInput: () => Promise.resolve(new Uint8Array()), out: () => undefined, err: (text: string) => void said.push(text), language: 'en', colors: false };
  const code = await deriveCommand({ articles: [article], output: target, check: false, ...(typeof language === 'string' ? { language } : {}) }, streams);
  if (code === COULD_NOT_RUN) throw new UsageProblem(said.join('').trim());
  return target;
}
