/**
 * Writes server/engine/locales/<lang>/dates.generated.ts: month and weekday names and the order of numeric dates, from CLDR.
 * `node scripts/generate-dates.mjs`
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, folderOf } from './languages.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const data = join(dirname(createRequire(import.meta.url).resolve('cldr-dates-full/package.json')), 'main');
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1));

for (const { code: language } of LANGUAGES) {
  const folder = folderOf(language);
  const { gregorian } = JSON.parse(readFileSync(join(data, folder, 'ca-gregorian.json'), 'utf8')).main[folder].dates.calendars;
  const forms = (names, keys, width) => [
    keys.map((k) => names.format[width][k]),
    keys.map((k) => names['stand-alone'][width][k]),
  ];
  const distinct = ([format, standalone]) => (format.join() === standalone.join() ? [format] : [format, standalone]);
  const names = {
    months: { wide: distinct(forms(gregorian.months, MONTHS, 'wide')), abbreviated: distinct(forms(gregorian.months, MONTHS, 'abbreviated')) },
    weekdays: { wide: distinct(forms(gregorian.days, WEEKDAYS, 'wide')), abbreviated: distinct(forms(gregorian.days, WEEKDAYS, 'abbreviated')) },
    order: [...gregorian.dateFormats.short.replace(/[^yMd]/g, '')].filter((c, i, all) => all.indexOf(c) === i).join('').toLowerCase(),
  };
  // Months in lines of a quarter, so that a person finds the seventh.
  const row = (list) => list.map((name, i) => `${list.length > 7 && i % 3 === 0 ? `\n        /* Q${i / 3 + 1} */ ` : ' '}${JSON.stringify(name)},`).join('').trimStart();
  const rows = (lists) => `[\n${lists.map((l) => (l.length > 7 ? `      [\n        ${row(l)}\n      ],\n` : `      [${row(l).slice(0, -1)}],\n`)).join('')}    ]`;
  const widths = ({ wide, abbreviated }) => `{\n    wide: ${rows(wide)},\n    abbreviated: ${rows(abbreviated)},\n  }`;
  const to = join(root, 'server/engine/locales', language);
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'dates.generated.ts'), `// Written by scripts/generate-dates.mjs from CLDR (Unicode licence). Do not edit.
import type { DateNames } from '../dates-types.js';

export const names: DateNames = {
  months: ${widths(names.months)},
  weekdays: ${widths(names.weekdays)},
  order: '${names.order}',
};
`);
}
