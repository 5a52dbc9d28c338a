/** Slips that look like the right thing: another currency beside prices, a day that the calendar does not have, h and ph in names. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';
import { isLoud, testRows, type Row } from './marked-rows.js';

const BASE = derive(`# Die Standseilbahn fährt wieder

Die Bahn auf den Kahlenstein fährt seit Samstag, dem 9. Mai 2026, wieder. Sie war nach einem Brand geschlossen worden; 63 Fahrgäste mussten damals mit Seilen geborgen werden.

In der Stunde können nun 1.250 statt 870 Menschen befördert werden.

Eine Fahrt kostet für Erwachsene 24,50 Euro, vor dem Umbau waren es 18 Euro. Bürgermeister Mathias Thorwald verteidigte den Aufschlag. Stephan Krohn vom Fahrgastverband widersprach.

Die Kahlenstein AG, der die Bahn gehört, beschäftigt 1.700 Menschen.
`, { language: 'de', uri: 'bahn.md' });

const ENGLISH: readonly Row[] = [
  ['the currency of a price, beside another price', 'Adults now pay [[$ -> € | unit]]24.50 for a trip instead of €18.'],
  ['a day that is no such weekday in that year', 'The railway up the Kahlenstein reopened on [[Saturday, 8 May -> Saturday, 9 May | date]].'],
  ['another figure a size apart, with nearly the same digits', 'Kahlenstein AG sold 77 tickets to a school.'],
  ['another day and its weekday', 'Nobody knew on Sunday, 10 May, whether it would rain.'],
];
const GERMAN: readonly Row[] = [
  ['th for t in a name', 'Bürgermeister [[Matthias Thorwald -> Mathias Thorwald | name]] verteidigte den Aufschlag.'],
  ['f for ph in a name', '[[Stefan Krohn -> Stephan Krohn | name]] vom Fahrgastverband widersprach.'],
  ['digits that have changed places, and no figure of quite another size', 'Bei dem Brand mussten [[36 -> 63 | number]] Menschen mit Seilen geborgen werden.'],
];

describe('slips that look right, in English', () => {
  testRows(ENGLISH, BASE, 'en');
  it('are told in prices with both digits of the cents', () => {
    assert.deepEqual(check('Adults now pay $24.50 for a trip instead of €18.', BASE, { language: 'en' }).filter(isLoud).map((f) => f.message), ['24.50 euros in the source, $24.50 here']);
  });
});
describe('slips that look right, in German', () => testRows(GERMAN, BASE, 'de'));
