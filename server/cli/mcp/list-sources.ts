import { shownPath } from '../shown-path.js';
import { FactBases } from '../check-drafts.js';
import { allFacts } from './facts-for.js';
import { NO_MORE, type Tool } from './tool.js';

export const listSources: Tool = {
  name: 'list_sources',
  title: 'List sources',
  description: 'Lists the fact bases of the folder: their source articles, how many facts each has, and which articles have changed since. Ask this first.',
  input: { type: 'object', properties: {}, ...NO_MORE },
  output: {
    type: 'object',
    properties: {
      factBases: {
        type: 'array',
        items: {
          type: 'object',
          properties: { path: { type: 'string' }, sources: { type: 'array', items: { type: 'object' } }, facts: { type: 'integer' }, names: { type: 'integer' }, conflicts: { type: 'integer' } },
          required: ['path', 'sources', 'facts', 'names', 'conflicts'],
        },
      },
      changed: { type: 'array', items: { type: 'string' } },
    },
    required: ['factBases', 'changed'],
  },
  run: async (_args, { folders }) => {
    const cwd = folders.first;
    const bases = new FactBases(cwd);
    const factBases = await Promise.all((await allFacts(folders)).map(async (path) => {
      const base = await bases.load(path);
      return {
        path: shownPath(path, cwd),
        sources: base.sources.map(({ uri, title, language, published }) => ({ path: shownPath(uri, cwd), title, language, ...(published ? { published } : {}) })),
        facts: base.facts.filter((f) => f.kind !== 'statement' && f.status !== 'rejected').length,
        names: base.entities.length,
        conflicts: base.conflicts.length,
      };
    }));
    return { factBases, changed: await bases.stale() };
  },
};
