/** What newsrooms write about: a topic, its words in their basic forms, parted by semicolons. Irregular forms stand beside them. */
export const topics = `
market: market; trade: trade trading trader; share: share stock equity; exchange: exchange bourse; index: index benchmark; investor:
investor shareholder; company: company firm business corporation enterprise; startup: startup start-up; industry: industry sector
branch; economy: economy economic; bank: bank lender; insurance: insurance insurer; fund: fund; competition: competition competitor
rival; customer: customer client consumer shopper; supplier: supplier vendor; manufacturer: manufacturer maker producer; product:
product goods merchandise; brand: brand; factory: factory plant; production: production output; export: export; import: import; tariff:
tariff duty; tax: tax levy; budget: budget; money: money cash funds; currency: currency; inflation: inflation; interest: interest yield;
salary: salary wage pay; pension: pension retirement; poverty: poverty poor; income: income earnings; expense: spending expense
expenditure; valuation: valuation; contract: contract agreement deal; order: order; merger: merger takeover acquisition; bankruptcy:
bankruptcy insolvency bankrupt insolvent; strike: strike walkout; union: union; worker: worker employee staff workforce; job: job
vacancy; unemployment: unemployment unemployed jobless; manager: manager executive boss; founder: founder co-founder; owner: owner;
parent-company: parent; subsidiary: subsidiary unit; analyst: analyst; expert: expert specialist; adviser: adviser advisor consultant;
entrepreneur: entrepreneur businessman businesswoman; capitalist: capitalist financier; technology: technology tech; software: software;
app: app application; computer: computer pc; chip: chip semiconductor processor; chatbot: chatbot assistant; model: model; algorithm:
algorithm; data: data; artificial: artificial ai; intelligence: intelligence; internet: internet online web; website: website site page;
network: network; user: user subscriber; account: account registration; download: download; code: code; open-source: open-source;
cyberattack: cyberattack hack hacker; attack: attack assault raid; phone: phone smartphone telephone; device: device gadget; camera:
camera; robot: robot; satellite: satellite orbit; space: space spaceflight rocket; launch: launch rollout debut; development:
development; research: research study researcher survey; science: science scientist scientific; university: university college; school:
school; student: student pupil; teacher: teacher; course: course lesson class; exam: exam examination; children: child children kid;
family: family; parents: parents father mother dad mum mom; woman: woman women female; man: man men male; girl: girl daughter; boy: boy
son; youth: youth young teenager teen; elderly: elderly senior pensioner; couple: couple husband wife marriage wedding; friend: friend;
neighbour: neighbour neighbor; resident: resident inhabitant citizen population; migrant: migrant refugee asylum immigration immigrant;
government: government administration cabinet; minister: minister secretary; president: president; chancellor: chancellor; mayor: mayor;
parliament: parliament congress senate; lawmaker: lawmaker deputy mp congressman senator; party: party; election: election ballot poll
vote voter; campaign: campaign; candidate: candidate; opposition: opposition; coalition: coalition; politician: politician politics
political policy; reform: reform; law: law legislation bill act; constitution: constitution; court: court tribunal; judge: judge;
lawyer: lawyer attorney; prosecutor: prosecutor prosecution; trial: trial proceedings; lawsuit: lawsuit complaint suit; verdict: verdict
ruling judgment sentence; crime: crime criminal offence; murder: murder killing homicide; fraud: fraud scam; theft: theft robbery
burglary thief; police: police officer cop; suspect: suspect; victim: victim casualty; witness: witness; prison: prison jail; weapon:
weapon gun firearm arms; explosion: explosion blast bomb; war: war conflict; army: army military troops soldier; peace: peace truce
ceasefire; terror: terror terrorist terrorism; security: security safety; threat: threat danger risk; sanction: sanction embargo;
border: border frontier; foreign: foreign abroad; country: country nation state; region: region area district; city: city town; village:
village; capital: capital; street: street road; bridge: bridge; building: building tower; house: house home apartment flat housing;
rent: rent tenant landlord; hotel: hotel guest; restaurant: restaurant cafe bar; shop: shop store retailer retail supermarket; airport:
airport; aircraft: aircraft plane airplane aeroplane flight airline; railway: train railway rail railroad; bus: bus coach; ship: ship
boat vessel ferry; port: port harbour harbor; car: car vehicle automobile auto; truck: truck lorry; bicycle: bicycle bike cyclist;
driver: driver motorist; traffic: traffic transport; passenger: passenger traveller traveler; accident: accident crash collision;
tourism: tourism tourist holiday vacation travel; fire: fire blaze firefighter; flood: flood flooding; storm: storm hurricane typhoon;
earthquake: earthquake quake tremor; weather: weather; rain: rain rainfall; snow: snow; heat: heat hot; temperature: temperature;
climate: climate warming; environment: environment environmental; emission: emission carbon co2; energy: energy; electricity:
electricity power; gas: gas; oil: oil petroleum crude; coal: coal; nuclear: nuclear reactor; solar: solar; wind: wind turbine; water:
water; river: river; sea: sea ocean; lake: lake; island: island isle; mountain: mountain hill; forest: forest wood tree; animal: animal
species wildlife; dog: dog; cat: cat; bird: bird; fish: fish fishing; farm: farm farmer agriculture agricultural; food: food meal; meat:
meat; bread: bread bakery; milk: milk; wine: wine; beer: beer brewery; coffee: coffee; health: health healthy; hospital: hospital
clinic; doctor: doctor physician surgeon; nurse: nurse caregiver; patient: patient; disease: disease illness sickness; virus: virus
infection pandemic coronavirus covid; cancer: cancer tumour tumor; vaccine: vaccine vaccination jab; drug: drug medicine medication;
narcotics: narcotics cocaine cannabis heroin; surgery: surgery operation; treatment: treatment therapy; brain: brain; heart: heart
cardiac; blood: blood; death: death dead; birth: birth born baby; body: body corpse; sleep: sleep; sport: sport athlete; team: team
squad side club; player: player footballer; trainer: coach trainer; match: match game fixture; goal: goal scorer; league: league
division; cup: cup trophy; season: season; final: final semifinal; champion: champion championship; olympics: olympics olympic; medal:
medal; race: race racing; fan: fan spectator audience crowd; stadium: stadium arena; record: record; victory: victory win winner;
defeat: defeat loss loser; tournament: tournament; music: music musician song album; concert: concert orchestra; singer: singer; film:
film movie cinema; actor: actor actress; director: director filmmaker; book: book novel; author: author writer novelist; poet: poet poem
poetry; art: art artist painting painter; museum: museum exhibition gallery; theatre: theatre theater stage; award: award prize;
festival: festival; newspaper: newspaper magazine press journalist reporter media; television: television tv broadcaster broadcast;
radio: radio; advertising: advertising advertisement ad; interview: interview; speech: speech; letter: letter; post: post posting tweet;
report: report note paper; language: language; church: church cathedral; religion: religion religious faith; pope: pope bishop priest;
jew: jewish jew synagogue; muslim: muslim islam islamic mosque; history: history historical historic; century: century; anniversary:
anniversary birthday; monument: monument memorial; king: king queen prince princess royal; project: project scheme programme program;
plan: plan; idea: idea concept; problem: problem issue trouble; question: question; answer: answer reply response; solution: solution;
decision: decision; proposal: proposal suggestion; meeting: meeting summit conference; talks: talks negotiation; visit: visit visitor;
protest: protest demonstration rally protester; criticism: criticism critic; praise: praise; doubt: doubt concern; fear: fear anxiety
worry; hope: hope; anger: anger outrage fury; support: support backing; help: help aid assistance; success: success successful; failure:
failure; mistake: mistake error fault; damage: damage harm; loss: loss; growth: growth; advantage: advantage benefit edge; quality:
quality; performance: performance capability; result: result outcome; reason: reason cause; aim: aim target objective; condition:
condition; example: example instance; number: number figure count; half: half; majority: majority most; average: average; amount: amount
sum; price: price cost; worth: value worth; gap: gap distance lead; size: size; length: length long; height: height high tall; depth:
depth deep; speed: speed fast quick rapid; weight: weight heavy; age: age; color: colour color; black: black; white: white; red: red;
green: green; blue: blue; large: large big huge massive; small: small little tiny; new: new; old: old former ex; free: free; expensive:
expensive costly; cheap: cheap affordable; important: important key major crucial; modern: modern advanced state-of-the-art
cutting-edge; public: public; private: private; global: global worldwide world international; national: national federal; local: local;
limited: limited restricted; similar: similar comparable; different: different various; alleged: alleged reportedly; weekend: weekend;
morning: morning; evening: evening; night: night; noon: noon midday afternoon; spring: spring; summer: summer; autumn: autumn; winter:
winter; easter: easter; christmas: christmas; new-year: new-year; lunar: lunar moon; sun: sun; earth: earth planet; east: east eastern;
west: west western; north: north northern; south: south southern; headquarters: headquarters headquartered based; office: office agency;
authority: authority regulator watchdog; committee: committee commission panel; organization: organization organisation association;
institute: institute institution; foundation: foundation charity; member: member membership; leader: leader head chief; colleague:
colleague; volunteer: volunteer; engineer: engineer; hobby: hobby pastime leisure; toy: toy; clothes: clothes clothing fashion dress;
gold: gold golden; silver: silver; steel: steel iron metal; glass: glass; plastic: plastic; waste: waste rubbish garbage trash; mine:
mine mining miner; construction: construction; repair: repair maintenance renovation; door: door gate; window: window; garden: garden
park; room: room; list: list; map: map; tool: tool; test: test; method: method approach technique; system: system; infrastructure:
infrastructure; hardware: hardware equipment; battery: battery; electric: electric; version: version edition; update: update upgrade;
server: server; license: licence license permit permission; patent: patent; standard: standard norm; supervision: oversight supervision;
restriction: restriction curb ban; shortage: shortage lack; crisis: crisis; recession: recession downturn slump; recovery: recovery
rebound; boom: boom; debt: debt loan credit; donation: donation donor; subsidy: subsidy grant; penalty: fine penalty punishment;
compensation: compensation damages; investigation: investigation probe inquiry; search: search; rescue: rescue rescuer; survivor:
survivor; missing: missing; escape: escape; shooting: shooting shot; knife: knife stabbing; violence: violence violent abuse;
discrimination: discrimination racism racist; equality: equality; rights: rights; freedom: freedom liberty; democracy: democracy
democratic; revolution: revolution uprising; dictator: dictator regime; ambassador: ambassador embassy diplomat; alliance: alliance
ally; treaty: treaty pact; people: people person
`;
