/**
 * name-misspelled in any word with a capital: "Polizieboot" where the passage has a Polizeiboot, "Frsnko" for Franko.
 * Only words that no vocabulary here has and no source, one letter from a word of a passage that the sentence tells.
 */
import { Remembered } from '../locales/memo.js';
import { NAME_LANGUAGES } from '../locales/names.js';
import { canonicalPlace, placeOfDemonym } from '../locales/places.js';
import { isTransliteration, soundKey } from '../recognize/name-forms.js';
import { nameLexicon } from '../recognize/name-lexicon.js';
import type { LinkedName, SentenceReading } from '../recognize/claim.js';
import { fold, stem, wordsOf, type Word } from '../recognize/text.js';
import type { IndexedPassage } from '../facts/fact-index.js';
import type { Finding, Language } from '../types.js';
import type { Draft } from './draft.js';
import { isKnown } from './link-names.js';
import { holdsWord } from './other-forms.js';
import { refutation } from './refutation.js';

/** Shorter words become others too easily. */
const LEAST = 5;
/** How much of the sentence a passage must say. */
const SAID = 0.2;
/** From here on the recognizer is sure that it is a person. */
const SURE = 0.85;
/** Terms of passages are cut to so many letters. */
const STEM = 6;
/** Letters behind the wrong one that must be right. */
const BEHIND = 1;

export function checkLetterSlips(draft: Draft): Finding[] {
  return draft.own.flatMap((reading) => reading.words.flatMap((word) => slipOf(draft, reading, word) ?? []));
}

function slipOf(draft: Draft, reading: SentenceReading, word: Word): Finding | undefined {
  const { language } = draft.document;
  if (word.text.length < LEAST || !/^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)?$/u.test(word.text) || isWord(word.text, language) || isWord(word.text, 'en') || holdsWord(draft, word.text)) return undefined;
  const name = draft.nameAt(word);
  if (name && isKnown(name.key)) return undefined;
  const found = new Set<string>();
  for (const { passage, score } of draft.alignments[reading.index] ?? []) {
    if (score < SAID) continue;
    for (const right of corrections(word, passage, draft, name)) found.add(right);
    // The passage that says most of the sentence decides.
    if (found.size) break;
  }
  const [right] = found;
  if (right === undefined || found.size > 1 || reading.words.some((w) => w.text === right)) return undefined;
  const isSwap = areSwapped(right, word.text);
  if (!isSwap && soundKey(right) === soundKey(word.text)) return undefined;
  // "BirdClop": what has a capital within is written alike everywhere.
  if (!isSwap && !draft.sameLanguage && !/\p{Ll}\p{Lu}/u.test(word.text) && (isTransliteration(word.text, right) || isOtherSpelling(fold(word.text), fold(right)))) return undefined;
  return refutation('name-misspelled', word, `${right} in the source, ${word.text} here`, [right], [], 'warning');
}

/** Two letters in each other's place are a slip of the fingers in any language; at the end they may be a plural: "Aliasse", "aliases". */
export function areSwapped(a: string, b: string): boolean {
  const letters = (text: string) => [...fold(text)].sort().join('');
  return letters(a) === letters(b) && !(/e.$|.e$/.test(a) && a.slice(0, -2) === b.slice(0, -2));
}

/** One letter for another that stands for the same sound in some language: "Szenario", "scenario". */
function isOtherSpelling(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return a.length === b.length && a.slice(at + 1) === b.slice(at + 1) && ALIKE.some((letters) => letters.includes(a[at]!) && letters.includes(b[at]!));
}

const ALIKE = ['ckqzsx', 'vwf', 'aeiouyj', 'dt', 'gh', 'bp'];

/** A word of a language, or a name that people or places have. */
function isWord(text: string, language: Language): boolean {
  let known = words.get(language);
  if (!known) words.set(language, (known = new Remembered<boolean>()));
  let is = known.get(text);
  if (is === undefined) {
    const lexicon = nameLexicon(language);
    const lower = text.toLowerCase();
    is = lexicon.isFirstName(lower) || lexicon.surnames.has(lower) || lexicon.isWord(lower) || canonicalPlace(text, language) !== undefined || placeOfDemonym(text, language) !== undefined;
    known.set(text, is);
  }
  return is;
}

const words = new Map<Language, Remembered<boolean>>();

/** The word with one letter set right so that the passage has it, where that makes a word of it, or of a name a name of the sources. */
function corrections({ text, lower }: Word, passage: IndexedPassage, { index, document }: Draft, name: LinkedName | undefined): string[] {
  const folded = fold(text);
  if (folded.length !== text.length) return [];
  const { language } = passage.source;
  const lexicon = nameLexicon(language);
  const names = passage.entities.flatMap((id) => fold(index.entities.get(id)?.name ?? '').split(/[\s-]+/)).filter((name) => name.length >= LEAST - 1);
  const slips = (all: readonly string[]) => all.flatMap((name) => oneLetter(text, folded, name, true));
  // In a language without a vocabulary every word would be one that none has: only those of names that are no words count.
  if (![language, document.language].every((l) => NAME_LANGUAGES.includes(l))) return name && !nameLexicon(document.language).endsLikeCommon(lower) ? slips(names.filter((n) => !lexicon.isWord(n) && !lexicon.endsLikeCommon(n))) : [];
  const endsAsWord = nameLexicon(document.language).isCommon(lower);
  // "Frsnko Stein": the passage has the rest of the person's name.
  const beside = name?.mention.type === 'person' && name.mention.confidence >= SURE && wordsOf(name.mention.name, 0, name.mention.name.length).some((w) => w.text !== text && passage.terms.has(stem(w, language) ?? ''));
  const found = [...passage.terms].filter((term) => term.length >= LEAST && /^\p{L}/u.test(term)).flatMap((term) => oneLetter(text, folded, term, term.length < STEM).filter((right) => {
    const [word] = wordsOf(right, 0, right.length);
    if (!word || stem(word, language) !== term) return false;
    // What ends as words do may be one, but for a word that the vocabulary has.
    return endsAsWord ? lexicon.hasWord(word.lower) : isWord(right, language) || isWord(right, document.language) || beside || (right.length > STEM && /\s/.test(name?.mention.name ?? ' ') && areSwapped(right, text));
  }));
  if (!name || endsAsWord) return found;
  return [...found, ...slips(names)];
}

/** What becomes of `text` when one letter is changed, left out, put in or swapped so that it is `right`, or begins so. */
function oneLetter(text: string, folded: string, right: string, whole: boolean): string[] {
  let at = 0;
  while (at < right.length && folded[at] === right[at]) at++;
  if (at >= right.length) return [];
  const [before, letter, next = ''] = [text.slice(0, at), text[at] ?? '', text[at + 1] ?? ''];
  const swapped = before + (at === 0 ? next.toUpperCase() + letter.toLowerCase() : next + letter) + text.slice(at + 2);
  // The first letter is seldom wrong, and the last ones inflect.
  const options = at === 0 || at + BEHIND >= right.length ? [swapped] : [swapped, before + right[at] + text.slice(at + 1), before + text.slice(at + 1), before + right[at] + text.slice(at)];
  return options.filter((option) => option !== text && (whole ? fold(option) === right : fold(option).startsWith(right)));
}
