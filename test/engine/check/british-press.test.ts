/** Sources as British papers write them: single quotation marks, amounts told again in a second currency. */
import assert from 'node:assert/strict';
import { check, derive } from '../../../server/engine/index.js';
import { isLoud, testRows } from './marked-rows.js';

const FERRY = derive(`# Ferry stuck for a night

By Hannah Moll, 3 March 2025

The ferry Solvay ran aground off Harwick on Friday with 212 people on board. 'We heard a bang and the lights went out,' said Rosie Tennant, a passenger from Leeds. 'Nobody panicked,' said Arun Mistry, a steward.

'The crew asked her (Rosie) whether the children's cabin was dry,' said Owen Prendergast, the ship's captain. Mr Prendergast said: 'We were lucky that the sea was calm. 'But luck is no plan, and the charts were old.'
`, { language: 'en' });

describe('single quotation marks', () => {
  testRows([
    ['a word of a quote', '"We heard a [[crash -> bang | quote]] and the lights went out," said Rosie Tennant.'],
    ['another speaker', '"The crew asked her whether the children\'s cabin was dry," said [[Rosie Tennant -> Owen Prendergast | quote]].'],
    ['a speech that opens anew', '"But luck is no [[excuse -> plan | quote]], and the charts were old," said Owen Prendergast.'],
  ], FERRY, 'en');
});

const SALE = derive(`# Poster fetches a record

By Hannah Moll, 3 March 2025

A poster of the film Night Mail was sold for £310,000 ($390,000) in Leeds on Friday. The buyer paid 5,500 kroner (£410) for its frame in Oslo, and 7,200 kroner (£537) for a second one. After the premiere such posters went for as little as three pounds in shops.

The 3-1 victory of the Rovers over Harwick made it three wins in a row in the league for the first time since 2001, lifting them to 15th. It was worth three points.

A late header by Ned Okafor meant two or more goals for the Rovers in a fourth consecutive match, for the first time since March 2001. In the first half the Rovers had seven shots on target, nine shots off target and five shots blocked.
`, { language: 'en' });

describe('amounts in two currencies', () => {
  testRows([
    ['one that does not belong to the other', 'He paid [[5,900 -> 5,500 | number]] kroner, or £410, for the frame.'],
    ['that of another sale', 'The buyer paid [[7,200 -> 5,500 | number]] kroner (£410) for its frame in Oslo.'],
  ], SALE, 'en');

  testRows([['in a translation', 'Das Plakat brachte in Leeds 310.000 Pfund (umgerechnet [[930.000 -> 390.000 | number]] Dollar).']], SALE, 'de');

  for (const right of ['For the frame he paid £410, or 5,500 kroner.', 'The second frame cost 7,200 kroner, about £540.', 'The poster made £310,000, or $390,000; its frames cost 12,700 kroner.', 'The Rovers had 21 shots before the break, seven of them on target.']) {
    it(`lets stand: ${right}`, () => assert.deepEqual(check(right, SALE, { language: 'en' }).filter(isLoud).map((f) => f.message), []));
  }

  it('takes the fourth in a row for four', () => {
    assert.deepEqual(check('Mindestens zwei Tore in vier aufeinanderfolgenden Ligaspielen: Das war den Rovers seit März 2001 nicht gelungen.', SALE, { language: 'de' }).filter(isLoud).map((f) => f.message), []);
  });

  it('offers no amount of another size', () => {
    const found = check('Nach der Premiere kosteten solche Plakate in den Läden nur drei Dollar.', SALE, { language: 'de' }).filter(isLoud);
    assert.deepEqual(found.flatMap((f) => f.replacements), ['Pfund']);
  });
});

const FUGITIVE = derive(`# Runaway gives up

By Hannah Moll, 3 March 2025

Warren Pike, 66, called Sheriff Dana Oakes in Harwick County on Monday. Pike escaped from a prison farm in Leeds as a 23-year-old inmate. In June 1972 the farm had been open for two years.

The goalkeeper Anders Holt was out with a broken foot for more than three months of this season. Holt was named player of the year in 2000. In May 2000 Holt saved three penalties in one match against Harwick.

The charge against Pike, who worked on a ship for many years before he settled in Norwich, stemmed from the theft of two television sets. His song about it, sung by his brother Glenn, spent four weeks at the top of the charts in Wales.
`, { language: 'en' });

describe('ages, hedged spans and months of a year', () => {
  testRows([
    ['an age at the time', 'Warren Pike was [[33 -> 23 | number]] when he escaped from a prison farm in Leeds.'],
  ], FUGITIVE, 'en');

  it('takes a span of years for no age', () => {
    const base = derive('A man was sent to prison on Friday for the murder of a teacher. Colin Brand, 25, of Norwich, was sentenced by Judge Ruth Amis in Leeds. Brand pleaded guilty in October to killing the teacher Ella Marsh, 43, as she was walking near her home in 2012. Another man was sentenced in December. It was a long trial, and many people wept. The town has changed since the oil boom began. Its people are tired. Lawyers will appeal. There is more crime than before.', { language: 'en' });
    const draft = 'Gut drei Jahre nach dem Tod der Lehrerin Ella Marsh ist der zweite Täter verurteilt worden. Die Stadt ist müde. Die Anwälte legen Berufung ein. Viele weinten. Am Freitag kam das Urteil. Es regnete.';
    assert.deepEqual(check(draft, base, { language: 'de' }).filter(isLoud).map((f) => f.message), []);
  });

  testRows([
    ['things that are counted once', 'He settled in Norwich much later. Pike told police that he had stolen [[three -> two | number]] television sets. It had been a foolish thing to do. He was young. He was poor. He wanted to see the match.'],
  ], FUGITIVE, 'en');

  testRows([
    ['an age in a translation', 'Pike war [[33 -> 23 | number]], als er aus einem Gefängnis in Leeds entkam.'],
    ['the only weeks', 'Das Lied, gesungen von seinem Bruder, stand [[sechs -> vier | number]] Wochen an der Spitze der Charts. Es war ein langer Weg. Niemand hatte damit gerechnet. Es regnete. Die Leute freuten sich. Er war jung.'],
    ['a unit behind a hedge that came along', 'Er hatte länger als drei [[Wochen -> Monate | unit]] gefehlt. Es war ein langer Weg. Niemand hatte damit gerechnet. Es regnete. Die Leute freuten sich. Er war jung.'],
    ['a month of a year that is told bare elsewhere', 'Im [[März 2000 -> Mai 2000 | date]] hielt Anders Holt drei Elfmeter in einem Spiel gegen Harwick, und zum Spieler des Jahres wurde er gewählt.'],
  ], FUGITIVE, 'de');
});

it('takes no neuter noun for a person', () => {
  const base = derive('Hydrologist Laurel Moss of the University of Leeds studied the bog for a year. After that the plants were back, Moss said. The bog had been dry.', { language: 'en' });
  assert.deepEqual(check('Die Hydrologin Laurel Moss aus Leeds hat das Moor ein Jahr lang untersucht. Nach gut einem Jahr habe das Moos die Arbeit übernommen.', base, { language: 'de' }).filter(isLoud).map((f) => f.message), []);
});
