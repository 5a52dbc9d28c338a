/** Words between quotation marks, and who is said to have spoken them. */
import type { Document, NameMention, QuoteMention, Span } from '../types.js';
import { overlapFinder } from './overlap.js';
import { quoteVocabulary, type QuoteVocabulary } from './quote-vocabulary.js';
import { wordsOf, type Word } from './text.js';

interface QuoteSpan extends Span {
  readonly inner: Span;
  /** Stands inside another quote. */
  readonly nested: boolean;
}

/** Opening mark -> the marks that close it, the usual one first. */
const PAIRS: Readonly<Record<string, string>> = { '„': '“”"', '“': '”"', '»': '«', '«': '»', '‚': '‘’', '‹': '›', '›': '‹', '"': '"', '”': '”', '‘': '’', "'": "'", '「': '」', '『': '』' };
/** Turns most letters away before they are looked up. */
function mayBeMark(code: number): boolean {
  return code === 34 || code === 39 || code === 0xab || code === 0xbb || (code > 0x2017 && code < 0x203b) || (code > 0x300b && code < 0x3010);
}
/** A quote runs no longer than this, in characters: a mark without a partner must not swallow the text. */
const LONGEST = 2000;

/** Sorted by start. A quote stands in the sentence in which it opens; nested quotes are mentions of their own. */
export function recognizeQuotes(document: Document, names: readonly NameMention[]): QuoteMention[] {
  const quotes = document.blocks.flatMap((b) => quoteSpans(document.plain, b.start, b.end));
  quotes.sort((a, b) => a.start - b.start || b.end - a.end);
  const speakers = new Speakers(document, names, quotes);
  const mentions: QuoteMention[] = [];
  for (const quote of quotes) {
    const sentence = sentenceAt(document, quote.start);
    if (sentence < 0) continue;
    const speaker = quote.nested ? undefined : speakers.of(quote, sentence);
    mentions.push({
      kind: 'quote', start: quote.start, end: quote.end, sentence,
      text: document.plain.slice(quote.inner.start, quote.inner.end), inner: quote.inner, ...(speaker ? { speaker } : {}),
    });
  }
  return mentions;
}

function quoteSpans(plain: string, start: number, end: number): QuoteSpan[] {
  const found: QuoteSpan[] = [];
  scan(start, end, false);
  return found;

  function scan(from: number, to: number, nested: boolean): void {
    for (let at = from; at < to; at++) {
      if (!mayBeMark(plain.charCodeAt(at))) continue;
      const mark = plain[at]!;
      const closers = PAIRS[mark];
      if (!closers || !opens(at, mark)) continue;
      const close = closing(at, Math.min(to, at + LONGEST), mark, closers);
      if (close < 0) continue;
      const inner = { start: at + 1, end: close };
      if (/[\p{L}\p{N}]/u.test(plain.slice(inner.start, inner.end))) {
        found.push({ start: at, end: close + 1, inner, nested });
        scan(inner.start, inner.end, true);
      }
      at = close;
    }
  }

  function opens(at: number, mark: string): boolean {
    const before = plain[at - 1] ?? ' ';
    const after = plain[at + 1] ?? ' ';
    if (/\s/.test(after)) return mark === '«' && /[\u00a0\u202f]/.test(after);
    // "the '60s", "rock 'n' roll".
    if (mark === "'" && !/^\p{L}[^']/u.test(plain.slice(at + 1, at + 3))) return false;
    return !/[\p{L}\p{N}]/u.test(before) || mark === '„' || mark === '“' && !/[\p{L}]/u.test(before);
  }

  function closing(open: number, limit: number, mark: string, closers: string): number {
    let depth = 0;
    for (let at = open + 1; at < limit; at++) {
      if (!mayBeMark(plain.charCodeAt(at))) continue;
      const c = plain[at]!;
      const isApart = /\s/.test(plain[at - 1]!);
      // A speech of several paragraphs opens anew with each: "‘… it was. ‘But …".
      if (c === mark && isApart && /[.!?]/.test(plain[at - 2]!) && opens(at, mark)) return at - 1;
      // The same opener again, before a close: an unbalanced first one ("„… „…“").
      if (c === mark && !closers.includes(c) && ++depth > 1) return -1;
      if (!closers.includes(c)) continue;
      // An apostrophe inside single quotes ("‘it’s’").
      if (/[‘’']/.test(c) && /\p{L}/u.test(plain[at + 1] ?? ' ')) {
        if (c === mark && isApart) return -1;
        continue;
      }
      // "'The players' wages …'": another mark closes.
      if (/[’']/.test(c) && /^s. \p{Ll}/u.test(plain.slice(at - 1, at + 3)) && isClosedNext(plain.slice(at + 1, limit))) continue;
      if (c === '"' && mark === '"' && /\s/.test(plain[at - 1] ?? ' ')) continue;
      if (depth > 0) {
        depth--;
        continue;
      }
      return at;
    }
    return -1;
  }
}

/** Whether the next single mark that is no apostrophe stands behind a word. */
function isClosedNext(text: string): boolean {
  for (const { index } of text.matchAll(/['’‘]/g)) {
    const isBehind = /\S/.test(text[index - 1] ?? ' ');
    if (!isBehind || !/\p{L}/u.test(text[index + 1] ?? ' ')) return isBehind;
  }
  return false;
}

function sentenceAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const s = document.sentences[middle]!;
    if (offset < s.start) high = middle - 1;
    else if (offset >= s.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** Where a sentence was split behind a quote, no more characters stand between. */
const SPLIT = 3;
/** How far, in words, a name may stand from the verb of saying. */
const NEAR = 6;
const LONGEST_VERB = 20;

const NEXT_CLAUSE = /, (?:while|whereas|but|während|wohingegen|aber) /u;
const ANSWERS = new Set(['was', 'is', 'war', 'ist', 'lautet', 'lautete']);
/** Words from the verb to whose answer it is. */
const ANSWER = 3;

/** Pronouns that no body goes by. */
const PERSONAL = new Set(['he', 'she', 'er']);

class Speakers {
  private readonly vocabulary: QuoteVocabulary;
  private readonly quoteAt: (span: Span) => QuoteSpan | undefined;
  /** Sentence -> its last speaker. */
  private readonly last = new Map<number, Span>();

  constructor(
    private readonly document: Document,
    private readonly names: readonly NameMention[],
    quotes: readonly QuoteSpan[],
  ) {
    this.vocabulary = quoteVocabulary(document.language);
    this.quoteAt = overlapFinder(quotes.filter((q) => !q.nested), (q) => q);
  }

  of(quote: QuoteSpan, sentence: number): Span | undefined {
    const speaker = this.find(quote, sentence);
    if (speaker) this.last.set(this.sentenceOf(quote.end - 1, sentence), speaker);
    return speaker;
  }

  private find(quote: QuoteSpan, sentence: number): Span | undefined {
    const { sentences, blocks } = this.document;
    const own = sentences[sentence]!;
    const lastSentence = this.sentenceOf(quote.end - 1, sentence);
    const block = blocks[own.block]!;
    // What follows a quote may be split from it ("„…?“, fragte sie").
    const next = sentences[lastSentence + 1];
    const after = { start: quote.end, end: sentences[lastSentence]!.end - quote.end < SPLIT && this.endsSentence(quote) && next?.block === own.block && this.tagFollows(quote.end) ? next!.end : Math.max(sentences[lastSentence]!.end, quote.end) };
    const before = { start: Math.max(own.start, block.start), end: quote.start };
    const words = { before: this.free(before), after: this.free(after) };
    // "He called it 'magical.' Asked on Monday, X said …": another sentence begins.
    if (/\.$/.test(this.document.plain.slice(quote.inner.start, quote.inner.end)) && /^\s\p{Lu}/u.test(this.document.plain.slice(quote.end, quote.end + 2))) {
      const told = this.bySource(words.before) ?? this.byVerb(words.before, sentence, false);
      if (told) return told;
    }
    return this.bySource(words.before) ?? this.bySource(words.after) ?? this.byAnswer(words.after) ?? this.byVerb(words.after, sentence, true) ?? this.byVerb(words.before, sentence, false) ?? this.carried(quote, sentence, words.before);
  }

  /** Words of a span that stand outside all quotes. */
  private free(span: Span): Word[] {
    if (span.end <= span.start) return [];
    return wordsOf(this.document.plain, span.start, span.end).filter((w) => !this.isQuoted(w));
  }

  /** Quotes lie beside or in each other, so the outer ones are enough. */
  private isQuoted(word: Span): boolean {
    const quote = this.quoteAt(word);
    return quote !== undefined && quote.start <= word.start && word.end <= quote.end;
  }

  /** "laut X", "nach Angaben von X", "according to X", "X zufolge". */
  private bySource(words: readonly Word[]): Span | undefined {
    for (let i = 0; i < words.length; i++) {
      const { lower } = words[i]!;
      const length = this.vocabulary.sourceLength(words, i);
      if (length) {
        const name = this.nameAfter(words[i + length - 1]!.end, NEAR, words);
        if (name) return name;
      }
      if (this.vocabulary.sourceBehind.has(lower)) {
        const name = this.nameBefore(words[i]!.start, 3);
        if (name) return name;
      }
    }
    return undefined;
  }

  /** "…, was Lindqvist's answer", "…, lautet das Fazit von Lindqvist". */
  private byAnswer([first]: readonly Word[]): Span | undefined {
    return first && ANSWERS.has(first.lower) ? this.names.find((n) => n.start >= first.end && this.wordsBetween(first.end, n.start) <= ANSWER && n.type === 'person' && n.confidence >= 0.5 && !this.isQuoted(n)) : undefined;
  }

  /** The subject of a verb of saying: a name beside it, or a pronoun for the speaker before. */
  private byVerb(words: readonly Word[], sentence: number, after: boolean): Span | undefined {
    const order = words.map((_, i) => i);
    if (!after) order.reverse();
    for (const i of order) {
      const verb = words[i]!;
      if (!this.vocabulary.speechVerbs.has(verb.lower)) continue;
      // "sagte Trump" and "said Trump" stand behind a quote, "Trump sagte:" before it.
      // "…, she told Maxim": who is told says nothing.
      const behind = verb.lower === 'told' ? undefined : this.nameAfter(verb.end, NEAR, words);
      const front = this.nameBefore(verb.start, 10, !after);
      const next = words[i + 1]?.lower ?? '';
      const previous = words[i - 1]?.lower ?? '';
      if (this.vocabulary.pronouns.has(previous) || this.vocabulary.pronouns.has(next)) {
        // "Weiter sagte er": whoever spoke or was named before.
        const pronoun = this.vocabulary.pronouns.has(previous) ? words[i - 1]! : words[i + 1]!;
        return this.antecedent(pronoun.start, sentence, PERSONAL.has(pronoun.lower));
      }
      const inverted = this.document.language !== 'en' ? !front || after : after && i === 0;
      const found = inverted ? (behind ?? front) : (front ?? (i === 0 || after ? behind : undefined));
      if (found) return found;
    }
    // "X: „…“"
    const colon = !after && words.length > 0 && /^\s?:/.test(this.document.plain.slice(words[words.length - 1]!.end, words[words.length - 1]!.end + 3));
    const named = colon ? this.nameBefore(words[words.length - 1]!.end + 1, 10) : undefined;
    // "Vantbrook narrows its guidance; CFO: “…”": another clause.
    return named && this.document.plain.slice(named.end, words[words.length - 1]!.end).includes(';') ? undefined : named;
  }

  /** A quote with no tag of its own goes on where the one before it in the paragraph stopped. */
  private carried(quote: QuoteSpan, sentence: number, before: readonly Word[]): Span | undefined {
    const same = this.last.get(sentence);
    if (same) return same;
    const whole = before.length === 0 && /[.!?]$/.test(this.document.plain.slice(quote.inner.start, quote.inner.end));
    const pronoun = before.some((w) => this.vocabulary.pronouns.has(w.lower));
    const short = before.length <= 2 && /:\s*$/.test(this.document.plain.slice(Math.max(0, quote.start - 2), quote.start));
    if (!whole && !pronoun && !short) return undefined;
    const block = this.document.sentences[sentence]!.block;
    for (let s = sentence - 1; s >= sentence - 3 && s >= 0 && this.document.sentences[s]!.block === block; s--) {
      const speaker = this.last.get(s);
      if (speaker) return speaker;
    }
    return pronoun ? this.antecedent(quote.start, sentence, before.some((w) => PERSONAL.has(w.lower))) : undefined;
  }

  /** The speaker of the sentences before, or else the last person named. */
  private antecedent(offset: number, sentence: number, personal: boolean): Span | undefined {
    for (let s = sentence; s >= sentence - 2 && s >= 0; s--) {
      const speaker = this.last.get(s);
      if (speaker && speaker.start < offset && this.isNear(speaker, sentence)) return speaker;
      const named = this.names.filter((n) => n.sentence === s && n.end <= offset && n.confidence >= 0.5 && !this.isQuoted(n));
      const persons = named.filter((n) => n.type === 'person' && !/^['’]/.test(n.tail));
      // Which of two "he" is, nobody can tell.
      if (personal && new Set(persons.map((n) => n.name)).size > 1) return undefined;
      const person = persons.at(-1) ?? (personal ? undefined : named.find((n) => n.type !== 'place' && n.type !== 'index'));
      if (person) return person;
    }
    return undefined;
  }

  /** "He" is somebody of this paragraph or the two before it. */
  private isNear(speaker: Span, sentence: number): boolean {
    const { sentences } = this.document;
    const own = sentenceAt(this.document, speaker.start);
    return own >= 0 && sentences[sentence]!.block - sentences[own]!.block <= 2;
  }

  private nameAfter(offset: number, words: number, limit: readonly Word[]): Span | undefined {
    const end = limit[limit.length - 1]?.end ?? offset;
    const near = this.names.filter((n) => n.start >= offset && n.start < end && this.wordsBetween(offset, n.start) <= words && this.canSpeak(n));
    return best(near);
  }

  private nameBefore(offset: number, words: number, ofClause = false): Span | undefined {
    const sentence = this.sentenceOf(offset - 1, 0);
    const named = this.names.filter((n) => n.end <= offset && n.sentence === sentence && this.wordsBetween(n.end, offset) <= words && this.canSpeak(n));
    // "…, cautioned Hauknes, while Oduya stressed": the clause of the verb has a name of its own.
    const near = named.filter((n) => !ofClause || !named.some((next) => next.start > n.end && NEXT_CLAUSE.test(this.document.plain.slice(n.end, next.start))));
    // "In a letter to Qom News, Montazeri said": the comma opens the clause.
    const { plain } = this.document;
    const subject = near.findLast((n) => plain.slice(n.start - 2, n.start) === ', ' && this.vocabulary.speechVerbs.has(wordsOf(plain, n.end, n.end + LONGEST_VERB)[0]?.lower ?? ''));
    if (subject && near[0]!.type !== 'person') return subject;
    // The subject stands first, unless a person stands nearer.
    return near.find((n) => n.type === 'person') ?? near[0];
  }

  private canSpeak(name: NameMention): boolean {
    return name.confidence >= 0.5 && name.type !== 'place' && name.type !== 'index' && !/^['’]s?$|^s$/.test(name.tail) && !/^-/.test(name.tail) && !this.isQuoted(name);
  }

  private wordsBetween(start: number, end: number): number {
    return end <= start ? 0 : wordsOf(this.document.plain, start, end).length;
  }

  private sentenceOf(offset: number, fallback: number): number {
    const found = sentenceAt(this.document, offset);
    return found < 0 ? fallback : found;
  }

  private endsSentence(quote: QuoteSpan): boolean {
    return /[.!?]\s*$/.test(this.document.plain.slice(quote.inner.start, quote.inner.end)) || /^\s*[,–—-]/.test(this.document.plain.slice(quote.end, quote.end + 3));
  }

  /** Whether a verb of saying opens what stands behind a quote. */
  private tagFollows(offset: number): boolean {
    const [first, second, third] = wordsOf(this.document.plain, offset, offset + 60);
    // "… 'magical.' Asked on Monday, X said" is another sentence.
    if (first && /^\p{Lu}/u.test(first.text) && this.vocabulary.speechVerbs.has(first.lower)) return false;
    return [first, second, third].some((w) => w && this.vocabulary.speechVerbs.has(w.lower)) && !/^\s*[\n„“"»]/.test(this.document.plain.slice(offset, offset + 3));
  }
}

/** A person before all others: "said OpenAI's boss Sam Altman". */
function best(names: readonly NameMention[]): NameMention | undefined {
  return names.find((n) => n.type === 'person') ?? names[0];
}
