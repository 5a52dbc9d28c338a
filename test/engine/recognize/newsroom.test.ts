import { itReads } from './quantity-reading.js';

/** Sentences as newsrooms write them, and what had to be learned for them. */
describe('quantities in the newsroom', () => {
  describe('de', () => itReads('de', [
    ['Das Depot enthielt zwo Millionen Schweizer Franken.', '2e6 CHF'],
    ['Dreissig Franken kostet der Eintritt, fuenf davon gehen an den Verein.', '30 CHF', '5 count'],
    ['Die Gemeinde zahlt CHF 1\'234.50 pro Jahr.', '1234.5 CHF'],
    ['Der Zuschuss betrug 1’234’567.80 Franken.', '1.2345678e6 CHF'],
    ['Das Haus ist anderthalb Kilometer entfernt und zweieinhalbmal so gross.', '1.5 kilometer', '2.5 multiple'],
    ['Die Temperatur stieg auf 38,5 °C (101,3 °F).', '38.5 celsius', '101.3 fahrenheit'],
    ['Der Lauf ist 26,2 Meilen lang, also gut 42 Kilometer.', '26.2 mile', '42 kilometer more-than'],
    ['Die Anlage leistet 1,4 Gigawatt und liefert 9.800 Gigawattstunden im Jahr.', '1.4 gigawatt', '9800 gigawatt-hour'],
    ['Das Paket wiegt 2,5 kg, der Brief 20 g.', '2.5 kilogram', '20 gram'],
    ['Der Speicher fasst 512 GB, der Ausdruck kostet 7 Rappen.', '512 gigabyte', '7 count Rappen'],
    ['Sie fuhr 180 km/h statt der erlaubten 120 Stundenkilometer.', '180 kilometer-per-hour', '120 kilometer-per-hour'],
    ['Die Wohnung hat 84 m² und kostet 14,50 €/m².', '84 square-meter', '14.5 EUR'],
    ['Auf 35 Hektar wachsen 12.000 Bäume.', '35 hectare', '12000 count Bäume'],
    ['Das Fass fasst 159 Liter.', '159 liter'],
    ['Die IBAN lautet DE89 3704 0044 0532 0130 00.'],
    ['Das Buch hat die ISBN 978-3-16-148410-0.'],
    ['Rufen Sie uns an: +49 30 901820 oder 0800 123 45 67.'],
    ['Das Gericht verwies auf § 263 Abs. 1 StGB.'],
    ['Nach Artikel 5 Absatz 3 des Grundgesetzes ist die Kunst frei.'],
    ['Die §§ 12 bis 14 BGB gelten weiter.'],
    ['Das Update auf iOS 17.2.1 kam am Montag.'],
    ['Bayern gewann 3:1 (2:0) gegen Bremen.', '3..1 score', '2..0 score'],
    ['Beim 21:20 führte Emsdorf, am Ende hieß es 28:26 (13:15).', '21..20 score', '28..26 score', '13..15 score'],
    ['Der Zug fährt um 21:20 und kommt mit 14:30-Minuten-Takt an.'],
    ['Die CDU kam auf 38,7 Prozent, 6,2 Punkte mehr als zuvor.', '38.7 percent', '6.2 percentage-point'],
    ['Die Grünen fielen auf 9,4 Prozent (2021: 17,8).', '9.4 percent', '17.8 percent'],
    ['Der Umsatz lag bei 1,2 Milliarden Euro (2021: 1,4).', '1.2e9 EUR', '1.4e9 EUR'],
    ['Das Spiel endete 6:4, 3:6, 7:5.', '6..4 score', '3..6 score', '7..5 score'],
    ['Siehe Abbildung 3, Tabelle 12 und Fußnote 7.'],
    ['Der Konzern strich je 300 Stellen in Köln und Essen.', '300 count Stellen'],
    ['Nvidia, ASML und Siemens Energy verloren 17, 7 und 20 Prozent.', '17 percent', '7 percent', '20 percent'],
    ['Der Umsatz fiel von 3,2 auf 2,9 Milliarden Euro.', '3.2e9 EUR', '2.9e9 EUR'],
    ['Zwischen 1.000 und 1.500 Menschen demonstrierten.', '1000..1500 count Menschen'],
    ['Das kostet 10 000 Euro, vielleicht auch 12 500 Euro.', '10000 EUR', '12500 EUR'],
    ['Die Inflation lag bei 2,4 Prozent nach 2,9 % im Vormonat.', '2.4 percent', '2.9 percent'],
    ['Der Leitzins sinkt um 25 Basispunkte auf 4,25 Prozent.', '25 basis-point', '4.25 percent'],
    ['Im Schnitt bekommt jede Frau 1,35 Kinder.', '1.35 count Kinder'],
    ['Mindestens 40, wenn nicht 50 Tote wurden gezählt.', '40 count at-least', '50 count Tote'],
    ['Ein Viertel der 80 Abgeordneten fehlte.', '0.25 count', '80 count Abgeordneten'],
    ['Drei Viertel der Befragten stimmten zu.', '0.75 count Befragten'],
    ['Der 18-Jährige stieg in den 3. Stock.', '18 year', '3 ordinal'],
    ['Der 45-jährige Fahrer und sein zweijähriger Sohn blieben unverletzt.', '45 year', '2 year'],
    ['Es war die 17. Auflage des Laufs.', '17 ordinal'],
    ['Ein milliardenschweres Paket und ein 100-Millionen-Kredit.', '100e6 count Kredit'],
    ['Das Vermögen wird auf einen dreistelligen Millionenbetrag geschätzt.'],
    ['Der A 380 landete in Halle 7 auf Gleis 9.'],
    ['Der Kurs fiel um 1,2 Prozent auf 18.742,25 Punkte.', '1.2 percent', '18742.3 count Punkte'],
    ['Der Fonds gab 0,3 Prozentpunkte ab.', '0.3 percentage-point'],
    ['Die Strafe beträgt EUR 2,5 Mio.', '2.5e6 EUR'],
    ['Das Stück dauert eine Dreiviertelstunde.', '0.75 hour'],
    ['Die Firma machte 4,7 Mrd. € Umsatz (+12 %).', '4.7e9 EUR', '12 percent up'],
    ['Pro Kopf sind das 3000 Euro, 200 mehr als 2023.', '3000 EUR', '200 count'],
    ['Rund ein Dutzend Staaten, darunter neun der EU, zog mit.', '12 count Staaten about', '9 count'],
    ['Der Tank fasst eine Dreiviertelmillion Liter.', '750000 liter'],
    ['Zweieinhalb Stunden und eine Viertelstunde später war alles vorbei.', '2.5 hour', '0.25 hour'],
    ['Das sind 0,000123 Gramm.', '0.000123 gram'],
    ['Man schrieb ihm 1,5-mal so viel gut.', '1.5 multiple'],
    ['Die Zahl hat sich verzehnfacht.', '10 multiple'],
    ['Der anderthalbstündige Flug fiel aus.', '1.5 hour'],
    ['Der Wert liegt bei -3,7 Grad, gefühlt −10 °C.', '3.7 degree down', '10 celsius down'],
    ['Eine Unze Gold kostet 2.045,30 Dollar.', '2045.3 USD'],
    ['Das Öl der Sorte Brent kostete 82,15 Dollar je Barrel (159 Liter).', '82.15 USD', '159 liter'],
    ['Der Händler schrieb ٥٠٠ Euro auf das Schild.', '500 EUR'],
  ]));
  describe('en', () => itReads('en', [
    ['The fund lost £1.2m, up from £850k.', '1.2e6 GBP', '850000 GBP'],
    ['The company is worth $3.2tn, or A$4.9tn.', '3.2e12 USD', '4.9e12 AUD'],
    ['India plans to spend 3 lakh crore rupees.', '3e12 INR'],
    ['The farmer owes Rs 1.5 lakh and the mill ₹12 crore.', '150000 INR', '120e6 INR'],
    ['The total came to ₹1,23,45,678.', '12.345678e6 INR'],
    ['It was 101.3 °F (38.5 °C) in the shade.', '101.3 fahrenheit', '38.5 celsius'],
    ['Temperatures hit 40 degrees Celsius and 104 degrees Fahrenheit.', '40 celsius', '104 fahrenheit'],
    ['The marathon is 26.2 miles, or 42.195 km.', '26.2 mile', '42.195 kilometer'],
    ['He is 6ft tall and weighs 13st 5lb.', '6 foot', '13 stone', '5 pound'],
    ['She drove at 75 mph in a 50mph zone.', '75 mile-per-hour', '50 mile-per-hour'],
    ['The plant will add 1.4GW and 2,300 MWh of storage.', '1.4 gigawatt', '2300 megawatt-hour'],
    ['A 1,500-square-foot flat costs $2,500 a month.', '1500 square-foot', '2500 USD'],
    ['The ship carried 140,000 barrels of oil.', '140000 barrel'],
    ['The file is 2.5 GB and loads in 300 ms.', '2.5 gigabyte', '300 millisecond'],
    ['Nvidia, ASML and Siemens Energy fell 17%, 7% and 20% respectively.', '17 percent', '7 percent', '20 percent'],
    ['Sales rose from 3.2 to 3.9 billion euros.', '3.2e9 EUR', '3.9e9 EUR'],
    ['Between 1,000 and 1,500 people marched.', '1000..1500 count people'],
    ['One in five children and two out of three adults agree.', '0.2 count children', '0.666667 count adults'],
    ['Two-thirds of voters and three-quarters of members said no.', '0.666667 count voters', '0.75 count members'],
    ['A one-and-a-half-hour delay followed.', '1.5 hour'],
    ['Half a dozen witnesses and two dozen officers came.', '6 count witnesses', '24 count officers'],
    ['A quarter of a million people live there.', '250000 count people'],
    ['Two and a half million homes lost power.', '2.5e6 count homes'],
    ['Under Section 230(c)(1) and Article 50, nothing changes.'],
    ['See Figure 3, Table 12 and footnote 7 on p. 45.'],
    ['Call 1-800-555-0199 or +44 20 7946 0958.'],
    ['Her IBAN is GB29 NWBK 6016 1331 9268 19.'],
    ['The book’s ISBN is 978-0-306-40615-7.'],
    ['Update to version 17.2.1 or Python 3.12.1.'],
    ['Arsenal beat Spurs 3-1 after leading 2–0 at half-time.', '3..1 score', '2..0 score'],
    ['She won 6-4, 3-6, 7-5.', '6..4 score', '3..6 score', '7..5 score'],
    ['Flight BA 117 left Terminal 5 at gate 23.'],
    ['The vote was 217-213 in favour.', '217..213 score'],
    ['The Fed raised rates by 25 basis points to 5.25%-5.5%.', '25 basis-point', '5.25..5.5 percent'],
    ['The party lost 3.5 percentage points.', '3.5 percentage-point'],
    ['The deal could fetch up to $1bn, and no less than $750m.', '1e9 USD at-most', '750e6 USD at-least'],
    ['Some 200 people, at least 30 of them children, were hurt.', '200 count people about', '30 count children at-least'],
    ['Nearly 12,000 staff – 6 per cent of the workforce – will go.', '12000 count staff almost', '6 percent'],
    ['The 18-year-old came third in the 400m.', '18 year', '3 ordinal', '400 meter'],
    ['The 21st edition drew 45 teams.', '21 ordinal', '45 count teams'],
    ['It is ten times bigger and costs twice as much.', '10 multiple', '2 multiple'],
    ['Profits tripled, then fell tenfold.', '3 multiple', '10 multiple'],
    ['Output dropped to minus 3.7 degrees.', '3.7 degree down'],
    ['Gold traded at $2,045.30 an ounce.', '2045.3 USD'],
    ['A US$600-million loan and a €5m-a-year contract.', '600e6 USD', '5e6 EUR'],
    ['The C$20 toll and the HK$8 fare stay.', '20 CAD', '8 HKD'],
    ['More than 1,000 but fewer than 2,000 homes burned.', '1000 count more-than', '2000 count homes less-than'],
    ['Tens of thousands marched; hundreds were held.', '10000 count tens-of', '100 count hundreds-of'],
    ['A 5-4 ruling in 2022 overturned it.', '5..4 score'],
    ['The company cut 10k jobs and spent $40K.', '10000 count jobs', '40000 USD'],
    ['He paid £0.99, not £1.', '0.99 GBP', '1 GBP'],
    ['It costs 50 cents; the euro bought $1.0842.', '50 count cents', '1.0842 USD'],
    ['Boeing delivered 348 jets, most of them 737s.', '348 count jets'],
    ['The G7 and the 27-nation EU agreed.', '27 count nation'],
    ['The top 1 per cent own 45.8 percent of wealth.', '1 percent', '45.8 percent'],
    ['The sign said ١٬٢٣٤٫٥ dollars.', '1234.5 USD'],
    ['The sign said ५०० rupees.', '500 INR'],
  ]));
  describe('fr', () => itReads('fr', [
    ['Le prix passe de 1,2 à 1,5 million d’euros.', '1.2e6..1.5e6 EUR'],
    ['Il a parcouru 42,195 km (26,2 miles) en 2 h 05.', '42.195 kilometer', '26.2 mile'],
    ['Deux Français sur trois et un quart des élus sont d’accord.', '0.666667 count Français', '0.25 count élus'],
    ['Quelque 1 500 personnes ont défilé.', '1500 count personnes about'],
    ['Il faisait 38,5 °C, soit 101,3 °F.', '38.5 celsius', '101.3 fahrenheit'],
  ]));
  describe('es', () => itReads('es', [
    ['Suben de 1,2 a 1,5 millones de euros.', '1.2e6..1.5e6 EUR'],
    ['Uno de cada cinco niños y dos tercios de los adultos.', '0.2 count niños', '0.666667 count'],
    ['Unas 1.500 personas marcharon 5 km.', '1500 count personas about', '5 kilometer'],
    ['La temperatura fue de 38,5 °C.', '38.5 celsius'],
    ['Treinta y un mil cuatrocientos votos.', '31400 count votos'],
  ]));
  describe('it', () => itReads('it', [
    ['Il prezzo passa da 1,2 a 1,5 milioni di euro.', '1.2e6 EUR', '1.5e6 EUR'],
    ['Un italiano su cinque è contrario.', '0.2 count italiano'],
    ['Circa 1.500 persone hanno sfilato per 5 km.', '1500 count persone about', '5 kilometer'],
    ['La temperatura era di 38,5 °C.', '38.5 celsius'],
    ['Ventunomila trecento voti e un miliardo e mezzo di euro.', '21300 count voti', '1.5e9 EUR'],
  ]));
  describe('nl', () => itReads('nl', [
    ['De prijs stijgt van 1,2 naar 1,5 miljoen euro.', '1.2e6 EUR', '1.5e6 EUR'],
    ['Een op de vijf kinderen en twee derde van de kiezers.', '0.2 count kinderen', '0.666667 count'],
    ['Zo’n 1.500 mensen liepen 5 kilometer.', '1500 count mensen about', '5 kilometer'],
    ['Anderhalf miljoen huizen van ruim 84 m².', '1.5e6 count huizen', '84 square-meter more-than'],
  ]));
  describe('pt', () => itReads('pt', [
    ['O preço sobe de 1,2 para 1,5 milhão de euros.', '1.2e6 EUR', '1.5e6 EUR'],
    ['Cerca de 1.500 pessoas andaram 5 km.', '1500 count pessoas about', '5 kilometer'],
    ['Custa R$ 2,5 bilhões, ou US$ 500 milhões.', '2.5e9 BRL', '500e6 USD'],
    ['Um em cada cinco brasileiros.', '0.2 count brasileiros'],
  ]));
  describe('pl', () => itReads('pl', [
    ['Cena wzrosła z 1,2 do 1,5 mln euro.', '1.2e6 EUR', '1.5e6 EUR'],
    ['Około 1500 osób szło 5 km.', '1500 count osób about', '5 kilometer'],
    ['Półtora miliona złotych i pół miliarda dolarów.', '1.5e6 PLN', '500e6 USD'],
    ['Było 38,5°C.', '38.5 celsius'],
  ]));
  describe('cs', () => itReads('cs', [
    ['Cena vzrostla z 1,2 na 1,5 milionu eur.', '1.2e6 EUR', '1.5e6 EUR'],
    ['Asi 1500 lidí ušlo 5 km.', '1500 count lidí about', '5 kilometer'],
    ['Půl miliardy korun a jeden a půl milionu eur.', '500e6 CZK', '1.5e6 EUR'],
  ]));
  describe('sv', () => itReads('sv', [
    ['Priset steg från 1,2 till 1,5 miljoner kronor.', '1.2e6 SEK', '1.5e6 SEK'],
    ['Omkring 1 500 personer gick 5 km.', '1500 count personer about', '5 kilometer'],
    ['En och en halv miljon kronor och en halv miljard dollar.', '1.5e6 SEK', '500e6 USD'],
  ]));
  describe('da', () => itReads('da', [
    ['Prisen steg fra 1,2 til 1,5 millioner kroner.', '1.2e6 DKK', '1.5e6 DKK'],
    ['Omkring 1.500 personer gik 5 km.', '1500 count personer about', '5 kilometer'],
    ['Halvanden million kroner og femoghalvfjerds biler.', '1.5e6 DKK', '75 count biler'],
  ]));
  describe('nb', () => itReads('nb', [
    ['Prisen steg fra 1,2 til 1,5 millioner kroner.', '1.2e6 NOK', '1.5e6 NOK'],
    ['Om lag 1500 personer gikk 5 km.', '1500 count personer about', '5 kilometer'],
    ['Halvannen million kroner og en halv milliard dollar.', '1.5e6 NOK', '500e6 USD'],
  ]));
  describe('fi', () => itReads('fi', [
    ['Hinta nousi 1,2 miljoonasta 1,5 miljoonaan euroon.', '1.2e6 EUR', '1.5e6 EUR'],
    ['Noin 1 500 ihmistä käveli 5 km.', '1500 count ihmistä about', '5 kilometer'],
    ['Puolitoista miljoonaa euroa ja puoli miljardia dollaria.', '1.5e6 EUR', '500e6 USD'],
  ]));
  describe('hu', () => itReads('hu', [
    ['Mintegy 1500 ember gyalogolt 5 km-t.', '1500 count ember about', '5 kilometer'],
    ['Másfél millió forint és félmilliárd dollár.', '1.5e6 HUF', '500e6 USD'],
    ['Az infláció 3,7 százalékról 4,1 százalékra nőtt.', '3.7 percent', '4.1 percent'],
  ]));
  describe('tr', () => itReads('tr', [
    ['Fiyat 1,2 milyondan 1,5 milyon avroya çıktı.', '1.2e6 EUR', '1.5e6 EUR'],
    ['Yaklaşık 1.500 kişi 5 km yürüdü.', '1500 count kişi about', '5 kilometer'],
    ['Bir buçuk milyon lira ve yarım milyar dolar.', '1.5e6 TRY', '500e6 USD'],
  ]));
  describe('el', () => itReads('el', [
    ['Περίπου 1.500 άτομα περπάτησαν 5 χλμ.', '1500 count άτομα about', '5 kilometer'],
    ['Ενάμισι εκατομμύριο ευρώ και μισό δισεκατομμύριο δολάρια.', '1.5e6 EUR', '500e6 USD'],
    ['Ο πληθωρισμός έφτασε το 4,1%.', '4.1 percent'],
  ]));
  describe('uk', () => itReads('uk', [
    ['Близько 1500 людей пройшли 5 км.', '1500 count людей about', '5 kilometer'],
    ['Півтора мільйона гривень і пів мільярда доларів.', '1.5e6 UAH', '500e6 USD'],
    ['Інфляція зросла до 4,1 відсотка.', '4.1 percent'],
  ]));
  describe('ru', () => itReads('ru', [
    ['Около 1500 человек прошли 5 км.', '1500 count человек about', '5 kilometer'],
    ['Полтора миллиона рублей и полмиллиарда долларов.', '1.5e6 RUB', '500e6 USD'],
    ['Цена выросла с 1,2 до 1,5 млн евро.', '1.2e6 EUR', '1.5e6 EUR'],
  ]));
  describe('ro', () => itReads('ro', [
    ['Circa 1.500 de oameni au mers 5 km.', '1500 count oameni about', '5 kilometer'],
    ['Un milion și jumătate de lei și jumătate de miliard de dolari.', '1.5e6 RON', '500e6 USD'],
    ['Inflația a ajuns la 4,1 la sută.', '4.1 percent'],
  ]));
  describe('ja', () => itReads('ja', [
    ['価格は120万円から150万円に上がった。', '1.2e6..1.5e6 JPY'],
    ['約1500人が5キロ歩いた。', '1500 person about', '5 kilometer'],
    ['人口は１億２５００万人だ。', '125e6 person'],
    ['損失は約６０００億ドルに達した。', '600e9 USD about'],
  ]));
  describe('zh', () => itReads('zh', [
    ['中国有12亿人。', '1.2e9 person'],
    ['股价下跌百分之十七，市值蒸发近6000亿美元。', '17 percent', '600e9 USD almost'],
    ['大约1500人步行5公里。', '1500 person about', '5 kilometer'],
    ['三分之二的选民同意。', '0.666667 count'],
  ]));
  describe('ko', () => itReads('ko', [
    ['약 1500명이 5km를 걸었다.', '1500 person about', '5 kilometer'],
    ['손실은 6천억 달러에 달했다.', '600e9 USD'],
    ['인구는 5100만 명이다.', '51e6 person'],
    ['물가가 4.1% 올랐다.', '4.1 percent'],
  ]));
});
