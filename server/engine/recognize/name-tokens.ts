/** Sentence -> tokens, each with what its shape and the lexicon say about it. */
import { Memo, ownCopy } from '../locales/memo.js';
import type { NameLexicon } from './name-lexicon.js';
import { isNameEnd, nameLexicon } from './name-lexicon.js';

/** What a token may be. `shape`: inner capitals or letters with digits. `unknown`: in no word list. */
export type TokenClass = 'lower' | 'function' | 'common' | 'abbreviation' | 'number' | 'initial' | 'title' | 'demonym' | 'foreign' | 'unknown' | 'caps' | 'shape' | 'place' | 'first-name';

export interface NameToken {
  readonly start: number;
  /** End of the whole token, tail included. */
  readonly end: number;
  /** As written, without the tail. */
  readonly text: string;
  readonly lower: string;
  readonly tail: string;
  readonly capital: boolean;
  readonly class: TokenClass;
  /** First of its sentence, or behind a colon or an opening quotation mark: its capital tells nothing. */
  readonly opening: boolean;
  /** What stands between the token before and this one: one blank, or else. */
  readonly gap: string;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[&+](?=[\p{L}\p{N}])|['’.\-‐‑](?=[\p{L}\p{N}]))*/gu;

export function nameTokens(plain: string, start: number, end: number, lexicon: NameLexicon): NameToken[] {
  const tokens: NameToken[] = [];
  WORD.lastIndex = start;
  let last = start;
  for (let m = WORD.exec(plain); m && m.index < end; m = WORD.exec(plain)) {
    const gap = plain.slice(last, m.index);
    // "… on Wednesday.The bank": the sentence ends within what looks like one word.
    const raw = m.index + m[0].length > end ? withoutStop(plain.slice(m.index, end)) : m[0];
    last = m.index + m[0].length;
    const opening = tokens.length === 0 || (gap !== ' ' && /[:!?…–—•|]["“”„»«‚‘(]?\s*$|["“”„»«‚‘(]$|[«»]\s$|^[.]\s/.test(gap));
    const read = token(raw, m.index, gap, opening, plain, lexicon);
    // "Sam Bankman-Fried": behind a first name, what surnames end in or no list has is half a surname.
    const half = gap === ' ' && tokens.at(-1)?.class === 'first-name' ? /^-(\p{Lu}\p{Ll}+)$/u.exec(read.tail)?.[1]?.toLowerCase() : undefined;
    const whole = half !== undefined && (isNameEnd(half) || !lexicon.hasWord(half)) && lexicon.typeNoun(half) === undefined;
    const saint = saintBefore(tokens, gap, read, lexicon);
    if (saint) tokens[tokens.length - 1] = saint;
    else tokens.push(whole ? { ...read, text: raw, lower: raw.toLowerCase(), tail: '', class: 'unknown' } : read);
  }
  return tokens;
}

/** "St. Mary", "Sankt Gallen": one name with the word behind; but not "Main St. John said". */
function saintBefore(tokens: readonly NameToken[], gap: string, { text, end, tail, capital, class: kind }: NameToken, lexicon: NameLexicon): NameToken | undefined {
  const saint = tokens.at(-1);
  if (!saint || !capital || !SAINT.test(saint.text) || saint.tail !== '' || !/^\.? $/.test(gap) || kind === 'caps' || kind === 'function') return undefined;
  const before = tokens.at(-2);
  if (saint.text === 'St' && saint.gap === ' ' && before?.capital && before.class !== 'title' && !before.opening) return undefined;
  const whole = saint.text + gap + text;
  return { ...saint, end, text: whole, lower: whole.toLowerCase(), tail, class: lexicon.place(whole) === undefined ? 'unknown' : 'place' };
}

const SAINT = /^(?:St|Ste|Saint|Sainte|Sankt)$/;

function withoutStop(word: string): string {
  let end = word.length;
  while (end > 1 && /[.'’\-‐‑]/.test(word[end - 1]!)) end--;
  return word.slice(0, end);
}

function token(raw: string, start: number, gap: string, opening: boolean, plain: string, lexicon: NameLexicon): NameToken {
  const next = plain[start + raw.length];
  if (next === '.' || next === "'" || next === '’') return read(raw, start, gap, opening, plain, lexicon);
  const { text, lower, tail, capital, class: kind } = alone(lexicon).of(raw);
  return { start, end: start + raw.length, text, lower, tail, capital, class: kind, opening, gap };
}

/** What a word is with nothing behind it that could change it, remembered. */
function alone(lexicon: NameLexicon): Memo<NameToken> {
  let known = tokensAlone.get(lexicon);
  if (!known) tokensAlone.set(lexicon, (known = new Memo((raw) => read(ownCopy(raw), 0, '', false, raw, lexicon))));
  return known;
}

const tokensAlone = new WeakMap<NameLexicon, Memo<NameToken>>();

function read(raw: string, start: number, gap: string, opening: boolean, plain: string, lexicon: NameLexicon): NameToken {
  let text = raw;
  let tail = '';
  // "U.S." keeps its last dot, and initials theirs.
  let end = start + raw.length;
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(raw) && plain[end] === '.') {
    end++;
    text = `${raw}.`;
  }
  const possessive = /['’]s?$/.exec(text);
  if (possessive && text.length - possessive[0].length > 0) {
    tail = possessive[0];
    text = text.slice(0, -tail.length);
  } else if (/[’']/.test(plain[end] ?? '') && /[sxzß]$/.test(text) && /\s/.test(plain[end + 1] ?? ' ') && lexicon.nounsCapitalised) {
    tail = plain[end]!;
    end++;
  }
  if (text.includes('-') || text.includes('‑')) {
    const cut = lexicon.isFirstName(text.toLowerCase()) ? 0 : compoundCut(text, lexicon);
    if (cut > 0) {
      tail = text.slice(cut) + tail;
      text = text.slice(0, cut);
    }
  }
  const lower = text.toLowerCase();
  return { start, end, text, lower, tail, capital: /^\p{Lu}/u.test(text), class: classify(text, tail, plain, start + text.length, lexicon), opening, gap };
}

/** What English hangs on a name: "Los Angeles-based", "Paris-born". */
const BEHIND_A_NAME: ReadonlySet<string> = new Set(['based', 'born', 'led', 'owned', 'backed', 'made', 'listed', 'style', 'area', 'headquartered']);

/** Where the common tail of a hyphenated compound begins ("H800|-Chips", "OpenAI|-Chef"), or 0. */
function compoundCut(text: string, lexicon: NameLexicon): number {
  if (lexicon.place(text)) return 0;
  const parts = text.split(/[-‑]/);
  if (!lexicon.nounsCapitalised && parts.length === 2 && BEHIND_A_NAME.has(parts[1]!)) return parts[0]!.length;
  let keep = parts.length;
  while (keep > 1) {
    const part = parts[keep - 1]!;
    const lower = part.toLowerCase();
    const common = lexicon.nounsCapitalised ? (/^\p{Lu}/u.test(part) ? lexicon.isCommon(lower) : /^\p{Ll}{4,}$/u.test(part) && !/\d/.test(parts[0]!)) : /^\p{Ll}{3,}$/u.test(part) && lexicon.isCommon(lower);
    if (!common || lexicon.abbreviations.has(part) || (lexicon.firstNames.has(lower) && lexicon.firstNames.has(parts[0]!.toLowerCase()))) break;
    keep--;
  }
  if (keep === parts.length) return 0;
  const base = parts.slice(0, keep);
  // "High-Flyer", "Start-up": nothing in it is a name alone.
  if (base.every((p) => lexicon.isCommon(p.toLowerCase())) && !lexicon.abbreviations.has(base.join('-')) && !lexicon.place(base.join('-'))) return 0;
  // "o1-mini": a lower-case tail behind letters with digits is part of the model's name.
  if (!lexicon.nounsCapitalised && /\d/.test(parts[0]!) && !lexicon.typeNouns.has(parts[keep]!)) return 0;
  return base.join('-').length;
}

function classify(text: string, tail: string, plain: string, end: number, lexicon: NameLexicon): TokenClass {
  if (text.length <= 2 && /^\p{Lu}$/u.test(text) && !lexicon.abbreviations.has(text)) return plain[end] === '.' ? 'initial' : 'caps';
  // Section "B.3.4"; not "X.509".
  if (/^\p{Lu}(?:\.\d{1,2}){1,2}$/u.test(text)) return 'number';
  let known = classes.get(lexicon);
  if (!known) {
    known = { bare: new Memo((word) => classOf(word, word.toLowerCase(), '', lexicon)), tailed: new Memo((word) => classOf(word, word.toLowerCase(), '’', lexicon)), compound: new Memo((word) => classOf(word, word.toLowerCase(), '-', lexicon)) };
    classes.set(lexicon, known);
  }
  return (tail === '' ? known.bare : tail.startsWith('-') ? known.compound : known.tailed).of(text);
}

const classes = new WeakMap<NameLexicon, { readonly bare: Memo<TokenClass>; readonly tailed: Memo<TokenClass>; readonly compound: Memo<TokenClass> }>();

/** Of the tail it only matters whether there is one and whether it is a compound's. */
function classOf(text: string, lower: string, tail: string, lexicon: NameLexicon): TokenClass {
  if (/^\p{N}/u.test(text) && !/^\d{1,3}\p{Lu}\p{L}/u.test(text)) return 'number';
  const bare = lower.replace(/\.$/, '');
  if (lexicon.abbreviations.has(text.slice(text.lastIndexOf('-') + 1)) || (/s$/.test(text) && lexicon.abbreviations.has(text.slice(0, -1)))) return 'abbreviation';
  if (hasShape(text)) return 'shape';
  if (!/^\p{Lu}/u.test(text)) return 'lower';
  if (/['’](?:t|ve|re|ll|m|d)$/.test(lower)) return 'function';
  if (lexicon.titles.has(bare)) return 'title';
  if (/^[\p{Lu}&.]{2,}$/u.test(text)) return lexicon.place(text) ? 'place' : /^\p{Lu}\.\p{Lu}\.$/u.test(text) ? 'initial' : 'caps';
  if (lexicon.functionWords.has(lower)) return 'function';
  if (!COMMON_PLACES.has(lower) && (lexicon.place(text) || (lexicon.nounsCapitalised && tail === '' && /[^s]s$/.test(text) && !COMMON_PLACES.has(lower.slice(0, -1)) && lexicon.place(text.slice(0, -1))))) return 'place';
  if (lexicon.calendar.has(lower)) return 'common';
  if (lexicon.isDemonym(text)) return 'demonym';
  const first = lexicon.isFirstName(lower);
  const common = lexicon.isCommon(lower) || (tail.startsWith('-') === false && lexicon.nounsCapitalised && /s$/.test(lower) && lexicon.isCommon(lower.slice(0, -1)));
  if (common) return first && !lexicon.isCommon(lower) ? 'first-name' : 'common';
  if (first) return 'first-name';
  if (lexicon.nounsCapitalised && nameLexicon('en').isCommon(lower)) return 'foreign';
  return 'unknown';
}

/** Inner capitals ("OpenAI", "iPhone"), or letters with digits ("H800", "o1-mini"). */
function hasShape(text: string): boolean {
  for (const part of text.split(/[-‑]/)) {
    if (/\p{Ll}\p{Lu}/u.test(part) && !/Innen$/.test(part) && /^\p{Ll}{0,2}\p{Lu}|^\p{Lu}/u.test(part)) return true;
    if (/^\p{L}{1,5}\d{1,4}\p{L}{0,2}$/u.test(part) && /\p{Lu}/u.test(part)) return true;
  }
  return /^\p{Ll}\d{1,2}(?:-\p{Ll}{2,})?$/u.test(text) && !/^[cd]\d/.test(text);
}

/** Places whose names are common words too, in lower case. */
const COMMON_PLACES = new Set('essen bergen halle singen emirate canton welt most easter'.split(' '));
