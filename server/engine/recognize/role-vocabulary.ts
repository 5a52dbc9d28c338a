/** A language's role words, ready for look-up. */
import { nameWords } from '../locales/names.js';
import type { Word } from './text.js';

export interface RoleWord {
  readonly role: string;
  /** How many words it takes ("chief executive officer": 3). */
  readonly length: number;
}

/** Ends of nouns for people, for roles the table lacks ("Wetterexperte", "tennis champion"). */
const PERSON_NOUN: Readonly<Record<string, RegExp>> = {
  de: /(?:er|erin|ist|istin|eur|eurin|or|orin|ant|antin|ent|entin|mann|frau|\p{Ll}{3}vorstand|\p{Ll}{3}vorständin|star|experte|expertin|ologe|ologin|legende|ikone|witwe|sohn|tochter)$/u,
  en: /(?:er|or|ist|ian|ion|man|woman|star|ant|ent|eer|ess|expert|legend|veteran|athlete|hero)$/,
};

/** "Strategiechef": who heads one function of a firm. */
const FUNCTION_HEAD = /^(?:strategie|technik|technologie|marketing|personal|sport|einkaufs|verkaufs|vertriebs|entwicklungs|produkt|design|kommunikations|presse|rechts|forschungs|betriebs|sicherheits|redaktions)-?(?:chef(?:in)?|vorstand|vorständin)$/;
const OF_ALL = ['executive'];

export class RoleVocabulary {
  readonly verbs: ReadonlyMap<string, string>;
  readonly participles: ReadonlyMap<string, string>;
  readonly links: ReadonlySet<string>;
  readonly copulas: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  readonly agents: ReadonlySet<string>;
  readonly makers: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  private readonly phrases = new Map<string, { readonly rest: readonly string[]; readonly role: string }[]>();
  private readonly compounds: boolean;

  constructor(readonly language: string) {
    const v = nameWords(language).vocabulary;
    for (const [role, list] of Object.entries(v.roles)) {
      for (const entry of list.split(' ')) {
        const [first = '', ...rest] = entry.split('_');
        const own = this.phrases.get(first);
        if (own) own.push({ rest, role });
        else this.phrases.set(first, [{ rest, role }]);
      }
    }
    for (const own of this.phrases.values()) own.sort((a, b) => b.rest.length - a.rest.length);
    this.verbs = inverted(v.roleVerbs);
    this.participles = inverted(v.roleParticiples);
    this.links = set(v.roleLinks);
    this.copulas = set(v.copulas);
    this.relatives = set(v.relatives);
    this.agents = set(v.agents);
    this.makers = set(v.makers);
    this.determiners = set(v.determiners);
    this.functionWords = set(v.functionWords);
    this.speechVerbs = set(v.speechVerbs);
    this.pronouns = set(v.pronouns);
    this.compounds = v.nounsCapitalised;
  }

  roleAt(words: readonly Word[], at: number): RoleWord | undefined {
    const word = words[at]!;
    // "Nvidias Mutter" is one, "mutter" none; an English role has no capitals rule.
    if (this.compounds && !/^[\p{Lu}]/u.test(word.text)) return undefined;
    // "Chief inspector", "chief strategy officer": no chief of all.
    if (word.lower === 'chief' && /^\p{L}{5,}$/u.test(words[at + 1]?.text ?? '') && OF_ALL.every((w) => w !== words[at + 1]!.lower) && !this.phrases.get('chief')?.some(({ rest }) => rest.length > 0 && rest.every((r, i) => words[at + 1 + i]?.lower === r)) && this.isOfficeNoun(words, at + 1)) return undefined;
    for (const { rest, role } of this.phrases.get(word.lower) ?? []) if (rest.every((r, i) => words[at + 1 + i]?.lower === r)) return { role, length: 1 + rest.length };
    const compound = this.compounds ? this.compoundRole(word.lower) : undefined;
    if (compound !== undefined) return { role: FUNCTION_HEAD.test(word.lower) ? `other:${word.lower}` : compound, length: 1 };
    return undefined;
  }

  /** "inspector", "strategy officer" */
  private isOfficeNoun(words: readonly Word[], at: number): boolean {
    return [at, at + 1].some((i) => /(?:officer|inspector|economist|scientist|strategist|correspondent|editor|engineer|constable|justice|whip|prosecutor|superintendent|negotiator|adviser|advisor|investigator|architect|designer|surgeon|veterinarian|secretary|reporter|critic|coroner)$/.test(words[i]?.lower ?? ''));
  }

  /** "Nationaltrainer" -> coach: the longest role word that ends it. */
  compoundRole(lower: string): string | undefined {
    for (let at = 0; at <= lower.length - 3; at += at === 0 ? 3 : 1) {
      const own = this.phrases.get(lower.slice(at))?.find((p) => p.rest.length === 0);
      if (own) return own.role;
    }
    return undefined;
  }

  /** How the language calls `role`, written as `like` is: as many words if it can, a woman's for a woman's, with its capitals. */
  likeRole(role: string, like: string): string | undefined {
    const written = like.split(/\s+/);
    const calls = (nameWords(this.language).vocabulary.roles[role] ?? '').split(' ').filter((one) => one && (!this.compounds || one.endsWith('in') === like.endsWith('in'))).map((one) => one.split('_'));
    const call = calls.find((one) => one.length === written.length) ?? calls[0];
    return call?.map((word, i) => (ACRONYM.test(word) ? word.toUpperCase() : /^\p{Lu}/u.test(written[Math.min(i, written.length - 1)]!) ? word.charAt(0).toUpperCase() + word.slice(1) : word)).join(' ');
  }

  isPersonNoun(word: Word): boolean {
    const pattern = PERSON_NOUN[this.language] ?? PERSON_NOUN['en']!;
    return word.text.length > 3 && (this.compounds ? /^\p{Lu}/u.test(word.text) : /^\p{Ll}/u.test(word.text)) && !this.functionWords.has(word.lower) && !this.speechVerbs.has(word.lower) && pattern.test(word.lower);
  }
}

const ACRONYM = /^c[efto]o$/;

function set(list: string): Set<string> {
  return new Set(list.split(' ').filter(Boolean));
}

function inverted(table: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(table).flatMap(([role, list]) => list.split(' ').map((w) => [w, role] as const)));
}

const vocabularies = new Map<string, RoleVocabulary>();

export function roleVocabulary(language: string): RoleVocabulary {
  let vocabulary = vocabularies.get(language);
  if (!vocabulary) vocabularies.set(language, (vocabulary = new RoleVocabulary(language)));
  return vocabulary;
}
