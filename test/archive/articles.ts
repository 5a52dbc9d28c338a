/** Articles about firms that there are not: as many as a test wants, the same in every run. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../readers/temporary-folder.js';

/** Numbers that look random, the same in every run. */
function dice(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 0x100000000) * n);
  };
}

const SYLLABLES = ['nor', 'vik', 'bran', 'dal', 'hol', 'mer', 'stad', 'lun', 'gar', 'tes', 'ri', 'ko', 'pel', 'sund', 'ham', 'wil'];
const TOPICS = ['harbour', 'dairy', 'railway', 'orchestra', 'quarry', 'brewery', 'shipyard', 'hospital', 'bakery', 'airline', 'library', 'sawmill'];
const THINGS = ['cranes', 'cheeses', 'tickets', 'concerts', 'stones', 'barrels', 'ferries', 'beds', 'loaves', 'flights', 'books', 'planks'];

interface Told {
  readonly firm: string;
  readonly percent: number;
  readonly million: number;
  readonly year: number;
  readonly text: string;
}

/** An article about a firm that no other one is about. */
export function article(n: number): Told {
  const roll = dice(n * 7919 + 13);
  const name = (parts: number) => Array.from({ length: parts }, () => SYLLABLES[roll(SYLLABLES.length)]).join('').replace(/^./, (c) => c.toUpperCase());
  const firm = `${name(2)}${n.toString(36).replace(/\d/g, (d) => 'abcdefghij'[Number(d)]!)} AG`;
  const topic = roll(TOPICS.length);
  const [percent, million, year] = [3 + roll(60), 2 + roll(900), 1990 + roll(34)];
  const filler = Array.from({ length: 6 }, () => `People in ${name(2)} say that the ${TOPICS[roll(TOPICS.length)]} once sold ${THINGS[roll(THINGS.length)]} to ${name(3)}.`).join(' ');
  return {
    firm, percent, million, year,
    text: `# The ${TOPICS[topic]} of ${firm}\n\n${firm} cut ${percent} percent of its jobs in ${year}. The ${TOPICS[topic]} had sold ${roll(9000) + 100} ${THINGS[topic]} before.\n\n${firm} lost ${million} million euros. ${filler}\n`,
  };
}

export function folderOf(count: number): string {
  const folder = folderWith({});
  for (let n = 0; n < count; n++) {
    const sub = join(folder, String(n % 20));
    if (n < 20) mkdirSync(sub);
    writeFileSync(join(sub, `${n}.md`), article(n).text);
  }
  return folder;
}

export const pathOf = (n: number) => `${n % 20}/${n}.md`;
export const draftOf = (n: number, percent = article(n).percent) => `In ${article(n).year}, ${article(n).firm} cut ${percent} percent of its jobs.\n`;
