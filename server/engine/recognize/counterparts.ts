/**
 * Words of which a text means one and not another: north and south, brother and nephew, historian and
 * biologist. By kind, with their words in each language.
 */
import { counterparts as de } from '../locales/de/counterparts.js';
import { counterparts as en } from '../locales/en/counterparts.js';
import type { Language } from '../types.js';
import { fold, stem, wordsOf } from './text.js';

export interface Counterpart {
  /** "compass" */
  readonly kind: string;
  /** "north" */
  readonly id: string;
  /** Which of its words it is, counted from 0. */
  readonly nth: number;
  /** "en" of "nördlichen" */
  readonly ending: string;
}

interface Vocabulary {
  /** Word of a draft, in small letters. */
  readonly byForm: ReadonlyMap<string, Counterpart>;
  /** Term of a passage -> what it tells. */
  readonly byTerm: ReadonlyMap<string, Counterpart>;
  /** What is told by compounds that begin so. */
  readonly openings: readonly (readonly [beginning: string, counterpart: Counterpart])[];
  /** "compass north" -> its words, without endings. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** "compass north" -> how terms begin that may tell it. */
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
}

/** Terms of passages are cut to so many letters. */
const STEM = 6;

/**
 * "kind> id: words | beginnings of other words that may tell the same; id: …", one kind a line. What a word with a star
 * is cut to may be of another word ("engine" of engineers): it is looked for in drafts only. What
 * has a minus is written in corrections, and looked for nowhere.
 * Compounds with what has a plus before it tell the same ("nordchinesisch").
 */
const ROWS: Readonly<Record<Language, { readonly rows: string; readonly endings: readonly string[] }>> = {
  de: { rows: de, endings: ['', 'e', 'en', 'er', 'es', 'em', 'n', 's', 'in', 'innen', 'ern'] },
  en: { rows: en, endings: ['', 's', 'es', "'s"] },
};

const read = new Map<Language, Vocabulary>();

/** Undefined for a language without them. */
export function counterpartsOf(language: Language): Vocabulary | undefined {
  const own = ROWS[language];
  let vocabulary = read.get(language);
  if (own && !vocabulary) read.set(language, (vocabulary = vocabularyOf(language, own)));
  return vocabulary;
}

function vocabularyOf(language: Language, { rows, endings }: { readonly rows: string; readonly endings: readonly string[] }): Vocabulary {
  const byForm = new Map<string, Counterpart>();
  const byTerm = new Map<string, Counterpart>();
  const openings: [string, Counterpart][] = [];
  const all = new Map<string, readonly string[]>();
  const beginnings = new Map<string, readonly string[]>();
  const entries = rows.trim().split('\n').flatMap((row) => {
    const [kind, told] = row.split('> ') as [string, string];
    return told.split('; ').map((entry) => {
      const [id, text] = entry.split(':') as [string, string];
      const [words, more] = text.split('|').concat('').map((part) => part.split(' ').filter((word) => word !== '')) as [string[], string[]];
      const plain = words.map((word) => word.replace(/^[*+-]/, ''));
      all.set(`${kind} ${id}`, plain);
      beginnings.set(`${kind} ${id}`, [...plain, ...more].map((word) => fold(word).slice(0, STEM)));
      return { kind, id, words, plain };
    });
  });
  // "Ostern" is a word of its own, and no form of "Ost".
  for (const ending of endings) {
    for (const { kind, id, words, plain } of entries) {
      for (const [nth, word] of plain.entries()) {
        const form = word + ending;
        const counterpart = { kind, id, nth, ending };
        const mark = words[nth]![0];
        if (mark === '+' && ending === '') openings.push([fold(word), counterpart]);
        if (mark === '-') continue;
        if (!byForm.has(form)) byForm.set(form, counterpart);
        const term = mark === '*' ? undefined : stem(wordsOf(form, 0, form.length)[0]!, language);
        if (term !== undefined && !byTerm.has(term)) byTerm.set(term, counterpart);
      }
    }
  }
  return { byForm, byTerm, openings, words: all, beginnings };
}
