import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { factBaseSchema } from '../../../server/engine/facts/json-schema.js';
import { formatFactBase } from '../../../server/engine/facts/serialize.js';
import { parseFactBase } from '../../../server/engine/facts/validate.js';
import type { FactBase } from '../../../server/engine/types.js';
import { entity, quantityFact, sampleBase } from './sample-base.js';

type Draft = Record<string, any>;
const changed = (change: (base: Draft) => void): Draft => {
  const base = structuredClone(sampleBase()) as Draft;
  change(base);
  return base;
};
const accepts = new Ajv({ strict: false, allErrors: true }).compile(factBaseSchema());
const problemsOf = (data: unknown) => parseFactBase(JSON.stringify(data, null, 2)).errors;

describe('the fact base file', () => {
  const good: [string, Draft][] = [
    ['as derived', sampleBase() as Draft],
    ['with the address of its schema', { $schema: './facts.schema.json', ...sampleBase() }],
    ['with nothing in it', { version: 1, sources: [], entities: [], facts: [], conflicts: [], passages: [] }],
    ['with a note and a rejected fact', changed((b) => { b.facts[0].note = 'ask the desk'; b.facts[0].status = 'rejected'; })],
    ['with a range of dates', changed((b) => { b.facts[0].time = { month: 3, year: 2024, until: { month: 5, year: 2024 } }; })],
    ['with a relative date', changed((b) => { b.facts[0].time = { relative: { unit: 'year', offset: -1 } }; })],
    ['with a score of which the first figure is the higher', changed((b) => { b.facts[0].quantity = { low: 4, high: 1, unit: 'score', hedge: 'none', precision: 1 }; })],
    ['with every kind of fact', changed((b) => {
      const { quantity: _, ...row } = b.facts[0];
      b.facts.push({ ...row, id: 'd1', kind: 'date', date: { year: 2022 } });
      b.facts.push({ ...row, id: 'r1', kind: 'role', role: 'ceo', organization: 'harbour' });
      b.facts.push({ ...row, id: 'u1', kind: 'quote', quote: 'The cranes stand still.' });
      b.facts.push({ ...row, id: 't1', kind: 'statement' });
    })],
  ];
  for (const [what, data] of good) {
    it(`is read ${what}, and the JSON Schema agrees`, () => {
      assert.deepEqual(problemsOf(data), []);
      assert.equal(accepts(data), true, JSON.stringify(accepts.errors));
    });
  }

  const bad: [string, Draft, string, RegExp][] = [
    ['a status nobody knows', changed((b) => { b.facts[0].status = 'checked'; }), '/facts/0/status', /^expected one of "derived", "reviewed", "rejected", found "checked"$/],
    ['a number written as a text', changed((b) => { b.facts[0].quantity.low = '17'; }), '/facts/0/quantity/low', /^expected a number, found "17"$/],
    ['a property that is missing', changed((b) => { delete b.entities[0].name; }), '/entities/0', /^expected a property "name" .*, found none$/],
    ['a property that is misspelled', changed((b) => { b.entities[0].alias = []; }), '/entities/0/alias', /^expected one of the properties id, type, name, aliases.*, found "alias"$/],
    ['a kind of fact nobody knows', changed((b) => { b.facts[0].kind = 'rumour'; }), '/facts/0/kind', /^expected one of "quantity", .*, found "rumour"$/],
    ['a fact without a kind', changed((b) => { delete b.facts[0].kind; }), '/facts/0', /^expected a property "kind"/],
    ['a fact that is null', changed((b) => { b.facts[0] = null; }), '/facts/0', /^expected a fact, found null$/],
    ['facts that are no list', changed((b) => { b.facts = {}; }), '/facts', /^expected a list, found an object$/],
    ['a thirteenth month', changed((b) => { b.facts[0].time = { month: 13 }; }), '/facts/0/time/month', /^expected a whole number from 1 to 12, found 13$/],
    ['paragraph 0', changed((b) => { b.passages[0].paragraph = 0; }), '/passages/0/paragraph', /at least 1, found 0$/],
    ['half an offset', changed((b) => { b.passages[0].start = 1.5; }), '/passages/0/start', /whole number.*found 1.5$/],
    ['a conflict of one fact', changed((b) => { b.conflicts = [{ id: 'c1', facts: ['q1'] }]; }), '/conflicts/0/facts', /at least 2, found 1$/],
    ['a checksum that is none', changed((b) => { b.sources[0].sha256 = 'ABC'; }), '/sources/0/sha256', /^expected 64 hexadecimal digits/],
    ['a day in words', changed((b) => { b.sources[0].published = 'yesterday'; }), '/sources/0/published', /^expected a date such as/],
    ['an empty id', changed((b) => { b.entities[0].id = ''; b.facts[0].subject = ''; }), '/entities/0/id', /^expected an id/],
    ['no version', changed((b) => { delete b.version; }), '', /^expected a property "version" \(1\), found none$/],
    ['a list', [] as unknown as Draft, '', /^expected a fact base \(an object\), found an empty list$/],
    ['a newer version', { version: 2, claims: [] }, '/version', /^written by a newer Stet: expected version 1, found 2$/],
  ];
  for (const [what, data, pointer, message] of bad) {
    it(`is refused with ${what}, by the JSON Schema as well`, () => {
      const [first] = problemsOf(data);
      assert.equal(first?.pointer, pointer);
      assert.match(first.message, message);
      assert.equal(accepts(data), false);
    });
  }

  const contradictory: [string, FactBase, string, RegExp][] = [
    ['two facts of one id', sampleBase({ facts: [quantityFact('q1', 17), quantityFact('q1', 15)] }), '/facts/1/id', /found "q1", which \/facts\/0 has$/],
    ['two entities of one id', sampleBase({ entities: [entity('harbour', 'A'), entity('harbour', 'B')] }), '/entities/1/id', /which \/entities\/0 has$/],
    ['a subject nobody has', sampleBase({ facts: [quantityFact('q1', 17, { subject: 'shipyard' })] }), '/facts/0/subject', /^expected the id of an entity or "", found "shipyard"$/],
    ['a source nobody has', sampleBase({ facts: [quantityFact('q1', 17, { evidence: [{ source: 's9', paragraph: 1, start: 0, end: 1 }] })] }), '/facts/0/evidence/0/source', /found "s9"$/],
    ['evidence behind the end of its source', sampleBase({ facts: [quantityFact('q1', 17, { evidence: [{ source: 's1', paragraph: 1, start: 190, end: 201 }] })] }), '/facts/0/evidence/0/end', /^expected at most the length of source "s1" \(200\), found 201$/],
    ['evidence that ends before it starts', sampleBase({ facts: [quantityFact('q1', 17, { evidence: [{ source: 's1', paragraph: 1, start: 9, end: 3 }] })] }), '/facts/0/evidence/0/end', /^expected at least its start \(9\), found 3$/],
    ['bounds that are swapped', sampleBase({ facts: [quantityFact('q1', 17, { quantity: { low: 9, high: 7, unit: 'percent', hedge: 'none', precision: 1 } })] }), '/facts/0/quantity/high', /^expected at least its low \(9\), found 7$/],
    ['a conflict about a fact that is gone', sampleBase({ conflicts: [{ id: 'c1', facts: ['q1', 'q2'] }] }), '/conflicts/0/facts/1', /^expected the id of a fact, found "q2"$/],
  ];
  for (const [what, base, pointer, message] of contradictory) {
    it(`is refused with ${what}`, () => {
      const [first] = parseFactBase(formatFactBase(base)).errors;
      assert.equal(first?.pointer, pointer);
      assert.match(first.message, message);
    });
  }

  it('tells line and column of a wrong value', () => {
    const text = '{\n  "version": 1,\n  "sources": 7,\n  "entities": [], "facts": [], "conflicts": [], "passages": []\n}\n';
    const [first, ...rest] = parseFactBase(text).errors;
    assert.deepEqual(rest, []);
    assert.deepEqual(first, { pointer: '/sources', message: 'expected a list, found 7', offset: text.indexOf('7'), line: 3, column: 14 });
  });

  const broken: [string, string, RegExp, number, number][] = [
    ['a comma that is missing', '{\n  "version": 1\n  "sources": []\n}', /^expected a comma, found/, 3, 3],
    ['a comment', '{ // mine\n "version": 1 }', /^expected no comment/, 1, 3],
    ['an end that is missing', '{ "version": 1,', /found the end$/, 1, 16],
    ['nothing in it', '', /found (?:nothing|the end)$/, 1, 1],
    ['prose in it', 'Dear reader', /^expected a value, found "Dear"$/, 1, 1],
  ];
  for (const [what, text, message, line, column] of broken) {
    it(`is refused with ${what}`, () => {
      const [first] = parseFactBase(text).errors;
      assert.match(first?.message ?? '', message);
      assert.deepEqual([first?.line, first?.column], [line, column]);
    });
  }

  it('may start with a byte order mark', () => assert.deepEqual(parseFactBase(`\uFEFF${formatFactBase(sampleBase())}`).errors, []));

  it('is refused, not crashed on, when it is nested without end', () => {
    const { errors } = parseFactBase('['.repeat(200_000));
    assert.equal(errors.length, 1);
  });

  it('gives no more problems than a person can read', () => {
    const facts = Array.from({ length: 500 }, () => ({}));
    assert.equal(problemsOf({ ...sampleBase(), facts }).length, 50);
  });
});

describe('the shipped JSON Schema', () => {
  it('is the one that the reader of the file uses (npx tsx scripts/write-schema.ts)', () => {
    const shipped = readFileSync(new URL('../../../facts/facts.schema.json', import.meta.url), 'utf8');
    assert.equal(shipped, `${JSON.stringify(factBaseSchema(), null, 2)}\n`);
  });

  it('describes every property', () => {
    const silent: string[] = [];
    const walk = (schema: any, path: string) => {
      for (const [key, property] of Object.entries<any>(schema.properties ?? {})) {
        if (!property.description) silent.push(`${path}/${key}`);
        walk(property, `${path}/${key}`);
      }
      for (const [key, definition] of Object.entries<any>(schema.definitions ?? {})) walk(definition, key);
    };
    walk(factBaseSchema(), '');
    assert.deepEqual(silent, []);
  });
});
