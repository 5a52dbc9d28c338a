import { allFacts, namedFacts } from './facts-for.js';
import { FACT_SCHEMA, factsIn } from './fact-data.js';
import { FACTS_ARGUMENT, NO_MORE, type Tool } from './tool.js';

const PAGE = 100;

export const listFacts: Tool = {
  name: 'list_facts',
  title: 'List facts',
  description: 'Lists what the sources say: figures, dates, roles and quotes with whom they are about, and the sentence of the source. Use these values as they stand when you write about the sources.',
  input: {
    type: 'object',
    properties: {
      facts: FACTS_ARGUMENT,
      subject: { type: 'string', description: 'Only facts about whom or what this names.' },
      kind: { enum: ['quantity', 'date', 'role', 'quote'] },
      offset: { type: 'integer', minimum: 0, description: 'How many to leave out at the beginning.' },
      limit: { type: 'integer', minimum: 1, maximum: 500, description: `At most so many; ${PAGE} when left out.` },
    },
    ...NO_MORE,
  },
  output: { type: 'object', properties: { facts: { type: 'array', items: FACT_SCHEMA }, total: { type: 'integer' } }, required: ['facts', 'total'] },
  run: async ({ facts, subject, kind, offset = 0, limit = PAGE }, { folders }) => {
    const all = await factsIn((await namedFacts(facts, folders)) ?? (await allFacts(folders)), folders.first);
    const wanted = typeof subject === 'string' ? subject.toLowerCase() : '';
    const found = all.filter((f) => (kind === undefined || f.kind === kind) && f.subject.toLowerCase().includes(wanted));
    return { facts: found.slice(Number(offset), Number(offset) + Number(limit)), total: found.length };
  },
};
