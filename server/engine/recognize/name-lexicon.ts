/** A language's vocabulary of names, ready for look-up, and what it makes of a single word. */
import { FIRST_NAMES } from '../locales/first-names.generated.js';
import { FIRST_NAMES_BY_HAND } from '../locales/first-names-by-hand.js';
import { nameWords } from '../locales/names.js';
import { unpackWords } from '../locales/packed.js';
import { SURNAMES as ENGLISH_SURNAMES } from '../locales/en/surnames.generated.js';
import type { NameVocabulary } from '../locales/names-types.js';
import { Memo } from '../locales/memo.js';
import { canonicalPlace, opensPlaceName, placeOfDemonym } from '../locales/places.js';
import type { EntityType } from '../types.js';

const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  de: ['n', 'en', 'e', 'er', 'es', 'em', 's', 'ern', 'st', 't', 'te', 'ten', 'end', 'ende', 'enden', 'ender', 'ung', 'ungen', 'nen', 'in', 'innen'],
  en: ['s', 'es', 'ed', 'd', 'ing', 'ly', 'er', 'est', 'ness'],
};

/** Ends of surnames and place names that are nouns too: no evidence of a compound ("Zuckerberg", "Neuhaus"). */
const NAME_ENDS = new Set('berg bach mann stein dorf burg feld felder hof hausen heim wald bruck brück furt hagen stadt baum gold horst reich ried land bauer meyer maier müller schmidt schmid weber kamp busch holz brand haus hardt bert fried wein'.split(' '));

export function isNameEnd(end: string): boolean {
  return NAME_ENDS.has(end) || (end.endsWith('s') && NAME_ENDS.has(end.slice(0, -1)));
}

const PREFIXES = new Set('be ver ent zer er ge miss un rück wieder ur erz ober haupt sonder vize ex anti super mega'.split(' '));

/** Ends of German compounds that say what the name behind them is of. */
const KINDS: readonly (readonly [EntityType, readonly string[]])[] = [
  ['organization', 'hersteller konzern unternehmen firma anbieter betreiber verband verlag kette versicherer händler gewerkschaft stiftung discounter'.split(' ')],
  ['person', 'sprecher sprecherin leiter leiterin minister ministerin forscher forscherin trainer trainerin politiker politikerin spieler spielerin autorin direktorin'.split(' ')],
  ['place', 'stadt gemeinde provinz'.split(' ')],
];
/** Names that word lists, or the endings of a language, take for words. */
const FIRMS: ReadonlySet<string> = new Set('amazon porsche samsung volkswagen commerzbank walmart starbucks unicef'.split(' '));
const SURE_FIRST_NAMES: ReadonlySet<string> = new Set(FIRST_NAMES_BY_HAND.split(' '));
/** First names that are forms of words, too. Others that a word's endings or parts would make ("Oliver" of olives) are names. */
const INFLECTED: ReadonlySet<string> = new Set('allen ander berat bette bosse branden britt buster christen earnest evens islande junes lasse mattes'.split(' '));
const LINKS = ['', 's', 'n', 'en', 'es', 'e', 'er'];

export class NameLexicon {
  readonly vocabulary: NameVocabulary;
  readonly nounsCapitalised: boolean;
  readonly functionWords: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly legalForms: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly speechVerbs: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  readonly firstNames: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly heads: ReadonlyMap<string, EntityType>;
  readonly typeNouns: ReadonlyMap<string, EntityType>;
  readonly numbered: ReadonlyMap<string, EntityType>;
  readonly roleNouns: ReadonlySet<string>;
  private readonly common: ReadonlySet<string>;
  private readonly commonEnds: ReadonlySet<string>;
  private readonly longestEnd: number;
  private readonly kinds = new Memo((lower) => this.kindOf(lower));
  private readonly written = new Memo((lower) => this.isWritten(lower));
  private readonly derived = new Memo((lower) => this.derives(lower));

  constructor(readonly language: string) {
    const { vocabulary: v, common, surnames } = nameWords(language);
    this.vocabulary = v;
    this.nounsCapitalised = v.nounsCapitalised;
    this.functionWords = set(v.functionWords);
    this.determiners = set(v.determiners);
    this.particles = set(v.particles);
    this.titles = set(v.titles);
    this.legalForms = set(v.legalForms);
    this.abbreviations = set(v.abbreviations);
    this.speechVerbs = set(v.speechVerbs);
    this.placePrepositions = set(v.placePrepositions);
    this.calendar = set(v.calendar);
    this.firstNames = new Set([...unpackWords(FIRST_NAMES), ...SURE_FIRST_NAMES]);
    this.surnames = new Set([...unpackWords(surnames), ...unpackWords(ENGLISH_SURNAMES)]);
    this.heads = typed(v.heads);
    this.typeNouns = typed(v.typeNouns);
    this.numbered = typed(v.numbered);
    const roles = Object.values(v.roles).flatMap((r) => r.split(' '));
    this.roleNouns = new Set(roles.filter((r) => !r.includes('_')));
    this.common = new Set([...unpackWords(common), ...words(v.extraCommon), ...this.calendar, ...this.roleNouns, ...(v.nounsCapitalised ? this.typeNouns.keys() : [])]);
    this.commonEnds = set(v.commonEndings);
    this.longestEnd = Math.max(0, ...[...this.commonEnds].map((e) => e.length));
  }

  /** What a noun says that the name behind it is of: "Hersteller", "Pumpenhersteller". Lower case. */
  typeNoun(lower: string): EntityType | undefined {
    return this.typeNouns.get(lower) ?? (this.nounsCapitalised ? this.kinds.of(lower) : undefined);
  }

  private kindOf(lower: string): EntityType | undefined {
    for (const [type, nouns] of KINDS) for (const noun of nouns) if (lower.length >= noun.length + 3 && lower.endsWith(noun)) return type;
    // "des Technologiekonzerns", "den Pumpenherstellern"
    const bare = /(?:e?s|n)$/.exec(lower);
    return bare && lower.length - bare[0].length > 6 ? this.kindOf(lower.slice(0, -bare[0].length)) : undefined;
  }

  /** A word of the language that is no name by itself. Lower case. */
  isCommon(lower: string): boolean {
    if (FIRMS.has(lower) || SURE_FIRST_NAMES.has(lower)) return false;
    if (this.common.has(lower) || this.functionWords.has(lower)) return true;
    return (!this.firstNames.has(lower) || INFLECTED.has(lower)) && this.derived.of(lower);
  }

  /** Whether the vocabulary has the word as it stands, or two words of four letters or more that make it. Lower case. */
  hasWord(lower: string): boolean {
    if (this.common.has(lower)) return true;
    for (let at = 4; this.nounsCapitalised && at <= lower.length - 4; at++) {
      const head = lower.slice(0, at);
      if (this.common.has(lower.slice(at)) && (this.common.has(head) || this.bare(head))) return true;
    }
    return false;
  }

  /** Whether the vocabulary has the word, a form of it, or all parts of it: no guess from its ending. Lower case. */
  isWord(lower: string): boolean {
    return this.written.of(lower);
  }

  private isWritten(lower: string): boolean {
    if (this.common.has(lower) || this.functionWords.has(lower) || this.bare(lower)) return true;
    if (!this.nounsCapitalised) return false;
    for (let at = 3; at <= lower.length - 3; at++) {
      const [head, tail] = [lower.slice(0, at), lower.slice(at)];
      if ((this.common.has(tail) || this.bare(tail)) && LINKS.some((link) => head.endsWith(link) && this.isWordBefore(head.slice(0, head.length - link.length)))) return true;
    }
    return false;
  }

  private isWordBefore(word: string): boolean {
    return word.length >= 2 && (PREFIXES.has(word) || this.common.has(`${word}e`) || this.isWord(word) || canonicalPlace(word, this.language) !== undefined);
  }

  private derives(lower: string): boolean {
    if (lower.includes('-')) return lower.split('-').every((part) => part === '' || this.isCommon(part) || /^\d+$/.test(part));
    if (this.bare(lower)) return true;
    if (lower.length < 6 || !this.nounsCapitalised) return false;
    if (this.endsLikeCommon(lower)) return true;
    for (let at = 2; at <= lower.length - 4; at++) {
      const tail = lower.slice(at);
      if (isNameEnd(tail) || !(this.common.has(tail) || this.bare(tail))) continue;
      const head = lower.slice(0, at);
      if (tail.length >= 6 && head.length >= 3) return true;
      if (LINKS.some((link) => head.endsWith(link) && this.isHead(head.slice(0, head.length - link.length), this.common.has(tail)))) return true;
    }
    return false;
  }

  /** The ending of a derived noun or of a compound. Lower case. */
  endsLikeCommon(lower: string): boolean {
    for (let n = Math.min(this.longestEnd, lower.length - 3); n > 1; n--) if (this.commonEnds.has(lower.slice(-n)) && !isNameEnd(lower.slice(-n))) return true;
    return false;
  }

  /** `ofPlace`: what stands behind may be of a place ("Donaubrücke"); "Moselbrunn" is a name. */
  private isHead(word: string, ofPlace: boolean): boolean {
    return word.length >= 2 && (this.common.has(word) || this.functionWords.has(word) || PREFIXES.has(word) || this.common.has(`${word}e`) || (word.length >= 5 && (this.bare(word) || this.isCommon(word))) || (ofPlace && canonicalPlace(word, this.language) !== undefined));
  }

  /** Whether the word without an ending is a common one. */
  private bare(lower: string): boolean {
    for (const e of ENDINGS[this.language] ?? ENDINGS['en']!) if (lower.length - e.length >= 4 && lower.endsWith(e) && this.common.has(lower.slice(0, -e.length))) return true;
    // "aktionär" for "Aktionäre", "Vorschläge" for "Vorschlag".
    if (this.nounsCapitalised && /[äöü]/.test(lower)) {
      const plain = lower.replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u');
      if (this.common.has(plain)) return true;
      for (const e of ['e', 'er', 'en', 'ern', 'n']) if (lower.length - e.length >= 4 && lower.endsWith(e) && this.common.has(plain.slice(0, -e.length))) return true;
    }
    return this.nounsCapitalised && (this.common.has(`${lower}n`) || this.common.has(`${lower}en`)) && lower.length >= 5;
  }

  /** "Anna", "Hans-Peter". Lower case. */
  isFirstName(lower: string): boolean {
    return this.firstNames.has(lower) || (lower.includes('-') && lower.split('-').every((part) => this.firstNames.has(part)));
  }

  isDemonym(word: string): boolean {
    if (placeOfDemonym(word, this.language) !== undefined) return true;
    // "Pekinger", "Londoner".
    const city = this.nounsCapitalised ? /^(.{3,})er(?:n|s|in|innen)?$/.exec(word)?.[1] : undefined;
    return city !== undefined && (this.place(city) ?? this.place(`${city}en`) ?? this.place(`${city}e`)) !== undefined;
  }

  place(name: string): string | undefined {
    return canonicalPlace(name, this.language);
  }

  /** Whether a place name of several words begins with this one. */
  opensPlace(word: string): boolean {
    return opensPlaceName(word, this.language);
  }
}

function words(list: string): string[] {
  return list.split(' ').filter(Boolean);
}

function set(list: string): Set<string> {
  return new Set(words(list));
}

function typed(lists: Partial<Record<EntityType, string>>): Map<string, EntityType> {
  const map = new Map<string, EntityType>();
  for (const [type, list] of Object.entries(lists)) for (const word of words(list)) map.set(word, type as EntityType);
  return map;
}

const lexicons = new Map<string, NameLexicon>();

export function nameLexicon(language: string): NameLexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) lexicons.set(language, (lexicon = new NameLexicon(language)));
  return lexicon;
}
