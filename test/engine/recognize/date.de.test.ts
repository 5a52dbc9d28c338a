import { checkDateRows, day, month, week, year } from './date-rows.js';

describe('German dates', () => {
  describe('days', () => checkDateRows('de', [
    ['Die Anhörung ist am [27. Januar 2025] im Rathaus.', { day: 27, month: 1, year: 2025 }],
    ['Am [3. Mai] öffnet das Freibad.', { day: 3, month: 5 }],
    ['Der Bescheid vom [27.1.2025] ist rechtskräftig.', { day: 27, month: 1, year: 2025 }],
    ['Am [27.01.] wird gewählt.', { day: 27, month: 1 }],
    ['Stand [2025-01-27] fehlen zwei Unterschriften.', { day: 27, month: 1, year: 2025 }],
    ['Seit dem [1. Jänner 2017] gilt in Wien ein neuer Tarif.', { day: 1, month: 1, year: 2017 }],
    ['Am [12. Okt. 2021] stürzte der Kran um.', { day: 12, month: 10, year: 2021 }],
    ['Die Sitzung ist [Montag, 27. Januar 2025], im großen Saal.', { weekday: 1, day: 27, month: 1, year: 2025 }],
    ['Er kommt am [Dienstag, dem 4. März], nach Köln.', { weekday: 2, day: 4, month: 3 }],
    ['Der Fonds ist am [31.12.99] ausgelaufen.', { day: 31, month: 12, year: 1999 }],
  ]));

  describe('months and years', () => checkDateRows('de', [
    ['Seit [September 2022] steht die Halle leer.', { month: 9, year: 2022 }],
    ['Im [September] steigen die Mieten.', { month: 9 }],
    ['Mitte [Oktober] lag der erste Schnee.', { month: 10 }],
    ['Im [Mai] blüht der Raps.', { month: 5 }],
    ['Der Umsatz wuchs im [Sept. 2022] kräftig.', { month: 9, year: 2022 }],
    ['Im Jahr [2021] zog sie nach Lyon.', { year: 2021 }],
    ['Ende [2023] lief der Vertrag aus.', { year: 2023 }],
    ['[2023] gründete sie ihre zweite Firma.', { year: 2023 }],
    ['[1646] fiel der Ort an Genua.', { year: 1646 }],
    ['Seit der Gründung von Rostock [1218] ist die Stadt gewachsen.', { year: 1218 }],
    ['Sie nahm [1959] ihre Arbeit wieder auf.', { year: 1959 }],
    ['Das Werk baute 1959 neue Wagen.'],
    ['Im [Juli] und [August] ruht der Betrieb.', { month: 7 }, { month: 8 }],
    ['Kaiser August und Frau Mai waren da.'],
    ['Gründungsjahr: [1987]', { year: 1987 }],
    ['Das Buch ([2004]) ist vergriffen.', { year: 2004 }],
    ['Die [1964] eröffnete Brücke wird gesperrt.', { year: 1964 }],
    ['Nach [1945] Zugführer, später Abgeordneter.', { year: 1945 }],
    ['Der Juniwert sank im [Oktober letzten Jahres] auf null.', { month: 10, relative: { unit: 'year', offset: -1 } }],
    ['Die Regeln gelten seit [April dieses Jahres].', { month: 4, relative: { unit: 'year', offset: 0 } }],
  ]));

  describe('decades, centuries, quarters, seasons', () => checkDateRows('de', [
    ['In den [1990er Jahren] war das anders.', { decade: 1990 }],
    ['In den [90er-Jahren] fuhr hier eine Bahn.', { decade: 1990 }],
    ['In den [50er Jahren des 19. Jahrhunderts] kam die Bahn.', { decade: 1850 }],
    ['Die [Neunzigerjahre] waren laut.', { decade: 1990 }],
    ['Das Schloss stammt aus dem [19. Jahrhundert].', { decade: 1800, span: 100 }],
    ['Im [dritten Quartal 2022] kam der Einbruch.', { quarter: 3, year: 2022 }],
    ['Im [1. Quartal] war der Absatz mau.', { quarter: 1 }],
    ['Der Gewinn stieg in [Q3 2021] leicht.', { quarter: 3, year: 2021 }],
    ['Ein gutes [erstes Halbjahr] liegt hinter dem Werk.', { half: 1 }],
    ['Im [2. Halbjahr 2020] blieb die Messe zu.', { half: 2, year: 2020 }],
    ['Im [Sommer 2012] heirateten sie.', { season: 'summer', year: 2012 }],
    ['Im [Herbst] wird gestrichen.', { season: 'autumn' }],
  ]));

  describe('weekdays and parts of the day', () => checkDateRows('de', [
    ['Am [Montag] kam die Absage.', { weekday: 1 }],
    ['Am späten [Montagabend] brannte ein Schuppen.', { weekday: 1, partOfDay: 'evening' }],
    ['Ab [Sonnabend] fährt die Fähre wieder.', { weekday: 6 }],
    ['Am [Wochenende] ist Flohmarkt.', { weekday: 8 }],
    ['Der Rosenmontag fällt aus.'],
    ['Am [Morgen] war alles ruhig.', { partOfDay: 'morning' }],
    ['Die Regel gilt von [Montag bis Freitag].', { weekday: 1, until: { weekday: 5 } }],
    ['Am [Freitag um 15.30 Uhr] ist Schluss.', { weekday: 5, hour: 15, minute: 30 }],
  ]));

  describe('days counted from another', () => checkDateRows('de', [
    ['Sie sagte [gestern] ab.', day(-1)],
    ['[Gestern Abend] fiel der Strom aus.', { ...day(-1), partOfDay: 'evening' }],
    ['Das Papier kommt [morgen] heraus.', day(1)],
    ['[Morgen] kommt das Papier heraus.', day(1)],
    ['Guten Morgen sagte er nie.'],
    ['Am [Vortag] war der Kurs noch gestiegen.', day(-1)],
    ['[Tags zuvor] hatte es geregnet.', day(-1)],
    ['In der [Vorwoche] lag der Wert höher.', week(-1)],
    ['[Vergangene Woche] wurde verhandelt.', week(-1)],
    ['Im [vergangenen Monat] fehlten drei Lehrer.', month(-1)],
    ['Im [Vorjahr] waren es weniger.', year(-1)],
    ['In [diesem Jahr] wird alles teurer.', year(0)],
    ['[Vor zwei Jahren] war das Feld noch leer.', year(-2)],
    ['In den letzten Jahren wurde viel gebaut.'],
    ['Das gilt bis heute.'],
  ]));

  describe('times', () => checkDateRows('de', [
    ['Der Zug fährt um [14:30 Uhr] ab.', { hour: 14, minute: 30 }],
    ['Um [8 Uhr] beginnt der Unterricht.', { hour: 8 }],
    ['Das Amt öffnet um [8.30 Uhr].', { hour: 8, minute: 30 }],
    ['Geöffnet von [9 bis 17 Uhr].', { hour: 9, until: { hour: 17 } }],
  ]));

  describe('ranges', () => checkDateRows('de', [
    ['Sie regierte vom [12. Mai 2008 bis zum 3. August 2011].', { day: 12, month: 5, year: 2008, until: { day: 3, month: 8, year: 2011 } }],
    ['Das Fest läuft vom [23. bis 27. Januar].', { day: 23, month: 1, until: { day: 27, month: 1 } }],
    ['Er war [2009–2014] Bürgermeister.', { year: 2009, until: { year: 2014 } }],
    ['Zwischen [2010 und 2012] ruhte der Bau.', { year: 2010, until: { year: 2012 } }],
    ['In der Saison [2004/05] stieg der Klub ab.', { year: 2004, until: { year: 2005 } }],
  ]));

  describe('what is no date', () => checkDateRows('de', [
    ['2023 Menschen unterschrieben die Liste.'],
    ['Der Preis stieg um 27 Prozent auf 2023 Euro.'],
    ['Version 1.2.3 läuft auf dem H100-Chip und in Halle H1.'],
    ['Das Spiel endete 2:1, das Rückspiel 21:15.'],
    ['Er zahlt 1.990 Euro oder 3,5 Millionen Franken.'],
    ['Der mai-grüne Wagen kostet 12.500 Franken.'],
    ['Vor 2000 Zuschauern verlor der Klub.'],
  ]));
});
