/** quote-altered: words between the marks that the source's quote does not have. quote-misattributed: another speaker. */
import { fold, stem, wordsOf, type Word } from '../recognize/text.js';
import { termsWithin } from '../recognize/claim.js';
import { conceptLexicon } from '../locales/concepts.js';
import { nameLexicon } from '../recognize/name-lexicon.js';
import { writeName } from '../fix/index.js';
import type { Entity, Finding, QuoteFact, QuoteMention, Span, Support } from '../types.js';
import type { FactIndex } from '../facts/fact-index.js';
import type { Draft } from './draft.js';
import { isKnown } from './link-names.js';
import { asLikely } from './likely.js';
import { refutation } from './refutation.js';
import { passageScores } from './slots.js';

/** A quote of fewer words says too little to be known again with a word changed. */
const LEAST_WORDS = 4;
/** How well the passage of a catchword must be told for another catchword to stand for it. */
const RETOLD = 0.35;
/** How much of the rest of a quote a sentence must tell. */
const MOST = 0.5;

interface Source {
  readonly fact: QuoteFact;
  readonly words: readonly Word[];
}

/** Words, compounds with hyphens in their parts: "Sputnik-Moment" is "Sputnik moment" elsewhere. What an editor put in between brackets nobody said. */
function partsOf(text: string, start: number, end: number): Word[] {
  // The quote alone: a draft has many.
  const quote = text.slice(start, end).replace(/[([][^()[\]]{1,40}[)\]]/g, (added) => ' '.repeat(added.length));
  return wordsOf(quote, 0, quote.length).flatMap((word) => {
    const parts: Word[] = [];
    for (const m of word.text.matchAll(/[^-‐‑]+/g)) {
      parts.push({ start: start + word.start + m.index, end: start + word.start + m.index + m[0].length, text: m[0], lower: m[0].toLowerCase() });
    }
    return parts;
  });
}

export function checkQuotes(draft: Draft): { findings: Finding[]; supports: Support[] } {
  const findings: Finding[] = [];
  const supports: Support[] = [];
  const quoted = quotedIn(draft.index);
  for (const quote of draft.found.quotes) {
    const words = partsOf(draft.document.plain, quote.inner.start, quote.inner.end);
    if (!words.length) continue;
    const sources = quoted.like(words);
    const exact = sources.filter((s) => contains(s.words, words));
    if (exact.length) {
      const fact = exact[0]!.fact;
      supports.push({ start: quote.inner.start, end: quote.inner.end, verdict: 'supported', facts: [fact.id], reason: '' });
      // "I am", "of the year": many say so.
      const wrong = words.every((w) => isFunctionWord(w, draft)) ? undefined : misattributed(draft, quote, exact.map((s) => s.fact));
      if (wrong) findings.push(wrong);
      continue;
    }
    const numbered = otherNumber(words, sources);
    if (numbered) {
      findings.push(numbered);
      continue;
    }
    const silent = draft.sameLanguage ? undefined : saidByOther(draft, quote, words) ?? translatedFrom(draft, quote, words);
    if (silent) {
      findings.push(silent);
      continue;
    }
    const altered = draft.sameLanguage && (words.length >= LEAST_WORDS || isWhole(draft, quote, words, sources)) ? closest(draft, words, sources) : (closestName(draft, quote, words, sources) ?? replaced(draft, quote, words, sources));
    if (!altered) continue;
    findings.push(altered);
    const wrong = misattributed(draft, quote, sources.map((s) => s.fact).filter((f) => altered.facts.includes(f.id)));
    if (wrong) findings.push(wrong);
  }
  return { findings, supports };
}

/** Words of a quote that is no catchword. */
const LONG = 4;

/**
 * A quote in another language, of somebody whom the sources quote nowhere and name in no passage with a quote, where each of theirs has its speaker.
 * Which of them it is, the passage that is told says, or that there is but one.
 */
function saidByOther(draft: Draft, quote: QuoteMention, words: readonly Word[]): Finding | undefined {
  const { index } = draft;
  const { speaker, sentence } = quote;
  const name = speaker && draft.nameAt(speaker);
  const here = name && index.entities.get(name.key);
  if (!name || here?.type !== 'person' || words.length < LONG || !index.quotes.length || index.quotes.length > FEW) return undefined;
  const speakers = new Set(index.quotes.map((f) => f.subject));
  if ([...speakers].some((id) => index.entities.get(id)?.type !== 'person') || speakers.has(here.id) || index.quotes.some((f) => index.passageOf.get(f.id)?.entities.includes(here.id))) return undefined;
  const told = (draft.alignments[sentence] ?? []).find(({ passage }) => passage.facts.some((f) => f.kind === 'quote'));
  const right = told?.passage.facts.find((f): f is QuoteFact => f.kind === 'quote') ?? (speakers.size === 1 ? index.quotes[0] : undefined);
  const who = right && index.entities.get(right.subject);
  if (!who || name.mention.tail || isMeantByPronoun(draft, quote, who)) return undefined;
  const edit = writeName(who.name, name.mention, draft.document);
  return asLikely(refutation('quote-misattributed', edit, `${who.name} said this in the source, ${name.mention.name} here`, [edit.text], [right.id]));
}

/** How much of a translated quote the passage of the source's must say, */
const SAID = 0.34;
/** how much less those of whom the draft names, */
const LESS = 0.25;
/** and of anybody else. */
const CLEAR = 0.1;
/** Times longer or shorter than its translation. */
const LENGTH = 3;

/** A translated quote whose words are those of a passage where somebody else speaks, and of none where this speaker does. */
function translatedFrom(draft: Draft, { inner, speaker, sentence }: QuoteMention, words: readonly Word[]): Finding | undefined {
  const { index, document, readings } = draft;
  const own = readings[sentence];
  const name = speaker && own && speaker.start >= own.start && speaker.end <= own.end ? draft.nameAt(speaker) : undefined;
  if (!name || name.mention.tail || index.entities.get(name.key)?.type !== 'person' || words.length < LONG || index.quotes.length > FEW) return undefined;
  const terms = readings.filter((r) => r.start < inner.end && r.end > inner.start).flatMap((r) => termsWithin(r, inner, document.language));
  if (new Set(terms).size < LEAST_TERMS) return undefined;
  const scores = passageScores(draft, [...new Set(terms)]);
  const best = new Map<string, { readonly score: number; readonly fact: QuoteFact }>();
  for (const fact of index.quotes) {
    const ratio = words.length / wordsOf(fact.quote, 0, fact.quote.length).length;
    const score = scores.get(index.passageOf.get(fact.id)?.index ?? -1) ?? 0;
    if (ratio < LENGTH && ratio > 1 / LENGTH && score > (best.get(fact.subject)?.score ?? -1)) best.set(fact.subject, { score, fact });
  }
  const [first, second] = [...best].filter(([id]) => id !== name.key).sort(([, a], [, b]) => b.score - a.score);
  const right = first && index.entities.get(first[0]);
  if (!first || right?.type !== 'person' || first[1].score < SAID || first[1].score - (second?.[1].score ?? 0) < CLEAR || first[1].score - (best.get(name.key)?.score ?? 0) < LESS) return undefined;
  // Whom the passage of the words names speaks there, too, maybe.
  if (index.passageOf.get(first[1].fact.id)?.entities.includes(name.key) || isPartOf(right.name, name.mention.name) || isPartOf(name.mention.name, right.name) || readings[sentence]!.names.some((n) => n.key === right.id)) return undefined;
  const edit = writeName(right.name, name.mention, document);
  return asLikely(refutation('quote-misattributed', edit, `${right.name} said this in the source, ${name.mention.name} here`, [edit.text], [first[1].fact.id]));
}

const LEAST_TERMS = 3;

/** "Embarrassing but manageable", three words that are a whole quote of the one who says them here, but for one. */
function isWhole(draft: Draft, { speaker }: QuoteMention, words: readonly Word[], sources: readonly Source[]): boolean {
  const said = speaker && draft.nameAt(speaker)?.key;
  return words.length === LEAST_WORDS - 1 && sources.some((s) => s.words.length === words.length && s.fact.subject !== '' && s.fact.subject === said);
}

interface Quoted {
  /** The source's quotes that a draft's could be: all, or of very many those that have one of its rarest words. */
  like(words: readonly Word[]): readonly Source[];
}

const FEW = 300;
/** One word may be another's, and one may be foreign to the source. */
const RAREST = 3;
/** Of a phrase that stands in very many articles, so many are enough. */
const ENOUGH = 100;
const built = new WeakMap<FactIndex, Quoted>();

function quotedIn(index: FactIndex): Quoted {
  let quoted = built.get(index);
  if (quoted) return quoted;
  const all = index.quotes.map((fact): Source => ({ fact, words: partsOf(fact.quote, 0, fact.quote.length) }));
  const byWord = new Map<string, number[]>();
  if (all.length > FEW) {
    for (const [i, { words }] of all.entries()) {
      for (const word of new Set(words.map((w) => fold(w.lower)))) {
        const list = byWord.get(word);
        if (list) list.push(i);
        else byWord.set(word, [i]);
      }
    }
  }
  quoted = {
    like(words) {
      if (all.length <= FEW) return all;
      const having = words.flatMap((w) => [byWord.get(fold(w.lower)) ?? []]).filter((list) => list.length);
      const rarest = having.sort((a, b) => a.length - b.length).slice(0, RAREST);
      return [...new Set(rarest.flatMap((list) => list.slice(0, ENOUGH)))].sort((a, b) => a - b).map((i) => all[i]!);
    },
  };
  built.set(index, quoted);
  return quoted;
}

/** Whether the draft's words stand in the source's in one run, apart from gaps marked by "…" or brackets. */
function contains(source: readonly Word[], words: readonly Word[]): boolean {
  for (let i = 0; i + words.length <= source.length; i++) {
    if (words.every((w, k) => fold(w.lower) === fold(source[i + k]!.lower))) return true;
  }
  return false;
}

function misattributed(draft: Draft, quote: QuoteMention, facts: readonly QuoteFact[]): Finding | undefined {
  if (!quote.speaker || isTitle(quote.text)) return undefined;
  const said = draft.nameAt(quote.speaker);
  if (said && facts.some((f) => f.subject === said.key)) return undefined;
  // Whom a quote was put down to by its place in the sentence may be no one who speaks.
  const speakers = [...new Set(facts.map((f) => f.subject).filter((key) => draft.index.entities.get(key)?.type === 'person'))];
  // "Monty Python's 'Galaxy Song'": a work, not words that were said.
  if (!said || said.mention.tail || !isKnown(said.key) || speakers.length !== 1 || speakers[0] === said.key) return undefined;
  // "…, said Ann, while Bo called it “…”": whose words these are is named behind.
  if (draft.readings[said.mention.sentence]!.names.some((n) => n.key === speakers[0])) return undefined;
  const right = draft.index.entities.get(speakers[0]!);
  const wrong = draft.index.entities.get(said.key);
  if (right?.type !== 'person' || !wrong || isPartOf(right.name, wrong.name) || isPartOf(wrong.name, right.name) || isMeantByPronoun(draft, quote, right) || isSpokenByPronoun(draft, said.key, right, facts)) return undefined;
  // Who speaks in the source is somebody, too, whatever the name looks like.
  if (wrong.type !== 'person' && (quote.text.split(' ').length <= LEAST_WORDS || !draft.index.quotes.some((f) => f.subject === said.key))) return undefined;
  const edit = writeName(right.name, said.mention, draft.document);
  return refutation('quote-misattributed', edit, `${right.name} said this in the source, ${said.mention.name} here`, [edit.text], facts.map((f) => f.id));
}

/** "The Big Bang Theory": a work, whoever names it. */
function isTitle(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 1 && words.every((w) => /^\p{Lu}/u.test(w));
}

/** "She said", in a source that has named both before: who of them it was is not sure. */
function isSpokenByPronoun({ index }: Draft, said: string, right: Entity, facts: readonly QuoteFact[]): boolean {
  return facts.every((f) => {
    const passage = index.passageOf.get(f.id);
    return passage !== undefined && !passage.entities.includes(right.id) && index.passages.slice(Math.max(0, passage.index - BEFORE), passage.index + 1).some((p) => p.entities.includes(said));
  });
}

/** The source's "Weber", who may be one of two; "Jean Luc" for "Jean-Luc Weber". */
function isPartOf(one: string, name: string): boolean {
  const parts = fold(name).split(NAME_BREAK);
  return fold(one).split(NAME_BREAK).every((part) => parts.includes(part));
}

const NAME_BREAK = /[ -]/;

/** "…, she said", a sentence or two behind both: whom she is nobody can tell, and the right one will do. */
function isMeantByPronoun(draft: Draft, { speaker, sentence, start }: QuoteMention, right: Entity): boolean {
  const own = draft.readings[sentence];
  if (!own || !speaker || (speaker.start >= own.start && speaker.end <= own.end)) return false;
  return draft.readings.slice(Math.max(0, sentence - BEFORE), sentence + 1).some((r) => r.block === own.block && r.names.some((n) => (n.key === right.id || isPartOf(right.name, n.mention.name)) && n.mention.start < start));
}

/** For so many sentences a pronoun stands for whom they name. */
const BEFORE = 3;

/** The source's quote with one word more, less or other. */
function closest(draft: Draft, words: readonly Word[], sources: readonly Source[]): Finding | undefined {
  for (const source of sources) {
    for (let i = 0; i + words.length <= source.words.length; i++) {
      const differing = words.filter((w, k) => fold(w.lower) !== fold(source.words[i + k]!.lower));
      if (differing.length !== 1) continue;
      const wrong = differing[0]!;
      const at = i + words.indexOf(wrong);
      const right = source.words[at]!;
      // A word left out or put in, or another form of the same: how people retell, not what they falsify.
      if (sameRoot(wrong, right) || isFunctionWord(wrong, draft) !== isFunctionWord(right, draft) || [at - 1, at + 1].some((k) => fold(source.words[k]?.lower ?? '') === fold(wrong.lower))) continue;
      return finding(wrong, right.text, source.fact);
    }
  }
  return undefined;
}

/** "4 im Gespräch", where the sources have a "2 im Gespräch", and nothing else that is called so: the number is the name's. */
function otherNumber(words: readonly Word[], sources: readonly Source[]): Finding | undefined {
  const at = words.findIndex((w) => /^\d+$/.test(w.text));
  if (at < 0 || words.length < 2) return undefined;
  const like = sources.filter((s) => s.words.length === words.length && s.words.every((w, k) => (k === at ? /^\d+$/.test(w.text) : fold(w.lower) === fold(words[k]!.lower))));
  const right = new Set(like.map((s) => s.words[at]!.text));
  const [only] = right;
  return only === undefined || right.size > 1 ? undefined : refutation('number-mismatch', words[at]!, `${only} in the source, ${words[at]!.text} here`, [only], [like[0]!.fact.id]);
}

/** A catchword of two or three words ("Sputnik moment") with another name in it, in whatever language. */
function closestName(draft: Draft, quote: QuoteMention, words: readonly Word[], sources: readonly Source[]): Finding | undefined {
  if (words.length < 2 || words.length > 3) return undefined;
  for (const { fact, words: told } of sources) {
    if (told.length !== words.length || !isRetold(draft, quote.sentence, fact)) continue;
    const differing = words.filter((w, k) => fold(w.lower) !== fold(told[k]!.lower));
    const wrong = differing[0];
    if (!wrong || differing.length !== 1) continue;
    const right = told[words.indexOf(wrong)]!;
    // "Heading 1" is "Überschrift 1" in German: no name, but a word.
    const isWord = !draft.sameLanguage && nameLexicon(draft.document.language).isCommon(wrong.lower);
    if (isWord || ![wrong, right].every((w) => /^\p{Lu}/u.test(w.text)) || sameRoot(wrong, right)) continue;
    return finding(wrong, right.text, fact);
  }
  return undefined;
}

/** Its passage is told, or the one beside it. */
function isRetold(draft: Draft, sentence: number, fact: QuoteFact): boolean {
  const passage = draft.index.passageOf.get(fact.id);
  return passage !== undefined && (draft.alignments[sentence] ?? []).some((a) => a.score >= RETOLD && Math.abs(a.passage.index - passage.index) <= 1);
}

/** Words that only hold others together; "years" tells no passage from another, but says something. */
function isFunctionWord(word: Word, { document: { language } }: Draft): boolean {
  return stem(word, language) === undefined && nameLexicon(language).functionWords.has(word.lower) && !conceptLexicon(language).ordinals.has(word.lower);
}

function sameRoot(a: Word, b: Word): boolean {
  const [x, y] = [fold(a.lower), fold(b.lower)];
  return x.endsWith(y) || y.endsWith(x) || (x.length > 3 && x.slice(0, 4) === y.slice(0, 4));
}

/**
 * One or two quoted words that the speaker did not say, in a sentence that tells the rest of what was said:
 * "calls it 'threatening' to have a new rival" for "'It is invigorating to have a new rival'".
 */
function replaced(draft: Draft, quote: QuoteMention, words: readonly Word[], sources: readonly Source[]): Finding | undefined {
  const reading = draft.readings[quote.sentence];
  if (!reading || !draft.sameLanguage || words.length > 2) return undefined;
  const { language } = draft.document;
  const stems = (list: readonly Word[]) => new Set(list.flatMap((w) => stem(w, language) ?? []));
  const quoted = stems(words);
  const around = stems(reading.words.filter((w) => w.end <= quote.start || w.start >= quote.end));
  if (!quoted.size) return undefined;
  const named = new Set(reading.names.map((n) => n.key));
  const fitting = sources.filter(({ fact, words: told }) => {
    const content = stems(told);
    const shared = [...content].filter((s) => around.has(s)).length;
    return named.has(fact.subject) && content.size > words.length && ![...quoted].some((s) => content.has(s)) && shared >= (content.size - words.length) * MOST;
  });
  const [only, ...more] = fitting;
  if (!only || more.length) return undefined;
  const left = only.words.filter((w) => {
    const s = stem(w, language);
    return s !== undefined && !around.has(s);
  });
  if (left.length !== words.length) return undefined;
  return finding({ start: words[0]!.start, end: words.at(-1)!.end, text: draft.document.text.slice(words[0]!.start, words.at(-1)!.end) }, left.map((w) => w.text).join(' '), only.fact);
}

function finding(wrong: Span & { readonly text: string }, right: string, fact: QuoteFact): Finding {
  return refutation('quote-altered', wrong, `"${right}" in the source's quote, "${wrong.text}" here`, [right], [fact.id], 'warning');
}
