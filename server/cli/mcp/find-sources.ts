import { findPassages } from '../../archive/find-passages.js';
import { openArchive } from '../../archive/open-archive.js';
import { UsageProblem } from '../outcome.js';
import { NO_MORE, PLACE, type Tool } from './tool.js';

const MOST = 5;

export const findSources: Tool = {
  name: 'find_sources',
  title: 'Find sources in the archive',
  description: 'Finds the articles of the archive that speak of what a sentence or a text speaks of, and their passages that come nearest to it. Best first.',
  input: {
    type: 'object',
    properties: { text: { type: 'string', minLength: 1, maxLength: 20_000 }, limit: { type: 'integer', minimum: 1, maximum: 20, description: `At most so many passages; ${MOST} when left out.` } },
    required: ['text'],
    ...NO_MORE,
  },
  output: {
    type: 'object',
    properties: { passages: { type: 'array', items: { ...PLACE, properties: { ...PLACE.properties, title: { type: 'string' } } } } },
    required: ['passages'],
  },
  run: async ({ text, limit = MOST }, { archive }) => {
    if (archive === undefined) throw new UsageProblem('there is no archive: start the server as stet mcp --archive FOLDER');
    const opened = await openArchive(archive, { create: false });
    try {
      return { passages: await findPassages(String(text), opened, Number(limit)) };
    } finally {
      await opened.close();
    }
  },
};
