import { combine } from '../../engine/facts/combine.js';
import { explainPlace, inData } from '../explain.js';
import { FactBases } from '../check-drafts.js';
import { DRAFT_ARGUMENTS, draftOf } from './draft-argument.js';
import { factsOf, namedFacts, noneFound } from './facts-for.js';
import { baseOfText, SOURCE_ARGUMENT } from './source-argument.js';
import { FACTS_ARGUMENT, LANGUAGE_ARGUMENT, NO_MORE, type Tool } from './tool.js';

export const explainTool: Tool = {
  name: 'explain',
  title: 'Explain a verdict',
  description: 'Says why a place of a text is judged as it is: what was read there, the facts it was held against with their scores, and what decided.',
  input: {
    type: 'object',
    properties: {
      ...DRAFT_ARGUMENTS, facts: FACTS_ARGUMENT, source: SOURCE_ARGUMENT, language: LANGUAGE_ARGUMENT,
      line: { type: 'integer', minimum: 1 },
      column: { type: 'integer', minimum: 1, description: 'Left out: everything on the line.' },
    },
    required: ['line'],
    ...NO_MORE,
  },
  output: { type: 'object', properties: { explanations: { type: 'array', items: { type: 'object' } } }, required: ['explanations'] },
  run: async ({ text, path, facts, source, language, line, column }, { folders }) => {
    const draft = await draftOf(text, path, folders);
    const paths = typeof source === 'string' ? [] : ((await namedFacts(facts, folders)) ?? (await factsOf(draft.absolute, draft.text, folders)));
    if (typeof source !== 'string' && !paths.length) throw noneFound(folders);
    const bases = new FactBases(folders.first);
    const base = typeof source === 'string' ? baseOfText(source) : combine(await Promise.all(paths.map((p) => bases.load(p))));
    const placed = await explainPlace({
      path: draft.path, text: draft.text, base, cwd: folders.first, line: Number(line),
      ...(column !== undefined ? { column: Number(column) } : {}), ...(typeof language === 'string' ? { language } : {}),
    });
    return { explanations: placed.map(inData) };
  },
};
