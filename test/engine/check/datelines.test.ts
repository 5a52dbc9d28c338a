/** What a right draft reckons from the day of the source and from its figures: years for "last year", the rest of a whole, a difference of ages. */
import assert from 'node:assert/strict';
import { check, derive, type Finding } from '../../../server/engine/index.js';
import { readMarkedDraft } from '../../marked-draft.js';

const TEXT = `Im vergangenen Jahr zählte die Hafenmeisterei 212 Einbrüche auf Booten, 2023 waren es 168 gewesen. Die Quote der geklärten Taten stieg von 61 auf 66 Prozent. Jette Holm leitet die Wache seit 2016.

Die Werft beschäftigte zuletzt 118 Menschen und baute 34 Boote im Jahr. Im Mai übernahm der Nachbar 73 Beschäftigte. Der Umbau der Halle kostete 1,2 Millionen Euro.

Zur Regatta hatten sich 7.312 Ruderer gemeldet, am Start waren wegen des Sturms nur 6.480. Den Preis für das beste Boot gewann die 17 Jahre alte Emma Lüders. Der zweite Preis ging an Konrad Bahr, 74, für seine Jolle.

„So viel Mut auf dem Wasser habe ich selten gesehen“, lobte Lüders die Sieger. Im Vorstand sitzt auch Ole Lüders, neben Präsidentin Heike Sonntag und Kassenwart Thomas Meyer.

Den Ausbau der Mole beschloss der Rat mit 19 gegen 13 Stimmen. Bootsbauer Jan Kolbe und der Segler Piotr Nowakowski waren dabei.

Die Kosten der Mole steigen von 85 auf 102 Millionen Euro; 85 Prozent trägt der Bund. Die Versicherung zahlte neun von erwarteten 22 Millionen Euro. Eine Karte für die Fähre kostet 1,20 Euro statt bisher 95 Cent. Von 2028 an fahren sechs neue Fähren, die 25 Jahre alten Schiffe werden verschrottet.

Der Ruderclub siegte zum siebten Mal in Folge. Die Würfe zählte man mit 17:9. In der Tabelle bleibt Emden mit 24 Punkten Vierter. Leer kletterte mit 19 Punkten auf Rang acht. Um 21.14 Uhr fuhr die erste Fähre ab, 23 Minuten später die zweite. Kämmerin Elke Maurer fährt seit 1991 mit. Das Training dauert 224 Minuten in der Woche, 13 Minuten mehr als 2023.
`;
const DATED = `Boote im Visier\n\nVon Ina Voss\n\nEmden, 9. Juni 2025. ${TEXT}`;
const LINE = `Boote im Visier\n\nEmden, Montag, 9. Juni 2025\n\n${TEXT}`;
const UNDATED = `Boote im Visier\n\n${TEXT}`;

const ROWS: readonly (readonly [name: string, source: string, marked: string])[] = [
  ['the year that a dateline makes of "last year"', DATED, 'Die Zahl der Einbrüche auf Booten ist 2024 auf 212 gestiegen.'],
  ['a wrong year', DATED, 'Die Zahl der Einbrüche auf Booten war [[2022 -> 2023 | date]] mit 168 kleiner.'],
  ['a date in a line of its own', LINE, 'Die Zahl der Einbrüche auf Booten ist 2024 auf 212 gestiegen.'],
  ['a figure behind "last year"', UNDATED, 'Die Hafenmeisterei zählte [[221 -> 212 | number]] Einbrüche auf Booten.'],
  ['people who are employees', UNDATED, 'Zuletzt bauten 118 Beschäftigte der Werft 34 Boote im Jahr.'],
  ['a good million', UNDATED, 'Der Umbau der Halle kostete gut eine Million Euro.'],
  ['too good a million', UNDATED, 'Der Umbau der Halle kostete gut [[1,4 -> 1,2 | number]] Millionen Euro.'],
  ['the rest of a whole told beside it', UNDATED, 'Von den 7.312 Ruderern, die sich zur Regatta gemeldet hatten, kamen wegen des Sturms mehr als 800 nicht zum Start.'],
  ['those without', UNDATED, 'Mehr als 100 der Einbrüche auf Booten blieben offen, und 73 Beschäftigte der Werft übernahm der Nachbar.'],
  ['how much older', UNDATED, 'Den Preis für das beste Boot bekam die 17-jährige Emma Lüders, den zweiten der 57 Jahre ältere Konrad Bahr.'],
  ['a speaker whose surname two have', UNDATED, '„So viel Mut auf dem Wasser habe ich selten gesehen“, lobte Emma Lüders.'],
  ['what is left to pay', UNDATED, 'Von der Versicherung stehen noch 13 Millionen Euro aus.'],
  ['the rest of a hundred', UNDATED, 'Den Ausbau der Mole zahlt zum größten Teil der Bund, das Land trägt 15 Prozent.'],
  ['the rest of a hundred told wrong', UNDATED, 'Den Ausbau der Mole zahlt zu [[58 -> 85 | number]] Prozent der Bund.'],
  ['cents between prices', UNDATED, 'Eine Karte für die Fähre kostet 1,20 Euro, 25 Cent mehr als bisher.'],
  ['years from the day of writing', DATED, 'In drei Jahren kommen sechs neue Fähren und ersetzen die alten Schiffe.'],
  ['as many in a row as the ordinal says', UNDATED, 'Der Ruderclub gewann sieben Rennen hintereinander.'],
  ['one side of a score', UNDATED, 'Der Club kam auf 17 Würfe, die anderen auf neun.'],
  ['points of a table', UNDATED, 'In der Tabelle hat Emden als Vierter 24 Punkte. Leer kletterte auf Rang acht mit fünf Punkten weniger.'],
  ['a time some minutes later', UNDATED, 'Die erste Fähre fuhr um 21.14 Uhr ab, die zweite um 21.37 Uhr.'],
  ['a time told wrong', UNDATED, 'Die erste Fähre fuhr um [[21.41 -> 21.14 | date]] Uhr ab.'],
  ['a surname that is a trade, behind an office', UNDATED, 'Die Kämmerin [[Elke Mauer -> Elke Maurer | name]] fährt seit 1991 mit.'],
  ['minutes before there were more', UNDATED, 'Trainiert wird 224 Minuten in der Woche, 2023 waren es noch 211 Minuten.'],
  ['a figure that shares the scale behind it', UNDATED, 'Die Kosten der Mole steigen von [[58 -> 85 | number]] auf 102 Millionen Euro.'],
  ['a surname spelled otherwise', UNDATED, 'Im Vorstand sitzen Heike [[Sontag -> Sonntag | name]] und Ole Lüders.'],
  ['a surname that sounds the same', UNDATED, 'Kassenwart ist [[Thomas Meier -> Thomas Meyer | name]].'],
  ['a surname without its last letter', UNDATED, 'Der Bootsbauer [[Jan Kolb -> Jan Kolbe | name]] war dabei.'],
  ['a surname in the genitive', UNDATED, 'Jan Kolbes Werft war dabei, und Thomas Meyers Kasse stimmt.'],
  ['a name that is written by ear', UNDATED, 'Der Segler Piotr Nowakovski war dabei.'],
  ['votes against votes', UNDATED, 'Den Ausbau der Mole beschloss der Rat mit 19 gegen [[12 -> 13 | number]] Stimmen.'],
];

const loud = (f: Finding) => f.severity === 'error' || f.severity === 'warning';

describe('reckoned from the source', () => {
  for (const [name, source, text] of ROWS) {
    it(name, () => {
      const base = derive(source, { language: 'de', uri: 'boote.md' });
      const { draft, corrected, errors } = readMarkedDraft(text);
      const found = check(draft, base, { language: 'de' }).filter(loud);
      for (const e of errors) {
        const hit = found.find((f) => f.start < e.end && e.start < f.end);
        assert.ok(hit, `"${e.text}" is not flagged`);
        assert.ok(hit.replacements.some((r) => draft.slice(0, hit.start) + r + draft.slice(hit.end) === corrected), JSON.stringify(hit));
      }
      assert.deepEqual(found.filter((f) => !errors.some((e) => f.start < e.end && e.start < f.end)).map((f) => f.message), []);
      assert.deepEqual(check(corrected, base, { language: 'de' }).filter(loud).map((f) => f.message), []);
    });
  }

  it('takes no far year for a slip of the day of writing', () => {
    const found = check('In Emden gibt es die Fähre seit 1884.', derive(DATED, { language: 'de', uri: 'boote.md' }), { language: 'de' });
    assert.deepEqual(found.filter((f) => f.replacements.includes('2025')), []);
  });

  it('has no hint for a year that follows from the dateline', () => {
    const told = 'Auf Booten zählte man 2024 noch 212 Einbrüche.';
    assert.deepEqual(check(told, derive(DATED, { language: 'de', uri: 'boote.md' }), { language: 'de' }).map((f) => f.message), []);
  });
});
