import { itReads } from './quantity-reading.js';

describe('quantities in English', () => {
  describe('money', () => itReads('en', [
    ['The chain paid $600bn for its rival.', '600e9 USD'],
    ['Building it cost $5.6m, the firm says.', '5.6e6 USD'],
    ['It needs US$5m now and A$3bn later.', '5e6 USD', '3e9 AUD'],
    ['They raised half a billion dollars.', '500e6 USD'],
    ['This was a trillion-dollar bet.', '1e12 USD'],
    ['One trillion dollars is a lot.', '1e12 USD'],
    ['She spent EUR 5 on tea and 12 euros on cake.', '5 EUR', '12 EUR'],
    ['A $1.3-billion deal fell through.', '1.3e9 USD'],
    ['Bids came in at £2.5m-£3m.', '2.5e6..3e6 GBP'],
    ['It will take $1-2 billion.', '1e9..2e9 USD'],
    ['Training costs between $100 million and $1 billion.', '100e6..1e9 USD'],
    ['Estimates run to $100 million to $1 billion.', '100e6..1e9 USD'],
    ['Costs rose from $100 million to $1 billion.', '100e6 USD', '1e9 USD'],
    ['One lost $100bn and the other $7bn.', '100e9 USD', '7e9 USD'],
    ['The bank lost 30 billion dollars and its rival four billion.', '30e9 USD', '4e9 USD'],
    ['A ticket is 20 Swiss francs.', '20 CHF'],
    ['The fine was five hundred pounds.', '500 GBP'],
    ['Rent is ¥120,000 a month.', '120000 JPY'],
    ['The fund holds three and a half million euros.', '3.5e6 EUR'],
    ['Hundreds of billions of dollars vanished.', '100e9 USD hundreds-of'],
    ['Several million euros went missing.', '1e6 EUR several'],
  ]));

  describe('shares and changes', () => itReads('en', [
    ['The index fell 10–15 %.', '10..15 percent'],
    ['A and B lost 17 and 7 percent respectively.', '17 percent', '7 percent'],
    ['It rose 3.5 percentage points to 40 per cent.', '3.5 percentage-point', '40 percent'],
    ['The bank moved by 25 basis points to 4.25-4.5%.', '25 basis-point', '4.25..4.5 percent'],
    ['The change was -3.1% after +2%.', '3.1 percent down', '2 percent up'],
    ['Growth came to minus 4 percent.', '4 percent down'],
    ['It dropped from 10 to 5 percent.', '10 percent', '5 percent'],
    ['After a 17-percent slide came a 3% rise.', '17 percent', '3 percent'],
    ['Seventeen percent said yes.', '17 percent'],
    ['About a fifth of voters agreed; two thirds did not.', '0.2 count voters about', '0.666667 count'],
    ['One in five is left-handed.', '0.2 count'],
    ['Half of them stayed, one-third left.', '0.5 count', '0.333333 count'],
    ['Sales doubled and are three times higher.', '2 multiple', '3 multiple'],
    ['Profit halved, costs grew by a factor of 16.', '0.5 multiple', '16 multiple'],
    ['He plays double bass.'],
  ]));

  describe('hedges', () => itReads('en', [
    ['It lost almost $600 billion.', '600e9 USD almost'],
    ['More than a dozen firms came.', '12 count firms more-than'],
    ['Some 40 people and nearly 300 cows came.', '40 count people about', '300 count cows almost'],
    ['Up to 20 percent may go.', '20 percent at-most'],
    ['At least two hours passed.', '2 hour at-least'],
    ['It is under 5 kilometres.', '5 kilometer less-than'],
    ['We saw 20+ people, 5 million or more.', '20 count people at-least', '5e6 count at-least'],
    ['Tens of thousands of people marched.', '10000 count people tens-of'],
    ['Roughly 1,234.5 tons fell.', '1234.5 ton about'],
    ['Millions of people watched.', '1e6 count people several'],
  ]));

  describe('counts, measures, ages', () => itReads('en', [
    ['Two hundred and five men and twenty-five women came.', '205 count men', '25 count women'],
    ['Between 5 and 7 million people voted.', '5e6..7e6 count people'],
    ['It was one or two years ago.', '1..2 year'],
    ['It takes 2-3 days or 3 1/2 hours.', '2..3 day', '3.5 hour'],
    ['Jane Doe, 34, owns a three-bedroom house of 40ft.', '34 year', '3 count bedroom', '40 foot'],
    ['The 25-year-old ran for 2½ hours.', '25 year', '2.5 hour'],
    ['It has 64 GB and runs at 20 °C.', '64 gigabyte', '20 celsius'],
    ['A 5k race drew 100m people.', '5000 count', '100e6 count people'],
    ['They need 12 000 new chips.', '12000 count chips'],
    ['The lake is 1,234 square miles.', '1234 square-mile'],
    ['Twelve lakh voters and 3,45,000 seats.', '1.2e6 count voters', '345000 count seats'],
  ]));

  describe('ranks and results', () => itReads('en', [
    ['The third man took the 2nd prize.', '3 ordinal', '2 ordinal'],
    ['The hosts won 3-1 after 117-110 the day before.', '3..1 score', '117..110 score'],
    ['She made 11-of-21 shots for 36 points.', '11..21 score shots', '36 count points'],
    ['It is the twenty-first edition.', '21 ordinal'],
    ['In the third quarter it fell.'],
  ]));

  describe('no quantities', () => itReads('en', [
    ['The Stoxx 600 fell with Windows 11 and the Boeing 737.'],
    ['R1 beats o1-mini on an H800.'],
    ['They met at 14:30 on 3/4/2024, not at 5 p.m. on March 3.'],
    ['He was born in 1984 and ruled from 2004 to 2010.'],
    ['Call +49 30 123456 or see page 5.'],
    ['This is post 1 of 5 on version 4.2.0 and v2.1.'],
    ['In the 19th century, or about 275 AD, a city was built.'],
    ['Struck between 310 and 285 BC, or from 310-285 BC.'],
    ['In the 1990s and the 80s it was different.'],
    ['He lives at 40 Wall Street and one day he will leave.'],
    ['ISBN 978-3-16-148410-0 is out of print.'],
    ['1. First, wash your hands.'],
    ['The G7 and Covid-19 were discussed.'],
    ['A second later, one of them left.'],
  ]));

  describe('from the newsroom', () => itReads('en', [
    ['The fare rises by six euros to €85, and the grant by €70,000 to €240,000.', '6 EUR', '85 EUR', '70000 EUR', '240000 EUR'],
    ['The workforce grew by 140 to 3,260, and the fleet by 5 to 10 ships.', '140 count', '3260 count', '5..10 count ships'],
    ['Spain held 52, New Guinea 44, Latvia 39 and Estonia 17; Boeing 737, Airbus 320 flew.', '52 count', '44 count', '39 count', '17 count'],
    ['Since January 74 sheep have died, and on Friday 48 firms folded.', '74 count sheep', '48 count firms'],
    ['She retired in March 99, and on Friday 13 the firm failed.'],
    ['He may steer no boat for 13 and a half years, 34 extra minutes after eight minutes to five.', '13.5 year', '34 minute'],
    ['The number doubled within two weeks to 1,120.', '2 multiple', '2 week', '1120 count'],
    ['The oldest was a woman of 101, and a team of 15 looked for her.', '101 year', '15 count'],
    ['Of its 640 hectares, 410 were flooded; a rise of 20 percent, 2 more than before.', '640 hectare', '410 hectare', '20 percent', '2 count'],
    ['The park has 853 hectares, up from 772 in 2016.', '853 hectare', '772 hectare'],
    ['She is worth £340m, which puts her in place 302, down from 285.', '340e6 GBP', '302 count', '285 count'],
    ['A six-figure sum went to some 60-odd people and 1,000-plus staff.', '60 count people about', '1000 count staff at-least'],
    ['Rates rose by a quarter of a percentage point.', '0.25 percentage-point'],
    ['It was 40C (104F) in the shade.', '40 celsius', '104 fahrenheit'],
    ['A record 7.5m people watched, and over a dozen fell ill.', '7.5e6 count people', '12 count more-than'],
    ['Founded in 1998, it employs 2000 people on a 5G network.', '2000 count people'],
    ['The air force will fly 44 F-35 jets.', '44 count'],
    ['They flew the Boeing 737-800 for Rs 1,234 crore.', '12.34e9 INR'],
    ['Revenue and profit fell to $4.2bn and $310m respectively.', '4.2e9 USD', '310e6 USD'],
  ]));
});
