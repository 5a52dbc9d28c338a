/** Italian words for dates that CLDR lacks. */
import type { DateWordTable } from '../dates-types.js';

const day = (offset: number) => ({ relative: { unit: 'day' as const, offset } });

export const words: DateWordTable = {
  capitalNames: false,
  dayFirst: true,
  monthFirst: false,
  modifierAfter: true,
  monthSigns: ['a', 'in', 'da', 'dal', 'fine', 'metà', 'inizio', 'ad', 'di'],
  yearSigns: ['nel', 'dal', 'anno', 'fine', 'al', 'entro'],
  yearHints: ['del', 'per', 'tra', 'fra', 'e', 'di'],
  determiners: ['il', 'la', 'le', 'gli', 'i'],
  countedWords: ['euro', 'dollari', 'persone', 'abitanti', 'milioni', 'miliardi', 'mila', 'km', 'kg', 'm', 'chilometri', 'metri', 'tonnellate'],
  links: ['di', 'del', 'dell', 'dello', 'della', 'l'],
  ordinalEndings: ['º'],
  ordinals: { primo: 1, prima: 1, secondo: 2, seconda: 2, terzo: 3, quarto: 4 },
  numbers: { un: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, venti: 20, trenta: 30 },
  rangeWords: ['al', 'a', 'fino'],
  rangeTails: ['al', 'a'],
  between: ['tra', 'fra'],
  betweenAnd: ['e'],
  modifiers: { scorso: -1, scorsa: -1, passato: -1, passata: -1, precedente: -1, questo: 0, questa: 0, quest: 0, prossimo: 1, prossima: 1, successivo: 1, seguente: 1 },
  units: { giorno: 'day', giorni: 'day', settimana: 'week', settimane: 'week', mese: 'month', mesi: 'month', trimestre: 'quarter', trimestri: 'quarter', anno: 'year', anni: 'year' },
  pluralUnits: ['giorni', 'settimane', 'mesi', 'trimestri', 'anni'],
  agoAfter: ['fa'],
  phrases: { ieri: day(-1), oggi: day(0), domani: day(1), 'il giorno prima': day(-1), 'il giorno precedente': day(-1), 'quest \' anno': { relative: { unit: 'year', offset: 0 } }, 'quest ’ anno': { relative: { unit: 'year', offset: 0 } }, 'fine settimana': { weekday: 8 }, weekend: { weekday: 8 }, mezzogiorno: { partOfDay: 'noon' }, mezzanotte: { hour: 0 } },
  seasons: { primavera: 'spring', estate: 'summer', autunno: 'autumn', inverno: 'winter' },
  quarterWords: ['trimestre'],
  halfWords: ['semestre'],
  yearWords: ['anno'],
  clockMarks: ['ore'],
  clockSigns: ['alle', 'dalle', 'ore', 'verso'],
  decadeBefore: ['anni'],
  romanCenturies: true,
  centuryWords: ['secolo'],
};
