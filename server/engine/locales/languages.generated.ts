// Written by scripts/generate-locales.mjs from scripts/languages.mjs. Do not edit.
import type { LanguageTables } from './types.js';
import { numbers as deNumbers } from './de/numbers.js';
import { generated as dePacked } from './de/numbers.generated.js';
import { words as deDates } from './de/dates.js';
import { names as deNames } from './de/dates.generated.js';
import { numbers as enNumbers } from './en/numbers.js';
import { generated as enPacked } from './en/numbers.generated.js';
import { words as enDates } from './en/dates.js';
import { names as enNames } from './en/dates.generated.js';
import { numbers as frNumbers } from './fr/numbers.js';
import { generated as frPacked } from './fr/numbers.generated.js';
import { words as frDates } from './fr/dates.js';
import { names as frNames } from './fr/dates.generated.js';
import { numbers as esNumbers } from './es/numbers.js';
import { generated as esPacked } from './es/numbers.generated.js';
import { words as esDates } from './es/dates.js';
import { names as esNames } from './es/dates.generated.js';
import { numbers as itNumbers } from './it/numbers.js';
import { generated as itPacked } from './it/numbers.generated.js';
import { words as itDates } from './it/dates.js';
import { names as itNames } from './it/dates.generated.js';
import { numbers as nlNumbers } from './nl/numbers.js';
import { generated as nlPacked } from './nl/numbers.generated.js';
import { words as nlDates } from './nl/dates.js';
import { names as nlNames } from './nl/dates.generated.js';
import { numbers as ptNumbers } from './pt/numbers.js';
import { generated as ptPacked } from './pt/numbers.generated.js';
import { words as ptDates } from './pt/dates.js';
import { names as ptNames } from './pt/dates.generated.js';
import { numbers as plNumbers } from './pl/numbers.js';
import { generated as plPacked } from './pl/numbers.generated.js';
import { words as plDates } from './pl/dates.js';
import { names as plNames } from './pl/dates.generated.js';
import { numbers as csNumbers } from './cs/numbers.js';
import { generated as csPacked } from './cs/numbers.generated.js';
import { words as csDates } from './cs/dates.js';
import { names as csNames } from './cs/dates.generated.js';
import { numbers as svNumbers } from './sv/numbers.js';
import { generated as svPacked } from './sv/numbers.generated.js';
import { words as svDates } from './sv/dates.js';
import { names as svNames } from './sv/dates.generated.js';
import { numbers as daNumbers } from './da/numbers.js';
import { generated as daPacked } from './da/numbers.generated.js';
import { words as daDates } from './da/dates.js';
import { names as daNames } from './da/dates.generated.js';
import { numbers as nbNumbers } from './nb/numbers.js';
import { generated as nbPacked } from './nb/numbers.generated.js';
import { words as nbDates } from './nb/dates.js';
import { names as nbNames } from './nb/dates.generated.js';
import { numbers as fiNumbers } from './fi/numbers.js';
import { generated as fiPacked } from './fi/numbers.generated.js';
import { words as fiDates } from './fi/dates.js';
import { names as fiNames } from './fi/dates.generated.js';
import { numbers as huNumbers } from './hu/numbers.js';
import { generated as huPacked } from './hu/numbers.generated.js';
import { words as huDates } from './hu/dates.js';
import { names as huNames } from './hu/dates.generated.js';
import { numbers as trNumbers } from './tr/numbers.js';
import { generated as trPacked } from './tr/numbers.generated.js';
import { words as trDates } from './tr/dates.js';
import { names as trNames } from './tr/dates.generated.js';
import { numbers as roNumbers } from './ro/numbers.js';
import { generated as roPacked } from './ro/numbers.generated.js';
import { words as roDates } from './ro/dates.js';
import { names as roNames } from './ro/dates.generated.js';
import { numbers as elNumbers } from './el/numbers.js';
import { generated as elPacked } from './el/numbers.generated.js';
import { words as elDates } from './el/dates.js';
import { names as elNames } from './el/dates.generated.js';
import { numbers as ukNumbers } from './uk/numbers.js';
import { generated as ukPacked } from './uk/numbers.generated.js';
import { words as ukDates } from './uk/dates.js';
import { names as ukNames } from './uk/dates.generated.js';
import { numbers as ruNumbers } from './ru/numbers.js';
import { generated as ruPacked } from './ru/numbers.generated.js';
import { words as ruDates } from './ru/dates.js';
import { names as ruNames } from './ru/dates.generated.js';
import { numbers as jaNumbers } from './ja/numbers.js';
import { generated as jaPacked } from './ja/numbers.generated.js';
import { words as jaDates, signs as jaSigns } from './ja/dates.js';
import { names as jaNames } from './ja/dates.generated.js';
import { numbers as zhNumbers } from './zh/numbers.js';
import { generated as zhPacked } from './zh/numbers.generated.js';
import { words as zhDates, signs as zhSigns } from './zh/dates.js';
import { names as zhNames } from './zh/dates.generated.js';
import { numbers as koNumbers } from './ko/numbers.js';
import { generated as koPacked } from './ko/numbers.generated.js';
import { words as koDates, signs as koSigns } from './ko/dates.js';
import { names as koNames } from './ko/dates.generated.js';

export const TABLES: Readonly<Record<string, LanguageTables>> = {
  de: { numbers: deNumbers, packed: dePacked, dates: { words: deDates, names: deNames } },
  en: { numbers: enNumbers, packed: enPacked, dates: { words: enDates, names: enNames } },
  fr: { numbers: frNumbers, packed: frPacked, dates: { words: frDates, names: frNames } },
  es: { numbers: esNumbers, packed: esPacked, dates: { words: esDates, names: esNames } },
  it: { numbers: itNumbers, packed: itPacked, dates: { words: itDates, names: itNames } },
  nl: { numbers: nlNumbers, packed: nlPacked, dates: { words: nlDates, names: nlNames } },
  pt: { numbers: ptNumbers, packed: ptPacked, dates: { words: ptDates, names: ptNames } },
  pl: { numbers: plNumbers, packed: plPacked, dates: { words: plDates, names: plNames } },
  cs: { numbers: csNumbers, packed: csPacked, dates: { words: csDates, names: csNames } },
  sv: { numbers: svNumbers, packed: svPacked, dates: { words: svDates, names: svNames } },
  da: { numbers: daNumbers, packed: daPacked, dates: { words: daDates, names: daNames } },
  nb: { numbers: nbNumbers, packed: nbPacked, dates: { words: nbDates, names: nbNames } },
  fi: { numbers: fiNumbers, packed: fiPacked, dates: { words: fiDates, names: fiNames } },
  hu: { numbers: huNumbers, packed: huPacked, dates: { words: huDates, names: huNames } },
  tr: { numbers: trNumbers, packed: trPacked, dates: { words: trDates, names: trNames } },
  ro: { numbers: roNumbers, packed: roPacked, dates: { words: roDates, names: roNames } },
  el: { numbers: elNumbers, packed: elPacked, dates: { words: elDates, names: elNames } },
  uk: { numbers: ukNumbers, packed: ukPacked, dates: { words: ukDates, names: ukNames } },
  ru: { numbers: ruNumbers, packed: ruPacked, dates: { words: ruDates, names: ruNames } },
  ja: { numbers: jaNumbers, packed: jaPacked, dates: { words: jaDates, names: jaNames, signs: jaSigns } },
  zh: { numbers: zhNumbers, packed: zhPacked, dates: { words: zhDates, names: zhNames, signs: zhSigns } },
  ko: { numbers: koNumbers, packed: koPacked, dates: { words: koDates, names: koNames, signs: koSigns } },
};
