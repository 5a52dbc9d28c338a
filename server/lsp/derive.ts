/** Derives the facts of an article and writes them beside it, keeping what people did. */
import { dirname, relative } from 'node:path';
import { derive } from '../engine/index.js';
import { mergeDerivation } from '../engine/facts/merge.js';
import { formatFactBase } from '../engine/facts/serialize.js';
import { DERIVE, type DeriveParams, type DeriveResult } from '../protocol.js';
import { formatOf } from '../readers/format.js';
import { readFactBase } from '../readers/load-facts.js';
import { FileProblem, readTextFile } from '../readers/read-file.js';
import { writeTextFile } from '../readers/write-file.js';
import { pathOf, uriOf } from './addresses.js';
import type { Feature } from './desk.js';

export const deriveFeature: Feature = {
  register({ connection, documents, store, recheckAll }) {
    connection.onRequest(DERIVE, async ({ uri, target }: DeriveParams): Promise<DeriveResult> => {
      const article = pathOf(uri);
      if (!article) throw new Error(`${uri} is not a file: save it first`);
      const path = target ?? article.replace(/\.[^./\\]+$/, '') + '.facts.json';
      const text = documents.get(uri)?.getText() ?? (await readTextFile(article));
      const derived = derive(text, { uri: relative(dirname(path), article).replaceAll('\\', '/'), format: formatOf(article) });
      const before = await readFactBase(path).catch((error: unknown) => {
        if (error instanceof FileProblem && error.reason === 'no such file') return undefined;
        throw error;
      });
      const base = before ? mergeDerivation(before, derived).base : derived;
      await writeTextFile(path, formatFactBase(base));
      store.forget(path);
      recheckAll();
      return { path, uri: uriOf(path), facts: base.facts.length, entities: base.entities.length, conflicts: base.conflicts.length };
    });
  },
};
