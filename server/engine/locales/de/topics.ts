/** What newsrooms write about: a topic, its words in their basic forms, parted by semicolons. Irregular forms stand beside them. */
export const topics = `
market: markt märkte; trade: handel handels händler; share: aktie anteilsschein wertpapier; exchange: börse; index: index leitindex
börsenbarometer; investor: investor anleger aktionär geldgeber; company: unternehmen firma konzern betrieb gesellschaft; startup:
startup start-up jungunternehmen; industry: branche industrie sektor wirtschaftszweig; economy: wirtschaft konjunktur wirtschaftlich
volkswirtschaft; bank: bank geldhaus kreditinstitut; insurance: versicherung versicherer; fund: fonds; competition: wettbewerb
konkurrenz konkurrent rivale wettbewerber mitbewerber; customer: kunde kundin verbraucher konsument; supplier: lieferant zulieferer;
manufacturer: hersteller produzent; product: produkt ware erzeugnis; brand: marke; factory: fabrik werk anlage; production: produktion
fertigung herstellung; export: export ausfuhr; import: import einfuhr; tariff: zoll zölle; tax: steuer abgabe; budget: haushalt budget
etat; money: geld mittel gelder; currency: währung; inflation: inflation teuerung; interest: zins zinsen rendite; salary: gehalt
gehälter lohn löhne verdienst; pension: rente pension ruhestand; poverty: armut arm; income: einkommen einnahme einkünfte; expense:
ausgabe aufwendung; valuation: bewertung; contract: vertrag verträge abkommen vereinbarung; order: auftrag aufträge bestellung; merger:
fusion übernahme zusammenschluss; bankruptcy: insolvenz pleite konkurs insolvent bankrott; strike: streik ausstand warnstreik; union:
gewerkschaft; worker: arbeiter beschäftigter mitarbeiter arbeitnehmer angestellter belegschaft; job: arbeitsplatz arbeitsplätze stelle
job; unemployment: arbeitslosigkeit arbeitslos arbeitsloser erwerbslos; manager: manager vorstand chef chefin geschäftsführer; founder:
gründer mitgründer mitbegründer; owner: eigentümer besitzer inhaber; parent-company: muttergesellschaft mutterkonzern mutter;
subsidiary: tochtergesellschaft tochterfirma; analyst: analyst; expert: experte expertin fachmann fachleute fachfrau spezialist
sachverständiger; adviser: berater beraterin; entrepreneur: unternehmer unternehmerin geschäftsmann; capitalist: kapitalgeber;
technology: technologie technik tech; software: software; app: app anwendung; computer: computer rechner; chip: chip halbleiter
prozessor; chatbot: chatbot assistent; model: modell; algorithm: algorithmus algorithmen; data: daten; artificial: künstlich ki;
intelligence: intelligenz; internet: internet online netz web; website: website internetseite webseite seite; network: netzwerk; user:
nutzer anwender abonnent; account: konto konten registrierung anmeldung; download: herunterladen download; code: code; open-source:
quelloffen open-source; cyberattack: cyberangriff hacker hackerangriff; attack: angriff attacke anschlag überfall; phone: telefon handy
smartphone; device: gerät; camera: kamera; robot: roboter; satellite: satellit umlaufbahn erdumlaufbahn; space: weltraum raumfahrt
weltall rakete; launch: start markteinführung einführung; development: entwicklung; research: forschung studie forscher forscherin
untersuchung erhebung; science: wissenschaft wissenschaftler wissenschaftlerin wissenschaftlich; university: universität hochschule uni;
school: schule; student: student schüler studierender schülerin; teacher: lehrer lehrerin lehrkraft lehrkräfte; course: kurs unterricht;
exam: prüfung examen; children: kind kinder; family: familie; parents: eltern vater mutter; woman: frau weiblich; man: mann männer
männlich; girl: mädchen tochter; boy: junge sohn söhne; youth: jugend jugendlicher jung; elderly: senior rentner älterer; couple: paar
ehemann ehefrau ehe hochzeit; friend: freund freundin; neighbour: nachbar; resident: einwohner bewohner bürger bürgerin bevölkerung
anwohner; migrant: flüchtling migrant asyl zuwanderung einwanderung geflüchteter; government: regierung kabinett bundesregierung;
minister: minister ministerin; president: präsident präsidentin; chancellor: kanzler kanzlerin; mayor: bürgermeister bürgermeisterin;
parliament: parlament kongress senat bundestag; lawmaker: abgeordneter parlamentarier senator; party: partei; election: wahl wahlen
abstimmung umfrage wähler stimme; campaign: kampagne wahlkampf; candidate: kandidat kandidatin bewerber; opposition: opposition;
coalition: koalition; politician: politiker politikerin politik politisch; reform: reform; law: gesetz recht gesetzentwurf;
constitution: verfassung grundgesetz; court: gericht gerichtshof; judge: richter richterin; lawyer: anwalt anwälte rechtsanwalt
anwältin; prosecutor: staatsanwalt staatsanwaltschaft ankläger; trial: prozess verfahren verhandlung; lawsuit: klage beschwerde;
verdict: urteil entscheidung; crime: verbrechen kriminalität straftat; murder: mord tötung totschlag; fraud: betrug schwindel; theft:
diebstahl raub einbruch dieb; police: polizei polizist polizistin beamter; suspect: verdächtiger tatverdächtiger; victim: opfer;
witness: zeuge zeugin; prison: gefängnis haft; weapon: waffe schusswaffe; explosion: explosion bombe sprengsatz; war: krieg konflikt;
army: armee militär truppen soldat soldaten streitkräfte; peace: frieden waffenruhe waffenstillstand; terror: terror terrorist
terrorismus; security: sicherheit; threat: bedrohung gefahr risiko risiken; sanction: sanktion embargo; border: grenze; foreign:
ausländisch ausland; country: land länder nation staat; region: region gebiet bezirk gegend landkreis; city: stadt städte; village: dorf
dörfer gemeinde; capital: hauptstadt; street: straße; bridge: brücke; building: gebäude bau haus turm; house: haus häuser wohnung; rent:
miete mieter vermieter; hotel: hotel gast gäste; restaurant: restaurant gaststätte lokal café; shop: geschäft laden läden händler
supermarkt einzelhandel; airport: flughafen flughäfen; aircraft: flugzeug flug flüge fluggesellschaft maschine; railway: zug züge bahn
eisenbahn; bus: bus busse; ship: schiff boot fähre; port: hafen häfen; car: auto wagen fahrzeug pkw; truck: lastwagen lkw; bicycle:
fahrrad fahrräder radfahrer; driver: fahrer autofahrer fahrerin; traffic: verkehr transport; passenger: passagier fahrgast fahrgäste
reisender; accident: unfall unfälle unglück zusammenstoß; tourism: tourismus tourist urlaub urlauber reise; fire: brand feuer feuerwehr
flammen; flood: flut hochwasser überschwemmung; storm: sturm stürme orkan hurrikan taifun unwetter; earthquake: erdbeben beben; weather:
wetter; rain: regen niederschlag; snow: schnee; heat: hitze heiß; temperature: temperatur; climate: klima klimawandel erwärmung;
environment: umwelt umweltschutz; emission: emission ausstoß co2 kohlendioxid; energy: energie; electricity: strom elektrizität; gas:
gas erdgas; oil: öl erdöl; coal: kohle; nuclear: atom atomkraft kernkraft reaktor nuklear; solar: solar sonnenenergie photovoltaik;
wind: wind windkraft windrad; water: wasser; river: fluss flüsse; sea: meer see ozean; lake: see; island: insel; mountain: berg gebirge;
forest: wald wälder baum bäume; animal: tier tierart art; dog: hund; cat: katze; bird: vogel vögel; fish: fisch fischerei; farm:
bauernhof bauer landwirt landwirtschaft landwirtschaftlich; food: lebensmittel essen nahrung nahrungsmittel; meat: fleisch; bread: brot
bäckerei; milk: milch; wine: wein; beer: bier brauerei; coffee: kaffee; health: gesundheit gesund; hospital: krankenhaus krankenhäuser
klinik spital; doctor: arzt ärzte ärztin mediziner; nurse: pfleger pflegerin krankenschwester pflegekraft; patient: patient patientin;
disease: krankheit erkrankung; virus: virus infektion pandemie corona coronavirus; cancer: krebs tumor; vaccine: impfstoff impfung;
drug: medikament arznei arzneimittel; narcotics: rauschgift droge kokain cannabis heroin; surgery: operation eingriff; treatment:
behandlung therapie; brain: gehirn hirn; heart: herz; blood: blut; death: tod todesfall; birth: geburt geboren baby; body: körper
leiche; sleep: schlaf; sport: sport sportler athlet; team: mannschaft team verein klub; player: spieler spielerin fußballer; trainer:
trainer trainerin coach; match: spiel partie begegnung; goal: tor torschütze treffer; league: liga; cup: pokal; season: saison
spielzeit; final: finale endspiel halbfinale; champion: meister meisterschaft weltmeister; olympics: olympia olympisch; medal: medaille;
race: rennen wettrennen; fan: fan zuschauer publikum; stadium: stadion arena; record: rekord; victory: sieg sieger siegerin; defeat:
niederlage verlierer; tournament: turnier; music: musik musiker lied album; concert: konzert orchester; singer: sänger sängerin; film:
film kino; actor: schauspieler schauspielerin darsteller; director: regisseur direktor direktorin leiter leiterin; book: buch bücher
roman; author: autor autorin schriftsteller schriftstellerin; poet: dichter dichterin gedicht lyrik; art: kunst künstler künstlerin
gemälde maler; museum: museum ausstellung galerie; theatre: theater bühne; award: preis auszeichnung; festival: festival fest;
newspaper: zeitung zeitschrift magazin presse journalist journalistin medien; television: fernsehen sender rundfunk; radio: radio
hörfunk; advertising: werbung anzeige reklame; interview: interview gespräch; speech: rede ansprache; letter: brief schreiben; post:
beitrag post posting tweet; report: bericht gutachten notiz; language: sprache; church: kirche dom kathedrale; religion: religion
religiös glaube; pope: papst bischof priester pfarrer; jew: jüdisch jude jüdin synagoge; muslim: muslim islam islamisch muslimisch
moschee; history: geschichte historisch; century: jahrhundert; anniversary: jubiläum jahrestag geburtstag; monument: denkmal
gedenkstätte mahnmal; king: könig königin prinz prinzessin königlich; project: projekt vorhaben programm; plan: plan pläne; idea: idee
konzept; problem: problem schwierigkeit; question: frage; answer: antwort; solution: lösung; decision: entscheidung beschluss
entschluss; proposal: vorschlag; meeting: treffen gipfel konferenz sitzung tagung; talks: gespräche verhandlungen; visit: besuch
besucher; protest: protest demonstration kundgebung demonstrant; criticism: kritik kritiker; praise: lob; doubt: zweifel bedenken sorge;
fear: angst furcht befürchtung; hope: hoffnung; anger: wut ärger empörung; support: unterstützung; help: hilfe; success: erfolg
erfolgreich; failure: scheitern misserfolg versagen; mistake: fehler irrtum; damage: schaden schäden; loss: verlust; growth: wachstum;
advantage: vorteil nutzen; quality: qualität; performance: leistung; result: ergebnis resultat; reason: grund gründe ursache; aim: ziel;
condition: bedingung zustand; example: beispiel; number: zahl anzahl; half: hälfte; majority: mehrheit meisten; average: durchschnitt;
amount: betrag summe; price: preis kosten; worth: wert; gap: lücke abstand vorsprung rückstand; size: größe; length: länge lang; height:
höhe hoch; depth: tiefe tief; speed: geschwindigkeit tempo schnell; weight: gewicht schwer; age: alter; color: farbe; black: schwarz;
white: weiß; red: rot; green: grün; blue: blau; large: groß riesig gewaltig; small: klein winzig; new: neu; old: alt ehemalig früher;
free: kostenlos frei gratis umsonst; expensive: teuer; cheap: billig günstig bezahlbar preiswert; important: wichtig bedeutend; modern:
modern fortschrittlich; public: öffentlich; private: privat; global: weltweit global welt international; national: national bundesweit;
local: örtlich lokal; limited: begrenzt beschränkt eingeschränkt; similar: ähnlich vergleichbar; different: verschieden unterschiedlich;
alleged: angeblich mutmaßlich; weekend: wochenende; morning: morgen vormittag; evening: abend; night: nacht; noon: mittag nachmittag;
spring: frühling frühjahr; summer: sommer; autumn: herbst; winter: winter; easter: ostern; christmas: weihnachten; new-year: neujahr
neujahrsfest silvester; lunar: mond; sun: sonne; earth: erde planet; east: osten östlich ost; west: westen westlich west; north: norden
nördlich nord; south: süden südlich süd; headquarters: sitz hauptsitz zentrale firmensitz; office: büro amt behörde; authority: behörde
aufsicht; committee: ausschuss kommission gremium; organization: organisation verband vereinigung; institute: institut institution
einrichtung; foundation: stiftung; member: mitglied mitgliedschaft; leader: leiter führer spitze chef; colleague: kollege kollegin;
volunteer: freiwilliger ehrenamtlich; engineer: ingenieur ingenieurin; hobby: hobby freizeit; toy: spielzeug; clothes: kleidung mode
kleid; gold: gold golden; silver: silber; steel: stahl eisen metall; glass: glas; plastic: plastik kunststoff; waste: müll abfall
abfälle; mine: bergbau bergwerk mine; construction: bau bauarbeiten baustelle; repair: reparatur wartung sanierung renovierung; door:
tür tor; window: fenster; garden: garten gärten park; room: zimmer raum räume; list: liste; map: karte landkarte; tool: werkzeug; test:
test versuch; method: methode verfahren ansatz; system: system; infrastructure: infrastruktur; hardware: hardware ausrüstung; battery:
batterie akku; electric: elektrisch elektro; version: version ausgabe fassung; update: aktualisierung update; server: server; license:
lizenz genehmigung erlaubnis; patent: patent; standard: standard norm; supervision: aufsicht kontrolle; restriction: einschränkung
beschränkung verbot; shortage: mangel knappheit engpass; crisis: krise; recession: rezession abschwung flaute; recovery: erholung
aufschwung; boom: boom; debt: schulden kredit darlehen; donation: spende spender; subsidy: subvention zuschuss fördermittel förderung;
penalty: strafe bußgeld geldstrafe; compensation: entschädigung schadenersatz schadensersatz; investigation: ermittlung untersuchung
ermittlungen; search: suche; rescue: rettung retter; survivor: überlebender; missing: vermisst; escape: flucht; shooting: schuss schüsse
schießerei; knife: messer messerangriff; violence: gewalt gewalttätig missbrauch; discrimination: diskriminierung rassismus rassistisch;
equality: gleichberechtigung gleichstellung; rights: rechte menschenrechte; freedom: freiheit; democracy: demokratie demokratisch;
revolution: revolution aufstand; dictator: diktator regime; ambassador: botschafter botschaft diplomat; alliance: bündnis verbündeter
allianz; treaty: vertrag pakt; people: mensch person leute
`;
