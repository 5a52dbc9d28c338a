/** The date vocabulary of each language. */
import type { Language } from '../types.js';
import type { DateVocabulary } from './dates-types.js';
import { names as cs } from './cs/dates.generated.js';
import { words as csWords } from './cs/dates.js';
import { names as da } from './da/dates.generated.js';
import { words as daWords } from './da/dates.js';
import { names as de } from './de/dates.generated.js';
import { words as deWords } from './de/dates.js';
import { names as el } from './el/dates.generated.js';
import { words as elWords } from './el/dates.js';
import { names as en } from './en/dates.generated.js';
import { words as enWords } from './en/dates.js';
import { names as es } from './es/dates.generated.js';
import { words as esWords } from './es/dates.js';
import { names as fi } from './fi/dates.generated.js';
import { words as fiWords } from './fi/dates.js';
import { names as fr } from './fr/dates.generated.js';
import { words as frWords } from './fr/dates.js';
import { names as hu } from './hu/dates.generated.js';
import { words as huWords } from './hu/dates.js';
import { names as it } from './it/dates.generated.js';
import { words as itWords } from './it/dates.js';
import { names as ja } from './ja/dates.generated.js';
import { signs as jaSigns, words as jaWords } from './ja/dates.js';
import { names as ko } from './ko/dates.generated.js';
import { signs as koSigns, words as koWords } from './ko/dates.js';
import { names as nb } from './nb/dates.generated.js';
import { words as nbWords } from './nb/dates.js';
import { names as nl } from './nl/dates.generated.js';
import { words as nlWords } from './nl/dates.js';
import { names as pl } from './pl/dates.generated.js';
import { words as plWords } from './pl/dates.js';
import { names as pt } from './pt/dates.generated.js';
import { words as ptWords } from './pt/dates.js';
import { names as ru } from './ru/dates.generated.js';
import { words as ruWords } from './ru/dates.js';
import { names as sv } from './sv/dates.generated.js';
import { words as svWords } from './sv/dates.js';
import { names as tr } from './tr/dates.generated.js';
import { words as trWords } from './tr/dates.js';
import { names as uk } from './uk/dates.generated.js';
import { words as ukWords } from './uk/dates.js';
import { names as zh } from './zh/dates.generated.js';
import { signs as zhSigns, words as zhWords } from './zh/dates.js';

const VOCABULARIES: Readonly<Record<Language, DateVocabulary>> = {
  cs: { names: cs, words: csWords },
  da: { names: da, words: daWords },
  de: { names: de, words: deWords },
  el: { names: el, words: elWords },
  en: { names: en, words: enWords },
  es: { names: es, words: esWords },
  fi: { names: fi, words: fiWords },
  fr: { names: fr, words: frWords },
  hu: { names: hu, words: huWords },
  it: { names: it, words: itWords },
  ja: { names: ja, words: jaWords, signs: jaSigns },
  ko: { names: ko, words: koWords, signs: koSigns },
  nb: { names: nb, words: nbWords },
  nl: { names: nl, words: nlWords },
  pl: { names: pl, words: plWords },
  pt: { names: pt, words: ptWords },
  ru: { names: ru, words: ruWords },
  sv: { names: sv, words: svWords },
  tr: { names: tr, words: trWords },
  uk: { names: uk, words: ukWords },
  zh: { names: zh, words: zhWords, signs: zhSigns },
};

/** Norwegian goes by two tags. */
const ALIASES: Readonly<Record<string, Language>> = { no: 'nb', nn: 'nb' };

/** The languages whose dates can be read. */
export const DATE_LANGUAGES: readonly Language[] = Object.keys(VOCABULARIES);

/** English where the language is unknown: its digits and ISO dates are everybody's. */
export function dateVocabulary(language: Language): DateVocabulary {
  const tag = language.split('-')[0]!.toLowerCase();
  return VOCABULARIES[ALIASES[tag] ?? tag] ?? VOCABULARIES.en!;
}
