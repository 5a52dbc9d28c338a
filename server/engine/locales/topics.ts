/**
 * What newsrooms write about, by topic, with its words in each language: a sentence and its retelling in another language
 * share no words, but they share topics.
 */
import type { Language } from '../types.js';
import { Memo } from './memo.js';
import { topics as de } from './de/topics.js';
import { topics as en } from './en/topics.js';

interface Vocabulary {
  /** "share: aktie wertpapier; …" */
  readonly topics: string;
  /** Endings that a basic form may have been given, longest first. */
  readonly endings: readonly string[];
  /** Whether nouns are compounded: "Computerchips" is a chip, "Aktienmarkt" is both. */
  readonly compounds: boolean;
}

const VOCABULARIES: Readonly<Record<Language, Vocabulary>> = {
  de: { topics: de, endings: ['innen', 'erinnen', 'ern', 'em', 'en', 'er', 'es', 'e', 'n', 's'], compounds: true },
  en: { topics: en, endings: ["'s", 's', 'es', 'd', 'ed', 'ing'], compounds: false },
};

/** What the term of a topic begins with. */
export const TOPIC = '~';
/** A part of a compound has at least so many letters. */
const PART = 3;
/** A head of fewer letters may be a chance ending ("Art" in "erklärte"), and so may one of four behind fewer ("Wein" in "Schwein"). */
const LONG = 4;
const NONE: readonly string[] = [];

const readers = new Map<Language, Memo<readonly string[]>>();

/** The terms (`~share`) of what a word is about; none for a word or a language without a row. The word is in small letters, without accents. */
export function topicsOf(word: string, language: Language): readonly string[] {
  let reader = readers.get(language);
  if (!reader) readers.set(language, (reader = new Memo(readerFor(VOCABULARIES[language]))));
  return reader.of(word);
}

function readerFor(vocabulary: Vocabulary | undefined): (word: string) => readonly string[] {
  if (!vocabulary) return () => NONE;
  const { endings, compounds } = vocabulary;
  const byForm = new Map<string, readonly string[]>();
  for (const row of vocabulary.topics.split(';')) {
    const [id, forms] = row.split(':').map((x) => x.trim());
    for (const form of forms?.split(/\s+/) ?? []) byForm.set(withoutAccents(form), [...(byForm.get(withoutAccents(form)) ?? []), TOPIC + id!]);
  }
  const whole = (word: string, least = PART): readonly string[] | undefined => {
    const own = byForm.get(word);
    if (own && word.length >= least) return own;
    for (const ending of endings) {
      if (word.length - ending.length < least || !word.endsWith(ending)) continue;
      const base = word.slice(0, -ending.length);
      const known = byForm.get(base) ?? (ending === 'ing' ? byForm.get(`${base}e`) : undefined) ?? (ending === 'es' && base.endsWith('i') ? byForm.get(`${base.slice(0, -1)}y`) : undefined);
      if (known) return known;
    }
    return undefined;
  };
  const one = (word: string): readonly string[] => {
    const own = whole(word);
    if (own || !compounds) return own ?? NONE;
    for (let at = PART; at <= word.length - PART; at++) {
      const before = at >= LONG ? whole(word.slice(0, at)) : undefined;
      const head = whole(word.slice(at), before ? PART : LONG);
      if (head && (before || at >= LONG || word.length - at > LONG)) return [...(before ?? NONE), ...head];
    }
    return NONE;
  };
  return (word) => (word.includes('-') ? (whole(word) ?? [...new Set(word.split('-').flatMap(one))]) : one(word));
}

function withoutAccents(form: string): string {
  return form.replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}
