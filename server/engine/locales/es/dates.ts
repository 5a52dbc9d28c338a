/** Spanish words for dates that CLDR lacks. */
import type { DateWordTable } from '../dates-types.js';

const day = (offset: number) => ({ relative: { unit: 'day' as const, offset } });

export const words: DateWordTable = {
  capitalNames: false,
  dayFirst: true,
  monthFirst: false,
  modifierAfter: true,
  months: { setiembre: 9 },
  monthAbbreviations: { sep: 9 },
  monthSigns: ['en', 'desde', 'hasta', 'mediados', 'finales', 'principios'],
  yearSigns: ['en', 'desde', 'año', 'hasta', 'fines'],
  yearHints: ['de', 'a', 'para', 'entre', 'y', 'hacia', 'del'],
  determiners: ['el', 'la', 'los', 'las'],
  countedWords: ['euros', 'dólares', 'pesos', 'personas', 'habitantes', 'millones', 'millón', 'mil', 'km', 'kg', 'm', 'kilómetros', 'metros', 'toneladas'],
  links: ['de', 'del', 'el'],
  ordinalEndings: ['º'],
  ordinals: { primer: 1, primero: 1, primera: 1, segundo: 2, segunda: 2, tercer: 3, tercero: 3, tercera: 3, cuarto: 4, cuarta: 4 },
  numbers: { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, veinte: 20, treinta: 30 },
  rangeWords: ['a', 'al', 'hasta'],
  rangeTails: ['el'],
  between: ['entre'],
  betweenAnd: ['y'],
  modifiers: { pasado: -1, pasada: -1, anterior: -1, último: -1, última: -1, este: 0, esta: 0, próximo: 1, próxima: 1, siguiente: 1 },
  units: { día: 'day', días: 'day', semana: 'week', semanas: 'week', mes: 'month', meses: 'month', trimestre: 'quarter', trimestres: 'quarter', año: 'year', años: 'year' },
  pluralUnits: ['días', 'semanas', 'meses', 'trimestres', 'años'],
  agoBefore: ['hace'],
  phrases: { ayer: day(-1), anteayer: day(-2), hoy: day(0), 'el día anterior': day(-1), 'la víspera': day(-1), 'fin de semana': { weekday: 8 }, mediodía: { partOfDay: 'noon' }, medianoche: { hour: 0 } },
  seasons: { primavera: 'spring', verano: 'summer', otoño: 'autumn', invierno: 'winter' },
  quarterWords: ['trimestre'],
  halfWords: ['semestre'],
  yearWords: ['año'],
  clockWords: ['h', 'horas'],
  clockSigns: ['a', 'las', 'desde', 'hasta', 'sobre'],
};
