import assert from 'node:assert/strict';
import fc from 'fast-check';
import { combine } from '../../../server/engine/facts/combine.js';
import { mergeDerivation } from '../../../server/engine/facts/merge.js';
import { formatFactBase } from '../../../server/engine/facts/serialize.js';
import { parseFactBase } from '../../../server/engine/facts/validate.js';
import type { FactBase, QuantityFact } from '../../../server/engine/types.js';
import { entity, quantityFact, sampleBase } from './sample-base.js';

const at = (start: number, source = 's1', paragraph = 1) => [{ source, paragraph, start, end: start + 5 }];
const [source] = sampleBase().sources;
const edited = { ...source!, sha256: 'b'.repeat(64), length: 210 };
const valid = (base: FactBase) => assert.deepEqual(parseFactBase(formatFactBase(base)).errors, []);
const merged = (old: FactBase, derived: FactBase) => {
  const result = mergeDerivation(old, derived);
  valid(result.base);
  return result;
};
const low = (base: FactBase, id: string) => (base.facts.find((f) => f.id === id) as QuantityFact | undefined)?.quantity.low;

describe('deriving again from an unchanged article', () => {
  it('changes nothing that nobody touched', () => {
    const { base, changes } = merged(sampleBase(), sampleBase());
    assert.equal(formatFactBase(base), formatFactBase(sampleBase()));
    assert.deepEqual(changes, { added: [], removed: [], kept: [], disputed: [], lost: [] });
  });

  const edits: [string, FactBase][] = [
    ['a reviewed fact with a value that a person corrected', sampleBase({ facts: [quantityFact('q1', 16.5, { status: 'reviewed' })] })],
    ['a reviewed fact with another subject', sampleBase({ facts: [quantityFact('q1', 17, { status: 'reviewed', subject: '', attribute: 'rise' })] })],
    ['a rejected fact', sampleBase({ facts: [quantityFact('q1', 17, { status: 'rejected' })] })],
    ['a note on a derived fact', sampleBase({ facts: [quantityFact('q1', 17, { note: 'ask the desk' })] })],
    ['a name that a person added', sampleBase({ entities: [entity('harbour', 'Harbour Ltd', { aliases: ['the old quay'], descriptors: ['the port operator'] })] })],
    ['an entity that a person renamed', sampleBase({ entities: [entity('harbour', 'Harbour Limited', { status: 'reviewed', aliases: ['Harbour Ltd'] })] })],
    ['a fact that a person added without a passage', sampleBase({ facts: [quantityFact('q1', 17), quantityFact('cranes', 4, { evidence: [] })] })],
    ['a fact that a person added and confirmed', sampleBase({ facts: [quantityFact('q1', 17), quantityFact('q9', 4, { status: 'reviewed', evidence: at(90) })] })],
    ['an entity that a person added', sampleBase({ entities: [entity('harbour', 'Harbour Ltd'), entity('mayor', 'Ines Rau', { type: 'person', status: 'reviewed', evidence: [] })] })],
    ['a title that a person shortened', sampleBase({ sources: [{ ...source!, title: 'Harbour' }] })],
    ['the day of publication', sampleBase({ sources: [{ ...source!, published: '2024-05-01' }] })],
    ['the address of the schema', { $schema: './facts.schema.json', ...sampleBase() }],
    ['a conflict that a person recorded', sampleBase({ facts: [quantityFact('q1', 17), quantityFact('q9', 4, { status: 'reviewed', evidence: at(90) })], conflicts: [{ id: 'c1', facts: ['q1', 'q9'], note: 'one of them is last year' }] })],
  ];
  for (const [what, old] of edits) it(`keeps ${what}`, () => assert.equal(formatFactBase(merged(old, sampleBase()).base), formatFactBase(old)));

  it('takes over what a better derivation finds, and lets go what it no longer finds', () => {
    const old = sampleBase({ facts: [quantityFact('q1', 17), quantityFact('q2', 3, { evidence: at(40) })] });
    const { base, changes } = merged(old, sampleBase({ facts: [quantityFact('q1', 17), quantityFact('q2', 800, { subject: '', evidence: at(100) })] }));
    assert.deepEqual(base.facts.map((f) => low(base, f.id)), [17, 800]);
    assert.deepEqual([changes.added.length, changes.removed], [1, ['q2']]);
  });

  it('closes a conflict when a side is rejected', () => {
    const two = [quantityFact('q1', 17), quantityFact('q2', 170, { evidence: at(40) })];
    const conflicts = [{ id: 'c1', facts: ['q1', 'q2'] }];
    const old = sampleBase({ facts: [two[0]!, { ...two[1]!, status: 'rejected' }], conflicts });
    assert.deepEqual(merged(old, sampleBase({ facts: two, conflicts })).base.conflicts, []);
  });
});

describe('deriving again from an article that was edited', () => {
  const passage = { id: 'p1', source: 's1', paragraph: 1, start: 0, end: 60, terms: ['fall', 'harbour', 'price'] };
  const now = (more: Partial<FactBase> = {}) => sampleBase({ sources: [edited], ...more });

  it('moves the passages of a reviewed fact along with its sentence', () => {
    const old = sampleBase({ facts: [quantityFact('q1', 17, { status: 'reviewed', attribute: 'my own words' })] });
    const derived = now({ facts: [quantityFact('q1', 17, { evidence: at(110) })], passages: [{ ...passage, start: 100, end: 160, paragraph: 3 }] });
    const { base } = merged(old, derived);
    assert.equal(base.sources[0]!.sha256, edited.sha256);
    assert.deepEqual(base.facts[0]!.evidence, at(110));
    assert.equal(base.facts[0]!.attribute, 'my own words');
  });

  it('gives a derived fact its new value under its old id', () => {
    const { base, changes } = merged(sampleBase({ facts: [quantityFact('q5', 17)] }), now({ facts: [quantityFact('q1', 15)] }));
    assert.deepEqual(base.facts.map((f) => [f.id, low(base, f.id)]), [['q5', 15]]);
    assert.deepEqual(changes.added, []);
  });

  it('lets a confirmed and a new value stand side by side, in conflict', () => {
    const { base, changes } = merged(sampleBase({ facts: [quantityFact('q1', 17, { status: 'reviewed' })] }), now({ facts: [quantityFact('q1', 15)] }));
    const [pair] = changes.disputed;
    assert.deepEqual([low(base, pair!.kept), low(base, pair!.found)], [17, 15]);
    assert.deepEqual(base.conflicts.map((c) => c.facts), [[pair!.kept, pair!.found]]);
    const again = merged(base, now({ facts: [quantityFact('q1', 15)] }));
    assert.equal(formatFactBase(again.base), formatFactBase(base));
  });

  it('does not hold a rejected value against a new one', () => {
    const { base } = merged(sampleBase({ facts: [quantityFact('q1', 17, { status: 'rejected' })] }), now({ facts: [quantityFact('q1', 15)] }));
    assert.deepEqual(base.facts.map((f) => [f.status, low(base, f.id)]), [['rejected', 17], ['derived', 15]]);
    assert.deepEqual(base.conflicts, []);
  });

  it('says which confirmed facts have lost their passage', () => {
    const old = sampleBase({ facts: [quantityFact('q1', 17, { status: 'reviewed' })] });
    const { base, changes } = merged(old, now({ facts: [], entities: [], passages: [], sources: [{ ...edited, length: 5 }] }));
    assert.deepEqual(changes.lost, ['q1']);
    assert.deepEqual([low(base, 'q1'), base.facts[0]!.evidence, base.entities[0]?.id], [17, [], 'harbour']);
  });
});

describe('a second article in one fact base', () => {
  const other = sampleBase({ sources: [{ ...edited, uri: 'quay.md' }], facts: [quantityFact('q1', 4)], entities: [entity('harbour-2', 'Harbour Ltd')] });

  it('is added beside the first, and its own derivation leaves the first alone', () => {
    const { base } = merged(sampleBase(), { ...other, facts: [quantityFact('q1', 4, { subject: 'harbour-2' })] });
    assert.deepEqual(base.sources.map((s) => s.uri), ['harbour.md', 'quay.md']);
    assert.deepEqual(base.facts.map((f) => [low(base, f.id), f.subject, f.evidence[0]!.source]).sort(), [[17, 'harbour', 's1'], [4, 'harbour', base.sources[1]!.id]].sort());
    assert.equal(new Set(base.passages.map((p) => p.id)).size, 2);
    const again = merged(base, sampleBase());
    assert.equal(formatFactBase(again.base), formatFactBase(base));
  });
});

describe('whatever people and articles do', () => {
  const oneOf = fc.constantFrom;
  const fact = fc.record({ value: oneOf(15, 17, 800), status: oneOf('derived', 'reviewed', 'rejected'), start: oneOf(10, 40, 90), subject: oneOf('', 'harbour'), note: oneOf(undefined, 'ask') });
  const base = fc.record({ facts: fc.uniqueArray(fact, { maxLength: 3, selector: (f) => f.start }), source: oneOf(source!, edited, { ...edited, id: 's1', uri: 'quay.md' }) });
  type Made = typeof base extends fc.Arbitrary<infer T> ? T : never;
  const make = ({ facts, source }: Made, derived: boolean) => sampleBase({
    sources: [source],
    facts: facts.map((f, i) => quantityFact(`q${i + 1}`, f.value, { subject: f.subject, evidence: at(f.start), ...(derived ? {} : { status: f.status as 'derived', ...(f.note ? { note: f.note } : {}) }) })),
  });

  it('the merged base is valid, a second derivation changes nothing, and no work of a person is gone', () => {
    fc.assert(
      fc.property(base, base, (before, now) => {
        const old = make(before, false);
        const once = merged(old, make(now, true));
        assert.equal(formatFactBase(merged(once.base, make(now, true)).base), formatFactBase(once.base));
        for (const f of old.facts) if (f.status !== 'derived') {
          const { evidence: _, ...kept } = once.base.facts.find((x) => x.id === f.id)!;
          const { evidence: __, ...was } = f;
          assert.deepEqual(kept, was);
        }
        const notes = (b: FactBase) => b.facts.filter((f) => f.note).length;
        assert.ok(notes(once.base) >= notes(old));
      }),
      { numRuns: 300 },
    );
  });
});

describe('several fact bases for one draft', () => {
  it('keep their ids apart', () => {
    const role = { ...quantityFact('r1', 1), kind: 'role' as const, role: 'ceo', organization: 'harbour' };
    const { quantity: _, ...roleFact } = role;
    const base = combine([sampleBase({ facts: [quantityFact('q1', 17), roleFact], conflicts: [{ id: 'c1', facts: ['q1', 'r1'] }] }), sampleBase({ facts: [quantityFact('q1', 15, { subject: '' })] })]);
    valid(base);
    assert.deepEqual(base.facts.map((f) => [f.id, f.subject]), [['1:q1', '1:harbour'], ['1:r1', '1:harbour'], ['2:q1', '']]);
  });

  it('keep their names in the terms and places of their passages', () => {
    const passage = { id: 'p1', source: 's1', paragraph: 1, start: 0, end: 50, terms: ['=17', '@harbour', 'crane'], slots: ['crane | harbour | @harbour open'] };
    const base = combine([sampleBase(), sampleBase({ passages: [passage] })]);
    valid(base);
    const last = base.passages.at(-1)!;
    assert.deepEqual([last.terms, last.slots], [['=17', '@2:harbour', 'crane'], ['crane | 2:harbour | @2:harbour open']]);
  });

  it('leave a single one as it is', () => {
    const base = sampleBase();
    assert.equal(combine([base]), base);
  });
});
