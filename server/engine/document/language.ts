/** Which language a text is written in, by its script and its commonest function words. */
import { FUNCTION_WORDS } from '../locales/function-words.generated.js';
import type { Language, Sentence, Span } from '../types.js';

/** Word -> the languages that have it. */
const HAVING = new Map<string, Language[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' ')) {
    const having = HAVING.get(word);
    if (!having) HAVING.set(word, [language as Language]);
    else if (!having.includes(language as Language)) having.push(language as Language);
  }
}
const WORD = /[\p{L}]+/gu;
/** Enough to tell languages apart; longer texts add time, not certainty. */
export const LANGUAGE_SAMPLE = 4000;

/** Shorter texts have too few function words to tell. */
const LEAST_WORDS = 10;
/** How much must speak for another language, and how many times as much as for the text's own. */
const LEAST_SCORE = 3;
const TIMES = 5;

/** The sentences of a draft without those of blocks in another language: quoted or still to be translated, their "31,000" is not the draft's. */
export function sentencesInLanguage(plain: string, blocks: readonly Span[], sentences: readonly Sentence[], language: Language): readonly Sentence[] {
  const foreign = new Set(blocks.flatMap((b, i) => (isForeign(plain.slice(b.start, b.end), language) ? [i] : [])));
  return foreign.size ? sentences.filter((s) => !foreign.has(s.block)) : sentences;
}

function isForeign(text: string, language: Language): boolean {
  const words = FUNCTION_WORDS[language] ? (text.slice(0, LANGUAGE_SAMPLE).toLowerCase().match(WORD) ?? []) : [];
  if (words.length < LEAST_WORDS) return false;
  const scores = scoresOf(words);
  return Math.max(...scores.values(), 0) >= Math.max(LEAST_SCORE, TIMES * (scores.get(language) ?? 0));
}

/** What speaks for each language. */
function scoresOf(words: Iterable<string>): Map<Language, number> {
  const scores = new Map<Language, number>();
  for (const word of words) {
    const having = HAVING.get(word) ?? [];
    // A word that many languages have ("a", "de") tells less.
    for (const language of having) scores.set(language, (scores.get(language) ?? 0) + 1 / having.length);
  }
  return scores;
}

/** Falls back to English, the language of most short texts without function words. */
export function detectLanguage(plain: string): Language {
  const sample = plain.slice(0, LANGUAGE_SAMPLE);
  const script = detectScript(sample);
  if (script) return script;
  const scores = scoresOf(sample.toLowerCase().match(WORD) ?? []);
  let best: Language = 'en';
  let most = 0;
  for (const [language, score] of scores) {
    if (score > most) [best, most] = [language, score];
  }
  return most < 1 && /[äöüß]/i.test(sample) ? 'de' : best;
}

/** Greek, Cyrillic and what lies behind them, without the punctuation of all languages. */
const OTHER_SCRIPT = /[\u0370-\u1fff\u2e80-\uffff]/;

function detectScript(sample: string): Language | undefined {
  if (!OTHER_SCRIPT.test(sample)) return undefined;
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu) || 1;
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (kana / letters > 0.1) return 'ja';
  if (count(/\p{Script=Hangul}/gu) / letters > 0.3) return 'ko';
  if (count(/\p{Script=Han}/gu) / letters > 0.3) return 'zh';
  if (count(/\p{Script=Greek}/gu) / letters > 0.3) return 'el';
  if (count(/\p{Script=Cyrillic}/gu) / letters > 0.3) return /[іїєґ]/i.test(sample) ? 'uk' : 'ru';
  return undefined;
}
