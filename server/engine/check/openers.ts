/** A hint at a draft that opens with a pronoun and names nobody for it: "He was sentenced to 18 years on Friday." What it tells, it tells of nobody. */
import type { Finding } from '../types.js';
import type { Draft } from './draft.js';

/** "It" is nobody as often ("it is", "it rained"): only what a body does counts. */
const OPENER = /^(?:she|he|they|her|him|it(?= (?:hopes|plans|wants|says|said|sells|sold|employs|makes|made|announced|lost|won|bought)\b))\b/iu;
/** "He never slowed down: skipper jailed": whoever it is stands behind the mark. */
const MARKS = /[:“”„"]/;
/** A pair of dashes holds an aside. */
const DASHES = / - |[–—]/g;
/** "His son Andy" */
const KIN = /\b(?:his|her|their) \p{Ll}+ $/u;
const KIN_LENGTH = 24;

/** In English: German papers open so by custom. A translation opens as its source does. */
export function checkOpener({ document: { plain, language, blocks, sentences }, own, index, sameLanguage }: Draft): Finding[] {
  const [reading] = own;
  if (!reading || reading.index !== 0 || language !== 'en' || !sameLanguage || !index.entities.size || blocks[sentences[0]!.block]?.cell) return [];
  const text = plain.slice(reading.start, reading.end);
  const pronoun = OPENER.exec(text)?.[0];
  if (pronoun === undefined || MARKS.test(text) || text.match(DASHES)?.length === 1) return [];
  const isOfSeveral = /^(?:it|they)$/i.test(pronoun);
  const isNamed = reading.names.some(({ mention: { type, start } }) => (type === 'person' || (isOfSeveral && type === 'organization')) && !KIN.test(plain.slice(Math.max(0, start - KIN_LENGTH), start)));
  if (isNamed) return [];
  return [{
    start: reading.start, end: reading.start + pronoun.length, code: 'not-in-source', verdict: 'unverified', severity: 'hint',
    message: `nobody is named before ${pronoun}`, replacements: [], facts: [],
  }];
}
