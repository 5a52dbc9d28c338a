/** A small fact base that is right; tests break or change one thing in it. */
import type { Entity, FactBase, QuantityFact } from '../../../server/engine/types.js';

export const quantityFact = (id: string, low: number, more: Partial<QuantityFact> = {}): QuantityFact => ({
  kind: 'quantity',
  id,
  status: 'derived',
  subject: 'harbour',
  attribute: 'fall price',
  direction: 'down',
  quantity: { low, high: low, unit: 'percent', hedge: 'none', precision: 1 },
  evidence: [{ source: 's1', paragraph: 1, start: 10, end: 20 }],
  ...more,
});

export const entity = (id: string, name: string, more: Partial<Entity> = {}): Entity => ({
  id,
  type: 'organization',
  name,
  aliases: [],
  descriptors: [],
  status: 'derived',
  evidence: [{ source: 's1', paragraph: 1, start: 0, end: 7 }],
  ...more,
});

export const sampleBase = (more: Partial<FactBase> = {}): FactBase => ({
  version: 1,
  sources: [{ id: 's1', uri: 'harbour.md', title: 'The harbour', language: 'en', sha256: 'a'.repeat(64), length: 200 }],
  entities: [entity('harbour', 'Harbour Ltd')],
  facts: [quantityFact('q1', 17)],
  conflicts: [],
  passages: [{ id: 'p1', source: 's1', paragraph: 1, start: 0, end: 60, terms: ['fall', 'harbour', 'price'] }],
  ...more,
});
