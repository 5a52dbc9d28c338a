/** What CLDR's territory and city names lack: everyday names, other spellings, regions, cities, and demonyms. */

/** Place id -> its names in any language. Ids without a kind are territories: ISO 3166 codes, or a name where there is none. */
export const ALIASES: Readonly<Record<string, string>> = {
 US: 'USA|US|U.S.|U.S.A.|Vereinigte Staaten|Vereinigte Staaten von Amerika|Vereinigten Staaten|Vereinigten Staaten von Amerika|United States|United States of America|America|Amerika|États-Unis|Estados Unidos|Stati Uniti|Verenigde Staten',
 GB: 'UK|U.K.|Great Britain|Britain|United Kingdom|Großbritannien|Grossbritannien|Vereinigtes Königreich|Vereinigten Königreich|Vereinigte Königreich|Grande-Bretagne|Gran Bretaña|Gran Bretagna|Groot-Brittannië',
 SU: 'UdSSR|Sowjetunion|USSR|Soviet Union|Union soviétique|URSS|Unión Soviética|Unione Sovietica|Sovjet-Unie',
 DDR: 'DDR|GDR|East Germany|Ostdeutschland',
 YU: 'Jugoslawien|Yugoslavia',
 DE: 'BRD|Bundesrepublik Deutschland|Bundesrepublik|Federal Republic of Germany|Germany|Deutschland',
 NL: 'Holland|Niederlande|Niederlanden|Netherlands|The Netherlands',
 CZ: 'Tschechien|Tschechische Republik|Czech Republic|Czechia',
 CN: 'Volksrepublik China|People’s Republic of China|China',
 TW: 'Taiwan',
 KR: 'Südkorea|South Korea',
 KP: 'Nordkorea|North Korea',
 RU: 'Russland|Russia|Russische Föderation|Russian Federation',
 TR: 'Türkei|Turkey|Türkiye',
 AE: 'VAE|UAE|Emirate|United Arab Emirates',
 CI: 'Elfenbeinküste|Ivory Coast',
 MM: 'Myanmar|Birma|Burma',
 BY: 'Belarus|Weißrussland',
 PS: 'Palästina|Palestine',
 VA: 'Vatikan|Vatican',
 MK: 'Nordmazedonien|North Macedonia|Mazedonien|Macedonia',
 CD: 'Demokratische Republik Kongo|DR Congo|DR Kongo',
 MD: 'Republik Moldau|Moldau|Moldawien|Moldova|Moldavia',
 IR: 'Iran', IQ: 'Irak|Iraq', SY: 'Syrien|Syria',
 England: 'England|Angleterre|Inglaterra|Inghilterra',
 Scotland: 'Schottland|Scotland', Wales: 'Wales', NorthernIreland: 'Nordirland|Northern Ireland',
 EU: 'EU|Europäische Union|Europäischen Union|European Union',
 'region:Bavaria': 'Bayern|Bavaria', 'region:Saxony': 'Sachsen|Saxony', 'region:Hesse': 'Hessen|Hesse', 'region:Thuringia': 'Thüringen|Thuringia',
 'region:LowerSaxony': 'Niedersachsen|Lower Saxony', 'region:SaxonyAnhalt': 'Sachsen-Anhalt|Saxony-Anhalt', 'region:NRW': 'Nordrhein-Westfalen|North Rhine-Westphalia|NRW',
 'region:BW': 'Baden-Württemberg|Baden-Wuerttemberg', 'region:RLP': 'Rheinland-Pfalz|Rhineland-Palatinate', 'region:SH': 'Schleswig-Holstein',
 'region:MV': 'Mecklenburg-Vorpommern|Mecklenburg-Western Pomerania|Mecklenburg-West Pomerania',
 'region:Tyrol': 'Tirol|Tyrol', 'region:SouthTyrol': 'Südtirol|South Tyrol', 'region:Styria': 'Steiermark|Styria', 'region:Carinthia': 'Kärnten|Carinthia',
 'region:LowerAustria': 'Niederösterreich|Lower Austria', 'region:UpperAustria': 'Oberösterreich|Upper Austria',  
 'region:California': 'Kalifornien|California',     
 'region:NewMexico': 'New Mexico|Neu-Mexiko',                   
 'region:NorthCarolina': 'North Carolina|Nordkarolina', 'region:SouthCarolina': 'South Carolina|Südkarolina',   
 'region:Tuscany': 'Toskana|Tuscany', 'region:Sicily': 'Sizilien|Sicily', 'region:Sardinia': 'Sardinien|Sardinia', 'region:Lombardy': 'Lombardei|Lombardy',
 'region:Catalonia': 'Katalonien|Catalonia', 'region:Andalusia': 'Andalusien|Andalusia', 'region:Brittany': 'Bretagne|Brittany', 'region:Normandy': 'Normandie|Normandy', 
 'region:Crimea': 'Krim|Crimea', 'region:Donbas': 'Donbass|Donbas', 'region:Gaza': 'Gaza|Gazastreifen|Gaza Strip', 'region:WestBank': 'Westjordanland|West Bank', 'region:Chechnya': 'Tschetschenien|Chechnya',
 'region:Balkans': 'Balkan|Balkans', 'region:Scandinavia': 'Skandinavien|Scandinavia', 'region:MiddleEast': 'Nahost|Naher Osten|Nahen Osten|Middle East', 'region:Alps': 'Alpen|Alps', 'region:Kashmir': 'Kaschmir|Kashmir',
 'water:Danube': 'Donau|Danube', 'water:Rhine': 'Rhein|Rhine', 'water:Elbe': 'Elbe', 'water:Thames': 'Themse|Thames', 'water:BalticSea': 'Ostsee|Baltic Sea|Baltic', 'water:NorthSea': 'Nordsee|North Sea',
 'water:Mediterranean': 'Mittelmeer|Mediterranean|Mediterranean Sea', 'water:BlackSea': 'Schwarzes Meer|Schwarzen Meer|Black Sea', 'water:Atlantic': 'Atlantik|Atlantic', 'water:Pacific': 'Pazifik|Pacific',
 'territory:BA': 'Bosnien|Bosnien-Herzegowina|Bosnia|Bosnia-Herzegovina',
 'city:Munich': 'München|Munich', 'city:Cologne': 'Köln|Cologne', 'city:Frankfurt': 'Frankfurt|Frankfurt am Main',    
 'city:Nuremberg': 'Nürnberg|Nuremberg', 'city:Hanover': 'Hannover|Hanover', 'city:Brunswick': 'Braunschweig|Brunswick', 'city:Düsseldorf': 'Düsseldorf|Dusseldorf',    
 'city:Bern': 'Bern|Berne', 'city:Basel': 'Basel|Basle', 'city:Geneva': 'Genf|Geneva', 'city:Lucerne': 'Luzern|Lucerne', 
 'city:Milan': 'Mailand|Milan|Milano', 'city:Venice': 'Venedig|Venice', 'city:Florence': 'Florenz|Florence|Firenze', 'city:Naples': 'Neapel|Naples|Napoli', 'city:Turin': 'Turin|Torino', 'city:Genoa': 'Genua|Genoa', 
 'city:Nice': 'Nizza', 'city:Strasbourg': 'Straßburg|Strassburg|Strasbourg', 'city:Marseille': 'Marseille|Marseilles', 'city:Seville': 'Sevilla|Seville', 
 'city:The Hague': 'Den Haag|The Hague', 'city:Antwerp': 'Antwerpen|Antwerp', 'city:Gothenburg': 'Göteborg|Gothenburg',   
 'city:Krakow': 'Krakau|Krakow|Kraków|Cracow', 'city:Gdansk': 'Danzig|Gdansk|Gdańsk', 'city:Wroclaw': 'Breslau|Wroclaw|Wrocław', 'city:Lviv': 'Lwiw|Lemberg|Lviv', 'city:Kharkiv': 'Charkiw|Charkow|Kharkiv', 'city:Kiev': 'Kyjiw|Kiew|Kyiv|Kiev', 'city:Odessa': 'Odessa|Odesa', 
 'city:Saint Petersburg': 'Sankt Petersburg|St. Petersburg|Saint Petersburg', 'city:Beijing': 'Peking|Beijing', 'city:Guangzhou': 'Guangzhou|Kanton', 'city:Nanjing': 'Nanjing|Nanking',
 'city:Mumbai': 'Mumbai|Bombay', 'city:New Delhi': 'Neu-Delhi|New Delhi|Delhi', 'city:Bangalore': 'Bangalore|Bengaluru', 'city:Calcutta': 'Kalkutta|Calcutta|Kolkata',
 'city:Tel Aviv': 'Tel Aviv|Tel-Aviv', 'city:Cairo': 'Kairo|Cairo', 'city:Mecca': 'Mekka|Mecca', 
 'city:New York': 'New York|New York City|NYC', 'city:Washington': 'Washington|Washington, D.C.|Washington D.C.|Washington, DC|Washington DC', 'city:Rio': 'Rio de Janeiro',
 'region:Grisons': 'Graubünden|Grisons', 'region:Vaud': 'Waadt|Vaud', 'region:Ticino': 'Tessin|Ticino', 'region:Neuchâtel': 'Neuenburg|Neuchâtel|Neuchatel', 'region:BaselCountry': 'Basel-Landschaft|Baselland|Basel-Country',
 'region:BaselCity': 'Basel-Stadt|Basel-City', 'region:UpperBavaria': 'Oberbayern|Upper Bavaria', 'region:LowerBavaria': 'Niederbayern|Lower Bavaria', 'region:UpperPalatinate': 'Oberpfalz|Upper Palatinate', 'region:Palatinate': 'Pfalz|Palatinate', 'region:LowerFranconia': 'Unterfranken|Lower Franconia',
 'region:MiddleFranconia': 'Mittelfranken|Middle Franconia', 'region:UpperFranconia': 'Oberfranken|Upper Franconia', 'region:Swabia': 'Schwaben|Swabia', 'region:EastFrisia': 'Ostfriesland|East Frisia|Eastern Frisia', 'region:Lusatia': 'Lausitz|Lusatia', 'region:RuhrArea': 'Ruhrgebiet|Ruhr area|Ruhr valley|Ruhr Valley|Ruhr region',
 'region:BlackForest': 'Schwarzwald|Black Forest', 'region:BavarianForest': 'Bayerischer Wald|Bayerischen Wald|Bavarian Forest', 'region:Silesia': 'Schlesien|Silesia', 'region:Pomerania': 'Pommern|Pomerania', 'region:Bohemia': 'Böhmen|Bohemia', 'region:Moravia': 'Mähren|Moravia',
 'region:Transylvania': 'Siebenbürgen|Transsilvanien|Transylvania', 'region:BasqueCountry': 'Baskenland|Basque Country', 'region:Galicia': 'Galicien|Galicia', 'region:Corsica': 'Korsika|Corsica', 'region:Alsace': 'Elsass|Alsace', 'region:Burgundy': 'Burgund|Burgundy',
 'region:Piedmont': 'Piemont|Piedmont', 'region:Apulia': 'Apulien|Apulia|Puglia', 'region:Calabria': 'Kalabrien|Calabria', 'region:Liguria': 'Ligurien|Liguria', 'region:Veneto': 'Venetien|Veneto', 'region:Umbria': 'Umbrien|Umbria',
 'region:Friuli': 'Friaul|Friuli', 'region:Crete': 'Kreta|Crete', 'region:Corfu': 'Korfu|Corfu', 'region:Majorca': 'Mallorca|Majorca', 'region:CanaryIslands': 'Kanaren|Kanarische Inseln|Kanarischen Inseln|Canary Islands', 'region:BalearicIslands': 'Balearen|Balearic Islands|Balearics',
 'region:Flanders': 'Flandern|Flanders', 'region:Wallonia': 'Wallonien|Wallonia', 'region:Jutland': 'Jütland|Jutland', 'region:Lapland': 'Lappland|Lapland', 'region:Siberia': 'Sibirien|Siberia', 'region:Caucasus': 'Kaukasus|Caucasus',
 'region:Anatolia': 'Anatolien|Anatolia', 'region:Arctic': 'Arktis|Arctic', 'region:Himalayas': 'Himalaya|Himalayas', 'region:Carpathians': 'Karpaten|Carpathians|Carpathian Mountains', 'region:Pyrenees': 'Pyrenäen|Pyrenees', 'region:Dolomites': 'Dolomiten|Dolomites',
 'region:Andes': 'Anden|Andes', 'region:Caribbean': 'Karibik|Caribbean', 'region:BalticStates': 'Baltikum|Baltics|Baltic states|Baltic States',
 'water:LakeConstance': 'Bodensee|Lake Constance', 'water:LakeGeneva': 'Genfersee|Genfer See|Lake Geneva', 'water:LakeZurich': 'Zürichsee|Lake Zurich', 'water:LakeLucerne': 'Vierwaldstättersee|Lake Lucerne', 'water:Moselle': 'Mosel|Moselle', 'water:Vistula': 'Weichsel|Vistula',
 'water:Volga': 'Wolga|Volga', 'water:EnglishChannel': 'Ärmelkanal|English Channel', 'water:PersianGulf': 'Persischer Golf|Persischen Golf|Persian Gulf', 'water:RedSea': 'Rotes Meer|Roten Meer|Red Sea', 'water:Adriatic': 'Adria|Adriatic|Adriatic Sea',
 'water:Aegean': 'Ägäis|Aegean|Aegean Sea', 'water:CaspianSea': 'Kaspisches Meer|Kaspischen Meer|Caspian Sea', 'water:IndianOcean': 'Indischer Ozean|Indischen Ozean|Indian Ocean', 'water:DeadSea': 'Totes Meer|Toten Meer|Dead Sea', 'water:WaddenSea': 'Wattenmeer|Wadden Sea', 'water:Hormuz': 'Straße von Hormus|Strait of Hormuz',
 'water:Bosphorus': 'Bosporus|Bosphorus', 'water:SuezCanal': 'Suezkanal|Suez Canal', 'water:PanamaCanal': 'Panamakanal|Panama Canal', 'water:KielCanal': 'Nord-Ostsee-Kanal|Kiel Canal',
 'city:Liège': 'Lüttich|Liège|Liege', 'city:Ghent': 'Gent|Ghent', 'city:Bruges': 'Brügge|Bruges', 'city:Poznan': 'Poznań|Poznan', 'city:Szczecin': 'Stettin|Szczecin', 'city:Katowice': 'Kattowitz|Katowice',
 'city:Lodz': 'Lodz|Łódź', 'city:Pilsen': 'Pilsen|Plzeň|Plzen', 'city:Brno': 'Brünn|Brno', 'city:Timisoara': 'Temeswar|Timișoara|Timisoara', 'city:Cluj': 'Klausenburg|Cluj|Cluj-Napoca', 'city:Thessaloniki': 'Thessaloniki|Saloniki',
 'city:Trieste': 'Triest|Trieste', 'city:Padua': 'Padua|Padova', 'city:Bolzano': 'Bozen|Bolzano', 'city:Merano': 'Meran|Merano', 'city:Aarhus': 'Aarhus|Århus',
 'city:Odesa': 'Odessa|Odesa', 'city:Chernobyl': 'Tschernobyl|Chernobyl|Chornobyl', 'city:Zaporizhzhia': 'Saporischschja|Zaporizhzhia', 'city:Kherson': 'Cherson|Kherson', 'city:Donetsk': 'Donezk|Donetsk', 'city:Sevastopol': 'Sewastopol|Sevastopol',
 'city:Vladivostok': 'Wladiwostok|Vladivostok', 'city:Novosibirsk': 'Nowosibirsk|Novosibirsk', 'city:Yekaterinburg': 'Jekaterinburg|Yekaterinburg', 'city:Volgograd': 'Wolgograd|Volgograd', 'city:Shanghai': 'Schanghai|Shanghai', 'city:Tangier': 'Tanger|Tangier',
 'city:Cape Town': 'Kapstadt|Cape Town', 'city:Mexico City': 'Mexiko-Stadt|Mexico City', 'city:Dunkirk': 'Dünkirchen|Dunkirk', 'city:Mulhouse': 'Mülhausen|Mulhouse', 'city:Nijmegen': 'Nimwegen|Nijmegen',
};

/** Cities that have one name, which is their id. */
export const CITIES_AS_CALLED =
  'Hamburg|Stuttgart|Leipzig|Dresden|Dortmund|Bremen|Bonn|Heidelberg|Karlsruhe|Mannheim|Mainz|Wiesbaden|Kiel|Potsdam|Freiburg|Wolfsburg|Duisburg|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Lausanne|Davos|Bologna|Lyon|Toulouse|Barcelona|Valencia|Rotterdam|Eindhoven|Malmö|Bergen|Aarhus|Mariupol|Shenzhen|Hangzhou|Wuhan|Osaka|Kyoto|Hiroshima|Fukushima|Jerusalem|Aleppo|Abu Dhabi|San Francisco|Boston|Houston|Dallas|Miami|Seattle|Atlanta|Philadelphia|San Diego|Las Vegas|Palo Alto|Cupertino|Pittsburgh|Cleveland|Baltimore|Minneapolis|New Orleans|Ottawa|Montreal|Oxford|Cambridge|Manchester|Liverpool|Birmingham|Edinburgh|Glasgow|Cardiff|Leeds';

/** Regions that have one name, which without its blanks is their id. */
export const REGIONS_AS_CALLED =
  'Brandenburg|Saarland|Vorarlberg|Burgenland|Texas|Florida|Ohio|Michigan|Virginia|Massachusetts|New Jersey|New Hampshire|West Virginia|North Dakota|South Dakota|Rhode Island|Vermont|Maine|Indiana|Kansas|Nebraska|Arkansas|Mississippi|Montana|Wyoming|Idaho|Delaware|Alaska|Hawaii|Arizona|Nevada|Illinois|Pennsylvania|Wisconsin|Minnesota|Colorado|Oregon|Louisiana|Alabama|Tennessee|Kentucky|Iowa|Utah|Oklahoma|Connecticut|Maryland|Missouri|Provence|Tibet|Silicon Valley|Wall Street|Manhattan|Brooklyn|Hollywood';

/**
 * Place id -> demonym adjectives and inhabitants.
 * German ones are stems of adjectives ("chines" + "isch") and inhabitants; English ones are whole words.
 */
export const DEMONYMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    US: 'us-amerikanisch amerikanisch Amerikaner US-Amerikaner', GB: 'britisch Brite Briten', DE: 'deutsch Deutsche Deutscher Deutschen bundesdeutsch', FR: 'französisch Franzose Franzosen',
    AT: 'österreichisch Österreicher', CH: 'schweizerisch Schweizer', IT: 'italienisch Italiener', ES: 'spanisch Spanier', PT: 'portugiesisch Portugiese Portugiesen',
    NL: 'niederländisch holländisch Niederländer Holländer', BE: 'belgisch Belgier', LU: 'luxemburgisch Luxemburger', DK: 'dänisch Däne Dänen', SE: 'schwedisch Schwede Schweden', NO: 'norwegisch Norweger', FI: 'finnisch Finne Finnen', IS: 'isländisch Isländer',
    MK: 'mazedonisch nordmazedonisch Mazedonier Nordmazedonier', MM: 'myanmarisch burmesisch Burmese Burmesen', BF: 'burkinisch', BJ: 'beninisch', BI: 'burundisch', BW: 'botswanisch', BH: 'bahrainisch', BT: 'bhutanisch', CF: 'zentralafrikanisch', CV: 'kapverdisch', DJ: 'dschibutisch', FJ: 'fidschianisch', GA: 'gabunisch', GN: 'guineisch', GY: 'guyanisch', KM: 'komorisch', MC: 'monegassisch Monegasse Monegassen', MR: 'mauretanisch Mauretanier', MU: 'mauritisch', MV: 'maledivisch', MW: 'malawisch', NE: 'nigrisch', SS: 'südsudanesisch Südsudanese Südsudanesen', SR: 'surinamisch', TD: 'tschadisch', TL: 'osttimoresisch', TO: 'tongaisch', WS: 'samoanisch', AD: 'andorranisch', BS: 'bahamaisch', FO: 'färöisch', LS: 'lesothisch',
    PL: 'polnisch Pole Polen', CZ: 'tschechisch Tscheche Tschechen', SK: 'slowakisch Slowake Slowaken', HU: 'ungarisch Ungar Ungarn', RO: 'rumänisch Rumäne Rumänen', BG: 'bulgarisch Bulgare Bulgaren', GR: 'griechisch Grieche Griechen', TR: 'türkisch Türke Türken', HR: 'kroatisch Kroate Kroaten', RS: 'serbisch Serbe Serben', SI: 'slowenisch Slowene Slowenen', AL: 'albanisch Albaner', BA: 'bosnisch Bosnier',
    RU: 'russisch Russe Russen', UA: 'ukrainisch Ukrainer', BY: 'belarussisch weißrussisch', GE: 'georgisch Georgier', SU: 'sowjetisch', EE: 'estnisch Este Esten', LV: 'lettisch Lette Letten', LT: 'litauisch Litauer', IE: 'irisch Ire Iren',
    CN: 'chinesisch ostchinesisch südchinesisch Chinese Chinesen', JP: 'japanisch Japaner', KR: 'südkoreanisch Südkoreaner', KP: 'nordkoreanisch Nordkoreaner', TW: 'taiwanisch taiwanesisch Taiwaner', IN: 'indisch Inder', PK: 'pakistanisch Pakistaner', VN: 'vietnamesisch Vietnamese Vietnamesen', TH: 'thailändisch Thailänder', ID: 'indonesisch Indonesier', PH: 'philippinisch Filipino', AU: 'australisch Australier', NZ: 'neuseeländisch Neuseeländer',
    IL: 'israelisch Israeli Israelis', PS: 'palästinensisch Palästinenser', IR: 'iranisch Iraner', IQ: 'irakisch Iraker', SY: 'syrisch Syrer', AF: 'afghanisch Afghane Afghanen', SA: 'saudisch saudi-arabisch', EG: 'ägyptisch Ägypter', LB: 'libanesisch Libanese Libanesen', JO: 'jordanisch', YE: 'jemenitisch',
    CA: 'kanadisch Kanadier', MX: 'mexikanisch Mexikaner', BR: 'brasilianisch Brasilianer', AR: 'argentinisch Argentinier', CL: 'chilenisch Chilene Chilenen', CO: 'kolumbianisch Kolumbianer', VE: 'venezolanisch', CU: 'kubanisch Kubaner', ZA: 'südafrikanisch Südafrikaner', NG: 'nigerianisch Nigerianer', KE: 'kenianisch Kenianer', MA: 'marokkanisch Marokkaner', TN: 'tunesisch', LY: 'libysch', SD: 'sudanesisch', ET: 'äthiopisch',
    AM: 'armenisch Armenier', AZ: 'aserbaidschanisch Aserbaidschaner', AO: 'angolanisch', BD: 'bangladeschisch', BO: 'bolivianisch', CD: 'kongolesisch', CI: 'ivorisch', CM: 'kamerunisch Kameruner', CY: 'zypriotisch zyprisch', DO: 'dominikanisch', DZ: 'algerisch Algerier', EC: 'ecuadorianisch', ER: 'eritreisch Eritreer', GH: 'ghanaisch Ghanaer', GL: 'grönländisch Grönländer', GM: 'gambisch', GT: 'guatemaltekisch', HN: 'honduranisch', HT: 'haitianisch', JM: 'jamaikanisch', KG: 'kirgisisch', KH: 'kambodschanisch', KW: 'kuwaitisch', KZ: 'kasachisch', LA: 'laotisch', LI: 'liechtensteinisch', LK: 'sri-lankisch', LR: 'liberianisch', MD: 'moldauisch', ME: 'montenegrinisch', MG: 'madagassisch', ML: 'malisch', MN: 'mongolisch', MT: 'maltesisch', MY: 'malaysisch', MZ: 'mosambikanisch', NA: 'namibisch', NI: 'nicaraguanisch', NP: 'nepalesisch', OM: 'omanisch', PA: 'panamaisch', PE: 'peruanisch Peruaner', PY: 'paraguayisch', QA: 'katarisch', RW: 'ruandisch', SG: 'singapurisch', SN: 'senegalesisch Senegalese Senegalesen', SO: 'somalisch Somalier', SV: 'salvadorianisch', TG: 'togoisch', TJ: 'tadschikisch', TM: 'turkmenisch', TZ: 'tansanisch', UG: 'ugandisch', UY: 'uruguayisch', UZ: 'usbekisch', XK: 'kosovarisch', ZM: 'sambisch', ZW: 'simbabwisch', AE: 'emiratisch',
    EU: 'europäisch Europäer', '002': 'afrikanisch Afrikaner', '142': 'asiatisch Asiate Asiaten', Scotland: 'schottisch Schotte Schotten', England: 'englisch Engländer', Wales: 'walisisch', 'region:Bavaria': 'bayerisch bayrisch', 'region:Saxony': 'sächsisch', 'region:Hesse': 'hessisch', 'region:California': 'kalifornisch', 'region:Texas': 'texanisch Texaner',
  },
  en: {
    US: 'American Americans US-American', GB: 'British Briton Britons Brit Brits', DE: 'German Germans', FR: 'French Frenchman Frenchwoman', AT: 'Austrian Austrians', CH: 'Swiss', IT: 'Italian Italians', ES: 'Spanish Spaniard Spaniards', PT: 'Portuguese',
    MK: 'Macedonian Macedonians', MM: 'Burmese', BJ: 'Beninese', CR: 'Costa-Rican', CV: 'Cape-Verdean', DJ: 'Djiboutian', GN: 'Guinean', KM: 'Comorian', MC: 'Monegasque', MU: 'Mauritian', NE: 'Nigerien', PR: 'Puerto-Rican', SC: 'Seychellois', SS: 'South-Sudanese', SR: 'Surinamese', TL: 'Timorese', TO: 'Tongan', TT: 'Trinidadian', WS: 'Samoan', AD: 'Andorran', BS: 'Bahamian', BB: 'Barbadian', BZ: 'Belizean', BN: 'Bruneian', EH: 'Sahrawi', FO: 'Faroese', GI: 'Gibraltarian', GD: 'Grenadian', CF: 'Central-African',
    'region:Alabama': 'Alabaman', 'region:Alaska': 'Alaskan Alaskans', 'region:Arizona': 'Arizonan Arizonans', 'region:Arkansas': 'Arkansan', 'region:Colorado': 'Coloradan Coloradans', 'region:Florida': 'Floridian Floridians', 'region:Hawaii': 'Hawaiian Hawaiians', 'region:Idaho': 'Idahoan', 'region:Illinois': 'Illinoisan', 'region:Iowa': 'Iowan Iowans', 'region:Kansas': 'Kansan Kansans', 'region:Kentucky': 'Kentuckian Kentuckians', 'region:Louisiana': 'Louisianan', 'region:Maine': 'Mainer', 'region:Maryland': 'Marylander', 'region:Michigan': 'Michigander Michiganders', 'region:Minnesota': 'Minnesotan Minnesotans', 'region:Missouri': 'Missourian', 'region:Montana': 'Montanan', 'region:Nebraska': 'Nebraskan', 'region:Nevada': 'Nevadan', 'region:Ohio': 'Ohioan Ohioans', 'region:Oklahoma': 'Oklahoman', 'region:Oregon': 'Oregonian Oregonians', 'region:Pennsylvania': 'Pennsylvanian Pennsylvanians', 'region:Tennessee': 'Tennessean', 'region:Texas': 'Texan Texans', 'region:Utah': 'Utahn', 'region:Virginia': 'Virginian Virginians', 'region:Wisconsin': 'Wisconsinite',
    NL: 'Dutch Dutchman', BE: 'Belgian Belgians', LU: 'Luxembourgish', DK: 'Danish Dane Danes', SE: 'Swedish Swede Swedes', NO: 'Norwegian Norwegians', FI: 'Finnish Finn Finns', IS: 'Icelandic', PL: 'Polish Pole Poles', CZ: 'Czech Czechs', SK: 'Slovak Slovaks', HU: 'Hungarian Hungarians', RO: 'Romanian Romanians', BG: 'Bulgarian Bulgarians', GR: 'Greek Greeks', TR: 'Turkish Turk Turks', HR: 'Croatian Croat Croats', RS: 'Serbian Serb Serbs', SI: 'Slovenian', AL: 'Albanian Albanians', BA: 'Bosnian Bosnians',
    RU: 'Russian Russians', UA: 'Ukrainian Ukrainians', BY: 'Belarusian', GE: 'Georgian', SU: 'Soviet Soviets', EE: 'Estonian', LV: 'Latvian', LT: 'Lithuanian', IE: 'Irish Irishman',
    CN: 'Chinese', JP: 'Japanese', KP: 'North-Korean', KR: 'South-Korean', TW: 'Taiwanese', IN: 'Indian Indians', PK: 'Pakistani Pakistanis', VN: 'Vietnamese', TH: 'Thai', ID: 'Indonesian', PH: 'Filipino Philippine', AU: 'Australian Australians', NZ: 'New-Zealander Kiwi',
    IL: 'Israeli Israelis', PS: 'Palestinian Palestinians', IR: 'Iranian Iranians', IQ: 'Iraqi Iraqis', SY: 'Syrian Syrians', AF: 'Afghan Afghans', SA: 'Saudi Saudis', EG: 'Egyptian Egyptians', LB: 'Lebanese', JO: 'Jordanian', YE: 'Yemeni',
    CA: 'Canadian Canadians', MX: 'Mexican Mexicans', BR: 'Brazilian Brazilians', AR: 'Argentine Argentinian', CL: 'Chilean', CO: 'Colombian', VE: 'Venezuelan', CU: 'Cuban Cubans', ZA: 'South-African', NG: 'Nigerian Nigerians', KE: 'Kenyan', MA: 'Moroccan', TN: 'Tunisian', LY: 'Libyan', SD: 'Sudanese', ET: 'Ethiopian',
    AM: 'Armenian Armenians', AZ: 'Azerbaijani Azerbaijanis Azeri', AO: 'Angolan', BD: 'Bangladeshi Bangladeshis', BF: 'Burkinabe', BH: 'Bahraini', BI: 'Burundian', BO: 'Bolivian Bolivians', BT: 'Bhutanese', BW: 'Botswanan', CD: 'Congolese', CI: 'Ivorian', CM: 'Cameroonian', CY: 'Cypriot Cypriots', DO: 'Dominican', DZ: 'Algerian Algerians', EC: 'Ecuadorian', ER: 'Eritrean Eritreans', FJ: 'Fijian', GA: 'Gabonese', GH: 'Ghanaian Ghanaians', GL: 'Greenlandic', GM: 'Gambian', GT: 'Guatemalan', GY: 'Guyanese', HN: 'Honduran', HT: 'Haitian Haitians', JM: 'Jamaican Jamaicans', KG: 'Kyrgyz', KH: 'Cambodian', KW: 'Kuwaiti', KZ: 'Kazakh', LA: 'Laotian', LK: 'Sri-Lankan', LR: 'Liberian', MD: 'Moldovan', ME: 'Montenegrin', MG: 'Malagasy', ML: 'Malian', MN: 'Mongolian', MR: 'Mauritanian', MT: 'Maltese', MV: 'Maldivian', MW: 'Malawian', MY: 'Malaysian Malaysians', MZ: 'Mozambican', NA: 'Namibian', NI: 'Nicaraguan', NP: 'Nepalese Nepali', OM: 'Omani', PA: 'Panamanian', PE: 'Peruvian Peruvians', PY: 'Paraguayan', QA: 'Qatari Qataris', RW: 'Rwandan', SG: 'Singaporean Singaporeans', SL: 'Sierra-Leonean', SN: 'Senegalese', SO: 'Somali Somalis', SV: 'Salvadoran', TD: 'Chadian', TG: 'Togolese', TJ: 'Tajik', TM: 'Turkmen', TZ: 'Tanzanian', UG: 'Ugandan', UY: 'Uruguayan', UZ: 'Uzbek', XK: 'Kosovar Kosovan', ZM: 'Zambian', ZW: 'Zimbabwean', AE: 'Emirati',
    EU: 'European Europeans', '002': 'African Africans', '142': 'Asian Asians', Scotland: 'Scottish Scot Scots', England: 'English Englishman', Wales: 'Welsh', 'region:Bavaria': 'Bavarian', 'region:Saxony': 'Saxon', 'region:California': 'Californian',
  },
};

/** Language -> place id -> what newspapers call it, where CLDR has the official name. */
export const EVERYDAY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { GB: 'Großbritannien', US: 'USA', SU: 'Sowjetunion', EU: 'EU' },
  en: { GB: 'Britain', US: 'US', SU: 'Soviet Union', EU: 'EU' },
};

/** German cities' adjectives that are not the name with "-er" behind it. */
export const IRREGULAR_CITIES: Readonly<Record<string, string>> = {
  München: 'Münchner', Bremen: 'Bremer', Dresden: 'Dresdner', Hannover: 'Hannoveraner', Zürich: 'Zürcher', Basel: 'Basler', Rom: 'Römer', Mailand: 'Mailänder', Tokio: 'Tokioter',
  Kairo: 'Kairoer', Göttingen: 'Göttinger', Tübingen: 'Tübinger', Erlangen: 'Erlanger', Venedig: 'Venezianer', Florenz: 'Florentiner', Neapel: 'Neapolitaner', Wiesbaden: 'Wiesbadener', Essen: 'Essener',
  Brüssel: 'Brüsseler', Kassel: 'Kasseler', Münster: 'Münsteraner', Halle: 'Hallenser', Straßburg: 'Straßburger', Antwerpen: 'Antwerpener', Luzern: 'Luzerner', Bern: 'Berner',
};

/** Countries and their regions. */
export const REGIONS_OF = 'DE:Bavaria,Saxony,Hesse,Thuringia,LowerSaxony,SaxonyAnhalt,NRW,BW,RLP,SH,MV,Brandenburg,Saarland,UpperBavaria,LowerBavaria,UpperPalatinate,Palatinate,LowerFranconia,MiddleFranconia,UpperFranconia,Swabia,EastFrisia,Lusatia,RuhrArea,BlackForest,BavarianForest|AT:Tyrol,Styria,Carinthia,LowerAustria,UpperAustria,Vorarlberg,Burgenland|CH:Grisons,Vaud,Ticino,Neuchâtel,BaselCountry,BaselCity|IT:SouthTyrol,Tuscany,Sicily,Sardinia,Lombardy,Piedmont,Apulia,Calabria,Liguria,Veneto,Umbria,Friuli|ES:Catalonia,Andalusia,BasqueCountry,Galicia,Majorca,CanaryIslands,BalearicIslands|FR:Brittany,Normandy,Corsica,Alsace,Burgundy,Provence|GR:Crete,Corfu|BE:Flanders,Wallonia|DK:Jutland|RO:Transylvania|CZ:Bohemia,Moravia|TR:Anatolia|RU:Siberia';

/** Countries and the cities whose names stand for their governments. */
export const CAPITALS = 'US:Washington|GB:London|DE:Berlin|FR:Paris|AT:Vienna|CH:Bern|IT:Rome|ES:Madrid|PT:Lisbon|NL:The Hague|BE:Brussels|EU:Brussels|DK:Copenhagen|SE:Stockholm|NO:Oslo|FI:Helsinki|PL:Warsaw|CZ:Prague|SK:Bratislava|HU:Budapest|RO:Bucharest|GR:Athens|TR:Ankara|HR:Zagreb|RS:Belgrade|RU:Moscow|UA:Kiev|BY:Minsk|IE:Dublin|CN:Beijing|JP:Tokyo|KR:Seoul|KP:Pyongyang|TW:Taipei|IN:New Delhi|PK:Islamabad|IL:Jerusalem|IR:Tehran|IQ:Baghdad|SY:Damascus|AF:Kabul|SA:Riyadh|EG:Cairo|CA:Ottawa|AU:Canberra|CU:Havana|VE:Caracas|MX:Mexico City|LB:Beirut';
