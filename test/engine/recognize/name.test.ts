import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/engine/document/document.js';
import { recognizeNames } from '../../../server/engine/recognize/name.js';

/** The names a reader is told of (confidence 0.5 and more), in order. */
const names = (text: string, language: string) => recognizeNames(parseDocument(text, { language, format: 'plain' })).filter((n) => n.confidence >= 0.5).map((n) => n.name);

const GERMAN: [text: string, expected: string[]][] = [
  ['Die Aktie von Nvidia fiel am Montag.', ['Nvidia']],
  ['Nvidias Aktien gaben deutlich nach.', ['Nvidia']],
  ['Der OpenAI-Chef Sam Altman lobte den Rivalen.', ['OpenAI', 'Sam Altman']],
  ['Die neuen H800-Chips sind langsamer als die H100-Chips.', ['H800', 'H100']],
  ['Das Modell o1-mini kostet weniger als R1.', ['o1-mini', 'R1']],
  ['Die IG Metall und der Ventilhersteller Lippert verhandeln.', ['IG Metall', 'Lippert']],
  ['Die Ebit-Marge lag im Q3 unter dem Ebitda-Ziel.', []],
  ['Der Index Nasdaq Composite schloss im Minus.', ['Nasdaq Composite']],
  ['Der Stoxx 600 verlor ein Prozent.', ['Stoxx 600']],
  ['Die Anleger suchten nach sicheren Häfen.', []],
  ['Der Aufsichtsrat beriet über die Zukunft der Fabrik.', []],
  ['Die Wirtschaftsprüfer fanden keine Fehler in der Bilanz.', []],
  ['Das KI-Modell braucht einen schnellen PC.', []],
  ['Künstliche Intelligenz verändert den Arbeitsmarkt.', []],
  ['Am Dienstag sanken die Zinsen im Euroraum.', []],
  ['Im September stieg die Zahl der Bestellungen.', []],
  ['Sie zog von München nach Großbritannien.', ['München', 'Großbritannien']],
  ['Großbritanniens Regierung zögert.', ['Großbritannien']],
  ['In den Vereinigten Staaten wächst die Sorge.', ['Vereinigten Staaten']],
  ['Er flog nach New York und weiter nach Tel Aviv.', ['New York', 'Tel Aviv']],
  ['Dr. Anna Berg leitet das Labor.', ['Anna Berg']],
  ['Richard Hunter sprach mit Anlegern.', ['Richard Hunter']],
  ['Ursula von der Leyen reiste ab.', ['Ursula von der Leyen']],
  ['Die Deutsche Bank senkte ihre Prognose.', ['Deutsche Bank']],
  ['Gewinner war die Deutsche Bank.', ['Deutsche Bank']],
  ['Er arbeitet am Alan Turing Institute.', ['Alan Turing Institute']],
  ['Siemens Energy und Schneider Electric verloren.', ['Siemens Energy', 'Schneider Electric']],
  ['Auch ASML und SAP gaben nach.', ['ASML', 'SAP']],
  ['Der App Store führt die Liste.', ['App Store']],
  ['Das Treffen fand an der Wall Street statt.', ['Wall Street']],
  ['Mark Zuckerbergs Meta stellte ein neues Modell vor.', ['Mark Zuckerberg', 'Meta']],
  ['Trumps Projekt Stargate kommt voran.', ['Trump', 'Stargate']],
  ['Der Chatbot ChatGPT antwortet höflich.', ['ChatGPT']],
  ['Er schrieb es auf X an seine Leser.', ['X']],
  ['Die Sowjetunion zerfiel, die UdSSR war Geschichte.', ['Sowjetunion', 'UdSSR']],
  ['Der Chef der Firma schwieg zu den Vorwürfen.', []],
  ['Das Unternehmen erklärte, es sei Opfer eines Angriffs geworden.', []],
  ['Die Pekinger Behörden und der Londoner Handel warten ab.', []],
  ['Bundeskanzler Olaf Scholz traf Emmanuel Macron in Paris.', ['Olaf Scholz', 'Emmanuel Macron', 'Paris']],
  ['Microsoft hat Skype gekauft, sagte Satya Nadella.', ['Microsoft', 'Skype', 'Satya Nadella']],
  ['Hans-Peter Friedrich kam nicht.', ['Hans-Peter Friedrich']],
  ['Auch Fraktionschef Hartmut Ziegenbein stimmte zu.', ['Hartmut Ziegenbein']],
  ['Das Museum wird von Heike Lammers geführt.', ['Heike Lammers']],
  ['„Gut so“, sagte Verleger Konrad Thieß am Freitag.', ['Konrad Thieß']],
  ['Ulrike Wolters und Jürgen Haas gewannen vor Birgit Ahrens.', ['Ulrike Wolters', 'Jürgen Haas', 'Birgit Ahrens']],
  ['Die Hoffnung auf niedrigere Zinsen trieb die Kurse.', []],
  ['Weil es regnete, blieb das Stadion leer.', []],
  ['Adrianas Tod bewegte die Stadt.', ['Adriana']],
  ['Sie nahm die Luke und die Lupe in Augenschein.', []],
  ['Das Linda war ausverkauft, Linda war es nicht.', ['Linda', 'Linda']],
  ['Er nahm den Falk vom Handschuh.', []],
  ['Eine NGO zählte mit.', []],
  ['Der Gewinn von Apple stieg, der von Google sank.', ['Apple', 'Google']],
];

const ENGLISH: [text: string, expected: string[]][] = [
  ['Shares of Nvidia fell on Monday.', ['Nvidia']],
  ["Nvidia's shares fell sharply.", ['Nvidia']],
  ['OpenAI chief Sam Altman welcomed the rival.', ['OpenAI', 'Sam Altman']],
  ['The new H800 chips are slower than the H100.', ['H800', 'H100']],
  ['The model o1-mini costs less than R1.', ['o1-mini', 'R1']],
  ['The Nasdaq Composite closed lower.', ['Nasdaq Composite']],
  ['The Stoxx 600 lost one percent.', ['Stoxx 600']],
  ['Investors looked for safe havens.', []],
  ['However, the board met again in September.', []],
  ['She moved from Munich to Great Britain.', ['Munich', 'Great Britain']],
  ["Britain's government hesitates.", ['Britain']],
  ['In the United States concern is growing.', ['United States']],
  ['He flew to New York and on to Tel Aviv.', ['New York', 'Tel Aviv']],
  ['New York is expensive.', ['New York']],
  ['Dr. Anna Berg runs the lab.', ['Anna Berg']],
  ['Richard Hunter spoke to investors.', ['Richard Hunter']],
  ['Ursula von der Leyen left early.', ['Ursula von der Leyen']],
  ['He works at the Alan Turing Institute.', ['Alan Turing Institute']],
  ['Siemens Energy and Schneider Electric lost ground.', ['Siemens Energy', 'Schneider Electric']],
  ['The App Store ranks it first.', ['App Store']],
  ['Traders on Wall Street sold.', ['Wall Street']],
  ['US President Donald Trump spoke in Washington.', ['US', 'Donald Trump', 'Washington']],
  ['Chinese exporters and German carmakers wait.', []],
  ['The CEO bought a new PC for the AI team.', []],
  ['The Bank of England kept rates on hold.', ['Bank of England']],
  ['The Northern Society for the Protection of Otters and the Centre for Policy Studies objected.', ['Northern Society for the Protection of Otters', 'Centre for Policy Studies']],
  ['She left the Foreign Office for Oxford last year.', ['Foreign Office', 'Oxford']],
  ['The Department of Justice sued Google.', ['Department of Justice', 'Google']],
  ['I’ve seen it, and you’re right, they don’t care.', []],
  ["You're late. It's over. They've left.", []],
  ['On Tuesday, in May, the shop closed.', []],
  ['Prime Minister Boris Johnson met Angela Merkel.', ['Boris Johnson', 'Angela Merkel']],
  ['J. K. Rowling wrote it.', ['J. K. Rowling']],
  ['The carmaker BMW raised its forecast.', ['BMW']],
  ['Microsoft bought Activision, Satya Nadella said.', ['Microsoft', 'Activision', 'Satya Nadella']],
  ['The company said it was the victim of an attack.', []],
  ['Incubation takes days. Prevention is cheaper.', []],
  ['The Soviet Union fell apart.', ['Soviet Union']],
  ['Goldman Sachs warned its clients.', ['Goldman Sachs']],
  ['It runs on Windows 11 only.', ['Windows 11']],
  ['A spokeswoman for SoftBank declined to comment.', ['SoftBank']],
  ['Most people in Hangzhou speak Wu.', ['Hangzhou', 'Wu']],
  ['Please SIGN UP NOW for our letter.', []],
  ['Pensioner Amanda Curtis objected.', ['Amanda Curtis']],
  ['The price rose because supply was short.', []],
];

for (const [language, cases] of [['de', GERMAN], ['en', ENGLISH]] as const) {
  describe(`names, ${language}`, () => {
    for (const [text, expected] of cases) it(text, () => assert.deepEqual(names(text, language), expected));
  });
}

describe('what is known of a name', () => {
  const one = (text: string, language: string, name: string) => {
    const found = recognizeNames(parseDocument(text, { language, format: 'plain' })).find((n) => n.name === name);
    assert.ok(found, `${name} is found`);
    return { ...found, written: text.slice(found.start, found.end) };
  };

  const types: [text: string, language: string, name: string, type: string][] = [
    ['Sam Altman sprach.', 'de', 'Sam Altman', 'person'],
    ['Er lebt in Hangzhou.', 'de', 'Hangzhou', 'place'],
    ['Der Stoxx 600 fiel.', 'de', 'Stoxx 600', 'index'],
    ['Die H800-Chips sind langsam.', 'de', 'H800', 'product'],
    ['Er ging zum Alan Turing Institute.', 'de', 'Alan Turing Institute', 'organization'],
    ['Trumps KI-Projekt Stargate kommt.', 'de', 'Stargate', 'project'],
    ['The startup Cohere grew.', 'en', 'Cohere', 'organization'],
    ['Dr. Duncan agreed.', 'en', 'Duncan', 'person'],
  ];
  for (const [text, language, name, type] of types) it(`${name} is a ${type}: ${text}`, () => assert.equal(one(text, language, name).type, type));

  const tails: [text: string, language: string, name: string, tail: string, written: string][] = [
    ['Alle Nvidia-Aktien fielen, auch weil Nvidia schwieg.', 'de', 'Nvidia', '-Aktien', 'Nvidia-Aktien'],
    ['Das war Altmans Idee, sagte Sam Altman.', 'de', 'Altman', 's', 'Altmans'],
    ['That is Nvidia’s chip.', 'en', 'Nvidia', '’s', 'Nvidia’s'],
    ['Hans’ Buch', 'de', 'Hans', '’', 'Hans’'],
  ];
  for (const [text, language, name, tail, written] of tails) {
    it(`${written} is ${name}`, () => {
      const mention = one(text, language, name);
      assert.equal(mention.tail, tail);
      assert.equal(mention.written, written);
    });
  }

  it('a surname is a name once its person is', () => {
    const text = 'Die Jagd endete. Später kam Richard Hunter hinzu. Abends ging Hunter heim.';
    assert.deepEqual(names(text, 'de'), ['Richard Hunter', 'Hunter']);
  });

  it('a genitive before another name is a name of its own', () => {
    assert.deepEqual(names('Der Konzern Apple gewann. Apples App Store wächst, DeepSeeks R1 auch.', 'de'), ['Apple', 'Apple', 'App Store', 'DeepSeek', 'R1']);
  });

  it('a weak place inside a compound is no claim of its own', () => {
    const found = recognizeNames(parseDocument('Die US-Börsen fielen.', { language: 'de' }));
    assert.deepEqual(found.map((n) => [n.name, n.confidence < 0.5]), [['US', true]]);
  });

  it('mentions are sorted and disjoint', () => {
    const found = recognizeNames(parseDocument('Sam Altman von OpenAI und Nvidias Chef Jensen Huang trafen Apple-Chef Tim Cook in San Francisco.', { language: 'de' }));
    for (let i = 1; i < found.length; i++) assert.ok(found[i - 1]!.end <= found[i]!.start);
  });

  it('code and links hold no names', () => {
    assert.deepEqual(recognizeNames(parseDocument('See `OpenAI` and https://example.org/DeepSeek now.', { language: 'en' })), []);
  });

  it('reads 100,000 characters in well under a second', () => {
    const text = 'Die Aktie von Nvidia fiel um 17 Prozent, sagte Richard Hunter in London. '.repeat(1400);
    const document = parseDocument(text, { language: 'de', format: 'plain' });
    const start = performance.now();
    recognizeNames(document);
    assert.ok(performance.now() - start < 1500);
  });
});
