/** Drafts of any size, full of figures and names, the same for the same seed; no sentence twice. */

const NAMES = ['Nvidia', 'Ostfeld', 'Talgrund', 'Microsoft', 'Sam Altman', 'Ida Kestner', 'Jonas Waldmann', 'Nordwerk AG', 'Helio Group', 'Liang Wenfeng', 'Velotech', 'Berlin', 'Oslo', 'Porto'];
const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  de: [
    'Der Umsatz von {name} stieg im Jahr {year} um {share} Prozent auf {amount} Millionen Euro.', '{name} beschäftigt nach eigenen Angaben rund {count} Menschen, darunter {small} in {name}.',
    'Am {day}. März verlor die Aktie von {name} {share} %, der Börsenwert sank um {amount} Milliarden Dollar.', '„Wir rechnen mit {amount} neuen Stellen in {name}“, sagte {name} am Montag vor {count} Gästen.',
    'Zwischen {year} und {year} wurden dort mehr als {count} Wohnungen gebaut, {share} Prozent weniger als geplant.', 'Warum die Behörde so entschied, wollte ein Sprecher auf Anfrage nicht sagen.',
  ],
  en: [
    'Revenue at {name} rose by {share} percent to {amount} million euros in {year}.', 'By its own account {name} employs about {count} people, {small} of them in {name}.',
    'On {day} March shares in {name} lost {share}%, which cut its market value by ${amount}bn.', '“We expect {amount} new jobs in {name},” {name} said on Monday before {count} guests.',
    'Between {year} and {year} more than {count} homes were built there, {share} percent fewer than planned.', 'A spokesperson declined to say why the authority had decided so.',
  ],
};

/** Numbers between 0 and 1 (mulberry32). */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function draftOf(language: string, length: number, seed = 1): string {
  const next = random(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() * list.length)]!;
  const number = (most: number) => 1 + Math.floor(next() * most);
  const values: Readonly<Record<string, () => string>> = {
    name: () => pick(NAMES), year: () => String(1990 + number(35)), share: () => String(number(900) / 10).replace('.', language === 'de' ? ',' : '.'),
    amount: () => String(number(999)), count: () => String(number(99_999)), small: () => String(number(99)), day: () => String(number(28)),
  };
  let text = '';
  while (text.length < length) {
    for (let sentences = number(4); sentences > 0; sentences--) text += `${pick(TEMPLATES[language]!).replace(/\{(\w{1,10})\}/g, (_, what: string) => values[what]!())} `;
    text += '\n\n';
  }
  return text;
}
