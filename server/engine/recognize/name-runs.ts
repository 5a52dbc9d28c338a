/** Tokens of one sentence -> runs of tokens that may be names, with how sure each is. */
import { nameLexicon, type NameLexicon } from './name-lexicon.js';
import type { NameToken } from './name-tokens.js';

export interface NameRun {
  /** Indices into the sentence's tokens, half-open. */
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
  /** Letters of an ending that were cut off the last token's text: the "s" of "Nvidias". */
  readonly cut: number;
}

/** Classes that make a name of a token without more evidence. */
const OWN = new Set(['unknown', 'shape', 'caps', 'place', 'first-name', 'foreign']);

function isBlank(token: NameToken | undefined): boolean {
  return token !== undefined && /^[ \u00a0\u202f]{1,3}$|^\r?\n$/.test(token.gap);
}

// ── German: nouns have capitals, so shape, lexicon and syntax decide ─────────

export function germanRuns(tokens: readonly NameToken[], lexicon: NameLexicon): NameRun[] {
  const english = nameLexicon('en');
  const shouting = isShouting(tokens);
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; ) {
    const to = germanRunEnd(tokens, i, lexicon, english);
    if (to === i) {
      i++;
      continue;
    }
    for (const part of splitGenitive(tokens, withoutOffice(tokens, i, to, lexicon), to, lexicon)) {
      const run = germanRun(tokens, part.from, part.to, lexicon, shouting);
      if (run) runs.push(run);
    }
    i = to;
  }
  return runs;
}

/** Index behind the run that starts at `from`, or `from` where none does. */
function germanRunEnd(tokens: readonly NameToken[], from: number, lexicon: NameLexicon, english: NameLexicon): number {
  const first = tokens[from]!;
  const second = tokens[from + 1];
  const place = placeRun(tokens, from, lexicon);
  if (place > from + 1) return place;
  let to = from + 1;
  if (isOldFamily(tokens, from, from, lexicon)) return from + 3;
  if (startsEnglishHead(tokens, from, lexicon, english)) to = from + 2;
  else if (isNameAdjective(first, second, lexicon)) to = from + 2;
  else if (first.class === 'initial') {
    if (isEnumerator(tokens, from, lexicon) || (!isNameLike(second) && !(second?.capital && second.class === 'common'))) return from;
  } else if (first.class === 'foreign' && isForeignPair(first, second, lexicon, english)) to = from + 2;
  else if (isTitled(tokens, from, lexicon)) return from + 1;
  else if (!OWN.has(first.class)) return from;
  while (to < tokens.length && tokens[to - 1]!.tail === '') {
    const token = tokens[to]!;
    const next = tokens[to + 1];
    const glue = isBlank(token) || (tokens[to - 1]!.class === 'initial' && /^\.\s?$/.test(token.gap));
    if (!glue) {
      if (/^\s?&\s?$/.test(token.gap) && token.capital) to++;
      else break;
    } else if (isOldFamily(tokens, from, to, lexicon)) to += 3;
    else if (isNameLike(token) && !(token.class === 'foreign' && tokens[to - 1]!.class === 'place') && !isPersonBefore(tokens, from, to, token)) to++;
    else if (token.class === 'initial' && isNameLike(next)) to++;
    else if (lexicon.legalForms.has(token.lower) && token.capital) to++;
    else if (token.capital && token.class === 'common' && to === from + 1 && first.text === 'IG') to++;
    else if (token.capital && token.class === 'common' && isSurnameHere(tokens, from, to, lexicon)) to++;
    // "Elke Maurer", who need not be of Maur.
    else if (token.capital && token.class === 'demonym' && lexicon.nounsCapitalised && !next?.capital && isSurnameHere(tokens, from, to, lexicon)) to++;
    else if (startsEnglishHead(tokens, to, lexicon, english)) to += 2;
    else if (token.capital && token.class === 'common' && lexicon.heads.has(token.lower) && !(tokens[to - 1]!.class === 'place' || /[^s]s$/.test(tokens[to - 1]!.text))) to++;
    else if (token.class === 'common' && token.capital && tokens[to - 1]!.class === 'foreign' && english.isCommon(token.lower) && !lexicon.calendar.has(token.lower) && !isInflectedNoun(token.lower)) to++;
    else if (token.class === 'number' && /^\d{1,4}$/.test(token.text) && lexicon.numbered.has(tokens[from]!.lower) && !isUnitBehind(next)) to++;
    else if (lexicon.particles.has(token.lower) && token.class === 'lower' && isParticleHere(tokens, from, to)) to += 2;
    else break;
  }
  return to;
}

/** "Alexander Van der Bellen", "Ursula von der Leyen", but "Anna von der Polizei". */
function isOldFamily(tokens: readonly NameToken[], from: number, at: number, lexicon: NameLexicon): boolean {
  const [particle, article, name] = tokens.slice(at, at + 3);
  if (!/^(?:von|van)$/.test(particle!.lower) || !(at === from ? particle!.capital && !particle!.opening : lexicon.firstNames.has(tokens[from]!.lower)) || !/^(?:der|den|de|dem)$/.test(article?.text ?? '') || !isBlank(article) || !isBlank(name)) return false;
  return isNameLike(name) || (name!.capital && (particle!.capital || particle!.lower === 'van'));
}

/** "… begrüßte Sam Altman DeepSeeks Start": a firm behind a whole person is another name. */
function isPersonBefore(tokens: readonly NameToken[], from: number, to: number, token: NameToken): boolean {
  return to - from >= 2 && tokens[from]!.class === 'first-name' && (token.class === 'shape' || token.class === 'caps' || token.class === 'place');
}

function isNameLike(token: NameToken | undefined): boolean {
  return token !== undefined && OWN.has(token.class);
}

/** Index behind a place name of several words ("New York", "Vereinigte Staaten"), or `from`. */
function placeRun(tokens: readonly NameToken[], from: number, lexicon: NameLexicon): number {
  const first = tokens[from]!;
  if (!first.capital || first.tail !== '' || !lexicon.opensPlace(first.text.split(' ', 1)[0]!)) return from;
  let name = first.text;
  let found = from;
  for (let i = from + 1; i < Math.min(from + 5, tokens.length); i++) {
    const token = tokens[i]!;
    if (!isBlank(token) && !/^[.,]? $/.test(token.gap)) break;
    name += token.gap.replace(/\s+/, ' ') + token.text;
    if (lexicon.place(name)) found = i + 1;
    if (token.tail !== '') break;
  }
  return found;
}

/** "App Store", "Wall Street": an English head behind a word that German has too. */
function startsEnglishHead(tokens: readonly NameToken[], at: number, lexicon: NameLexicon, english: NameLexicon): boolean {
  const [first, head] = [tokens[at]!, tokens[at + 1]];
  return (
    first.capital && first.tail === '' && (first.class === 'common' || first.class === 'foreign') && isBlank(head) && (head!.class === 'foreign' || head!.class === 'unknown') &&
    lexicon.heads.has(head!.lower) && (english.isCommon(first.lower) || lexicon.surnames.has(first.lower) || first.text.includes('-')) && !lexicon.roleNouns.has(first.lower)
  );
}

/** "Interactive Investor": an English word before one that both languages have. */
function isForeignPair(first: NameToken, second: NameToken | undefined, lexicon: NameLexicon, english: NameLexicon): boolean {
  return first.tail === '' && second !== undefined && isBlank(second) && second.capital && second.class === 'common' && english.isCommon(second.lower) && !lexicon.calendar.has(second.lower) && !isInflectedNoun(second.lower);
}

function isInflectedNoun(lower: string): boolean {
  return /(?:en|ern|es)$/.test(lower);
}

/** "Deutsche Bank", "im Europäischen Parlament": adjectives have capitals in names only. */
function isNameAdjective(token: NameToken, next: NameToken | undefined, lexicon: NameLexicon): boolean {
  if (token.opening || !token.capital || token.tail !== '' || !next?.capital || !isBlank(next)) return false;
  if (token.class !== 'demonym' || !/(?:isch|deutsch)e[nmrs]?$/.test(token.lower)) return false;
  return next.class === 'common' || next.class === 'unknown' || next.class === 'caps' || lexicon.heads.has(next.lower);
}

/** A noun right behind a first name is a surname ("Richard Hunter"). */
function isSurnameHere(tokens: readonly NameToken[], from: number, to: number, lexicon: NameLexicon): boolean {
  // "Kämmerin Elke Bauer": an office that no list has stands before.
  const words = tokens.slice(from + (to - from > 1 && tokens[from]!.class === 'unknown' && OFFICE.test(tokens[from]!.lower) ? 1 : 0), to);
  const surname = tokens[to]!;
  if (!words.every((w) => w.class === 'first-name' || w.class === 'initial') || !words.length) return false;
  if (lexicon.calendar.has(surname.lower)) return lexicon.nounsCapitalised && CALENDAR_SURNAMES.has(surname.lower);
  if ((lexicon.roleNouns.has(surname.lower) && !lexicon.surnames.has(surname.lower))) return false;
  return lexicon.surnames.has(surname.lower) || words.length === 1;
}

const OFFICE = /(?:er|in|ist|eur|rat)$/;

/** "Heike Sonntag": of the days and months those that are many a family's name. */
const CALENDAR_SURNAMES: ReadonlySet<string> = new Set(['sonntag', 'freitag', 'montag', 'mai', 'märz']);

const ENGLISH_CALENDAR_SURNAMES: ReadonlySet<string> = new Set(['may', 'march', 'august', 'sun']);

/** "das Projekt Leuchtturm", "der Film Heimat": a noun right behind the noun for its kind. */
function isTitled(tokens: readonly NameToken[], at: number, lexicon: NameLexicon): boolean {
  const token = tokens[at]!;
  const kind = tokens[at - 1];
  if (token.class !== 'common' || !token.capital || !kind?.capital || !isBlank(token) || isInflectedNoun(token.lower) || lexicon.calendar.has(token.lower)) return false;
  const word = kind.tail.startsWith('-') ? kind.tail.slice(kind.tail.lastIndexOf('-') + 1).toLowerCase() : kind.lower;
  const type = lexicon.typeNouns.get(word);
  return (type === 'project' || type === 'work') && /(?:projekt|film|roman|serie|song|magazin|programm)$/.test(word);
}

function isParticleHere(tokens: readonly NameToken[], from: number, at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !isBlank(next) || !next.capital || !(isNameLike(next) || next.class === 'common')) return false;
  const { lower } = tokens[at]!;
  if (lower === 'of' || lower === 'the') return tokens.slice(from, at).some((t) => t.class === 'foreign' || t.class === 'unknown');
  // "Edgar Ricardo de Oliveira"
  return (at === from + 1 || (at <= from + 3 && /^d(?:[aeio]|os|el|ella)$/.test(lower))) && (tokens[from]!.class === 'first-name' || (lower !== 'von' && lower !== 'der' && lower !== 'den' && lower !== 'die' && lower !== 'des' && lower !== 'am')) && next.class !== 'place' && next.class !== 'shape';
}

function isUnitBehind(token: NameToken | undefined): boolean {
  return token !== undefined && /^(?:prozent|punkte|punkten|zähler|zählern|percent|points|euro|dollar|millionen|milliarden|billionen|million|billion)$/.test(token.lower);
}

/** "Mittelfeldstar Arturo Vidal": an unknown noun before a first name is what the person is. */
function withoutOffice(tokens: readonly NameToken[], from: number, to: number, lexicon: NameLexicon): number {
  const [first, second] = [tokens[from]!, tokens[from + 1]];
  // "Paradewinzer Polz", "Geigerin Anne-Sophie"
  if (to - from === 2 && lexicon.nounsCapitalised && first.class === 'unknown' && first.tail === '' && first.text.length > 7 && /(?:er|erin|istin|ist|eur|eurin)$/.test(first.lower) && !lexicon.surnames.has(first.lower) && !lexicon.isFirstName(first.lower)) return from + 1;
  if (to - from < 3 || lexicon.firstNames.has(first.lower) || second?.class !== 'first-name') return from;
  return first.class === 'unknown' || first.class === 'foreign' || (first.class === 'caps' && first.tail === '' && first.text.includes('-')) ? from + 1 : from;
}

/** "Mark Zuckerbergs Meta" is two names. */
function splitGenitive(tokens: readonly NameToken[], from: number, to: number, lexicon: NameLexicon): { from: number; to: number }[] {
  for (let i = from; i < to - 1; i++) {
    const token = tokens[i]!;
    if (!/[^sxz]s$/.test(token.lower) || token.tail !== '' || lexicon.place(tokens.slice(from, to).map((t) => t.text).join(' '))) continue;
    const base = token.lower.slice(0, -1);
    const person = i === from + 1 && tokens[from]!.class === 'first-name' && token.class === 'unknown' && !lexicon.surnames.has(token.lower);
    const place = i === from && lexicon.place(base) !== undefined;
    const name = i === from && token.class === 'unknown' && (lexicon.surnames.has(base) || lexicon.firstNames.has(base)) && !lexicon.firstNames.has(token.lower);
    if (person || place || name) return [{ from, to: i + 1 }, ...splitGenitive(tokens, i + 1, to, lexicon)];
  }
  return [{ from, to }];
}

function germanRun(tokens: readonly NameToken[], from: number, to: number, lexicon: NameLexicon, shouting: boolean): NameRun | undefined {
  const words = tokens.slice(from, to);
  const first = words[0]!;
  const last = words[words.length - 1]!;
  const before = tokens[from - 1];
  const after = tokens[to];
  const genitive = germanGenitive(tokens, from, to, lexicon);
  let confidence: number;
  if (words.length > 1) confidence = sequenceConfidence(words, lexicon);
  else confidence = singleConfidence(first, lexicon, shouting);
  if (words.length === 1 && (first.class === 'unknown' || first.class === 'foreign')) {
    // "…, der Nvidia gegründet hat": behind a comma it is a pronoun.
    const relative = before !== undefined && /,\s*$/.test(before.gap) && /^(?:der|die|das|den|dem)$/.test(before.lower);
    const determined = !relative && !last.tail.startsWith('-') && before !== undefined && isBlank(first) && (lexicon.determiners.has(before.lower) || isAdjective(before, lexicon));
    if (determined && !isTypeNoun(before, lexicon)) confidence -= 0.25;
    if (before && isBlank(first) && (isTypeNoun(before, lexicon) || before.class === 'title')) confidence += 0.25;
    if (after && lexicon.speechVerbs.has(after.lower) && isBlank(after)) confidence += 0.1;
    if (genitive && !determined) confidence += 0.15;
    // Plural nouns stand without a determiner too.
    if (!genitive && /(?:s|ing|ed|ly)$/.test(first.lower) && first.class === 'foreign') confidence -= 0.15;
  }
  // "die Linn", "den Falk": a first name alone has no article.
  if (first.class === 'first-name' && words.length === 1 && !last.tail && before && isBlank(first) && lexicon.determiners.has(before.lower) && (before.lower !== 'der' || before.opening)) confidence -= 0.25;
  // "von Apple überholt": an English word where only a name has no article.
  if (first.class === 'foreign' && words.length === 1 && before && isBlank(first) && BARE_PREPOSITIONS.has(before.lower)) confidence += 0.07;
  if (first.opening && words.length === 1 && (first.class === 'unknown' || first.class === 'foreign')) confidence -= opensLikeNoName(first, after) ? 0.2 : first.class === 'foreign' ? 0.1 : 0;
  if (last.tail.startsWith('-') && words.length === 1 && (first.class === 'unknown' || first.class === 'foreign')) confidence -= lexicon.typeNouns.has(last.tail.slice(last.tail.lastIndexOf('-') + 1).toLowerCase()) ? 0 : 0.1;
  if (first.class === 'caps' && first.text.length === 1 && words.length === 1 && /^(?:auf|bei)$/.test(before?.lower ?? '') && !first.tail) confidence = 0.6;
  if (last.class === 'place' && last.tail.startsWith('-') && last.text.length <= 3) confidence = 0.45;
  return confidence < 0.2 ? undefined : { from, to, confidence: Math.min(confidence, 0.98), cut: genitive };
}

const BARE_PREPOSITIONS = new Set('von bei mit gegen für durch und als wie'.split(' '));

/** First words with the endings of adjectives, adverbs and participles, or with a noun behind them. */
function opensLikeNoName(first: NameToken, after: NameToken | undefined): boolean {
  return /(?:e|er|en|es|em|isch|lich|ig|los|end|nd|iert|mals|weise)$/.test(first.lower) || (after !== undefined && isBlank(after) && after.capital && !first.lower.endsWith('s'));
}

function unknownConfidence(lower: string, lexicon: NameLexicon): number {
  if (lexicon.surnames.has(lower)) return 0.7;
  // Agent nouns: too many for any list ("Wirtschaftsprüfer").
  return lower.length > 6 && /(?:er|ern|ers|erin|erinnen|ler|ner|ung)$/.test(lower) ? 0.45 : 0.57;
}

function singleConfidence(token: NameToken, lexicon: NameLexicon, shouting: boolean): number {
  switch (token.class) {
    case 'shape': return 0.9;
    case 'place': return 0.9;
    case 'caps': return shouting ? 0.25 : token.text.length > 2 ? 0.75 : token.text.length === 2 ? 0.45 : 0.4;
    case 'first-name': return 0.7;
    case 'unknown': return unknownConfidence(token.lower, lexicon);
    case 'foreign': return 0.45;
    case 'common': return 0.6;
    default: return 0.3;
  }
}

function sequenceConfidence(words: readonly NameToken[], lexicon: NameLexicon): number {
  const first = words[0]!;
  if (lexicon.place(words.map((w) => w.text).join(' '))) return 0.95;
  if (lexicon.isFirstName(first.lower) && first.class !== 'place') return 0.92;
  if (words.some((w) => w.class === 'shape')) return 0.85;
  if (lexicon.heads.has(words[words.length - 1]!.lower) || lexicon.legalForms.has(words[words.length - 1]!.lower)) return 0.85;
  if (words.every((w) => w.class === 'foreign' || w.class === 'common')) return 0.6;
  if (first.class === 'demonym') return 0.65;
  return 0.78;
}

function isTypeNoun(token: NameToken, lexicon: NameLexicon): boolean {
  const word = token.tail.startsWith('-') ? token.tail.slice(token.tail.lastIndexOf('-') + 1).toLowerCase() : token.lower;
  return lexicon.typeNoun(word) !== undefined || lexicon.roleNouns.has(word);
}

/** A lower-case word with an adjective's ending: "die neue X". */
function isAdjective(token: NameToken, lexicon: NameLexicon): boolean {
  return token.class === 'lower' && token.lower.length > 3 && /(?:e|en|er|es|em)$/.test(token.lower) && !lexicon.functionWords.has(token.lower) && !lexicon.speechVerbs.has(token.lower) && !/(?:te|ten|ieren)$/.test(token.lower);
}

/** Letters of a genitive ending: an s without which it is a name, before what is owned, or a place. */
function germanGenitive(tokens: readonly NameToken[], from: number, to: number, lexicon: NameLexicon): number {
  const last = tokens[to - 1]!;
  if (tokens[from]!.class === 'demonym' && to - from > 1 && /en$/.test(tokens[from]!.lower) && last.class === 'common' && last.tail === '') return nounGenitive(last.lower, lexicon);
  if (last.tail !== '' || !/[^sxzß]s$/.test(last.text) || last.text.length < 4) return 0;
  const base = last.text.slice(0, -1);
  if (lexicon.place(last.text)) return 0;
  if (lexicon.place(base)) return 1;
  if (lexicon.surnames.has(last.lower) || lexicon.firstNames.has(last.lower)) return 0;
  const next = tokens[to];
  const owns = next !== undefined && isBlank(next) && (next.capital ? next.class === 'common' || next.class === 'abbreviation' || next.tail.startsWith('-') : isAdjective(next, lexicon) && (tokens[to + 1]?.capital ?? false));
  if (to - from > 1) return tokens[from]!.class === 'first-name' && (owns || (lexicon.surnames.has(base.toLowerCase()) && !isBorneBy(tokens[from - 1], next, lexicon)) || isNameLike(next)) ? 1 : 0;
  if (lexicon.surnames.has(base.toLowerCase()) || lexicon.firstNames.has(base.toLowerCase())) return 1;
  return owns && !lexicon.determiners.has(tokens[from - 1]?.lower ?? '') ? 1 : 0;
}

/** "Finanzchefin Wiebke Karstens.": behind an office, and before nothing that is owned, the s is the surname's own. */
function isBorneBy(before: NameToken | undefined, next: NameToken | undefined, lexicon: NameLexicon): boolean {
  return before !== undefined && (lexicon.typeNoun(before.lower) === 'person' || lexicon.roleNouns.has(before.lower) || lexicon.speechVerbs.has(before.lower)) && !(next?.capital === true && isBlank(next));
}

/** "Parlaments", "Rates": letters of the ending of a masculine or neuter noun. */
function nounGenitive(lower: string, lexicon: NameLexicon): number {
  if (!/[^s]s$/.test(lower)) return 0;
  if (/es$/.test(lower) && lexicon.isCommon(lower.slice(0, -2))) return 2;
  return lexicon.isCommon(lower.slice(0, -1)) ? 1 : 0;
}

// ── English: capitals are names, except where everything has them ────────────

const ROLE_ADJUNCTS = new Set('foreign executive vice deputy former new defence defense finance health interior press prime chief senior assistant associate interim acting managing home attorney general first'.split(' '));

export function englishRuns(tokens: readonly NameToken[], lexicon: NameLexicon, heading: boolean): NameRun[] {
  const shouting = isShouting(tokens);
  const weak = shouting || isTitleCase(tokens, heading);
  const runs: NameRun[] = [];
  for (let i = 0; i < tokens.length; ) {
    if (!startsEnglish(tokens, i, lexicon, weak)) {
      i++;
      continue;
    }
    let to = Math.max(i + 1, placeRun(tokens, i, lexicon));
    while (to < tokens.length && tokens[to - 1]!.tail === '') {
      const token = tokens[to]!;
      const initial = tokens[to - 1]!.class === 'initial' && /^\.\s?$/.test(token.gap);
      if (!isBlank(token) && !initial) {
        if (/^\s?&\s?$/.test(token.gap) && token.capital) to++;
        else break;
      } else if (continuesEnglish(token, lexicon, weak) && (token.class !== 'demonym' || (isBlank(tokens[to + 1]) && continuesEnglish(tokens[to + 1]!, lexicon, weak)))) to++;
      // "Theresa May", but "told Theresa May 3".
      else if (to === i + 1 && tokens[i]!.class === 'first-name' && token.capital && ENGLISH_CALENDAR_SURNAMES.has(token.lower) && tokens[to + 1]?.class !== 'number') to++;
      else if (token.class === 'number' && /^\d{1,4}$/.test(token.text) && lexicon.numbered.has(tokens[i]!.lower) && !isUnitBehind(tokens[to + 1])) to++;
      else {
        const skip = connector(tokens, to, lexicon, weak);
        if (!skip) break;
        to += skip;
      }
    }
    const from = placeRun(tokens, i, lexicon) > i + 1 ? i : stripRoles(tokens, tokens[i]!.opening ? withoutOffice(tokens, i, to, lexicon) : i, to, lexicon);
    const run = englishRun(tokens, from, to, lexicon, weak, shouting);
    if (run) runs.push(run);
    i = to;
  }
  return runs;
}

/** "D. Random Bits", "Anhang D. Verschiedenes": a letter before a word that is no surname counts chapters. */
function isEnumerator(tokens: readonly NameToken[], at: number, { surnames }: NameLexicon): boolean {
  const next = tokens[at + 1];
  return next?.class === 'common' && !surnames.has(next.lower) && (tokens[at]!.opening || PART.test(tokens[at - 1]?.lower ?? ''));
}

const PART = /^(?:appendix|annex|chapter|section|part|anhang|anlage|kapitel|abschnitt|teil)$/;

function startsEnglish(tokens: readonly NameToken[], at: number, lexicon: NameLexicon, weak: boolean): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.class === 'shape') return true;
  if (!token.capital || token.class === 'abbreviation' || token.class === 'number') return false;
  if (token.class !== 'initial' && placeRun(tokens, at, lexicon) > at + 1) return true;
  const followed = next !== undefined && isBlank(next) && token.tail === '' && continuesEnglish(next, lexicon, weak);
  switch (token.class) {
    case 'function': return false;
    case 'title': return false;
    case 'initial': return !isEnumerator(tokens, at, lexicon) && (followed || /^\.\s?$/.test(next?.gap ?? '') && (next?.capital ?? false));
    case 'demonym': return followed && next!.class !== 'first-name' && next!.class !== 'title' && !weak && !token.opening;
    case 'common':
      if (weak || lexicon.calendar.has(token.lower)) return false;
      // "Shares Apple sold", "Bank of England".
      return token.opening ? followed && (next!.class === 'common' || lexicon.heads.has(next!.lower)) && !lexicon.roleNouns.has(token.lower) : true;
    default: return true;
  }
}

function continuesEnglish(token: NameToken, lexicon: NameLexicon, weak: boolean): boolean {
  if (token.class === 'shape' || token.class === 'initial') return true;
  if (!token.capital || token.class === 'abbreviation' || token.class === 'function' || token.class === 'number') return false;
  if (lexicon.calendar.has(token.lower)) return false;
  if (weak && (token.class === 'common' || token.class === 'title')) return lexicon.heads.has(token.lower) && !weak;
  return token.class !== 'title';
}

/** What is set up for something: "Centre for Policy Studies", "Society for the Protection of Birds". */
const SET_UP_FOR = new Set('institute foundation association society agency commission council court ministry department office bureau committee federation league organization organisation authority trust centre center alliance campaign coalition network'.split(' '));

/** "of", "of the", "for", "&" and name particles, before another capital: how many tokens to take, or 0. */
function connector(tokens: readonly NameToken[], at: number, lexicon: NameLexicon, weak: boolean): number {
  const token = tokens[at]!;
  if (token.class !== 'lower' || weak) return 0;
  const isNext = (t: NameToken | undefined) => t !== undefined && isBlank(t) && continuesEnglish(t, lexicon, weak);
  if (token.lower === 'of') {
    if (!lexicon.heads.has(tokens[at - 1]!.lower) && tokens[at - 1]!.class !== 'common') return 0;
    if (isNext(tokens[at + 1]) || (tokens[at + 1]?.class === 'title' && tokens[at + 1]!.capital)) return 2;
    return tokens[at + 1]?.lower === 'the' && isNext(tokens[at + 2]) ? 3 : 0;
  }
  if (token.lower === 'for') {
    if (!SET_UP_FOR.has(tokens[at - 1]!.lower)) return 0;
    const next = tokens[at + 1];
    // "He left the Foreign Office for Oxford."
    // "Institute for Fiscal Studies"
    if (isNext(next)) return next!.class === 'common' || (next!.class === 'unknown' && isNext(tokens[at + 2]) && tokens[at + 2]!.class === 'common') ? 2 : 0;
    return next?.lower === 'the' && isNext(tokens[at + 2]) ? 3 : 0;
  }
  // "Marit ten Cate", but "Mondays ten Italians".
  if (/^(?:von|van|de|der|den|del|di|da|do|dos|la|le|du|bin|ibn|al|el|ter)$/.test(token.lower) || (token.lower === 'ten' && tokens[at - 1]!.class === 'first-name')) {
    if (isNext(tokens[at + 1])) return 2;
    return /^(?:der|den|la|las|los)$/.test(tokens[at + 1]?.lower ?? '') && isNext(tokens[at + 2]) ? 3 : 0;
  }
  return 0;
}

/** "Chief Executive Tim Cook", "US Senator X": offices before a person's name are no part of it. */
function stripRoles(tokens: readonly NameToken[], from: number, to: number, lexicon: NameLexicon): number {
  let at = from;
  while (at < to - 1 && (lexicon.roleNouns.has(tokens[at]!.lower) || ROLE_ADJUNCTS.has(tokens[at]!.lower)) && isNameLike(tokens[at + 1]) ) at++;
  if (at > from) return at;
  for (let i = from + 1; i < to - 1; i++) {
    if (lexicon.roleNouns.has(tokens[i]!.lower) && (tokens[i + 1]!.class === 'first-name' || tokens[i + 1]!.class === 'unknown')) return i + 1;
  }
  return from;
}

function englishRun(tokens: readonly NameToken[], from: number, to: number, lexicon: NameLexicon, weak: boolean, shouting: boolean): NameRun | undefined {
  const words = tokens.slice(from, to);
  const first = words[0]!;
  if (words.length > 1) {
    const allCommon = words.every((w) => w.class === 'common' || w.class === 'lower' || w.class === 'demonym');
    let confidence = allCommon ? (first.opening ? 0.5 : 0.72) : lexicon.firstNames.has(first.lower) ? 0.95 : 0.88;
    if (allCommon && lexicon.heads.has(words[words.length - 1]!.lower)) confidence += 0.1;
    // "SIGN UP NOW" shouts, "Washington, DC" does not.
    if (first.class !== 'place' && words.filter((w) => /^\p{Lu}{2,}$/u.test(w.text) && lexicon.isCommon(w.lower)).length * 2 >= words.length) confidence = 0.3;
    if (weak) confidence = Math.min(confidence, shouting ? 0.3 : 0.6);
    return { from, to, confidence, cut: 0 };
  }
  let confidence: number;
  switch (first.class) {
    case 'shape': confidence = 0.9; break;
    case 'place': confidence = 0.9; break;
    case 'caps': confidence = shouting ? 0.25 : first.text.length > 1 ? 0.75 : 0.4; break;
    case 'first-name': confidence = first.opening ? 0.7 : 0.85; break;
    // Of a language without a vocabulary any word may open a sentence.
    case 'unknown': confidence = weak ? 0.55 : first.opening ? (lexicon.language !== 'en' || lexicon.endsLikeCommon(first.lower) || first.text.includes('-') ? 0.4 : 0.6) : 0.85; break;
    case 'common': confidence = lexicon.surnames.has(first.lower) ? 0.5 : 0.42; break;
    default: return undefined;
  }
  return { from, to, confidence, cut: 0 };
}

// ── Sentences in which capitals tell nothing ─────────────────────────────────

function isShouting(tokens: readonly NameToken[]): boolean {
  const caps = tokens.filter((t) => /^\p{Lu}{2,}$/u.test(t.text)).length;
  return tokens.length >= 4 && caps * 2 > tokens.length;
}

function isTitleCase(tokens: readonly NameToken[], heading: boolean): boolean {
  const long = tokens.filter((t) => t.text.length > 3 && t.class !== 'number');
  const capital = long.filter((t) => t.capital).length;
  if (heading) return long.length >= 2 && capital * 10 >= long.length * 6 && long.some((t) => t.capital && t.class === 'common');
  return long.length >= 6 && capital * 10 >= long.length * 9;
}
