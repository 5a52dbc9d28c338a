/** French words for dates that CLDR lacks. */
import type { DateWordTable } from '../dates-types.js';

const day = (offset: number) => ({ relative: { unit: 'day' as const, offset } });

export const words: DateWordTable = {
  capitalNames: false,
  dayFirst: true,
  monthFirst: false,
  modifierAfter: true,
  monthAbbreviations: { fév: 2 },
  monthSigns: ['en', 'mi', 'fin', 'début', 'depuis', 'dès', 'printemps'],
  yearSigns: ['en', 'depuis', 'année', 'dès', 'fin', 'début', 'mi', 'courant', 'an', 'avant', 'après'],
  yearHints: ['de', 'à', 'pour', 'entre', 'et', 'vers', 'd', 'jusqu'],
  determiners: ['la', 'le', 'les'],
  countedWords: ['pour', 'euros', 'euro', 'dollars', 'francs', 'personnes', 'habitants', 'millions', 'milliards', 'km', 'kg', 'm', 'kilomètres', 'mètres', 'tonnes'],
  links: ['de', 'du', 'd', 'l', 'le', 'la', 'des'],
  ordinalEndings: ['er', 'e', 'ème', 're', 'ère'],
  ordinals: { premier: 1, première: 1, deuxième: 2, second: 2, seconde: 2, troisième: 3, quatrième: 4 },
  numbers: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, vingt: 20, trente: 30 },
  rangeWords: ['au', 'à', 'jusqu'],
  rangeTails: ['au', 'à', '’', '\''],
  between: ['entre'],
  betweenAnd: ['et'],
  modifiers: { dernier: -1, dernière: -1, passé: -1, passée: -1, précédent: -1, précédente: -1, prochain: 1, prochaine: 1, suivant: 1, suivante: 1, cette: 0, ce: 0 },
  units: { jour: 'day', jours: 'day', semaine: 'week', semaines: 'week', mois: 'month', trimestre: 'quarter', trimestres: 'quarter', an: 'year', ans: 'year', année: 'year', années: 'year' },
  pluralUnits: ['jours', 'semaines', 'trimestres', 'ans', 'années'],
  agoBefore: ['il y a'],
  phrases: { hier: day(-1), 'aujourd \' hui': day(0), 'aujourd ’ hui': day(0), demain: day(1), 'avant - hier': day(-2), 'la veille': day(-1), 'le lendemain': day(1), 'week - end': { weekday: 8 }, midi: { partOfDay: 'noon' }, minuit: { hour: 0 } },
  seasons: { printemps: 'spring', été: 'summer', automne: 'autumn', hiver: 'winter' },
  partsOfDay: { matin: 'morning', midi: 'noon', soir: 'evening', nuit: 'night' },
  quarterWords: ['trimestre'],
  halfWords: ['semestre'],
  yearWords: ['année', 'an'],
  centuryWords: ['siècle'],
  clockWords: ['h', 'heures', 'heure'],
  clockSigns: ['à', 'vers', 'dès', 'avant', 'après', 'de'],
};
