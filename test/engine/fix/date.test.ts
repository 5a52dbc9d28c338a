import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/engine/document/document.js';
import { formatDateLike } from '../../../server/engine/fix/date.js';
import { recognizeDates } from '../../../server/engine/recognize/date.js';
import type { DateValue } from '../../../server/engine/types.js';

/** A draft's date in its sentence, the source's value, and what is to stand there. */
const ROWS: readonly [language: string, sentence: string, value: DateValue, text: string | undefined][] = [
  ['de', 'Im Jahr 2021 zog sie um.', { year: 2023 }, '2023'],
  ['de', 'Seit September 2021 ist zu.', { month: 9, year: 2022 }, 'September 2022'],
  ['de', 'Seit Sept. 2021 ist zu.', { month: 1, year: 2021 }, 'Jan. 2021'],
  ['de', 'Seit Sept. 2021 ist zu.', { month: 5, year: 2021 }, 'Mai 2021'],
  ['de', 'Am Sonntag war zu.', { weekday: 1 }, 'Montag'],
  ['de', 'Am Sonntagabend war zu.', { weekday: 1, partOfDay: 'evening' }, 'Montagabend'],
  ['de', 'Am Sonntagabend war zu.', { weekday: 1, partOfDay: 'morning' }, undefined],
  ['de', 'Am 27. Januar 2024 war zu.', { day: 28, month: 2, year: 2025 }, '28. Februar 2025'],
  ['de', 'Am 27.01.2024 war zu.', { day: 3, month: 2, year: 2025 }, '03.02.2025'],
  ['de', 'Am 27.1.2024 war zu.', { day: 3, month: 2, year: 2025 }, '3.2.2025'],
  ['de', 'Am 31.12.99 war zu.', { day: 30, month: 12, year: 1998 }, '30.12.98'],
  ['de', 'Am Sonntag, 26. Januar 2025, war zu.', { day: 27, month: 1, year: 2025 }, 'Montag, 27. Januar 2025'],
  ['de', 'Im dritten Quartal 2021 war zu.', { quarter: 2, year: 2021 }, 'zweiten Quartal 2021'],
  ['de', 'Im 3. Quartal 2021 war zu.', { quarter: 2, year: 2022 }, '2. Quartal 2022'],
  ['de', 'Um 8.30 Uhr war zu.', { hour: 9, minute: 5 }, '9.05 Uhr'],
  ['de', 'Um 8 Uhr war zu.', { hour: 8, minute: 30 }, undefined],
  ['de', 'Vom 3. bis 5. Mai war zu.', { day: 4, month: 6, until: { day: 6, month: 6 } }, '4. bis 6. Juni'],
  ['de', 'Im Oktober letzten Jahres war zu.', { month: 11, relative: { unit: 'year', offset: -1 } }, 'November letzten Jahres'],
  ['de', 'Im Vorjahr war zu.', { year: 2024 }, undefined],
  ['de', 'Im Juni war zu.', { month: 6 }, undefined],
  ['en', 'It shut in July.', { month: 6, relative: { unit: 'year', offset: -1 } }, 'June'],
  ['en', 'It shut on Sunday\'s call.', { weekday: 1 }, 'Monday'],
  ['en', 'It shut on SUNDAY.', { weekday: 1 }, 'MONDAY'],
  ['en', 'It shut on Jan. 27, 2024.', { month: 2, day: 28, year: 2025 }, 'Feb. 28, 2025'],
  ['en', 'It shut on Jan. 27, 2024.', { month: 5, day: 28, year: 2025 }, 'May 28, 2025'],
  ['en', 'It shut on January 3rd, 2024.', { month: 1, day: 21, year: 2024 }, 'January 21st, 2024'],
  ['en', 'It shut on 2024-01-27.', { month: 2, day: 3, year: 2025 }, '2025-02-03'],
  ['en', 'It shut on 1/27/2024.', { month: 2, day: 3, year: 2025 }, '2/3/2025'],
  ['en', 'It shut in the third-quarter rush.', { quarter: 2 }, 'second-quarter'],
  ['en', 'It shut in Q3 2021.', { quarter: 4, year: 2021 }, 'Q4 2021'],
  ['en', 'It shut in Q3 2021.', { month: 11, year: 2022 }, 'Q4 2022'],
  ['en', 'It shut at 3:30 pm.', { hour: 16, minute: 30 }, '4:30 pm'],
  ['en', 'It shut at 3:30 pm.', { hour: 9, minute: 30 }, undefined],
  ['en', 'It shut from 2009–2014.', { year: 2010, until: { year: 2014 } }, '2010–2014'],
  ['en', 'It shut in the 1990s.', { decade: 1980 }, '1980s'],
  ['de', 'In den 90er-Jahren war zu.', { decade: 1980 }, '80er-Jahren'],
  ['de', 'In den 90er-Jahren war zu.', { decade: 1890 }, undefined],
  ['en', 'It shut in autumn.', { season: 'spring' }, 'spring'],
  ['en', 'It shut in the autumn of 2014.', { season: 'winter', year: 2013 }, 'winter of 2013'],
  ['de', 'Im Frühjahr war zu.', { season: 'winter' }, 'Winter'],
  ['de', 'Es endete im Winter des Jahres 2014.', { season: 'spring', year: 2014 }, 'Frühling des Jahres 2014'],
  ['fr', 'Fermé depuis le mardi 28 janvier 2025.', { weekday: 1, day: 27, month: 1, year: 2025 }, 'lundi 27 janvier 2025'],
  ['pl', 'Zamknięte od 3 września 2021 roku.', { day: 3, month: 8, year: 2022 }, '3 sierpnia 2022'],
  ['ru', 'Закрыто с сентября 2021 года.', { month: 5, year: 2022 }, 'мая 2022'],
  ['ru', 'Закрыли в среду.', { weekday: 1 }, undefined],
  ['pt', 'Fechou na terça-feira.', { weekday: 1 }, 'segunda-feira'],
  ['ja', '2021年9月から閉まっている。', { year: 2022, month: 10 }, '2022年10月'],
  ['de', 'Geschlossen am Sonnabend.', { weekday: 1 }, undefined],
  ['de', 'Geschlossen am Sonntag.', { weekday: 1 }, 'Montag'],
  ['de', 'Geschlossen seit Ende des Januars.', { month: 2 }, 'Februars'],
  ['en', 'It shut last year.', { year: 2024 }, undefined],
];

describe('Writing a date as the draft writes it', () => {
  for (const [language, sentence, value, expected] of ROWS) {
    it(`${sentence} -> ${expected ?? 'no safe text'}`, () => {
      const [mention] = recognizeDates(parseDocument(sentence, { language, format: 'plain' }));
      assert.ok(mention);
      assert.equal(formatDateLike(value, mention, sentence, language), expected);
    });
  }
});
