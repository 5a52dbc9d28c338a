/** What CLDR's territory and city names lack: everyday names, other spellings, regions, cities, and demonyms. */

/** Place id -> its names in any language. `territory:` ids are ISO 3166 codes (or a name, where there is none). */
export const ALIASES: Readonly<Record<string, string>> = {
  'territory:US': 'USA|US|U.S.|U.S.A.|Vereinigte Staaten|Vereinigte Staaten von Amerika|Vereinigten Staaten|Vereinigten Staaten von Amerika|United States|United States of America|America|Amerika|États-Unis|Estados Unidos|Stati Uniti|Verenigde Staten',
  'territory:GB': 'UK|U.K.|Great Britain|Britain|United Kingdom|Großbritannien|Grossbritannien|Vereinigtes Königreich|Vereinigten Königreich|Vereinigte Königreich|Grande-Bretagne|Gran Bretaña|Gran Bretagna|Groot-Brittannië',
  'territory:SU': 'UdSSR|Sowjetunion|USSR|Soviet Union|Union soviétique|URSS|Unión Soviética|Unione Sovietica|Sovjet-Unie',
  'territory:DDR': 'DDR|GDR|East Germany|Ostdeutschland',
  'territory:YU': 'Jugoslawien|Yugoslavia',
  'territory:DE': 'BRD|Bundesrepublik Deutschland|Bundesrepublik|Federal Republic of Germany|Germany|Deutschland',
  'territory:NL': 'Holland|Niederlande|Niederlanden|Netherlands|The Netherlands',
  'territory:CZ': 'Tschechien|Tschechische Republik|Czech Republic|Czechia',
  'territory:CN': 'Volksrepublik China|People’s Republic of China|China',
  'territory:TW': 'Taiwan',
  'territory:KR': 'Südkorea|South Korea',
  'territory:KP': 'Nordkorea|North Korea',
  'territory:RU': 'Russland|Russia|Russische Föderation|Russian Federation',
  'territory:TR': 'Türkei|Turkey|Türkiye',
  'territory:AE': 'VAE|UAE|Emirate|United Arab Emirates',
  'territory:CI': 'Elfenbeinküste|Ivory Coast',
  'territory:MM': 'Myanmar|Birma|Burma',
  'territory:BY': 'Belarus|Weißrussland',
  'territory:PS': 'Palästina|Palestine',
  'territory:VA': 'Vatikan|Vatican',
  'territory:MK': 'Nordmazedonien|North Macedonia|Mazedonien|Macedonia',
  'territory:CD': 'Demokratische Republik Kongo|DR Congo|DR Kongo',
  'territory:MD': 'Republik Moldau|Moldau|Moldawien|Moldova|Moldavia',
  'territory:IR': 'Iran', 'territory:IQ': 'Irak|Iraq', 'territory:SY': 'Syrien|Syria',
  'territory:England': 'England|Angleterre|Inglaterra|Inghilterra',
  'territory:Scotland': 'Schottland|Scotland', 'territory:Wales': 'Wales', 'territory:NorthernIreland': 'Nordirland|Northern Ireland',
  'territory:EU': 'EU|Europäische Union|Europäischen Union|European Union',
  'region:Bavaria': 'Bayern|Bavaria', 'region:Saxony': 'Sachsen|Saxony', 'region:Hesse': 'Hessen|Hesse', 'region:Thuringia': 'Thüringen|Thuringia',
  'region:LowerSaxony': 'Niedersachsen|Lower Saxony', 'region:SaxonyAnhalt': 'Sachsen-Anhalt|Saxony-Anhalt', 'region:NRW': 'Nordrhein-Westfalen|North Rhine-Westphalia|NRW',
  'region:BW': 'Baden-Württemberg|Baden-Wuerttemberg', 'region:RLP': 'Rheinland-Pfalz|Rhineland-Palatinate', 'region:SH': 'Schleswig-Holstein',
  'region:MV': 'Mecklenburg-Vorpommern', 'region:Brandenburg': 'Brandenburg', 'region:Saarland': 'Saarland',
  'region:Tyrol': 'Tirol|Tyrol', 'region:SouthTyrol': 'Südtirol|South Tyrol', 'region:Styria': 'Steiermark|Styria', 'region:Carinthia': 'Kärnten|Carinthia',
  'region:LowerAustria': 'Niederösterreich|Lower Austria', 'region:UpperAustria': 'Oberösterreich|Upper Austria', 'region:Vorarlberg': 'Vorarlberg', 'region:Burgenland': 'Burgenland',
  'region:California': 'Kalifornien|California', 'region:Texas': 'Texas', 'region:Florida': 'Florida', 'region:Ohio': 'Ohio', 'region:Michigan': 'Michigan', 'region:Virginia': 'Virginia',
  'region:Massachusetts': 'Massachusetts', 'region:NewJersey': 'New Jersey', 'region:Alaska': 'Alaska', 'region:Hawaii': 'Hawaii', 'region:Arizona': 'Arizona', 'region:Nevada': 'Nevada',
  'region:Illinois': 'Illinois', 'region:Pennsylvania': 'Pennsylvania', 'region:Wisconsin': 'Wisconsin', 'region:Minnesota': 'Minnesota', 'region:Colorado': 'Colorado', 'region:Oregon': 'Oregon',
  'region:Louisiana': 'Louisiana', 'region:Alabama': 'Alabama', 'region:Tennessee': 'Tennessee', 'region:Kentucky': 'Kentucky', 'region:Iowa': 'Iowa', 'region:Utah': 'Utah', 'region:Oklahoma': 'Oklahoma',
  'region:NorthCarolina': 'North Carolina|Nordkarolina', 'region:SouthCarolina': 'South Carolina|Südkarolina', 'region:Connecticut': 'Connecticut', 'region:Maryland': 'Maryland', 'region:Missouri': 'Missouri',
  'region:Tuscany': 'Toskana|Tuscany', 'region:Sicily': 'Sizilien|Sicily', 'region:Sardinia': 'Sardinien|Sardinia', 'region:Lombardy': 'Lombardei|Lombardy',
  'region:Catalonia': 'Katalonien|Catalonia', 'region:Andalusia': 'Andalusien|Andalusia', 'region:Brittany': 'Bretagne|Brittany', 'region:Normandy': 'Normandie|Normandy', 'region:Provence': 'Provence',
  'region:Crimea': 'Krim|Crimea', 'region:Donbas': 'Donbass|Donbas', 'region:Gaza': 'Gaza|Gazastreifen|Gaza Strip', 'region:WestBank': 'Westjordanland|West Bank', 'region:Chechnya': 'Tschetschenien|Chechnya',
  'region:Balkans': 'Balkan|Balkans', 'region:Scandinavia': 'Skandinavien|Scandinavia', 'region:MiddleEast': 'Nahost|Naher Osten|Nahen Osten|Middle East', 'region:Alps': 'Alpen|Alps', 'region:Tibet': 'Tibet', 'region:Kashmir': 'Kaschmir|Kashmir',
  'region:SiliconValley': 'Silicon Valley', 'region:WallStreet': 'Wall Street', 'region:Manhattan': 'Manhattan', 'region:Brooklyn': 'Brooklyn', 'region:Hollywood': 'Hollywood',
  'water:Danube': 'Donau|Danube', 'water:Rhine': 'Rhein|Rhine', 'water:Elbe': 'Elbe', 'water:Thames': 'Themse|Thames', 'water:BalticSea': 'Ostsee|Baltic Sea|Baltic', 'water:NorthSea': 'Nordsee|North Sea',
  'water:Mediterranean': 'Mittelmeer|Mediterranean|Mediterranean Sea', 'water:BlackSea': 'Schwarzes Meer|Schwarzen Meer|Black Sea', 'water:Atlantic': 'Atlantik|Atlantic', 'water:Pacific': 'Pazifik|Pacific',
  'city:Munich': 'München|Munich', 'city:Cologne': 'Köln|Cologne', 'city:Frankfurt': 'Frankfurt|Frankfurt am Main', 'city:Hamburg': 'Hamburg', 'city:Stuttgart': 'Stuttgart', 'city:Leipzig': 'Leipzig', 'city:Dresden': 'Dresden',
  'city:Nuremberg': 'Nürnberg|Nuremberg', 'city:Hanover': 'Hannover|Hanover', 'city:Brunswick': 'Braunschweig|Brunswick', 'city:Düsseldorf': 'Düsseldorf|Dusseldorf', 'city:Dortmund': 'Dortmund', 'city:Bremen': 'Bremen', 'city:Bonn': 'Bonn', 'city:Heidelberg': 'Heidelberg',
  'city:Karlsruhe': 'Karlsruhe', 'city:Mannheim': 'Mannheim', 'city:Mainz': 'Mainz', 'city:Wiesbaden': 'Wiesbaden', 'city:Kiel': 'Kiel', 'city:Potsdam': 'Potsdam', 'city:Freiburg': 'Freiburg', 'city:Wolfsburg': 'Wolfsburg', 'city:Duisburg': 'Duisburg',
  'city:Graz': 'Graz', 'city:Linz': 'Linz', 'city:Salzburg': 'Salzburg', 'city:Innsbruck': 'Innsbruck', 'city:Klagenfurt': 'Klagenfurt', 'city:Bern': 'Bern|Berne', 'city:Basel': 'Basel|Basle', 'city:Geneva': 'Genf|Geneva', 'city:Lausanne': 'Lausanne', 'city:Lucerne': 'Luzern|Lucerne', 'city:Davos': 'Davos',
  'city:Milan': 'Mailand|Milan|Milano', 'city:Venice': 'Venedig|Venice', 'city:Florence': 'Florenz|Florence|Firenze', 'city:Naples': 'Neapel|Naples|Napoli', 'city:Turin': 'Turin|Torino', 'city:Genoa': 'Genua|Genoa', 'city:Bologna': 'Bologna',
  'city:Nice': 'Nizza', 'city:Strasbourg': 'Straßburg|Strassburg|Strasbourg', 'city:Marseille': 'Marseille|Marseilles', 'city:Lyon': 'Lyon', 'city:Toulouse': 'Toulouse', 'city:Barcelona': 'Barcelona', 'city:Seville': 'Sevilla|Seville', 'city:Valencia': 'Valencia',
  'city:The Hague': 'Den Haag|The Hague', 'city:Rotterdam': 'Rotterdam', 'city:Eindhoven': 'Eindhoven', 'city:Antwerp': 'Antwerpen|Antwerp', 'city:Gothenburg': 'Göteborg|Gothenburg', 'city:Malmö': 'Malmö', 'city:Bergen': 'Bergen', 'city:Aarhus': 'Aarhus',
  'city:Krakow': 'Krakau|Krakow|Kraków|Cracow', 'city:Gdansk': 'Danzig|Gdansk|Gdańsk', 'city:Wroclaw': 'Breslau|Wroclaw|Wrocław', 'city:Lviv': 'Lwiw|Lemberg|Lviv', 'city:Kharkiv': 'Charkiw|Charkow|Kharkiv', 'city:Kiev': 'Kyjiw|Kiew|Kyiv|Kiev', 'city:Odessa': 'Odessa|Odesa', 'city:Mariupol': 'Mariupol',
  'city:Saint Petersburg': 'Sankt Petersburg|St. Petersburg|Saint Petersburg', 'city:Beijing': 'Peking|Beijing', 'city:Shenzhen': 'Shenzhen', 'city:Hangzhou': 'Hangzhou', 'city:Wuhan': 'Wuhan', 'city:Guangzhou': 'Guangzhou|Kanton', 'city:Nanjing': 'Nanjing|Nanking',
  'city:Osaka': 'Osaka', 'city:Kyoto': 'Kyoto', 'city:Hiroshima': 'Hiroshima', 'city:Fukushima': 'Fukushima', 'city:Mumbai': 'Mumbai|Bombay', 'city:New Delhi': 'Neu-Delhi|New Delhi|Delhi', 'city:Bangalore': 'Bangalore|Bengaluru', 'city:Calcutta': 'Kalkutta|Calcutta|Kolkata',
  'city:Jerusalem': 'Jerusalem', 'city:Tel Aviv': 'Tel Aviv|Tel-Aviv', 'city:Aleppo': 'Aleppo', 'city:Cairo': 'Kairo|Cairo', 'city:Mecca': 'Mekka|Mecca', 'city:Abu Dhabi': 'Abu Dhabi',
  'city:New York': 'New York|New York City|NYC', 'city:Washington': 'Washington|Washington, D.C.|Washington D.C.|Washington, DC|Washington DC', 'city:San Francisco': 'San Francisco', 'city:Boston': 'Boston', 'city:Houston': 'Houston', 'city:Dallas': 'Dallas', 'city:Miami': 'Miami', 'city:Seattle': 'Seattle', 'city:Atlanta': 'Atlanta', 'city:Philadelphia': 'Philadelphia', 'city:San Diego': 'San Diego', 'city:Las Vegas': 'Las Vegas', 'city:Palo Alto': 'Palo Alto', 'city:Cupertino': 'Cupertino', 'city:Pittsburgh': 'Pittsburgh', 'city:Cleveland': 'Cleveland', 'city:Baltimore': 'Baltimore', 'city:Minneapolis': 'Minneapolis', 'city:New Orleans': 'New Orleans', 'city:Ottawa': 'Ottawa', 'city:Montreal': 'Montreal', 'city:Rio': 'Rio de Janeiro', 'city:Oxford': 'Oxford', 'city:Cambridge': 'Cambridge', 'city:Manchester': 'Manchester', 'city:Liverpool': 'Liverpool', 'city:Birmingham': 'Birmingham', 'city:Edinburgh': 'Edinburgh', 'city:Glasgow': 'Glasgow', 'city:Cardiff': 'Cardiff', 'city:Leeds': 'Leeds',
};

/**
 * Place id -> demonym adjectives and inhabitants.
 * German ones are stems of adjectives ("chines" + "isch") and inhabitants; English ones are whole words.
 */
export const DEMONYMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    'territory:US': 'us-amerikanisch amerikanisch Amerikaner US-Amerikaner', 'territory:GB': 'britisch Brite Briten', 'territory:DE': 'deutsch Deutsche Deutscher Deutschen bundesdeutsch', 'territory:FR': 'französisch Franzose Franzosen',
    'territory:AT': 'österreichisch Österreicher', 'territory:CH': 'schweizerisch Schweizer', 'territory:IT': 'italienisch Italiener', 'territory:ES': 'spanisch Spanier', 'territory:PT': 'portugiesisch Portugiese Portugiesen',
    'territory:NL': 'niederländisch holländisch Niederländer Holländer', 'territory:BE': 'belgisch Belgier', 'territory:LU': 'luxemburgisch Luxemburger', 'territory:DK': 'dänisch Däne Dänen', 'territory:SE': 'schwedisch Schwede Schweden', 'territory:NO': 'norwegisch Norweger', 'territory:FI': 'finnisch Finne Finnen', 'territory:IS': 'isländisch Isländer',
    'territory:PL': 'polnisch Pole Polen', 'territory:CZ': 'tschechisch Tscheche Tschechen', 'territory:SK': 'slowakisch Slowake Slowaken', 'territory:HU': 'ungarisch Ungar Ungarn', 'territory:RO': 'rumänisch Rumäne Rumänen', 'territory:BG': 'bulgarisch Bulgare Bulgaren', 'territory:GR': 'griechisch Grieche Griechen', 'territory:TR': 'türkisch Türke Türken', 'territory:HR': 'kroatisch Kroate Kroaten', 'territory:RS': 'serbisch Serbe Serben', 'territory:SI': 'slowenisch Slowene Slowenen', 'territory:AL': 'albanisch Albaner', 'territory:BA': 'bosnisch Bosnier',
    'territory:RU': 'russisch Russe Russen', 'territory:UA': 'ukrainisch Ukrainer', 'territory:BY': 'belarussisch weißrussisch', 'territory:GE': 'georgisch Georgier', 'territory:SU': 'sowjetisch', 'territory:EE': 'estnisch Este Esten', 'territory:LV': 'lettisch Lette Letten', 'territory:LT': 'litauisch Litauer', 'territory:IE': 'irisch Ire Iren',
    'territory:CN': 'chinesisch ostchinesisch südchinesisch Chinese Chinesen', 'territory:JP': 'japanisch Japaner', 'territory:KR': 'südkoreanisch Südkoreaner', 'territory:KP': 'nordkoreanisch Nordkoreaner', 'territory:TW': 'taiwanisch taiwanesisch Taiwaner', 'territory:IN': 'indisch Inder', 'territory:PK': 'pakistanisch Pakistaner', 'territory:VN': 'vietnamesisch Vietnamese Vietnamesen', 'territory:TH': 'thailändisch Thailänder', 'territory:ID': 'indonesisch Indonesier', 'territory:PH': 'philippinisch Filipino', 'territory:AU': 'australisch Australier', 'territory:NZ': 'neuseeländisch Neuseeländer',
    'territory:IL': 'israelisch Israeli Israelis', 'territory:PS': 'palästinensisch Palästinenser', 'territory:IR': 'iranisch Iraner', 'territory:IQ': 'irakisch Iraker', 'territory:SY': 'syrisch Syrer', 'territory:AF': 'afghanisch Afghane Afghanen', 'territory:SA': 'saudisch saudi-arabisch', 'territory:EG': 'ägyptisch Ägypter', 'territory:LB': 'libanesisch Libanese Libanesen', 'territory:JO': 'jordanisch', 'territory:YE': 'jemenitisch',
    'territory:CA': 'kanadisch Kanadier', 'territory:MX': 'mexikanisch Mexikaner', 'territory:BR': 'brasilianisch Brasilianer', 'territory:AR': 'argentinisch Argentinier', 'territory:CL': 'chilenisch Chilene Chilenen', 'territory:CO': 'kolumbianisch Kolumbianer', 'territory:VE': 'venezolanisch', 'territory:CU': 'kubanisch Kubaner', 'territory:ZA': 'südafrikanisch Südafrikaner', 'territory:NG': 'nigerianisch Nigerianer', 'territory:KE': 'kenianisch Kenianer', 'territory:MA': 'marokkanisch Marokkaner', 'territory:TN': 'tunesisch', 'territory:LY': 'libysch', 'territory:SD': 'sudanesisch', 'territory:ET': 'äthiopisch',
    'territory:EU': 'europäisch Europäer', 'territory:002': 'afrikanisch Afrikaner', 'territory:142': 'asiatisch Asiate Asiaten', 'territory:Scotland': 'schottisch Schotte Schotten', 'territory:England': 'englisch Engländer', 'territory:Wales': 'walisisch', 'region:Bavaria': 'bayerisch bayrisch', 'region:Saxony': 'sächsisch', 'region:Hesse': 'hessisch', 'region:California': 'kalifornisch', 'region:Texas': 'texanisch Texaner',
  },
  en: {
    'territory:US': 'American Americans US-American', 'territory:GB': 'British Briton Britons Brit Brits', 'territory:DE': 'German Germans', 'territory:FR': 'French Frenchman Frenchwoman', 'territory:AT': 'Austrian Austrians', 'territory:CH': 'Swiss', 'territory:IT': 'Italian Italians', 'territory:ES': 'Spanish Spaniard Spaniards', 'territory:PT': 'Portuguese',
    'territory:NL': 'Dutch Dutchman', 'territory:BE': 'Belgian Belgians', 'territory:LU': 'Luxembourgish', 'territory:DK': 'Danish Dane Danes', 'territory:SE': 'Swedish Swede Swedes', 'territory:NO': 'Norwegian Norwegians', 'territory:FI': 'Finnish Finn Finns', 'territory:IS': 'Icelandic', 'territory:PL': 'Polish Pole Poles', 'territory:CZ': 'Czech Czechs', 'territory:SK': 'Slovak Slovaks', 'territory:HU': 'Hungarian Hungarians', 'territory:RO': 'Romanian Romanians', 'territory:BG': 'Bulgarian Bulgarians', 'territory:GR': 'Greek Greeks', 'territory:TR': 'Turkish Turk Turks', 'territory:HR': 'Croatian Croat Croats', 'territory:RS': 'Serbian Serb Serbs', 'territory:SI': 'Slovenian', 'territory:AL': 'Albanian Albanians', 'territory:BA': 'Bosnian Bosnians',
    'territory:RU': 'Russian Russians', 'territory:UA': 'Ukrainian Ukrainians', 'territory:BY': 'Belarusian', 'territory:GE': 'Georgian', 'territory:SU': 'Soviet Soviets', 'territory:EE': 'Estonian', 'territory:LV': 'Latvian', 'territory:LT': 'Lithuanian', 'territory:IE': 'Irish Irishman',
    'territory:CN': 'Chinese', 'territory:JP': 'Japanese', 'territory:KP': 'North-Korean', 'territory:KR': 'South-Korean', 'territory:TW': 'Taiwanese', 'territory:IN': 'Indian Indians', 'territory:PK': 'Pakistani Pakistanis', 'territory:VN': 'Vietnamese', 'territory:TH': 'Thai', 'territory:ID': 'Indonesian', 'territory:PH': 'Filipino Philippine', 'territory:AU': 'Australian Australians', 'territory:NZ': 'New-Zealander Kiwi',
    'territory:IL': 'Israeli Israelis', 'territory:PS': 'Palestinian Palestinians', 'territory:IR': 'Iranian Iranians', 'territory:IQ': 'Iraqi Iraqis', 'territory:SY': 'Syrian Syrians', 'territory:AF': 'Afghan Afghans', 'territory:SA': 'Saudi Saudis', 'territory:EG': 'Egyptian Egyptians', 'territory:LB': 'Lebanese', 'territory:JO': 'Jordanian', 'territory:YE': 'Yemeni',
    'territory:CA': 'Canadian Canadians', 'territory:MX': 'Mexican Mexicans', 'territory:BR': 'Brazilian Brazilians', 'territory:AR': 'Argentine Argentinian', 'territory:CL': 'Chilean', 'territory:CO': 'Colombian', 'territory:VE': 'Venezuelan', 'territory:CU': 'Cuban Cubans', 'territory:ZA': 'South-African', 'territory:NG': 'Nigerian Nigerians', 'territory:KE': 'Kenyan', 'territory:MA': 'Moroccan', 'territory:TN': 'Tunisian', 'territory:LY': 'Libyan', 'territory:SD': 'Sudanese', 'territory:ET': 'Ethiopian',
    'territory:EU': 'European Europeans', 'territory:002': 'African Africans', 'territory:142': 'Asian Asians', 'territory:Scotland': 'Scottish Scot Scots', 'territory:England': 'English Englishman', 'territory:Wales': 'Welsh', 'region:Bavaria': 'Bavarian', 'region:Saxony': 'Saxon', 'region:California': 'Californian',
  },
};

/** Language -> place id -> what newspapers call it, where CLDR has the official name. */
export const EVERYDAY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { 'territory:GB': 'Großbritannien', 'territory:US': 'USA', 'territory:SU': 'Sowjetunion', 'territory:EU': 'EU' },
  en: { 'territory:GB': 'Britain', 'territory:US': 'US', 'territory:SU': 'Soviet Union', 'territory:EU': 'EU' },
};

/** German cities' adjectives that are not the name with "-er" behind it. */
export const IRREGULAR_CITIES: Readonly<Record<string, string>> = {
  München: 'Münchner', Bremen: 'Bremer', Dresden: 'Dresdner', Hannover: 'Hannoveraner', Zürich: 'Zürcher', Basel: 'Basler', Rom: 'Römer', Mailand: 'Mailänder', Tokio: 'Tokioter',
  Kairo: 'Kairoer', Göttingen: 'Göttinger', Tübingen: 'Tübinger', Erlangen: 'Erlanger', Venedig: 'Venezianer', Florenz: 'Florentiner', Neapel: 'Neapolitaner', Wiesbaden: 'Wiesbadener', Essen: 'Essener',
  Brüssel: 'Brüsseler', Kassel: 'Kasseler', Münster: 'Münsteraner', Halle: 'Hallenser', Straßburg: 'Straßburger', Antwerpen: 'Antwerpener', Luzern: 'Luzerner', Bern: 'Berner',
};
