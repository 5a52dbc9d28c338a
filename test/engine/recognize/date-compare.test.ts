import assert from 'node:assert/strict';
import { compareDates, type DateAgreement } from '../../../server/engine/recognize/date-compare.js';
import type { DateValue } from '../../../server/engine/types.js';

const year = (offset: number): DateValue => ({ relative: { unit: 'year', offset } });
const day = (offset: number): DateValue => ({ relative: { unit: 'day', offset } });

/** Draft, source, verdict, the day of publication (a Tuesday) where it counts. */
const ROWS: readonly [name: string, draft: DateValue, source: DateValue, DateAgreement, published?: string][] = [
  ['the same month', { month: 9, year: 2022 }, { month: 9, year: 2022 }, 'equal'],
  ['another month', { month: 7 }, { month: 6 }, 'different'],
  ['another year', { year: 2021 }, { year: 2023 }, 'different'],
  ['another year, same month', { month: 9, year: 2021 }, { month: 9, year: 2022 }, 'different'],
  ['the month alone', { month: 9 }, { month: 9, year: 2022 }, 'equal'],
  ['the year that the source leaves out', { month: 9, year: 2022 }, { month: 9 }, 'compatible'],
  ['another weekday', { weekday: 7 }, { weekday: 1 }, 'different'],
  ['a month beside a weekday', { month: 6 }, { weekday: 1 }, 'compatible'],
  ['Monday, and a Monday in full', { weekday: 1 }, { day: 27, month: 1, year: 2025 }, 'compatible'],
  ['Monday, and a Monday in full in the week of publication', { weekday: 1 }, { day: 27, month: 1, year: 2025 }, 'equal', '2025-01-28'],
  ['Tuesday, and a Monday in full', { weekday: 2 }, { day: 27, month: 1, year: 2025 }, 'different'],
  ['a Monday in full, and Monday', { day: 27, month: 1, year: 2025 }, { weekday: 1 }, 'compatible'],
  ['a Tuesday in full, and Monday', { day: 28, month: 1, year: 2025 }, { weekday: 1 }, 'different'],
  ['Saturday for the weekend', { weekday: 6 }, { weekday: 8 }, 'compatible'],
  ['the weekend for Saturday', { weekday: 8 }, { weekday: 6 }, 'equal'],
  ['Friday for the weekend', { weekday: 5 }, { weekday: 8 }, 'different'],
  ['last year, said twice', year(-1), year(-1), 'equal'],
  ['this year for last year', year(0), year(-1), 'different'],
  ['last year by its number', { year: 2024 }, year(-1), 'equal', '2025-01-28'],
  ['last year by a wrong number', { year: 2023 }, year(-1), 'different', '2025-01-28'],
  ['last year by its number, day of publication unknown', { year: 2024 }, year(-1), 'compatible'],
  ['October of last year', { month: 10, year: 2024 }, { month: 10, ...year(-1) }, 'equal', '2025-01-28'],
  ['October of last year, month wrong', { month: 11, year: 2024 }, { month: 10, ...year(-1) }, 'different', '2025-01-28'],
  ['October for October of last year', { month: 10 }, { month: 10, ...year(-1) }, 'equal'],
  ['yesterday, the day after a Monday', day(-1), { weekday: 1 }, 'equal', '2025-01-28'],
  ['the day before, counted from somewhere in the story', day(-1), { weekday: 5 }, 'compatible', '2025-01-28'],
  ['a quarter and its month', { quarter: 3 }, { month: 8, year: 2021 }, 'equal'],
  ['a quarter and another\'s month', { quarter: 2 }, { month: 8 }, 'different'],
  ['a half and its quarter', { half: 2 }, { quarter: 3 }, 'equal'],
  ['summer and July', { season: 'summer' }, { month: 7 }, 'equal'],
  ['winter and July', { season: 'winter' }, { month: 7 }, 'different'],
  ['a decade and a year of it', { decade: 1990 }, { year: 1995 }, 'equal'],
  ['a decade and a year of another', { decade: 1980 }, { year: 1995 }, 'different'],
  ['a year for its decade', { year: 1995 }, { decade: 1990 }, 'compatible'],
  ['a century and a year of it', { decade: 1800, span: 100 }, { year: 1871 }, 'equal'],
  ['at 8, at 8:00', { hour: 8 }, { hour: 8, minute: 0 }, 'equal'],
  ['at 3 pm, at 15:00', { hour: 15 }, { hour: 15 }, 'equal'],
  ['at 8:30, at 8:15', { hour: 8, minute: 30 }, { hour: 8, minute: 15 }, 'different'],
  ['Monday evening for Monday night', { weekday: 1, partOfDay: 'evening' }, { weekday: 1, partOfDay: 'night' }, 'equal'],
  ['Monday morning for Monday evening', { weekday: 1, partOfDay: 'morning' }, { weekday: 1, partOfDay: 'evening' }, 'different'],
  ['Monday evening for Monday', { weekday: 1, partOfDay: 'evening' }, { weekday: 1 }, 'compatible'],
  ['the evening, at nine', { partOfDay: 'evening' }, { hour: 21 }, 'equal'],
  ['a range, the same', { year: 2009, until: { year: 2014 } }, { year: 2009, until: { year: 2014 } }, 'equal'],
  ['a range, another end', { year: 2009, until: { year: 2014 } }, { year: 2009, until: { year: 2015 } }, 'different'],
  ['a range whose first end leaves out its year', { day: 3, month: 11, until: { day: 5, month: 1, year: 2015 } }, { day: 3, month: 11, year: 2014, until: { day: 5, month: 1, year: 2015 } }, 'equal'],
  ['a year within a range', { year: 2011 }, { year: 2009, until: { year: 2014 } }, 'compatible'],
  ['a year outside of a range', { year: 2016 }, { year: 2009, until: { year: 2014 } }, 'different'],
];

describe('Comparing dates', () => {
  for (const [name, draft, source, verdict, published] of ROWS) {
    it(`${name}: ${verdict}`, () => {
      assert.equal(compareDates(draft, source, { published }), verdict);
    });
  }
});
