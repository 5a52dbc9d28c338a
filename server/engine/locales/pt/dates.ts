/** Portuguese words for dates that CLDR lacks. */
import type { DateWordTable } from '../dates-types.js';

const day = (offset: number) => ({ relative: { unit: 'day' as const, offset } });

export const words: DateWordTable = {
  capitalNames: false,
  dayFirst: true,
  monthFirst: false,
  modifierAfter: true,
  monthSigns: ['em', 'desde', 'até', 'meados', 'final', 'fim', 'início'],
  yearSigns: ['em', 'desde', 'ano', 'até'],
  yearHints: ['de', 'a', 'para', 'entre', 'e'],
  determiners: ['o', 'a', 'os', 'as'],
  countedWords: ['euros', 'dólares', 'reais', 'pessoas', 'habitantes', 'milhões', 'milhão', 'bilhões', 'mil', 'km', 'kg', 'm', 'quilômetros', 'metros', 'toneladas'],
  links: ['de', 'do', 'o'],
  ordinalEndings: ['º', 'o'],
  ordinals: { primeiro: 1, segundo: 2, terceiro: 3, quarto: 4 },
  numbers: { um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, vinte: 20, trinta: 30 },
  rangeWords: ['a', 'ao', 'até'],
  rangeTails: ['o', 'a'],
  between: ['entre'],
  betweenAnd: ['e'],
  modifiers: { passado: -1, passada: -1, anterior: -1, último: -1, este: 0, esta: 0, deste: 0, desta: 0, neste: 0, nesta: 0, próximo: 1, próxima: 1, seguinte: 1 },
  units: { dia: 'day', dias: 'day', semana: 'week', semanas: 'week', mês: 'month', meses: 'month', trimestre: 'quarter', trimestres: 'quarter', ano: 'year', anos: 'year' },
  pluralUnits: ['dias', 'semanas', 'meses', 'trimestres', 'anos'],
  agoBefore: ['há'],
  phrases: { ontem: day(-1), anteontem: day(-2), hoje: day(0), amanhã: day(1), 'o dia anterior': day(-1), véspera: day(-1), 'fim de semana': { weekday: 8 }, 'meio - dia': { partOfDay: 'noon' }, 'meia - noite': { hour: 0 } },
  seasons: { primavera: 'spring', verão: 'summer', outono: 'autumn', inverno: 'winter' },
  quarterWords: ['trimestre'],
  halfWords: ['semestre'],
  yearWords: ['ano'],
  clockWords: ['h', 'horas'],
  clockSigns: ['às', 'as', 'até', 'por'],
  decadeBefore: ['anos'],
  romanCenturies: true,
  centuryWords: ['século'],
};
