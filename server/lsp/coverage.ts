/** What of the facts a draft tells, tells otherwise and leaves out, and where. */
import { COVERAGE, type CoverageParams, type CoverageResult, type FactUse } from '../protocol.js';
import { uriOf } from './addresses.js';
import type { Feature } from './desk.js';
import { rangeOf } from './evidence.js';
import { homeOf } from './fact-home.js';
import { tellingsOf } from './facts-at.js';

export const coverageFeature: Feature = {
  register(desk) {
    desk.connection.onRequest(COVERAGE, ({ uri }: CoverageParams): Promise<CoverageResult> =>
      desk.guard('coverage', { facts: [], verified: 0, differing: 0, unverified: 0 }, async () => {
        const draft = await desk.drafts.examined(uri);
        if (!draft) return { facts: [], verified: 0, differing: 0, unverified: 0 };
        const { document, checked } = draft;
        const told = tellingsOf(checked);
        const facts = checked.base.facts
          .filter((f) => f.status !== 'rejected' && f.kind !== 'statement')
          .flatMap((fact): FactUse[] => {
            const home = homeOf(checked.bases, fact.id);
            if (!home) return [];
            const places = told.filter((t) => t.facts.includes(fact.id));
            const use = places.some((t) => t.wrong) ? 'changed' : places.length ? 'used' : 'unused';
            return [{ factBase: uriOf(home.path), id: home.id, use, ranges: places.map((t) => rangeOf(document, t)) }];
          });
        const { findings, supports } = checked.result;
        return { facts, verified: supports.length, differing: findings.filter((f) => f.verdict === 'refuted').length, unverified: findings.filter((f) => f.verdict === 'unverified').length };
      }),
    );
  },
};
