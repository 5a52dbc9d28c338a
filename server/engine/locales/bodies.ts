/** Bodies, courts and parties that each language calls otherwise: "EZB", "European Central Bank". Written by hand. */
import type { Language } from '../types.js';

/** A row a body: its names in German = in English, the short ones too. */
const ROWS = `
EZB|Europäische Zentralbank = ECB|European Central Bank
IWF|Internationaler Währungsfonds|Währungsfonds = IMF|International Monetary Fund
UN|UNO|Vereinte Nationen = UN|United Nations
UN-Sicherheitsrat|Sicherheitsrat = UN Security Council|Security Council|U.N. Security Council
UN-Vollversammlung|UN-Generalversammlung = UN General Assembly|General Assembly
EU|Europäische Union = EU|European Union
EU-Kommission|Europäische Kommission|Europakommission = European Commission|EU Commission
EU-Parlament|Europäisches Parlament|Europaparlament = European Parliament|EU Parliament
EU-Rat|Rat der Europäischen Union = Council of the European Union|EU Council
Europäischer Rat = European Council
Europarat = Council of Europe
EuGH|Europäischer Gerichtshof = ECJ|European Court of Justice
EGMR|Europäischer Gerichtshof für Menschenrechte = ECHR|European Court of Human Rights
IStGH|Internationaler Strafgerichtshof = ICC|International Criminal Court
IGH|Internationaler Gerichtshof = ICJ|International Court of Justice
IAEA|IAEO|Internationale Atomenergiebehörde|Internationale Atomenergie-Organisation = IAEA|International Atomic Energy Agency
IEA|Internationale Energieagentur = IEA|International Energy Agency
ILO|Internationale Arbeitsorganisation = ILO|International Labour Organization|International Labor Organization
IOM|Internationale Organisation für Migration = IOM|International Organization for Migration
IKRK|Internationales Komitee vom Roten Kreuz = ICRC|International Committee of the Red Cross
Rotes Kreuz = Red Cross
Roter Halbmond = Red Crescent
WHO|Weltgesundheitsorganisation = WHO|World Health Organization|World Health Organisation
WTO|Welthandelsorganisation = WTO|World Trade Organization|World Trade Organisation
WFP|Welternährungsprogramm = WFP|World Food Programme|World Food Program
FAO|Welternährungsorganisation = FAO|Food and Agriculture Organization
WMO|Weltwetterorganisation|Weltorganisation für Meteorologie = WMO|World Meteorological Organization
IPCC|Weltklimarat = IPCC|Intergovernmental Panel on Climate Change
Weltbank = World Bank
Weltwirtschaftsforum|WEF = World Economic Forum|WEF
UNHCR|UN-Flüchtlingshilfswerk|UN-Flüchtlingskommissariat = UNHCR|UN refugee agency|U.N. refugee agency
Unicef|UN-Kinderhilfswerk = UNICEF|Unicef
OSZE|Organisation für Sicherheit und Zusammenarbeit in Europa = OSCE|Organization for Security and Co-operation in Europe
OECD = OECD|Organisation for Economic Co-operation and Development
Nato = NATO|North Atlantic Treaty Organization
IOC|Internationales Olympisches Komitee = IOC|International Olympic Committee
Uefa|Europäische Fußball-Union = UEFA
Fifa|Weltfußballverband = FIFA
ESA|Europäische Weltraumorganisation|Europäische Raumfahrtagentur = ESA|European Space Agency
EMA|Europäische Arzneimittelagentur|Europäische Arzneimittel-Agentur = EMA|European Medicines Agency
EBA|Europäische Bankenaufsicht = EBA|European Banking Authority
EIB|Europäische Investitionsbank = EIB|European Investment Bank
EBRD|Europäische Bank für Wiederaufbau und Entwicklung = EBRD|European Bank for Reconstruction and Development
Eurogruppe = Eurogroup
Eurostat = Eurostat
Fed|Federal Reserve|US-Notenbank = Fed|Federal Reserve
Bank von England = Bank of England|BoE
Bank von Japan = Bank of Japan|BoJ
SNB|Schweizerische Nationalbank = SNB|Swiss National Bank
OeNB|Österreichische Nationalbank|Oesterreichische Nationalbank = OeNB|Austrian National Bank|Austrian central bank
Deutsche Bundesbank|Bundesbank = Bundesbank|Deutsche Bundesbank
Statistisches Bundesamt|Destatis = Federal Statistical Office|Destatis
Statistik Austria = Statistics Austria
Bundesverfassungsgericht = Federal Constitutional Court|German Constitutional Court
Bundesgerichtshof|BGH = Federal Court of Justice|BGH
Bundesnetzagentur = Federal Network Agency
Bundeskartellamt = Federal Cartel Office
Bundesagentur für Arbeit = Federal Employment Agency|Federal Labour Office
Bundesnachrichtendienst|BND = BND|Federal Intelligence Service
Robert-Koch-Institut|RKI = Robert Koch Institute|RKI
Deutsche Presse-Agentur|dpa = Deutsche Presse-Agentur|dpa|German Press Agency
Weißes Haus = White House
Oberster Gerichtshof|Supreme Court = Supreme Court
Kongress|US-Kongress = Congress|US Congress|U.S. Congress
Repräsentantenhaus = House of Representatives
Unterhaus = House of Commons|Commons
Oberhaus = House of Lords|Lords
Republikaner = Republicans|GOP|Republican Party
Demokraten = Democrats|Democratic Party
Konservative|Tories|Konservative Partei = Conservatives|Tories|Conservative Party
Labour|Labour-Partei|Labour Party = Labour|Labour Party
Liberaldemokraten = Liberal Democrats|Lib Dems
AfD|Alternative für Deutschland = AfD|Alternative for Germany
Grüne = Greens|Green Party
Hisbollah = Hezbollah|Hizbollah
Kreml = Kremlin
Heiliger Stuhl|Vatikan = Holy See|Vatican
Opec = OPEC|Opec
Arabische Liga = Arab League
Afrikanische Union = African Union|AU
`;

let known: { readonly de: ReadonlyMap<string, string>; readonly en: ReadonlyMap<string, string> } | undefined;

/** What a body is, whatever language it is named in ("European Central Bank"); undefined for a name that no row has, and for other languages. */
export function bodyOf(name: string, language: Language): string | undefined {
  if (!known) {
    const [de, en] = [new Map<string, string>(), new Map<string, string>()];
    for (const row of ROWS.trim().split('\n')) {
      const [german, english] = row.split(' = ').map((side) => side.split('|')) as [string[], string[]];
      const id = english[english.length > 1 && english[0]!.length < 6 ? 1 : 0]!;
      for (const form of german) de.set(form.toLowerCase(), id);
      for (const form of english) en.set(form.toLowerCase(), id);
    }
    known = { de, en };
  }
  const lower = name.toLowerCase().replace(/'/g, '’').replace(/^the /, '');
  if (language === 'en') return known.en.get(lower);
  return language === 'de' ? (known.de.get(lower) ?? byEnding(known.de, lower)) : undefined;
}

/** "Internationalen Währungsfonds", "Vereinten Nationen": with another ending of the adjective. */
function byEnding(forms: ReadonlyMap<string, string>, lower: string): string | undefined {
  const [, stem, rest] = /^(\p{L}{3,}?)e[nrms]? (.+)$/u.exec(lower) ?? [];
  if (stem === undefined) return undefined;
  for (const ending of ['e', 'er', 'es']) {
    const id = forms.get(`${stem}${ending} ${rest}`);
    if (id !== undefined) return id;
  }
  return undefined;
}
