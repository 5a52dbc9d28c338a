import { checkDateRows, day, month, week, year } from './date-rows.js';

describe('English dates', () => {
  describe('days', () => checkDateRows('en', [
    ['The vote is on [January 27, 2025], in the town hall.', { month: 1, day: 27, year: 2025 }],
    ['The pool opens on [27 January].', { day: 27, month: 1 }],
    ['She resigned on [Jan. 27].', { month: 1, day: 27 }],
    ['On the [27th of January] the ice broke.', { day: 27, month: 1 }],
    ['As of [2025-01-27] two signatures are missing.', { day: 27, month: 1, year: 2025 }],
    ['The form is dated [1/27/2025].', { day: 27, month: 1, year: 2025 }],
    ['The form is dated [27/1/2025].', { day: 27, month: 1, year: 2025 }],
    ['It was [Sunday, December 18, 2016], when the roof fell in.', { weekday: 7, month: 12, day: 18, year: 2016 }],
    ['The fair is on [May 9] this time.', { month: 5, day: 9 }],
    ['On [3 May] the ferry stops.', { day: 3, month: 5 }],
    ['3 May employees were dismissed.'],
    ['On [March 17] people filled the square.', { month: 3, day: 17 }],
    ['In [March] 17 people were fined.', { month: 3 }],
    ['He was elected on [November 13th, 1989].', { month: 11, day: 13, year: 1989 }],
  ]));

  describe('months and years', () => checkDateRows('en', [
    ['The hall has been empty since [September 2022].', { month: 9, year: 2022 }],
    ['Rents went up in [September].', { month: 9 }],
    ['By mid-[September] the snow was back.', { month: 9 }],
    ['In [May] the law may change.', { month: 5 }],
    ['Theresa May spoke; the guests may march home.'],
    ['Last [March] the mill closed.', { month: 3 }],
    ['June Carter sang; [June] was hot.', { month: 6 }],
    ['At the end of [May] the mill closed.', { month: 5 }],
    ['Bread costs more from [April] onwards.', { month: 4 }],
    ['In the [1970\'s] it was a school.', { decade: 1970 }],
    ['Call [Monday through Friday], [10 a.m.-5 p.m.], to ask.', { weekday: 1, until: { weekday: 5 } }, { hour: 10, until: { hour: 17 } }],
    ['Work began in early [May].', { month: 5 }],
    ['In [2021] she moved to Lyon.', { year: 2021 }],
    ['He has run the shop since [2019].', { year: 2019 }],
    ['All of it should be gone by [2024].', { year: 2024 }],
    ['Year of foundation: [2023].', { year: 2023 }],
    ['The book ([2004]) is out of print.', { year: 2004 }],
    ['The [2008] results were worse.', { year: 2008 }],
    ['The revolt of [\'68] was short.', { year: 1968 }],
    ['In [June of last year] the bridge was shut.', { month: 6, relative: { unit: 'year', offset: -1 } }],
  ]));

  describe('decades, centuries, quarters, seasons', () => checkDateRows('en', [
    ['The house was built in the [1990s].', { decade: 1990 }],
    ['In the [\'90s] a tram ran here.', { decade: 1990 }],
    ['The [nineties] were loud.', { decade: 1990 }],
    ['The castle is from the [19th century].', { decade: 1800, span: 100 }],
    ['Sales fell in the [third quarter].', { quarter: 3 }],
    ['The [third-quarter] loss was small.', { quarter: 3 }],
    ['Profit rose in [Q3 2021].', { quarter: 3, year: 2021 }],
    ['It was the [second quarter of last year].', { quarter: 2, relative: { unit: 'year', offset: -1 } }],
    ['The [first half of 2021] was quiet.', { half: 1, year: 2021 }],
    ['He scored in the first half of the match.'],
    ['Output doubled in [H1 2021], and so did H1 chips.', { half: 1, year: 2021 }],
    ['They married in the [summer].', { season: 'summer' }],
    ['They married in [summer 2012].', { season: 'summer', year: 2012 }],
    ['After the fall of the wall they met again.'],
  ]));

  describe('weekdays and parts of the day', () => checkDateRows('en', [
    ['The refusal came on [Monday].', { weekday: 1 }],
    ['After [Monday]\'s fire the shop is closed.', { weekday: 1 }],
    ['A shed burned on [Monday night].', { weekday: 1, partOfDay: 'night' }],
    ['There is a market at the [weekend].', { weekday: 8 }],
    ['He sat in the sun.'],
    ['It was calm in the [evening].', { partOfDay: 'evening' }],
    ['The rule holds from [Monday to Friday].', { weekday: 1, until: { weekday: 5 } }],
    ['We close on [Friday at 3pm].', { weekday: 5, hour: 15 }],
  ]));

  describe('days counted from another', () => checkDateRows('en', [
    ['She withdrew [yesterday].', day(-1)],
    ['The price had risen [the day before].', day(-1)],
    ['They talked [last week].', week(-1)],
    ['The figure was higher the [previous week].', week(-1)],
    ['It had closed higher [a week earlier].', week(-1)],
    ['Three teachers were missing [last month].', month(-1)],
    ['Prices rose [this year].', year(0)],
    ['[Two years ago] the field was bare.', year(-2)],
    ['Much was built in the last two years.'],
    ['On the last day it rained.'],
    ['They met [this morning].', { ...day(0), partOfDay: 'morning' }],
  ]));

  describe('times', () => checkDateRows('en', [
    ['The train leaves at [3:30 pm].', { hour: 15, minute: 30 }],
    ['The train leaves at [3:30 p.m.] sharp.', { hour: 15, minute: 30 }],
    ['School starts at [8 am].', { hour: 8 }],
    ['Doors open at [14:30].', { hour: 14, minute: 30 }],
    ['Open [9am-5pm].', { hour: 9, until: { hour: 17 } }],
    ['We eat at [noon].', { partOfDay: 'noon' }],
    ['It is the song of the [twenty-first century].', { decade: 2000, span: 100 }],
    ['The trial opens on [Sept. 5] in Dallas, a year late.', { month: 9, day: 5 }],
  ]));

  describe('ranges', () => checkDateRows('en', [
    ['She ruled from [23 October 2009 to 18 December 2014].', { day: 23, month: 10, year: 2009, until: { day: 18, month: 12, year: 2014 } }],
    ['The road is shut from [March to May].', { month: 3, until: { month: 5 } }],
    ['The fair is on [January 3–5, 2024].', { month: 1, day: 3, year: 2024, until: { month: 1, day: 5, year: 2024 } }],
    ['He was mayor [2009–2014].', { year: 2009, until: { year: 2014 } }],
    ['Work stopped between [2010 and 2012].', { year: 2010, until: { year: 2012 } }],
  ]));

  describe('what is no date', () => checkDateRows('en', [
    ['There were 2023 people in the hall.'],
    ['It cost $2023, then 2023 dollars, then 2,023 pounds.'],
    ['They won 21-15 and 2:1.'],
    ['He runs Windows 11 on a Boeing 747.'],
    ['Version 2.0.2023 needs 27 percent more.'],
  ]));
});
