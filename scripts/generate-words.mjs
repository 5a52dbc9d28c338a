/**
 * Writes server/engine/locales/<lang>/words.generated.ts: common words, first names and surnames,
 * from @zxcvbn-ts/language-* and compromise (both MIT).
 * `node scripts/generate-words.mjs`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import germanNlp from 'de-compromise';
import englishNlp from 'compromise';
import { packWords } from './pack.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const list = (language, name) => JSON.parse(readFileSync(join(dirname(require.resolve(`@zxcvbn-ts/language-${language}/package.json`)), 'src', `${name}.json`), 'utf8'));

const tagged = (nlp, tags) => Object.entries(nlp.model().one.lexicon)
  .filter(([word, tag]) => [tag].flat().some((t) => tags.has(t)) && /^\p{L}+$/u.test(word))
  .map(([word]) => word);
const NAMES = new Set(['FemaleName', 'MaleName', 'FirstName', 'LastName', 'City', 'Country', 'Region', 'Place', 'Person', 'ProperNoun', 'Organization', 'SportsTeam']);
const FIRST = new Set(['FemaleName', 'MaleName', 'FirstName']);

const englishNames = new Set(tagged(englishNlp, NAMES));
const englishLexicon = new Set(tagged(englishNlp, new Set(['Gerund', 'Adjective', 'PastTense', 'Plural', 'PresentTense', 'Infinitive', 'Singular', 'Actor', 'Comparative', 'Superlative', 'Uncountable', 'Unit', 'Noun', 'Expression', 'Adverb', 'Preposition', 'Conjunction', 'Participle', 'Determiner', 'Pronoun', 'Modal', 'Auxiliary', 'Copula', 'Duration', 'Date', 'Month', 'WeekDay', 'Currency', 'Ordinal', 'Cardinal'])));
const germanFirst = new Set(list('de', 'firstnames'));
const germanLast = list('de', 'lastnames');
const surnames = new Set(germanLast);

// A word of German is a common one when it inflects as names never do: "Anleger, Anlegern", but "Peter, Peters".
const wikipedia = list('de', 'wikipedia').filter((w) => /^\p{Ll}{3,}$/u.test(w)).slice(0, 52000);
const subtitles = list('de', 'commonWords').filter((w) => /^\p{Ll}{2,}$/u.test(w));
const seen = new Set([...wikipedia, ...subtitles]);
const subtitleRank = new Map(subtitles.map((w, i) => [w, i]));
const endings = ['n', 'en', 'es', 'ern', 'em', 'nen'];
const inflects = (w) => w.length >= 4 && endings.some((e) => seen.has(w + e));
const isName = (w) => germanFirst.has(w) || englishNames.has(w) || (w.endsWith('s') && (germanFirst.has(w.slice(0, -1)) || englishNames.has(w.slice(0, -1))));
const german = new Set();
for (const w of subtitles) if (!isName(w) || (subtitleRank.get(w) < 3000 && inflects(w) && !germanFirst.has(w))) german.add(w);
for (const w of wikipedia) if (!isName(w) && inflects(w)) german.add(w);
for (const w of wikipedia) if (!isName(w) && !german.has(w) && endings.some((e) => w.endsWith(e) && w.length - e.length >= 4 && german.has(w.slice(0, -e.length)))) german.add(w);
for (const w of tagged(germanNlp, new Set(['NeuterNoun', 'MaleNoun', 'FemaleNoun', 'Adjective', 'Adverb']))) if (!isName(w) && w.length > 3) german.add(w);
for (const w of tagged(germanNlp, new Set(['Infinitive']))) if (seen.has(w)) german.add(w);

const englishCommon = new Set(englishLexicon);
for (const w of list('en', 'commonWords').slice(0, 12000)) if (/^[a-z]{2,}$/.test(w) && !englishNames.has(w) && !germanFirst.has(w)) englishCommon.add(w);

const englishFirst = tagged(englishNlp, FIRST);
const first = new Set([...germanFirst, ...tagged(germanNlp, FIRST), ...englishFirst]);
const englishSurnames = list('en', 'lastnames').slice(0, 3000);


// The recognizer undoes endings and compounds itself: only what it can't find so is written down.
const prune = (words, endings, compounds) => {
  const kept = new Set();
  for (const w of [...words].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    if (endings.some((e) => w.endsWith(e) && w.length - e.length >= 4 && kept.has(w.slice(0, -e.length)))) continue;
    if (compounds) {
      let split = false;
      for (let i = 4; i <= w.length - 5 && !split; i++) split = kept.has(w.slice(i)) && ['', 's', 'n', 'en', 'es'].some((j) => w.slice(0, i).endsWith(j) && kept.has(w.slice(0, i - j.length)));
      if (split) continue;
    }
    kept.add(w);
  }
  return kept;
};

const pack = (words) => JSON.stringify(packWords([...words].flatMap((word) => word.split(' '))));
const banner = '// Generated from @zxcvbn-ts/language-de, language-en and compromise (MIT) by scripts/generate-words.mjs. Do not edit.\n';
const locales = join(root, 'server/engine/locales');
const write = (path, lines) => {
  const file = `${banner}\n${lines.join('\n\n')}\n`;
  writeFileSync(join(locales, path), file);
  console.log(path, file.length, 'characters');
};
const common = (words) => `/** Common words in lower case, packed. */\nexport const COMMON = ${pack(words)};`;
const last = (words) => `/** Frequent surnames in lower case, packed. */\nexport const SURNAMES = ${pack(words)};`;
write('de/words.generated.ts', [common(prune(german, ['n', 'en', 'e', 'er', 'es', 'em', 's', 'ern', 'st', 't', 'te', 'ten', 'end', 'ende', 'enden', 'ender', 'ung', 'ungen', 'nen', 'in', 'innen'], true))]);
// Every language knows the English ones too.
write('de/surnames.generated.ts', [last([...surnames].filter((w) => !englishSurnames.includes(w)))]);
write('en/words.generated.ts', [common(prune(englishCommon, ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'est', 'ness'], false))]);
write('en/surnames.generated.ts', [last(englishSurnames)]);
write('first-names.generated.ts', [`/** First names of many languages in lower case, packed. */\nexport const FIRST_NAMES = ${pack([...first].filter((n) => n.length > 2))};`]);
