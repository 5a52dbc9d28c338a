/** The facts of a draft, of a fact base or of the workspace, as a list; and where fact bases are. */
import { FACTS, FIND_FACTS, type FactsParams, type FactsResult } from '../protocol.js';
import { factBasesIn } from '../readers/find-facts.js';
import { isFactBase, pathOf, uriOf } from './addresses.js';
import type { Desk, Feature } from './desk.js';
import { languageOf } from './draft-language.js';
import { factRows, useOf } from './fact-rows.js';
import { staleSources } from './stale-sources.js';

export const factsFeature: Feature = {
  register(desk) {
    desk.connection.onRequest(FACTS, ({ uri }: FactsParams): Promise<FactsResult> => desk.guard('facts', { facts: [] }, () => factsOf(desk, uri)));
    desk.connection.onRequest(FIND_FACTS, async (): Promise<string[]> => (await everywhere(desk)).map(uriOf));
  },
};

const everywhere = async ({ folders }: Desk): Promise<string[]> => (await Promise.all(folders().map((f) => factBasesIn(f)))).flat();

export async function factsOf(desk: Desk, uri: string | undefined): Promise<FactsResult> {
  const { documents, store, sources, examinedSoon } = desk;
  const document = uri === undefined ? undefined : documents.get(uri);
  const asked = uri === undefined ? undefined : pathOf(uri);
  const check = document && (await examinedSoon(document));
  const paths = asked && isFactBase(asked) ? [asked] : check ? check.factBases : await everywhere(desk);
  const loaded = (await Promise.all(paths.map((p) => store.load(p)))).flatMap(({ path, base }) => (base ? [{ path, base }] : []));
  const isDraft = check !== undefined && check.result.findings.length + check.result.supports.length > 0;
  const language = document ? languageOf(document) : 'en';
  const rows = loaded.map(async ({ path, base }, i) =>
    factRows({
      uri: uriOf(path),
      base,
      prefix: loaded.length > 1 ? `${i + 1}:` : '',
      ...(isDraft ? { use: useOf(check.result) } : {}),
      language,
      stale: await staleSources(base, sources),
    }, sources),
  );
  return { facts: (await Promise.all(rows)).flat() };
}
