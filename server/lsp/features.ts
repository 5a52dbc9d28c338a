/** Every language feature. Each is a file of its own and knows nothing of the others. */
import { checkNowFeature } from './check-now.js';
import { codeActionFeature } from './code-actions.js';
import { codeLensFeature } from './code-lens.js';
import { completionFeature } from './completion.js';
import { coverageFeature } from './coverage.js';
import { definitionFeature } from './definition.js';
import { deriveFeature } from './derive.js';
import type { Feature } from './desk.js';
import { documentLinkFeature } from './document-links.js';
import { explainFeature } from './explain.js';
import { findSourceFeature } from './find-source.js';
import { factsFeature } from './facts.js';
import { highlightFeature } from './highlights.js';
import { hoverFeature } from './hover.js';
import { inlayHintFeature } from './inlay-hints.js';
import { locateFeature } from './locate.js';
import { referencesFeature } from './references.js';
import { renameFeature } from './rename.js';
import { reportFeature } from './report.js';
import { symbolFeature } from './symbols.js';
import { workspaceDiagnosticFeature } from './workspace-diagnostics.js';

export const FEATURES: readonly Feature[] = [
  hoverFeature, definitionFeature, referencesFeature, highlightFeature, renameFeature, completionFeature, codeLensFeature, inlayHintFeature,
  symbolFeature, documentLinkFeature, codeActionFeature, deriveFeature, factsFeature, locateFeature, findSourceFeature, coverageFeature, explainFeature, reportFeature, checkNowFeature, workspaceDiagnosticFeature,
];
