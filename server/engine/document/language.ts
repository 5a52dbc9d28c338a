/** Which language a text is written in, by its script and its commonest function words. */
import type { Language } from '../types.js';

const FUNCTION_WORDS: Readonly<Record<Language, string>> = {
  de: 'der die das und ist nicht ein eine mit von den dem des zu im auf für sich auch wurde hat sind bei nach wie aus',
  en: 'the of and to in is that it was for on with as his by at from are this have has had be not which were but a an i he she they we you do does so or its said will would can more than her their',
  fr: 'le la les des et est une dans que qui pour sur avec pas plus par au aux du ce cette sont été ses',
  es: 'el la los las y es una que en del por con para se al lo como más su sus fue son está pero',
  it: 'il lo la gli le e è una che di per con del della nel non sono si anche alla dei più stato',
  nl: 'de het een en van is dat op te in voor met zijn niet aan er door ook als bij naar werd heeft',
  pt: 'o os as e é uma que em do da dos das para com não por no na ao mais foi são como seu',
  pl: 'i w na z się nie że do jest to o po od za przez oraz był ale jak dla są tym jego które',
  cs: 'a se v na je že s z o do i to k ve pro jako za by po jeho které byl bylo nebo ale',
  sv: 'och att det som en på är av för med den till inte om har ett från var men vid kan efter',
  da: 'og at det som en på er af for med den til ikke om har et fra var men ved kan efter blev',
  nb: 'og å det som en på er av for med den til ikke om har et fra var men ved kan etter ble',
  fi: 'ja on ei että se oli hän mutta kun myös joka ovat sen kuin tai mukaan jo nyt vuonna',
  hu: 'a az és hogy nem is egy van volt meg ez azt de már csak mint vagy el még szerint',
  tr: 've bir bu da de için ile olarak daha çok olan gibi en ne kadar sonra göre oldu ancak',
};
const SETS = Object.entries(FUNCTION_WORDS).map(([language, words]) => [language, new Set(words.split(' '))] as const);
const WORD = /[\p{L}]+/gu;
/** Enough to tell languages apart; longer texts add time, not certainty. */
export const LANGUAGE_SAMPLE = 4000;

/** Falls back to English, the language of most short texts without function words. */
export function detectLanguage(plain: string): Language {
  const sample = plain.slice(0, LANGUAGE_SAMPLE);
  const script = detectScript(sample);
  if (script) return script;
  const scores = new Map<Language, number>();
  for (const [word] of sample.toLowerCase().matchAll(WORD)) {
    const having = SETS.filter(([, set]) => set.has(word));
    // A word that many languages have ("a", "de") tells less.
    for (const [language] of having) scores.set(language, (scores.get(language) ?? 0) + 1 / having.length);
  }
  let best: Language = 'en';
  let most = 0;
  for (const [language, score] of scores) {
    if (score > most) [best, most] = [language, score];
  }
  return most < 1 && /[äöüß]/i.test(sample) ? 'de' : best;
}

function detectScript(sample: string): Language | undefined {
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
