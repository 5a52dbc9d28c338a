import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/engine/document/document.js';
import { recognizeNames } from '../../../server/engine/recognize/name.js';
import { recognizeRoles } from '../../../server/engine/recognize/role.js';
import type { Span } from '../../../server/engine/types.js';

const roles = (text: string, language: string): string[] => {
  const document = parseDocument(text, { language, format: 'plain' });
  const at = (span?: Span) => (span ? text.slice(span.start, span.end) : '');
  return recognizeRoles(document, recognizeNames(document)).map((r) => `${r.role}: ${at(r.holder)} @ ${at(r.organization)}`);
};

const CASES: Record<string, [text: string, expected: string[]][]> = {
  de: [
    ['OpenAI-Chef Sam Altman lobte den Rivalen.', ['ceo: Sam Altman @ OpenAI']],
    ['Sam Altman ist der Chef von OpenAI.', ['ceo: Sam Altman @ OpenAI']],
    ['Sam Altman, der Chef von OpenAI, schwieg.', ['ceo: Sam Altman @ OpenAI']],
    ['Apple-Chef Tim Cook schweigt.', ['ceo: Tim Cook @ Apple']],
    ['SAP-Vorstandschef Christian Klein kaufte Aktien.', ['ceo: Christian Klein @ SAP']],
    ['Nvidia wurde 1993 von Jensen Huang gegründet.', ['founder: Jensen Huang @ Nvidia']],
    ['Das sagt Jensen Huang, der Nvidia gegründet hat.', ['founder: Jensen Huang @ Nvidia']],
    ['Jensen Huang gründete Nvidia in einem Lokal.', ['founder: Jensen Huang @ Nvidia']],
    ['Das sagte die Mitgründerin der jungen Firma Cohere, Anna Berg.', ['co-founder: Anna Berg @ Cohere']],
    ['Frankreichs Präsident Emmanuel Macron reist ab.', ['president: Emmanuel Macron @ Frankreich']],
    ['US-Präsident Donald Trump sprach.', ['president: Donald Trump @ US']],
    ['Bundeskanzler Olaf Scholz kam.', ['chancellor: Olaf Scholz @ ']],
    ['Wetterexperte Jörg Kachelmann warnte.', ['other:wetterexperte: Jörg Kachelmann @ ']],
    ['Nationaltrainer Julian Nagelsmann ist zufrieden.', ['coach: Julian Nagelsmann @ ']],
    ['Der Risikokapitalgeber Marc Andreessen stimmte zu.', ['venture-capitalist: Marc Andreessen @ ']],
    ['Andrew Duncan ist Direktor am Alan Turing Institute.', ['director: Andrew Duncan @ Alan Turing Institute']],
    ['Der Leiter der Abteilung Märkte bei Interactive Investor, Richard Hunter, warnte.', ['head: Richard Hunter @ Interactive Investor']],
    ['Googles Muttergesellschaft verlor an Wert.', ['parent:  @ Google']],
    ['Außenministerin Annalena Baerbock flog nach Kiew.', ['foreign-minister: Annalena Baerbock @ ']],
    ['Der Chef der Firma schwieg.', []],
    ['Die Anleger verkauften ihre Aktien von Nvidia.', []],
  ],
  en: [
    ['Sam Altman, head of OpenAI, welcomed the news.', ['ceo: Sam Altman @ OpenAI']],
    ['OpenAI chief executive Sam Altman welcomed it.', ['ceo: Sam Altman @ OpenAI']],
    ['Sam Altman is the CEO of OpenAI.', ['ceo: Sam Altman @ OpenAI']],
    ['Tim Cook became chief executive of Apple in 2011.', ['ceo: Tim Cook @ Apple']],
    ["Anthropic's co-founder Dario Amodei put a figure on it.", ['co-founder: Dario Amodei @ Anthropic']],
    ['Richard Hunter heads markets at Interactive Investor.', ['head: Richard Hunter @ Interactive Investor']],
    ['Richard Hunter, head of markets at Interactive Investor, warned.', ['head: Richard Hunter @ Interactive Investor']],
    ['Andrew Duncan is director of research at the Alan Turing Institute.', ['director: Andrew Duncan @ Alan Turing Institute']],
    ['Nvidia was founded by Jensen Huang in 1993.', ['founder: Jensen Huang @ Nvidia']],
    ['Elon Musk, who founded SpaceX, left.', ['founder: Elon Musk @ SpaceX']],
    ['Jensen Huang founded Nvidia over breakfast.', ['founder: Jensen Huang @ Nvidia']],
    ['US president Donald Trump spoke.', ['president: Donald Trump @ US']],
    ["France's president Emmanuel Macron left.", ['president: Emmanuel Macron @ France']],
    ['The venture capitalist Marc Andreessen agreed.', ['venture-capitalist: Marc Andreessen @ ']],
    ['Former tennis champion Boris Becker was there.', ['other:tennis champion: Boris Becker @ ']],
    ['Microsoft boss Satya Nadella met investors.', ['ceo: Satya Nadella @ Microsoft']],
    ['Anna Berg, the founder of Cohere, resigned.', ['founder: Anna Berg @ Cohere']],
    ['Mario Draghi was president of the European Central Bank.', ['president: Mario Draghi @ European Central Bank']],
    ['ABC spokeswoman Anna Berg declined to comment.', ['spokesperson: Anna Berg @ ABC']],
    ['German chancellor Olaf Scholz arrived.', ['chancellor: Olaf Scholz @ ']],
    ['The head of the company said nothing.', []],
    ['Investors sold their shares in Nvidia.', []],
  ],
};

for (const [language, cases] of Object.entries(CASES)) {
  describe(`roles, ${language}`, () => {
    for (const [text, expected] of cases) it(text, () => assert.deepEqual(roles(text, language), expected));
  });
}
