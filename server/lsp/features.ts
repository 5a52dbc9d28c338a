/** Every language feature. Each is a file of its own and knows nothing of the others. */
import { codeActionFeature } from './code-actions.js';
import { definitionFeature } from './definition.js';
import { deriveFeature } from './derive.js';
import type { Feature } from './desk.js';
import { factsFeature } from './facts.js';
import { hoverFeature } from './hover.js';
import { locateFeature } from './locate.js';

export const FEATURES: readonly Feature[] = [hoverFeature, definitionFeature, codeActionFeature, deriveFeature, factsFeature, locateFeature];
