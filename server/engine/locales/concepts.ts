/** What newsrooms say of figures, by concept, with its words in each language. */
import { concepts as de } from './de/concepts.js';
import { concepts as en } from './en/concepts.js';

/** One language's words, as written in rows: forms parted by blanks. */
export interface ConceptVocabulary {
  /** Concept id -> word forms, lower case. A direction comes with `up:` or `down:` before the id. */
  readonly words: Readonly<Record<string, string>>;
  /** Concept id -> expressions of two words, parted by commas: "gave up", "gab nach". The second may stand further on. */
  readonly pairs?: Readonly<Record<string, string>>;
  /** Opposites in the same form, for fixes: "fell rose, fall rise". */
  readonly opposites: string;
  /** Opposites of two-word expressions: "legte zu = gab nach". */
  readonly pairOpposites?: string;
  /** Words too common to tell one sentence from another. */
  readonly functionWords: string;
  /** Words that open a new clause. */
  readonly clauseOpeners: string;
  /** Those of them, apart from articles, that open one only behind a comma ("fiel aber auf"). */
  readonly afterComma?: string;
  /** Those of them that go on with the clause before ("and"). */
  readonly coordinators: string;
  /** Words before a name that make it the one who says so, not the one spoken of ("laut", "according to"). */
  readonly attribution: string;
  readonly prepositions: string;
  readonly articles: string;
  /** Articles that say there is one. */
  readonly indefinite: string;
  /** Words that go on about the name before a comma: "…, who", "…, der". */
  readonly relatives: string;
  /** Prepositions of what somebody is brought to: "held them to 38 percent". */
  readonly goals: string;
  /** Prepositions of how much something changed: "by 14 million". */
  readonly amounts: string;
  /** Ranks of the parts of a match or a year: "third=3". */
  readonly ordinals: string;
  /** Words that say of what is known that there are two of it: "both", "beide". */
  readonly both: string;
  /** Pronouns that stand for a person and nothing else. */
  readonly personal: string;
  /** Nouns that stand for a company, person or index named before ("the company", "der Konzern"). */
  readonly anaphora: string;
}

export interface Concept {
  readonly id: string;
  readonly direction: 'up' | 'down' | 'none';
}

export interface ConceptLexicon {
  readonly byWord: ReadonlyMap<string, Concept>;
  /** First word -> second word -> concept. */
  readonly pairs: ReadonlyMap<string, ReadonlyMap<string, Concept>>;
  readonly opposites: ReadonlyMap<string, string>;
  readonly functionWords: ReadonlySet<string>;
  readonly clauseOpeners: ReadonlySet<string>;
  readonly afterComma: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly attribution: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly goals: ReadonlySet<string>;
  readonly amounts: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly both: readonly string[];
  readonly personal: ReadonlySet<string>;
  readonly anaphora: ReadonlySet<string>;
}

const VOCABULARIES: Readonly<Record<string, ConceptVocabulary>> = { de, en };
const EMPTY: ConceptVocabulary = { words: {}, opposites: '', functionWords: '', clauseOpeners: '', coordinators: '', attribution: '', prepositions: '', articles: '', indefinite: '', relatives: '', goals: '', amounts: '', ordinals: '', both: '', personal: '', anaphora: '' };
const cache = new Map<string, ConceptLexicon>();

/** A language without a table has no concepts: its sentences are told apart by their words alone. */
export function conceptLexicon(language: string): ConceptLexicon {
  let lexicon = cache.get(language);
  if (!lexicon) cache.set(language, (lexicon = compile(VOCABULARIES[language] ?? EMPTY)));
  return lexicon;
}

function compile(v: ConceptVocabulary): ConceptLexicon {
  const byWord = new Map<string, Concept>();
  for (const [key, forms] of Object.entries(v.words)) for (const form of words(forms)) byWord.set(form, concept(key));
  const pairs = new Map<string, Map<string, Concept>>();
  for (const [key, forms] of Object.entries(v.pairs ?? {})) {
    for (const form of forms.split(',')) {
      const [first, second] = words(form);
      if (!first || !second) continue;
      const seconds = pairs.get(first) ?? new Map<string, Concept>();
      pairs.set(first, seconds.set(second, concept(key)));
    }
  }
  const opposites = new Map<string, string>();
  for (const pair of v.opposites.split(',')) {
    const [a, b] = words(pair);
    if (!a || !b) continue;
    if (!opposites.has(a)) opposites.set(a, b);
    if (!opposites.has(b)) opposites.set(b, a);
  }
  for (const pair of (v.pairOpposites ?? '').split(',')) {
    const [a, b] = pair.split('=').map((x) => x.trim());
    if (!a || !b) continue;
    if (!opposites.has(a)) opposites.set(a, b);
    if (!opposites.has(b)) opposites.set(b, a);
  }
  return {
    byWord,
    pairs,
    opposites,
    functionWords: new Set(words(v.functionWords)),
    clauseOpeners: new Set(words(v.clauseOpeners)),
    afterComma: new Set(words(v.afterComma ?? '')),
    coordinators: new Set(words(v.coordinators)),
    attribution: new Set(words(v.attribution)),
    prepositions: new Set(words(v.prepositions)),
    articles: new Set(words(v.articles)),
    indefinite: new Set(words(v.indefinite)),
    relatives: new Set(words(v.relatives)),
    goals: new Set(words(v.goals)),
    amounts: new Set(words(v.amounts)),
    ordinals: new Map(words(v.ordinals).map((row) => [row.split('=')[0]!, Number(row.split('=')[1])])),
    both: words(v.both),
    personal: new Set(words(v.personal)),
    anaphora: new Set(words(v.anaphora)),
  };
}

function concept(key: string): Concept {
  const [direction, id] = key.includes(':') ? (key.split(':') as ['up' | 'down', string]) : (['none', key] as const);
  return { id, direction };
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}
