import { termsOf } from '../../archive/terms.js';
import { allFacts, namedFacts } from './facts-for.js';
import { FACT_SCHEMA, factsIn, type FactData } from './fact-data.js';
import { FACTS_ARGUMENT, NO_MORE, type Tool } from './tool.js';

const MOST = 10;

export const findFacts: Tool = {
  name: 'find_facts',
  title: 'Find facts',
  description: 'Finds what the sources say about something: a name, a figure, or a whole sentence, in the words of the source. Best first. Nothing found means that the sources do not speak of it.',
  input: {
    type: 'object',
    properties: { query: { type: 'string', minLength: 1, maxLength: 2000 }, facts: FACTS_ARGUMENT, limit: { type: 'integer', minimum: 1, maximum: 100, description: `At most so many; ${MOST} when left out.` } },
    required: ['query'],
    ...NO_MORE,
  },
  output: { type: 'object', properties: { facts: { type: 'array', items: FACT_SCHEMA } }, required: ['facts'] },
  run: async ({ query, facts, limit = MOST }, { folders }) => {
    const all = await factsIn((await namedFacts(facts, folders)) ?? (await allFacts(folders)), folders.first);
    return { facts: ranked(all, String(query)).slice(0, Number(limit)) };
  },
};

/** By the terms of the query that a fact and its sentence have, rare ones weighing more; a term of the value or the subject counts twice. */
function ranked(facts: readonly FactData[], query: string): FactData[] {
  const wanted = termsOf(query);
  const terms = facts.map((f) => ({ own: new Set(termsOf(`${f.value} ${f.subject}`)), around: new Set(termsOf(f.source?.text ?? '')) }));
  const weights = wanted.map((term) => {
    const count = terms.filter((t) => t.own.has(term) || t.around.has(term)).length;
    return count ? Math.log(1 + facts.length / count) : 0;
  });
  const scores = terms.map(({ own, around }) => wanted.reduce((sum, term, i) => sum + weights[i]! * (own.has(term) ? 2 : around.has(term) ? 1 : 0), 0));
  return facts.map((fact, i) => ({ fact, score: scores[i]! })).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score).map(({ fact }) => fact);
}
