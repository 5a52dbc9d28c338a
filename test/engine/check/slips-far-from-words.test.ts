/** Slips that the digits give away, however little of the source's words a retelling keeps; and who and what stands where in tables. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';
import { isTransliteration } from '../../../server/engine/recognize/name-forms.js';
import { isLoud, testRows } from './marked-rows.js';

const HEATHER = derive(`# Looms run again in Orrendale

The weaving hall of Orrendale has taken up work after two years of repairs, its owner Tamsin Hurrell said on 27 February. A first trial had ended in November.

Every year the hall sells one billion metres of ribbon, loved by millions of seamstresses. Hurrell turned down an offer of £100,000 a month for it. The hall lies around 15 miles (24km) from the sea.

The hall opened in 1959, and was caught up in a scandal about false silk in 2013, when the papers wrote of little else and the owners had to pay back what buyers had spent on it.

In the first three months of the year, 18,234 visitors came. The new roof cost 123,400 dollars. Among the looms are KRT 7496, KRT 1365 and KRT 5332.
`, { language: 'en' });

describe('slips that the digits give away', () => {
  testRows([
    ['a nought less', 'All that came to [[12,340 -> 123,400 | number]] dollars.'],
    ['digits swapped, rather than a year that fits', 'It has been open since [[1995 -> 1959 | date]], and the scandal about false silk was in the papers later.'],
    ['a day off, rather than the bare month that fits', 'On [[28 February -> 27 February | date]], owner Tamsin Hurrell said that the trial of the weaving hall had ended.'],
    ['three of five digits in another order', 'Some [[18,342 -> 18,234 | number]] visitors came in spring.'],
    ['the number of a loom', 'One of the looms is KRT [[7946 -> 7496 | number]].'],
  ], HEATHER, 'en');
  testRows([
    ['a million, of which the source has vague ones', 'Jedes Jahr setzt die Weberei eine [[Million -> Milliarde | number]] Meter Band ab.'],
    ['miles for kilometres, rounded', 'Bis zum Meer sind es etwa 24 [[Meilen -> Kilometer | number]].'],
  ], HEATHER, 'de');
});

const REPORT = derive(`Vienna – The pump maker Hydrion fell 15.43 points, or 0.64 percent, on the exchange on Tuesday. Jordan Evers has been absent since hurting a knee against Orrendale on February 26. The record for the largest collection of kettles was set in 2019, when Lisa Court had 12,113 items; she now has 25,000.

Many governments have accused the China-based firm of sharing data with the Chinese government. A vote is to be held by the end of 2017. Evers has lost 21lbs since autumn, has a watch collection of 16 timepieces and drinks three teaspoons of syrup. The battery holds 2,600 mAh. Jobless migrants must leave within six months of arriving.
`, { language: 'en' });

describe('slips in figures and dates, told freely', () => {
  testRows([
    ['the points of an index', 'Hydrion lost [[15.34 -> 15.43 | number]] points on the exchange.'],
    ['two digits swapped, of what is counted', 'Since losing weight, Evers has a watch collection of [[61 -> 16 | number]] pieces.'],
    ['a day of the only month', 'Then came [[February 16 -> February 26 | date]], the day of the knee.'],
    ['a year of which nothing else is near', 'Lisa Court has held the record for the largest collection of kettles since [[2009 -> 2019 | date]].'],
    ['digits swapped, rather than a figure that fits as well', 'Her collection of kettles holds the record: about [[52,000 -> 25,000 | number]] items.'],
    ['spoons of another size', 'Evers drinks three [[tablespoons -> teaspoons | number]] of syrup.'],
    ['a thousand times the charge', 'The battery holds 2,600 [[Ah -> mAh | unit]].'],
  ], REPORT, 'en');
  testRows([
    ['a unit in its case', 'Wer keine Arbeit hat, muss nach sechs [[Wochen -> Monaten | number]] gehen.'],
  ], REPORT, 'de');
  for (const [name, language, draft] of [
    ['a capital for its government', 'en', 'Many governments have accused the firm of sharing data with Beijing.'],
    ['before a year for by the end of the one before', 'en', 'A vote is to be held before 2018.'],
    ['one word for the money and the weight', 'de', 'Evers hat seit dem Herbst 21 Pfund verloren.'],
  ] as const) it(`keeps quiet about ${name}`, () => assert.deepEqual(check(draft, REPORT, { language }).filter(isLoud).map((f) => f.message), []));
});

const RIVER = derive(`Rom – Das Haus stammt aus der Zeit des Königs Servio Tullio, sagte Ausgrabungsleiterin Mirella Serlora. Der Technologiekonzern Hydrineon zahlt mit. Ein Gefahrengutzug entgleiste; Gefahrengut war nicht geladen. Autor ist Tilman Jens. Die Aktie schloss mit einem Plus von 1,40 Prozent, nachdem sie in der Früh noch über ein Prozent verloren hatte.
`, { language: 'de' });

describe('names and ways, in another language and in this', () => {
  testRows([
    ['a firm that has no other spelling', 'The technology group [[Hydrinion -> Hydrineon | name]] pays as well.'],
    ['a surname that goes on', 'The author is [[Tilman Jensen -> Tilman Jens | name]].'],
  ], RIVER, 'en');
  for (const [name, language, draft] of [
    ['a king by his name in another language', 'en', 'The house is dated to the time of King Servius Tullius, said the head of the dig.'],
    ['a compound without its link', 'de', 'Gefahrgut war nicht an Bord.'],
    ['a sign right before its figure', 'de', 'Nach Verlusten von mehr als einem Prozent in der Früh schloss die Aktie mit plus 1,4 Prozent.'],
  ] as const) it(`keeps quiet about ${name}`, () => assert.deepEqual(check(draft, RIVER, { language }).filter(isLoud).map((f) => f.message), []));
});

describe('a correction in the draft’s own way', () => {
  const base = derive('About 300,000 birds rest at the lake of Orrendale each year. The loss ran to tens of millions of dollars.', { language: 'en' });
  it('writes a plain figure rather than a part of a million', () => {
    assert.deepEqual(check('About 3 million birds rest at the lake each year.', base, { language: 'en' }).map((f) => f.replacements), [['300,000']]);
  });

  it('writes no figure where the source has none', () => {
    assert.deepEqual(check('The loss ran to hundreds of millions of dollars.', base, { language: 'en' }).filter(isLoud).map((f) => f.replacements), [[]]);
  });
});

const QUARTERS = derive(`Wien – Noch schlafen 480 Menschen in der Halle von Ranzing, je 200 in Moosdorf und in Krumbach (Seeland) und 50 im Osterland (Eisenau). Das teilte Staatschef Nicolas Sarrazin mit. Im Vorjahr waren es 64,4 Prozent mehr, im Bezirk Linden 50,3.

Unter 34 Ländern landet Norland auf Rang sieben. Am meisten gibt Sudland aus (4,29 Prozent), vor Ostland (4,11) und Westland (3,58). Nun weichen viele auf die Ostlandroute aus, sagte Oliver Draxl. Auch Van der Bolten gratulierte.
`, { language: 'de' });

describe('tables and names in German', () => {
  it('reads a first name that looks like a word with its surname, and an old family with its particles', () => {
    assert.deepEqual(QUARTERS.entities.filter((e) => /Sarrazin|Draxl|Bolten/.test(e.name)).map((e) => e.name).sort(), ['Nicolas Sarrazin', 'Oliver Draxl', 'Van der Bolten']);
  });

  it('takes what stands between a figure and the next for the first one’s', () => {
    assert.deepEqual(check('| Ort | Plätze |\n|---|---|\n| Ranzing | 480 |\n| Moosdorf | 200 |\n| Krumbach | 200 |\n| Eisenau | 50 |\n', QUARTERS, { language: 'de' }).filter(isLoud), []);
  });

  it('takes a rank for no share, and the name behind it for whom the row is about', () => {
    const table = (share: string) => `| Rang | Land | Quote (Prozent) |\n|---|---|---|\n| 1 | Sudland | 4,29 |\n| 2 | Ostland | ${share} |\n| 3 | Westland | 3,58 |\n`;
    assert.deepEqual(check(table('4,11'), QUARTERS, { language: 'de' }).filter(isLoud), []);
    assert.deepEqual(check(table('4,71'), QUARTERS, { language: 'de' }).filter(isLoud).map((f) => f.replacements), [['4,11']]);
  });

  it('finds the least and the most of several in a range', () => {
    assert.deepEqual(check('Im Vorjahr waren es zwischen 50 und 64 Prozent mehr.', QUARTERS, { language: 'de' }).filter(isLoud), []);
  });
});

describe('sources and names as they come', () => {
  it('parts sentences that lack a blank, and ends a name with them', () => {
    const base = derive('The bank of Orrendale met on Wednesday.The mill closed.Ribbon fell 0.97%.The weaver said so," Orrendale National Bank analysts wrote in a note.', { language: 'en' });
    assert.deepEqual(base.entities.map((e) => e.name).filter((name) => /[.]/.test(name)), []);
  });

  it('reads a surname that is a month’s', () => {
    assert.deepEqual(derive('Theresa May met Justin Sun on 3 March in Orrendale.', { language: 'en' }).entities.filter((e) => e.type === 'person').map((e) => e.name), ['Theresa May', 'Justin Sun']);
  });

  it('survives a holder of an office whose name has fewer words', () => {
    assert.equal(isTransliteration('Anna Sundberg', 'Anna'), false);
  });

  it('takes a place for told where a word of the source begins with it', () => {
    const base = derive('Rom – 2014 überquerten noch 170.000 das Mittelmeer, ein Jahr darauf waren es, auch weil sich der Weg zur Balkanroute verlagerte, 153.842. Die Angekommenen stammen mehrheitlich aus Nigeria, Gambia, Cote dIvorie und Mali.', { language: 'de' });
    assert.deepEqual(check('Zuletzt waren es 153.842, nach 170.000 im Jahr davor; ein Grund war das Ausweichen auf den Balkan. Die Angekommenen stammen mehrheitlich aus Nigeria, Gambia, der Elfenbeinküste und Mali.', base, { language: 'de' }).filter(isLoud).map((f) => f.message), []);
  });
});

const OFFICES = derive(`In an interview with the Valley Post, Hydrion chief executive, Ada Lindgren, said sales were up. Norvania's Foreign Minister Elias Cohn sent a message. Pumper's chief strategy officer Patrick Hillman left. The company's former chairman Jonas Copper was accused in the affair.
`, { language: 'en' });

describe('offices and who holds them', () => {
  it('are read behind an owner, between commas, and for what they are', () => {
    const held = OFFICES.facts.flatMap((f) => (f.kind === 'role' ? [[f.role, f.subject]] : []));
    assert.deepEqual(held.filter(([, who]) => who === 'ada-lindgren' || who === 'elias-cohn'), [['ceo', 'ada-lindgren'], ['foreign-minister', 'elias-cohn']]);
    assert.deepEqual(held.filter(([role, who]) => role === 'ceo' && who !== 'ada-lindgren'), []);
  });
  testRows([
    ['a ministry', 'A message came from [[transport minister -> foreign minister | role]] Elias Cohn.'],
    ['a former office, where the source tells of one too', 'Jonas Copper, the former [[treasurer -> chair | role]], was accused in the affair.'],
  ], OFFICES, 'en');
  testRows([['one chief for another', 'Der Absatz sei gestiegen, sagte [[Finanzvorständin -> Chefin | role]] Ada Lindgren.']], OFFICES, 'de');
});

const DEALS = derive(`Das Portal berichtete von Vereinbarungen, die Grischa Gantschew, Chef von Petrolan, mit Kunden der Bank traf. Der Mobilbetreiber Vivatel gehört der Bank noch.

Der Salat der Kette Hofgut enthält 46,5 Gramm Fett, teilte die Verbraucherzentrale mit. Zum Vergleich nennt sie einen Burger. Gekauft wurde er in Bremen.

Mehr Fett ist in keinem der Salate.

Die Kette Noltena verkauft Salat seit dem Frühjahr. Der frühere Senatsvize Dmitri Medwelow äußerte sich dazu. Opfer des Unfalls sind Lena Brandt, 12, Jonas Copper, 35, und Ramon Tenor, 48.
`, { language: 'de' });

describe('who has what, by a figure or by ear', () => {
  testRows([
    ['the firm of a chief whose name is written by ear', 'Grisha Ganchev, the head of [[Vivatel -> Petrolan | name]], made deals with customers of the bank.'],
    ['whose figure it is', 'A salad of [[Noltena -> Hofgut | name]] has 46.5 grams of fat.'],
    ['an age that two others add up to', 'Ramon Tenor, [[47 -> 48 | number]], was hurt.'],
  ], DEALS, 'en');
});
