/** Another word of a kind than the source's: points of the compass, kin, callings, the most and the least, seasons. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';
import { isLoud, testRows } from './marked-rows.js';

const CAMPUS = derive(`Der Campus der Universität Ostrau liegt am südlichen Stadtrand auf einem Hügel. Die Schauspielerin Mia Brandt war am Samstag dort mit ihrem Neffen zu sehen. Von allen Modellen der Flotte hat der Orca die höchste Unfallrate. Der Umbau der Bibliothek ist für den Winter geplant.

Die Zeitung druckte den Brief. Ein Leser schrieb, der Gärtner habe im Park die Rosen geschnitten. Zu Ostern kommen die meisten Gäste in das Hotel am Hafen.
`, { language: 'de' });

const YARD = derive('Die Werft liegt in einem nordfranzösischen Hafen, nahe der Grenze.', { language: 'de' });

const YARN = derive(`The museum in the northern town of Orrendale opens in the spring. Peter Holm bought the boat from his uncle, who had built it in a shed. The lawyer read the will aloud in the crowded kitchen.
`, { language: 'en' });

describe('another word of a kind than the source has', () => {
  describe('in German, of German', () => testRows([
    ['points of the compass', 'Der Campus der Universität Ostrau liegt am [[nördlichen -> südlichen | other]] Stadtrand.'],
    ['the most and the least', 'Der Orca hat von allen Modellen der Flotte die [[niedrigste -> höchste | other]] Unfallrate.'],
    ['seasons', 'Der Umbau der Bibliothek ist für den [[Sommer -> Winter | date]] geplant.'],
  ], CAMPUS, 'de'));
  describe('in English, of German', () => testRows([
    ['points of the compass', 'The Ostrau university campus lies on a hill at the [[northern -> southern | other]] edge of the city.'],
    ['feasts', 'Most guests come to the hotel at the port at [[Christmas -> Easter | date]].'],
    ['kin', 'The actress Mia Brandt was seen there on Saturday with her [[brother -> nephew | role]].'],
  ], CAMPUS, 'en'));
  describe('in English, of a compound', () => testRows([['points of the compass', 'The shipyard lies in a [[southern -> northern | other]] French port, near the border.']], YARD, 'en'));
  describe('in English, of English', () => testRows([
    ['kin, with the article that fits', 'Peter Holm bought the boat from [[a cousin -> an uncle | role]] who had built it in a shed.'],
    ['seasons', 'The museum in Orrendale is planned for [[autumn -> spring | date]].'],
    ['callings', 'In the crowded kitchen the [[dentist -> lawyer | role]] read the will aloud.'],
  ], YARN, 'en'));

  const quiet: readonly (readonly [why: string, base: typeof CAMPUS, language: string, draft: string])[] = [
    ['the other side of a kinship', CAMPUS, 'de', 'Am Samstag war dort die Schauspielerin Mia Brandt zu sehen, die Tante ihres Begleiters.'],
    ['both are told', CAMPUS, 'de', 'Der Campus der Universität Ostrau liegt am südlichen Stadtrand, das Zentrum nördlich davon.'],
    ['a part of a name', CAMPUS, 'de', 'Der Campus der Universität Ostrau liegt am Stadtrand, nahe der Südbrücke und dem Nordtor.'],
    ['a sentence of something else', YARN, 'en', 'My brother likes the southern sun.'],
    ['a language without such words', YARN, 'fr', 'Le musée de la ville de Orrendale, dans le sud, ouvre au printemps.'],
  ];
  for (const [why, base, language, draft] of quiet) it(`quiet: ${why}`, () => assert.deepEqual(check(draft, base, { language }).filter(isLoud).map((f) => f.message), []));

  it('corrects nothing unseen', () => {
    const [found, ...more] = check('The shipyard lies in a southern French port, near the border.', YARD, { language: 'en' }).filter(isLoud);
    assert.deepEqual([found?.severity, found?.verdict, found?.replacements, more], ['warning', 'unverified', ['northern'], []]);
  });
});
