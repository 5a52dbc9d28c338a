/** Number vocabularies by language. Adding one: a row in scripts/generate-locales.mjs, a hand table, a row here. */
import type { GeneratedNumbers, HandNumbers } from './types.js';
import { numbers as de } from './de/numbers.js';
import { generated as deGenerated } from './de/numbers.generated.js';
import { numbers as en } from './en/numbers.js';
import { generated as enGenerated } from './en/numbers.generated.js';
import { numbers as fr } from './fr/numbers.js';
import { generated as frGenerated } from './fr/numbers.generated.js';
import { numbers as es } from './es/numbers.js';
import { generated as esGenerated } from './es/numbers.generated.js';
import { numbers as it } from './it/numbers.js';
import { generated as itGenerated } from './it/numbers.generated.js';
import { numbers as nl } from './nl/numbers.js';
import { generated as nlGenerated } from './nl/numbers.generated.js';
import { numbers as pt } from './pt/numbers.js';
import { generated as ptGenerated } from './pt/numbers.generated.js';
import { numbers as pl } from './pl/numbers.js';
import { generated as plGenerated } from './pl/numbers.generated.js';
import { numbers as cs } from './cs/numbers.js';
import { generated as csGenerated } from './cs/numbers.generated.js';
import { numbers as sv } from './sv/numbers.js';
import { generated as svGenerated } from './sv/numbers.generated.js';
import { numbers as da } from './da/numbers.js';
import { generated as daGenerated } from './da/numbers.generated.js';
import { numbers as nb } from './nb/numbers.js';
import { generated as nbGenerated } from './nb/numbers.generated.js';
import { numbers as fi } from './fi/numbers.js';
import { generated as fiGenerated } from './fi/numbers.generated.js';
import { numbers as hu } from './hu/numbers.js';
import { generated as huGenerated } from './hu/numbers.generated.js';
import { numbers as tr } from './tr/numbers.js';
import { generated as trGenerated } from './tr/numbers.generated.js';
import { numbers as el } from './el/numbers.js';
import { generated as elGenerated } from './el/numbers.generated.js';
import { numbers as uk } from './uk/numbers.js';
import { generated as ukGenerated } from './uk/numbers.generated.js';
import { numbers as ru } from './ru/numbers.js';
import { generated as ruGenerated } from './ru/numbers.generated.js';
import { numbers as ja } from './ja/numbers.js';
import { generated as jaGenerated } from './ja/numbers.generated.js';
import { numbers as zh } from './zh/numbers.js';
import { generated as zhGenerated } from './zh/numbers.generated.js';
import { numbers as ko } from './ko/numbers.js';
import { generated as koGenerated } from './ko/numbers.generated.js';

export interface NumberTables {
  readonly hand: HandNumbers;
  readonly generated: GeneratedNumbers;
}

export const NUMBER_TABLES: Readonly<Record<string, NumberTables>> = {
  de: { hand: de, generated: deGenerated },
  en: { hand: en, generated: enGenerated },
  fr: { hand: fr, generated: frGenerated },
  es: { hand: es, generated: esGenerated },
  it: { hand: it, generated: itGenerated },
  nl: { hand: nl, generated: nlGenerated },
  pt: { hand: pt, generated: ptGenerated },
  pl: { hand: pl, generated: plGenerated },
  cs: { hand: cs, generated: csGenerated },
  sv: { hand: sv, generated: svGenerated },
  da: { hand: da, generated: daGenerated },
  nb: { hand: nb, generated: nbGenerated },
  fi: { hand: fi, generated: fiGenerated },
  hu: { hand: hu, generated: huGenerated },
  tr: { hand: tr, generated: trGenerated },
  el: { hand: el, generated: elGenerated },
  uk: { hand: uk, generated: ukGenerated },
  ru: { hand: ru, generated: ruGenerated },
  ja: { hand: ja, generated: jaGenerated },
  zh: { hand: zh, generated: zhGenerated },
  ko: { hand: ko, generated: koGenerated },
};
