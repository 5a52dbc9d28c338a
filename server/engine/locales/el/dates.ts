/** Greek words for dates that CLDR lacks. */
import type { DateWordTable } from '../dates-types.js';

const day = (offset: number) => ({ relative: { unit: 'day' as const, offset } });

export const words: DateWordTable = {
  capitalNames: true,
  dayFirst: true,
  monthFirst: false,
  months: { ιανουάριο: 1, φεβρουάριο: 2, μάρτιο: 3, απρίλιο: 4, μάιο: 5, μάη: 5, ιούνιο: 6, ιούλιο: 7, αύγουστο: 8, σεπτέμβριο: 9, οκτώβριο: 10, νοέμβριο: 11, δεκέμβριο: 12 },
  weekdays: { κυριακής: 7, δευτέρας: 1, τρίτης: 2, τετάρτης: 3, πέμπτης: 4, παρασκευής: 5, σαββάτου: 6 },
  yearSigns: ['έτος', 'το', 'από', 'του'],
  yearHints: ['έως', 'μεταξύ', 'και'],
  links: ['του'],
  ordinalEndings: ['η', 'ης'],
  ordinals: { πρώτο: 1, δεύτερο: 2, τρίτο: 3, τέταρτο: 4 },
  numbers: { δύο: 2, τρία: 3, τρεις: 3, τέσσερα: 4, πέντε: 5, έξι: 6, επτά: 7, οκτώ: 8, εννέα: 9, δέκα: 10 },
  rangeWords: ['έως', 'μέχρι', 'ως'],
  rangeTails: ['το', 'τον', 'την'],
  between: ['μεταξύ'],
  betweenAnd: ['και'],
  modifiers: { περασμένη: -1, περασμένο: -1, προηγούμενη: -1, προηγούμενο: -1, επόμενη: 1, επόμενο: 1 },
  units: { ημέρα: 'day', ημέρες: 'day', μέρες: 'day', εβδομάδα: 'week', εβδομάδες: 'week', μήνα: 'month', μήνες: 'month', τρίμηνο: 'quarter', χρόνο: 'year', έτος: 'year', χρόνια: 'year' },
  pluralUnits: ['ημέρες', 'μέρες', 'εβδομάδες', 'μήνες', 'χρόνια'],
  agoBefore: ['πριν από', 'πριν'],
  phrases: { χθες: day(-1), χτες: day(-1), προχθές: day(-2), σήμερα: day(0), αύριο: day(1), πέρυσι: { relative: { unit: 'year', offset: -1 } }, φέτος: { relative: { unit: 'year', offset: 0 } }, σαββατοκύριακο: { weekday: 8 } },
  seasons: { άνοιξη: 'spring', καλοκαίρι: 'summer', φθινόπωρο: 'autumn', χειμώνα: 'winter' },
  monthSigns: ['το', 'την', 'τον'],
  quarterWords: ['τρίμηνο'],
  halfWords: ['εξάμηνο'],
  yearWords: ['έτους'],
  clockSigns: ['στις', 'από'],
  centuryWords: ['αιώνα', 'αιώνας'],
};
