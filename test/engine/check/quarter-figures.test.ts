/** A quarter's figures told again: the measure that a sentence names, two figures of one sentence, digits that have changed places, tables of two periods. */
import assert from 'node:assert/strict';
import { derive } from '../../../server/engine/index.js';
import { testRows, type Row } from './marked-rows.js';

const SOURCE = derive(`# Lippert baut in Torgau

Der Ventilhersteller Lippert verlagert bis 2028 einen Teil der Fertigung von Hanau nach Torgau. Das gab Vorstandschefin Ines Korff am Dienstag bekannt.

Der Umsatz stieg im ersten Quartal um 6,4 Prozent auf 487 Millionen Euro. Das Ergebnis vor Zinsen und Steuern (Ebit) ging dagegen von 52 auf 41 Millionen Euro zurück; die Marge sank damit auf 8,4 Prozent nach 11,4 Prozent im Vorjahr.

Für das Gesamtjahr bestätigte die Firma ihre Prognose: Die Ebit-Marge soll zwischen neun und zehn Prozent liegen.

Die Investition in Torgau beziffert Lippert auf 135 Millionen Euro. Der Freistaat schießt 18,5 Millionen Euro zu. Korff löste im Januar 2024 den Gründersohn Albrecht Lippert ab.
`, { language: 'de' });

const ENGLISH: readonly Row[] = [
  ['the measure that the sentence names', 'First-quarter revenue rose 6.4% to €487m, but earnings before interest and taxes fell to €41m from €52m, for a margin of 8.4%.'],
  ['digits that have changed places', 'First-quarter revenue rose 6.4% to €[[478 -> 487 | number]]m, but earnings before interest and taxes fell to €41m from €52m.'],
  ['two figures of one sentence, each for its own', 'The state is contributing €[[81.5 -> 18.5 | number]]m to the €135[[bn -> m | number]] investment.'],
];

const GERMAN: readonly Row[] = [
  ['two periods in a table, beside a forecast', '| Kennzahl | Quartal | Vorjahr |\n|---|---|---|\n| Ebit-Marge | 8,4 % | 11,4 % |\n'],
];

const TWO_FIRMS = derive('Tesgarf cut 52 percent of its jobs in 2009, the firm said.\n\nMelgard, which makes boats, cut 19 percent of its jobs in 2009.\n', { language: 'en' });
const OF_ANOTHER: readonly Row[] = [['a digit off another firm’s figure', 'In 2009, Tesgarf cut [[69 -> 52 | number]] percent of its jobs.']];

describe('figures of a quarter', () => {
  testRows(ENGLISH, SOURCE, 'en');
  testRows(GERMAN, SOURCE, 'de');
  testRows(OF_ANOTHER, TWO_FIRMS, 'en');

  it('a firm and its heir are two, a key figure is no name', () => {
    const named = SOURCE.entities.map((e) => `${e.name}: ${e.type}`);
    assert.deepEqual(named.filter((n) => /Lippert|Ebit/.test(n)), ['Lippert: organization', 'Albrecht Lippert: person']);
  });
});
