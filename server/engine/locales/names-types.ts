/** The vocabulary that the recognizers of names, roles and quotes need: data only, blank-separated words. */
import type { EntityType } from '../types.js';

export interface NameVocabulary {
  /** Nouns have capitals (German): a capital is no evidence of a name. */
  readonly nounsCapitalised: boolean;
  /** Words that are never a name, nor in one, whatever their capitals. Lower case. */
  readonly functionWords: string;
  /** Articles and other determiners that announce a common noun. Lower case. */
  readonly determiners: string;
  /** Words that may stand inside a name in lower case. */
  readonly particles: string;
  /** Words before a person's name that are no part of it ("Dr", "Herr"). Lower case, without dot. */
  readonly titles: string;
  /** Last words that make an organisation of a name. */
  readonly legalForms: string;
  /** Last words (or ends of compounds) that belong to a name and tell its type. Lower case. */
  readonly heads: Partial<Record<EntityType, string>>;
  /** Nouns before a name, or tails of compounds behind it, that tell its type ("Konzern", "-Aktie"). Lower case stems. */
  readonly typeNouns: Partial<Record<EntityType, string>>;
  /** Abbreviations of common nouns, as written. */
  readonly abbreviations: string;
  /** Month and weekday names and other calendar words. Lower case. */
  readonly calendar: string;
  /** Loan words and other common words the word list lacks. Lower case. */
  readonly extraCommon: string;
  /** Ends of common nouns: compounds and derivations. Lower case. */
  readonly commonEndings: string;
  /** First words of share indexes and products that take a number ("Stoxx 600", "Windows 11"). Lower case. */
  readonly numbered: Partial<Record<EntityType, string>>;
  /** Verbs of speaking and thinking that a person does, every form. Lower case. */
  readonly speechVerbs: string;
  /** Words before or behind a name that make it the source of a statement ("laut", "according to"). Lower case. */
  readonly attributionBefore: string;
  readonly attributionAfter: string;
  /** Prepositions of place. Lower case. */
  readonly placePrepositions: string;
  /** Third person pronouns in the nominative. Lower case. */
  readonly pronouns: string;
  /** Role nouns, every form -> canonical role id: "id: word word, id: word". Multi-word with "_". Lower case. */
  readonly roles: Readonly<Record<string, string>>;
  /** Verbs that say a role ("gründete" -> founder): as `roles`. Subject holds the role, object is the organisation. */
  readonly roleVerbs: Readonly<Record<string, string>>;
  /** Participles of passives ("founded by X") -> role. */
  readonly roleParticiples: Readonly<Record<string, string>>;
  /** Prepositions between a role and its organisation ("of", "von", "at"). */
  readonly roleLinks: string;
  /** Forms of "to be", "to become". */
  readonly copulas: string;
  /** Verb and preposition that say where somebody comes from, with "_" between. */
  readonly origins: string;
  /** Relative pronouns. */
  readonly relatives: string;
  /** Prepositions of the agent in a passive: "von", "by". */
  readonly agents: string;
  /** Prepositions between a product and whose it is: "von", "by". */
  readonly makers: string;
}
