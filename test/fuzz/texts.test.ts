/** No text breaks a reader, a recognizer or a check, and all that is found lies where it says. */
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { createChecker, derive, examine, parseDocument } from '../../server/engine/index.js';
import { parseFactBase } from '../../server/engine/facts/validate.js';
import { formatFactBase } from '../../server/engine/facts/serialize.js';
import { recognize } from '../../server/engine/recognize/recognize.js';
import type { DocumentFormat, FactBase, Span } from '../../server/engine/types.js';
import { fuzz, text, TIMEOUT } from './fuzz.js';

const SAMPLE = JSON.parse(readFileSync('facts/sputnik-moment.de.facts.json', 'utf8')) as FactBase;
const LANGUAGES = ['de', 'en', 'fr', 'es', 'it', 'nl', 'pt', 'pl', 'cs', 'sv', 'da', 'nb', 'fi', 'hu', 'tr', 'ru', 'uk', 'el', 'ja', 'zh', 'ko', 'xx'];
const language = fc.option(fc.constantFrom(...LANGUAGES), { nil: undefined });
const format = fc.constantFrom<DocumentFormat[]>('markdown', 'plain', 'html', 'latex', 'rst', 'asciidoc', 'typst', 'org');

function within(spans: readonly Span[], length: number): void {
  for (const { start, end } of spans) ok(start >= 0 && start <= end && end <= length, `${start}..${end} of ${length}`);
}

describe('any text', function () {
  this.timeout(TIMEOUT);

  it('is read into blocks and sentences that lie in it', () => {
    fuzz(150, fc.property(text, language, format, (draft, language, format) => {
      const document = parseDocument(draft, { ...(language ? { language } : {}), format });
      equal(document.plain.length, draft.length);
      for (const spans of [document.blocks, document.sentences, document.masked]) within(spans, draft.length);
      const { names, quantities, dates, roles, quotes } = recognize(document);
      for (const mentions of [names, quantities, dates, roles, quotes]) {
        within(mentions, draft.length);
        for (const m of mentions) ok(document.sentences[m.sentence]);
      }
    }));
  });

  it('is checked the same each time, at places that lie in it', () => {
    fuzz(100, fc.property(text, language, format, (draft, language, format) => {
      const options = { ...(language ? { language } : {}), format };
      const result = examine(draft, SAMPLE, options);
      within([...result.findings, ...result.supports, ...result.unusedSilences], draft.length);
      deepEqual(createChecker(SAMPLE, options).update(draft), result);
    }));
  });

  it('becomes a valid fact base that finds nothing wrong with it', () => {
    fuzz(60, fc.property(text, language, (source, language) => {
      const base = derive(source, language ? { language } : {});
      const read = parseFactBase(formatFactBase(base));
      ok('base' in read, JSON.stringify(read));
      deepEqual(read.base, JSON.parse(JSON.stringify(base)));
      within(base.facts.flatMap((f) => f.evidence), source.length);
    }));
  });

  it('may be one long line', () => {
    for (const piece of ['a', '1', '„', '"', '|', '[', '<!--', '9,', 'Nvidia ', '- ', '\u0301', 'A.', '#', '(', '*', '`', 'http://!', '\ud83d']) {
      const line = piece.repeat(Math.ceil(10_000 / piece.length));
      within(examine(line, SAMPLE).findings, line.length);
    }
    const long = 'Nvidia verlor am Montag 17 Prozent, sagte Sam Altman. '.repeat(2_000);
    const result = examine(long, SAMPLE, { format: 'plain' });
    ok(result.findings.length + result.supports.length > 2_000);
  });
});
