/** Name mentions -> entities: which mentions name the same person, firm, product or place. */
import { canonicalPlace } from '../locales/places.js';
import type { LinkedName } from '../recognize/claim.js';
import { nameLexicon, type NameLexicon } from '../recognize/name-lexicon.js';
import { fold } from '../recognize/text.js';
import type { Entity, EntityType, Evidence, Language, NameMention, Span } from '../types.js';

interface Cluster {
  readonly names: Map<string, number>;
  readonly types: Map<EntityType, number>;
  readonly mentions: NameMention[];
  place?: string;
  /** The name without the word before it that tells what it is. */
  bare?: string;
}

/** Names below this are matched against, but make no entity of their own. */
const SURE = 0.5;

export function clusterNames(
  mentions: readonly NameMention[],
  language: Language,
  evidence: (span: Span) => Evidence,
  nicknames: ReadonlyMap<string, string> = new Map(),
  isFirm: (mention: NameMention) => boolean = () => false,
): { entities: Entity[]; linked: LinkedName[] } {
  const clusters = new Map<string, Cluster>();
  const clusterOf = new Map<NameMention, Cluster>();
  const sure = mentions.filter((m) => m.confidence >= SURE);
  // Long names first, so that a surname finds its person whatever the order in the text.
  const byLength = [...sure].sort((a, b) => b.name.split(/\s+/).length - a.name.split(/\s+/).length || a.start - b.start);
  const byToken = new Map<string, Set<Cluster>>();
  const lexicon = nameLexicon(language);
  const byEnd = new Map<string, Set<Cluster>>();
  // "Der Hersteller Ruppach", and its heir Albrecht Ruppach.
  const firms = new Set(sure.filter((m) => !/\s/.test(m.name) && isFirm(m)).map((m) => fold(m.name)));
  for (const m of byLength) {
    const place = m.type === 'place' || m.type === 'other' ? canonicalPlace(m.name, language) : undefined;
    const tokens = withoutForm(fold(m.name).split(/[\s]+/), lexicon);
    const key = place ?? tokens.join(' ');
    let cluster = clusters.get(key);
    if (!cluster && tokens.length === 1 && !place) {
      const owners = [...(byToken.get(tokens[0]!) ?? [])];
      if (owners.length === 1 && !(firms.has(tokens[0]!) && heaviest(owners[0]!.types) === 'person')) cluster = owners[0];
    }
    // "Maschinenbauer Norvik Systeme" is Norvik Systeme; "Karl Maria Weber" is not Maria Weber.
    if (!cluster && tokens.length > 1 && !place && m.type !== 'place') {
      const owners = byEnd.get(tokens.join(' '));
      if (owners?.size === 1) cluster = [...owners][0];
      if (cluster) {
        clusters.set(key, cluster);
        addTo(byToken, shortForms(tokens, m.type), cluster);
        cluster.bare = m.name;
      }
    }
    if (!cluster) {
      cluster = { names: new Map(), types: new Map(), mentions: [], ...(place ? { place } : {}) };
      clusters.set(key, cluster);
      if (tokens.length > 1 && !place) addTo(byToken, shortForms(tokens, m.type), cluster);
      if (tokens.length > 2 && !place && !lexicon.isFirstName(tokens[0]!)) addTo(byEnd, tokens.slice(1, -1).map((_, i) => tokens.slice(i + 1).join(' ')), cluster);
    }
    cluster.names.set(m.name, (cluster.names.get(m.name) ?? 0) + 1);
    const nickname = nicknames.get(m.name);
    if (nickname !== undefined) {
      cluster.names.set(nickname, 1);
      addTo(byToken, [fold(nickname)], cluster);
    }
    const type = firms.has(tokens[0]!) && tokens.length === 1 && m.type === 'person' ? 'organization' : m.type;
    cluster.types.set(type, (cluster.types.get(type) ?? 0) + m.confidence);
    cluster.mentions.push(m);
    clusterOf.set(m, cluster);
  }
  // What alone would be too unsure ("Norvik-Chefin") names what is surely named elsewhere.
  for (const m of mentions) {
    if (clusterOf.has(m)) continue;
    const folded = fold(m.name);
    const owners = byToken.get(folded);
    const cluster = clusters.get(folded) ?? (owners?.size === 1 ? [...owners][0] : undefined);
    if (!cluster) continue;
    cluster.mentions.push(m);
    clusterOf.set(m, cluster);
  }

  const ids = new Map<Cluster, string>();
  const taken = new Set<string>();
  const entities: Entity[] = [];
  const ordered = [...new Set(clusters.values())].sort((a, b) => firstStart(a) - firstStart(b));
  for (const cluster of ordered) {
    const [name, ...aliases] = [...cluster.names.keys()].sort((a, b) => Number(b === cluster.bare) - Number(a === cluster.bare) || b.split(/\s+/).length - a.split(/\s+/).length || cluster.names.get(b)! - cluster.names.get(a)! || (a < b ? -1 : 1));
    let id = slug(name!);
    for (let n = 2; taken.has(id); n++) id = `${slug(name!)}-${n}`;
    taken.add(id);
    ids.set(cluster, id);
    cluster.mentions.sort((a, b) => a.start - b.start);
    entities.push({
      id,
      type: heaviest(cluster.types),
      name: name!,
      aliases,
      descriptors: [],
      status: 'derived',
      evidence: cluster.mentions.slice(0, 20).map(evidence),
    });
  }
  const linked: LinkedName[] = mentions.flatMap((mention) => {
    const cluster = clusterOf.get(mention);
    return cluster ? [{ mention, key: ids.get(cluster)! }] : [];
  });
  return { entities, linked };
}

/** "Norvik Systems Inc" is Norvik Systems. */
function withoutForm(tokens: string[], { legalForms }: NameLexicon): string[] {
  const end = tokens.findLastIndex((t) => !legalForms.has(t)) + 1;
  return end > 1 ? tokens.slice(0, end) : tokens;
}

function addTo(owners: Map<string, Set<Cluster>>, forms: readonly string[], cluster: Cluster): void {
  for (const form of forms) owners.set(form, (owners.get(form) ?? new Set()).add(cluster));
}

/** A person goes by either name alone ("Altman", and "Liang" of Liang Wenfeng), the rest by their first word. */
function shortForms(tokens: readonly string[], type: EntityType): string[] {
  const forms = type === 'person' ? [tokens[0]!, tokens[tokens.length - 1]!] : type === 'index' || type === 'organization' ? [tokens[0]!] : [];
  return forms.filter((t) => t.length > 2);
}

function firstStart(cluster: Cluster): number {
  return Math.min(...cluster.mentions.map((m) => m.start));
}

function heaviest(types: ReadonlyMap<EntityType, number>): EntityType {
  let best: EntityType = 'other';
  let most = 0;
  for (const [type, weight] of types) {
    const w = type === 'other' ? weight * 0.5 : weight;
    if (w > most) [best, most] = [type, w];
  }
  return best;
}

function slug(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'name';
}
