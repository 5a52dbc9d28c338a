import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkTranslations } from '../../server/readers/localization/check-translations.js';
import { siblingsOf } from '../../server/readers/localization/siblings.js';

/** Writes every correction into the file. */
async function corrected(files: Readonly<Record<string, string>>, path: string): Promise<string | undefined> {
  const findings = await checkTranslations(path, files[path]!, async (p) => files[p]);
  if (!findings) return undefined;
  let text = files[path]!;
  for (const f of [...findings].sort((a, b) => b.start - a.start)) if (f.replacements.length) text = text.slice(0, f.start) + f.replacements[0]! + text.slice(f.end);
  return text;
}

const po = (value: string) => `msgid ""\nmsgstr ""\n"Language: de\\n"\n\n#: a.c:12\nmsgid ""\n"Norvik lost \\"5 million\\" dollars "\n"in 2023, %d people say."\nmsgstr ""\n"Norvik verlor 2023 nach Aussage von %d Leuten \\"${value}\\" "\n"Dollar."\n\nmsgid "You have %d file of 300."\nmsgid_plural "You have %d files of 300."\nmsgstr[0] "Sie haben %d Datei von 300."\nmsgstr[1] "Sie haben %d Dateien von 300."\n\n#~ msgid "Only 7 left"\n#~ msgstr "Nur noch 9"\n`;
const xliff = (value: string) => `<?xml version="1.0"?><!DOCTYPE xliff [<!ENTITY a "999">]>\n<xliff version="1.2"><file source-language="en" target-language="de"><body><trans-unit id="1"><source>Norvik &amp; Co lost <g id="1">5 million</g> dollars in 2023.</source><target>Norvik &amp; Co verlor 2023 <g id="1">${value}</g> Dollar.</target><alt-trans><target>Norvik verlor 9 Dollar.</target></alt-trans></trans-unit></body></file></xliff>`;
const xliff2 = (value: string) => `<xliff version="2.0" srcLang="en" trgLang="de-CH"><file id="f"><unit id="u"><segment><source>Norvik cut 12 percent of its jobs.<ph id="1"/></source><target>Norvik strich ${value} Prozent seiner Stellen.<ph id="1"/></target></segment></unit></file></xliff>`;

const rows: readonly [what: string, path: string, wrong: Readonly<Record<string, string>>, right: string][] = [
  ['PO, with text over several lines and escapes', 'de.po', { 'de.po': po('5 Milliarden') }, po('5 Millionen')],
  ['XLIFF 1.2, with marks and other proposals', 'a.xlf', { 'a.xlf': xliff('5 Milliarden') }, xliff('5 Millionen')],
  ['XLIFF 2', 'a.xliff', { 'a.xliff': xliff2('21') }, xliff2('12')],
  ['JSON beside its language', 'locales/de.json', { 'locales/de.json': '{"a":{"b":"Norvik strich 21\\u00a0Prozent der \\"Stellen\\"."},"c":"{count} von 300"}', 'locales/en.json': '{"a":{"b":"Norvik cut 12 percent of its \\"jobs\\"."},"c":"{count} of 300"}' }, '{"a":{"b":"Norvik strich 12\\u00a0Prozent der \\"Stellen\\"."},"c":"{count} von 300"}'],
  ['JSON in a folder of its language', 'de/a.json', { 'de/a.json': '{"b":"Noch 40 Tage"}', 'en/a.json': '{"b":"14 days left"}' }, '{"b":"Noch 14 Tage"}'],
  ['ARB', 'app_de.arb', { 'app_de.arb': '{"@@locale":"de","left":"Noch 40 Tage","@left":{"description":"7 days"}}', 'app_en.arb': '{"@@locale":"en","left":"14 days left"}' }, '{"@@locale":"de","left":"Noch 14 Tage","@left":{"description":"7 days"}}'],
  ['.properties with a default file', 'm_de.properties', { 'm_de.properties': '# 7 Tage\nleft = Noch \\\n    40 Tage f\\u00fcr {0}\n', 'm.properties': 'left: 14 days left for {0}\n' }, '# 7 Tage\nleft = Noch \\\n    14 Tage f\\u00fcr {0}\n'],
  ['.strings', 'de.lproj/L.strings', { 'de.lproj/L.strings': '/* "a" = "7"; */\n"left" = "Noch 40 Tage \\"frei\\"";\n', 'Base.lproj/L.strings': '"left" = "14 days \\"off\\" left";\n' }, '/* "a" = "7"; */\n"left" = "Noch 14 Tage \\"frei\\"";\n'],
];

describe('localisation files', () => {
  for (const [what, path, files, right] of rows) {
    it(`corrects ${what}`, async () => assert.equal(await corrected(files, path), right));
    it(`leaves a right one alone: ${what}`, async () => assert.deepEqual(await checkTranslations(path, right, async (p) => files[p]), []));
  }

  it('corrects a file that gettext’s own programs (xgettext, msginit, msgcat) have written, and nothing else in it', async () => {
    const wrong = readFileSync(new URL('../fixtures/localization/gettext.po', import.meta.url), 'utf8');
    assert.equal(await corrected({ 'de.po': wrong }, 'de.po'), wrong.replace('21 Prozent', '12 Prozent').replace('38 Milliarden', '38 Millionen'));
  });

  it('corrects an XLIFF file that translate-toolkit’s po2xliff has written, and nothing else in it', async () => {
    const wrong = readFileSync(new URL('../fixtures/localization/translate-toolkit.xlf', import.meta.url), 'utf8');
    assert.equal(await corrected({ 'de.xlf': wrong }, 'de.xlf'), wrong.replace('21 Prozent', '12 Prozent').replace('38 Milliarden', '38 Millionen'));
  });

  for (const [path, source] of [['toolkit_de.properties', 'toolkit_en.properties'], ['de.lproj/toolkit.strings', 'en.lproj/toolkit.strings'], ['toolkit/de.json', 'toolkit/en.json']] as const) {
    it(`corrects what translate-toolkit has written, and nothing else in it: ${path}`, async () => {
      const read = (name: string) => readFileSync(new URL(`../fixtures/localization/${name}`, import.meta.url), 'utf8');
      const wrong = read(path);
      const right = wrong.replace('21 Prozent', '12 Prozent').replace('38 Milliarden', '38 Millionen');
      assert.notEqual(right, wrong);
      assert.equal(await corrected({ [path]: wrong, [source]: read(source) }, path), right);
      assert.deepEqual(await checkTranslations(path, right, async (name) => (name === source ? read(source) : undefined)), []);
    });
  }

  it('leaves files alone that translate no other', async () => {
    for (const path of ['package.json', 'src/a.json', 'en.json', 'a.properties', 'notes.md']) assert.equal(await checkTranslations(path, '{"a":"7 days"}', async () => undefined), undefined, path);
  });

  it('finds where the source is', () => {
    assert.deepEqual(siblingsOf('i/messages_de_CH.properties').sources.slice(0, 2).map((s) => s.path), ['i/messages.properties', 'i/messages_en.properties']);
    assert.equal(siblingsOf('i/messages_de_CH.properties').language, 'de');
    assert.deepEqual(siblingsOf('l/fr/common.json').sources.map((s) => s.language).slice(0, 4), ['en', 'en', 'en', 'de']);
    assert.deepEqual(siblingsOf('l/common.json').sources, []);
  });

  it('survives anything', async () => {
    for (const path of ['de.po', 'a.xlf', 'de.json', 'm_de.properties', 'de.strings', 'de.arb']) {
      for (const text of ['', '"', '\\', '<source>5', '{"a":"\\u12', 'a=\\', 'msgid "a\nmsgstr', '"a" = "b', '\u0000', '<target>'.repeat(5000), '"a"="'.repeat(5000), 'msgstr "'.repeat(5000), '{"a":'.repeat(50_000)]) {
        await checkTranslations(path, text, async () => text);
      }
    }
  });
});
