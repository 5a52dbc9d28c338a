import assert from 'node:assert/strict';
import { canonicalPlace, placeOfDemonym } from '../../../server/engine/locales/places.js';
import { isNearMiss, sameName } from '../../../server/engine/recognize/name-forms.js';

describe('the same name in another form', () => {
  const cases: [a: string, b: string, same: boolean][] = [
    ['Nvidia', 'Nvidias', true], ['Nvidia', 'nvidia', true], ["Altman's", 'Altman', true], ['Müller', 'Mueller', true], ['Großbritannien', 'Great Britain', true],
    ['USA', 'United States', true], ['Brüssel', 'Brussels', true], ['Selenskyj', 'Selenskyi', true], ['Nvidia', 'Nivea', false], ['H100', 'H800', false],
    ['England', 'Großbritannien', false], ['Altman', 'Oldman', false], ['Meta', 'Metro', false],
  ];
  for (const [a, b, same] of cases) it(`${a} ${same ? 'is' : 'is not'} ${b}`, () => assert.equal(sameName(a, b, 'de'), same));
});

describe('a slip of the pen', () => {
  const cases: [draft: string, known: string, near: boolean][] = [
    ['Nvdia', 'Nvidia', true], ['Nivdia', 'Nvidia', true], ['Sam Altmann', 'Sam Altman', true], ['Andreesen', 'Andreessen', true], ['Antropic', 'Anthropic', true],
    ['Liang Wengfeng', 'Liang Wenfeng', true], ['Deep Seek', 'DeepSeek', true], ['Zuckerburg', 'Zuckerberg', true],
    ['Nvidias', 'Nvidia', false], ['H100', 'H800', false], ['R2', 'R1', false], ['Meta', 'Beta', false], ['Google', 'Apple', false], ['Iran', 'Irak', true], ['Sam Altman', 'Tom Altman', false], ['Nvidia', 'Nvidia', false],
  ];
  for (const [draft, known, near] of cases) it(`${draft} ${near ? 'is' : 'is not'} a slip for ${known}`, () => assert.equal(isNearMiss(draft, known), near));
});

describe('places', () => {
  const cases: [name: string, language: string, id: string | undefined][] = [
    ['Großbritannien', 'de', 'territory:GB'], ['UK', 'en', 'territory:GB'], ['Britain', 'en', 'territory:GB'], ['England', 'en', 'territory:England'], ['Vereinigte Staaten', 'de', 'territory:US'],
    ['America', 'en', 'territory:US'], ['UdSSR', 'de', 'territory:SU'], ['Soviet Union', 'en', 'territory:SU'], ['Niederlande', 'de', 'territory:NL'], ['Moskau', 'de', 'city:Moscow'], ['Moscow', 'en', 'city:Moscow'],
    ['München', 'de', 'city:Munich'], ['Munich', 'en', 'city:Munich'], ['Allemagne', 'fr', 'territory:DE'], ['Nvidia', 'de', undefined],
  ];
  for (const [name, language, id] of cases) it(`${name} is ${id}`, () => assert.equal(canonicalPlace(name, language), id));

  const demonyms: [word: string, language: string, id: string | undefined][] = [
    ['chinesischen', 'de', 'territory:CN'], ['Chinese', 'en', 'territory:CN'], ['niederländischer', 'de', 'territory:NL'], ['Dutch', 'en', 'territory:NL'], ['US-amerikanischer', 'de', 'territory:US'], ['britischen', 'de', 'territory:GB'], ['schnellen', 'de', undefined],
  ];
  for (const [word, language, id] of demonyms) it(`${word} belongs to ${id}`, () => assert.equal(placeOfDemonym(word, language), id));
});
