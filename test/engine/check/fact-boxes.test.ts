/** What a label says of a name, and the day that is meant where several fit. */
import { derive } from '../../../server/engine/index.js';
import { testRows, type Row } from './marked-rows.js';

const GERMAN = derive(`# Rodler verlieren Schlitten

Am Montag straften die Anleger die Hersteller von Schlitten ab. Der Index Alpin 40 schloss mit einem Minus von 4,7 Prozent. Der Rückgang machte zeitweise 300 Millionen Euro aus. Offenbar kam die Absage der Rennen überraschend.

Die Firma Kufenwerk wurde als größter Hersteller von Eisla überholt.

Der Verband will die Bahn in Oberhof nun umbauen. Er hat das Vorhaben schon vor Jahren angekündigt. Die Bauern im Ort sind dagegen.

In Norwegen brachen die Kurse am Dienstag den zweiten Tag in Folge ein, und Fjellsport verlor mehr als 11 Prozent.

Nora Ahlers gründete das Unternehmen Kufenwerk mit Sitz in der thüringischen Stadt Ilmenau.
`, { language: 'de' });

const ENGLISH_ROWS: readonly Row[] = [
  ['the seat, of a source in another language', '# Kufenwerk\n\nKufenwerk makes sledges. Founder: Nora Ahlers. Home: [[Shanghai -> Ilmenau | name]].'],
  ['the seat under another word', '- Kufenwerk\n- Headquarters: [[Toronto -> Ilmenau | name]]\n'],
  ['the country of a seat', '# Kufenwerk\n\nKufenwerk makes sledges. Home: Germany.'],
  ['a label of another thing', '# Kufenwerk\n\nKufenwerk makes sledges. Next race: Toronto.'],
  ['the place of an event', '# Sledge day\n\nDate: Sunday. Location: Toronto.'],
];

const GERMAN_ROWS: readonly Row[] = [
  ['the seat', '# Kufenwerk\n\nGründerin: Nora Ahlers\n\nSitz: [[Hannover -> Ilmenau | name]]\n'],
  ['the day of the sentences before the figure, not one told of others', 'Ein Index heißt Alpin 40. Er verlor am [[Freitag -> Montag | date]] 4,7 Prozent.'],
];

describe('labels of names', () => testRows(ENGLISH_ROWS, GERMAN, 'en'));
describe('labels of names, and days beside figures', () => testRows(GERMAN_ROWS, GERMAN, 'de'));
