/** The published schema of stet.config.json allows what the reader takes, and refuses what it refuses. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { CODES } from '../../server/engine/types.js';
import { parseConfig } from '../../server/readers/config.js';
import { STYLE_CHOICES } from '../../server/readers/fix-style.js';

const schema = JSON.parse(readFileSync('facts/config.schema.json', 'utf8')) as { properties: object; definitions: { rules: { properties: object }; style: { properties: Record<string, { enum: string[] }> } } };
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

const configs: [what: string, config: unknown, good: boolean][] = [
  ['nothing', {}, true],
  ['a path', { facts: 'facts' }, true],
  ['paths, and its schema', { $schema: './config.schema.json', facts: ['a.facts.json', 'more'] }, true],
  ['everything', { facts: 'f', rules: { 'not-in-source': 'off', 'hedge-lost': 'error' }, language: 'de', style: { smallNumbers: 'words', percent: 'symbol', currency: 'code', thousands: 'draft' }, ignore: ['old/', '!old/new.md'], overrides: [{ files: 'sport/*.md', facts: ['s'], rules: { 'name-misspelled': 'hint' }, language: 'en', style: { thousands: 'space' } }] }, true],
  ['a list', [], false],
  ['a number for a path', { facts: 7 }, false],
  ['an empty path', { facts: [''] }, false],
  ['an unknown setting', { fact: 'f' }, false],
  ['an unknown rule', { rules: { spelling: 'off' } }, false],
  ['an unknown severity', { rules: { 'number-mismatch': 'loud' } }, false],
  ['rules in a list', { rules: ['number-mismatch'] }, false],
  ['a matter that is none of style', { style: { dates: 'long' } }, false],
  ['a style that is none', { style: { percent: 'sign' } }, false],
  ['a style in a word', { style: 'words' }, false],
  ['a language in words', { language: 'German' }, false],
  ['an override for no drafts', { overrides: [{ facts: 'f' }] }, false],
  ['an override that is none', { overrides: ['sport'] }, false],
  ['overrides in no list', { overrides: { files: 'a' } }, false],
  ['an override that ignores', { overrides: [{ files: 'a', ignore: 'b' }] }, false],
  ['a pattern that is none', { ignore: [1] }, false],
];

describe('the schema of stet.config.json', () => {
  for (const [what, config, good] of configs) {
    it(`${good ? 'allows' : 'refuses'} ${what}, as the reader does`, () => {
      const read = () => parseConfig(JSON.stringify(config), 'stet.config.json');
      if (good) assert.doesNotThrow(read);
      else assert.throws(read, { name: 'FileProblem' });
      assert.equal(validate(config), good, JSON.stringify(validate.errors));
    });
  }

  it('knows every choice of style, and so does the editor', () => {
    const choices = Object.fromEntries(Object.entries(STYLE_CHOICES).map(([key, values]) => [key, [...values]]));
    const enums = (properties: Record<string, { enum: string[] }>) => Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, value.enum]));
    assert.deepEqual(enums(schema.definitions.style.properties), choices);
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { configuration: { properties: Record<string, { properties: Record<string, { enum: string[] }> }> } } };
    assert.deepEqual(enums(contributes.configuration.properties['stet.style']!.properties), choices);
  });

  it('knows every rule', () => assert.deepEqual(Object.keys(schema.definitions.rules.properties).sort(), [...CODES].sort()));
});
