/** Who heads, founded, owns, speaks for whom: a role word with its holder and its organisation. */
import type { Document, NameMention, RoleMention, Span } from '../types.js';
import { roleVocabulary, type RoleVocabulary } from './role-vocabulary.js';
import { wordsOfSentence, type Word } from './text.js';

const AT: ReadonlySet<string> = new Set(['at', 'bei']);
/** Offices that only firms and the like have. */
const OF_FIRMS: ReadonlySet<string> = new Set(['ceo', 'cfo', 'coo', 'founder', 'co-founder', 'chair']);
/** Below this a name is none where an office could be read. */
const WEAK = 0.5;

/** How many words may stand between a role and the organisation it links to. */
const LINK_WORDS = 9;

/** Sorted by start. Roles of which the text gives neither holder nor organisation are left out. */
export function recognizeRoles(document: Document, names: readonly NameMention[]): RoleMention[] {
  const vocabulary = roleVocabulary(document.language);
  const bySentence = new Map<number, NameMention[]>();
  for (const name of names) {
    const list = bySentence.get(name.sentence);
    if (list) list.push(name);
    else bySentence.set(name.sentence, [name]);
  }
  return document.sentences.flatMap((_, sentence) => {
    const own = bySentence.get(sentence);
    return own ? new SentenceRoles(document.plain, wordsOfSentence(document, sentence), own, sentence, vocabulary).find() : [];
  });
}

class SentenceRoles {
  private readonly found: RoleMention[] = [];

  constructor(
    private readonly plain: string,
    private readonly words: readonly Word[],
    private readonly names: readonly NameMention[],
    private readonly sentence: number,
    private readonly vocabulary: RoleVocabulary,
  ) {}

  find(): RoleMention[] {
    for (const name of this.names) this.compound(name);
    for (const [i, name] of this.names.entries()) this.maker(name, this.names[i + 1]);
    for (let i = 0; i < this.words.length; i++) {
      const word = this.words[i]!;
      const name = this.nameAt(word);
      const role = this.vocabulary.roleAt(this.words, i);
      // "Norvania's Foreign Minister": what hardly is a name may be half an office.
      if (name && !(name.confidence < WEAK && role && role.length > 1)) continue;
      if (role) {
        this.noun(i, role.length, role.role);
        i += role.length - 1;
      } else if (!this.participle(i) && !this.verb(i) && this.vocabulary.isPersonNoun(word)) this.unknownRole(i);
    }
    return this.found.sort((a, b) => a.start - b.start);
  }

  private add(span: Span, role: string, holder: NameMention | undefined, organization: NameMention | undefined): void {
    if (!holder && !organization) return;
    this.found.push({
      kind: 'role', start: span.start, end: span.end, sentence: this.sentence, role,
      ...(holder ? { holder: nameSpan(holder) } : {}),
      ...(organization ? { organization: nameSpan(organization) } : {}),
    });
  }

  /** "OpenAI-Chef Sam Altman", "Sam Altman, OpenAI-Chef", "Sam Altman ist OpenAI-Chef". */
  private compound(name: NameMention): void {
    if (!name.tail.startsWith('-')) return;
    const role = this.vocabulary.compoundRole(name.tail.slice(1).toLowerCase());
    if (!role) return;
    const start = name.end - name.tail.length + 1;
    const at = this.words.findIndex((w) => w.end > start);
    this.add({ start, end: name.end }, role, this.holderBehind(name.end) ?? this.holderBefore(at), name);
  }

  /** "ChatGPT von OpenAI", "ChatGPT by OpenAI", "OpenAI's ChatGPT": whose product it is. */
  private maker(first: NameMention, second: NameMention | undefined): void {
    if (!second || first.type === 'person' || second.type === 'person' || first.type === 'place' || second.type === 'place') return;
    if (first.confidence < 0.5 || second.confidence < 0.5) return;
    const between = this.words.filter((w) => w.start >= first.end && w.end <= second.start);
    const gap = this.plain.slice(first.end, second.start);
    const [link] = between;
    if (between.length === 1 && link && this.vocabulary.makers.has(link.lower) && !first.tail && /^\s+\S+\s+$/.test(gap)) this.add(first, 'maker', second, first);
    else if (isBlank(gap) && /^(?:['’]s?|s)$/.test(first.tail) && second.type === 'product') this.add(second, 'maker', first, second);
  }

  private noun(at: number, length: number, role: string): void {
    const first = this.words[at]!;
    const last = this.words[at + length - 1]!;
    const owner = this.ownerBefore(at);
    let holder = this.holderBehind(last.end);
    let organization = owner;
    if (!holder) {
      const link = this.linked(at + length, LINK_WORDS, OF_FIRMS.has(role));
      if (link) {
        organization ??= link.name;
        // "der Mitbegründer der Firma Anthropic, Dario Amodei", "head of OpenAI Sam Altman"
        const behind = this.holderBehind(link.name.end, true);
        if (behind && behind.type === 'person') holder = behind;
      }
      const apposed = link ? undefined : this.apposed(at, last.end, owner);
      // "Told the Daily Post, Hydrion chief executive, Ada Lindt, said": whole and between commas, rather than what stands before.
      holder ??= owner && apposed ? apposed : this.holderBefore(at, owner) ?? apposed;
    } else if (!organization) {
      // "chief executive Tim Cook of Apple"
      const next = this.words.findIndex((w) => w.start >= holder!.end);
      if (next >= 0 && isBlank(this.plain.slice(holder.end, this.words[next]!.start)) && this.vocabulary.links.has(this.words[next]!.lower)) organization = this.linked(next, 4)?.name;
    }
    if (organization && holder && organization.start === holder.start) organization = undefined;
    // The head of a firm is its chief; the head of a department is not.
    if (role === 'head' && organization && this.isWhole(last.end, organization)) role = 'ceo';
    this.add({ start: first.start, end: last.end }, role, holder, organization);
  }

  /** "tennis champion Anna Berg": a noun for a person before a person's whole name. */
  private unknownRole(at: number): void {
    const word = this.words[at]!;
    const holder = this.holderBehind(word.end);
    if (!holder || holder.type !== 'person' || !/\s/.test(holder.name)) return;
    const before = this.words[at - 1];
    const noun = before && isBlank(this.plain.slice(before.end, word.start)) && this.vocabulary.language === 'en' && /^\p{Ll}+$/u.test(before.text) && !this.vocabulary.functionWords.has(before.lower) && !/(?:ed|ing|ly)$/.test(before.lower) ? `${before.lower} ${word.lower}` : word.lower;
    this.add(word, `other:${noun}`, holder, undefined);
  }

  /** "wurde von X gegründet", "was founded by X". */
  private participle(at: number): boolean {
    const word = this.words[at]!;
    const role = this.vocabulary.participles.get(word.lower);
    if (!role) return false;
    const agent = this.vocabulary.language === 'de'
      ? findLast(this.words.slice(0, at), (w) => this.vocabulary.agents.has(w.lower))
      : this.words.slice(at + 1, at + 3).find((w) => this.vocabulary.agents.has(w.lower));
    if (!agent) return false;
    const behind = this.names.filter((n) => n.start >= agent.end && n.confidence >= 0.4);
    const holder = behind.find((n) => n.type === 'person') ?? behind.find((n) => n.type !== 'place');
    if (!holder || this.countWords(agent.end, holder.start) > 8 || (agent.start < word.start && holder.start > word.end)) return false;
    const subject = this.subjectBefore(Math.min(agent.start, word.start));
    this.add(word, role, holder, subject);
    return true;
  }

  /** "Liang gründete DeepSeek", "Hunter heads markets at Interactive Investor", "X, der Y gegründet hat". */
  private verb(at: number): boolean {
    const word = this.words[at]!;
    const role = this.vocabulary.verbs.get(word.lower);
    if (!role) return false;
    const holder = this.subjectBefore(word.start);
    if (!holder) return false;
    const relative = this.words.find((w) => w.start >= holder.end && w.end <= word.start && this.vocabulary.relatives.has(w.lower) && /,\s*$/.test(this.plain.slice(holder.end, w.start)));
    const between = this.names.filter((n) => n.start > (relative?.end ?? holder.end) && n.end <= word.start && n.type !== 'place' && n.confidence >= 0.4).at(-1);
    const object = (relative ? between : undefined) ?? this.objectBehind(word.end);
    if (!object || object.start === holder.start) return false;
    // A verb of leading may be one of racing or of roads: the holder is a person, then.
    if (role !== 'founder' && role !== 'co-founder' && role !== 'owner' && holder.type !== 'person') return false;
    this.add(word, role === 'head' && this.isWhole(word.end, object) ? 'ceo' : role, holder, object);
    return true;
  }

  /** Whether nothing but a preposition, an article or the firm's kind stands between a role and an organisation. */
  private isWhole(offset: number, organization: NameMention): boolean {
    return organization.end <= offset || this.words.filter((w) => w.start >= offset && w.end <= organization.start && !this.vocabulary.functionWords.has(w.lower)).length === 0;
  }

  private objectBehind(offset: number): NameMention | undefined {
    const name = this.names.find((n) => n.start >= offset && n.confidence >= 0.5 && n.type !== 'person' && n.type !== 'place' && !n.tail.startsWith('-'));
    if (!name || this.countWords(offset, name.start) > 8) return undefined;
    return /[;:.!?]/.test(this.plain.slice(offset, name.start)) ? undefined : name;
  }

  private subjectBefore(offset: number): NameMention | undefined {
    const before = this.names.filter((n) => n.end <= offset && n.confidence >= 0.5 && !n.tail.startsWith('-') && !/^['’]s?$/.test(n.tail));
    const person = before.find((n) => n.type === 'person');
    const subject = person ?? before.find((n) => n.type !== 'place');
    return subject && this.countWords(subject.end, offset) <= 12 ? subject : undefined;
  }

  /** The name right behind a role word: "Chef Sam Altman", or behind a comma where `comma` allows one. */
  private holderBehind(offset: number, comma = false): NameMention | undefined {
    return this.names.find((n) => {
      if (n.start < offset || n.confidence < 0.4 || n.type === 'place' || n.type === 'index') return false;
      const gap = this.plain.slice(offset, n.start);
      // Titles may stand between: "Direktor Dr. Andrew Duncan".
      return (comma ? /^\s*,\s*$|^\s+$/ : /^\s+$/).test(gap.replace(/(?:Dr|Prof|Mr|Mrs|Ms|Sir)\.?\s*/g, ''));
    });
  }

  /** "Its managing director, Paul Trevanion, apologised": a person's whole name between commas, behind a role that some article opens. */
  private apposed(at: number, offset: number, owner: NameMention | undefined): NameMention | undefined {
    const opens = owner !== undefined || [1, 2, 3].some((n) => this.vocabulary.determiners.has(this.words[at - n]?.lower ?? '') || /['’]s$/.test(this.words[at - n]?.text ?? ''));
    if (!opens) return undefined;
    return this.names.find((n) => n.type === 'person' && /\s/.test(n.name) && /^,\s$/.test(this.plain.slice(offset, n.start)) && /^[,.]/.test(this.plain.slice(n.end)));
  }

  /** "Sam Altman, der Chef …", "Sam Altman ist Chef …": over articles and adjectives to a comma or a copula, then a name. */
  private holderBefore(at: number, owner?: NameMention): NameMention | undefined {
    let i = at - 1;
    let steps = 0;
    if (owner) while (i >= 0 && this.words[i]!.end > owner.start) i--;
    for (; i >= 0 && steps < 6; i--, steps++) {
      const word = this.words[i]!;
      const gap = this.plain.slice(word.end, this.words[i + 1]?.start ?? word.end);
      const name = this.nameAt(word);
      if (/[;:.!?–—()„“"»«]/.test(gap.replace(/^\.(?=\s)/, ''))) return undefined;
      if (/,/.test(gap)) return name && !name.tail.startsWith('-') && name.type !== 'place' ? name : undefined;
      if (this.vocabulary.copulas.has(word.lower)) return this.copulaSubject(word);
      if (name && name.end > (this.words[at]?.start ?? 0)) continue;
      if (name) return undefined;
      const open = this.vocabulary.determiners.has(word.lower) || /^\p{Ll}/u.test(word.text) || /^\p{Lu}/u.test(word.text) && this.vocabulary.language !== 'de';
      if (!open) return undefined;
    }
    // "Der DeepSeek-Gründer heißt …": no holder before it.
    return undefined;
  }

  private copulaSubject(copula: Word): NameMention | undefined {
    const before = this.names.filter((n) => n.end <= copula.start && n.confidence >= 0.4 && n.type !== 'place');
    const name = before.at(-1);
    if (name && this.countWords(name.end, copula.start) <= 3 && !name.tail.startsWith('-')) return name;
    // "Seit 2019 ist Anna Berg Chefin …"
    const behind = this.names.find((n) => n.start >= copula.end && this.countWords(copula.end, n.start) === 0);
    return behind && behind.type !== 'place' ? behind : undefined;
  }

  /** "Anthropic's co-founder", "Nvidias Chef", "OpenAI CEO": a name right before, or with adjectives between. */
  private ownerBefore(at: number): NameMention | undefined {
    for (let i = at - 1, steps = 0; i >= 0 && steps < 4; i--, steps++) {
      const word = this.words[i]!;
      const gap = this.plain.slice(word.end, this.words[i + 1]!.start);
      if (!isBlank(gap)) return undefined;
      const name = this.nameAt(word);
      if (name) {
        const genitive = /^['’]s?$|^s$/.test(name.tail);
        if (name.tail.startsWith('-')) return undefined;
        return genitive || (steps === 0 && this.vocabulary.language === 'en' && name.type !== 'person') ? name : undefined;
      }
      if (!/^\p{Ll}[\p{L}-]*$/u.test(word.text) || this.vocabulary.functionWords.has(word.lower) || this.vocabulary.determiners.has(word.lower)) return undefined;
    }
    return undefined;
  }

  /** "von OpenAI", "des führenden Unternehmens Anthropic", "of markets at Interactive Investor". */
  private linked(from: number, most = LINK_WORDS, isFirm = false): { name: NameMention } | undefined {
    if (!this.vocabulary.links.has(this.words[from]?.lower ?? '')) return undefined;
    const start = this.words[from - 1]!.end;
    for (let i = from; i < this.words.length && i - from <= most; i++) {
      const word = this.words[i]!;
      const gap = this.plain.slice(i > from ? this.words[i - 1]!.end : start, word.start);
      if (/[,;:.!?„“"»]/.test(gap) || this.vocabulary.copulas.has(word.lower) || this.vocabulary.speechVerbs.has(word.lower)) return undefined;
      const name = this.nameAt(word);
      // A weak place ("US-…") or a describing compound is no organisation.
      // "Director of avionics at Swoop Aero", "the boss of Asda": whatever it looks like, it is no person.
      const noPerson = name?.type === 'person' && (AT.has(this.words[i - 1]?.lower ?? '') || (isFirm && i === from + 1 && !/\s/.test(name.name)));
      if (name && name.confidence >= 0.4 && !name.tail.startsWith('-') && (name.type !== 'person' || noPerson)) return { name };
      if (name) return undefined;
    }
    return undefined;
  }

  private nameAt(word: Word): NameMention | undefined {
    return this.names.find((n) => n.start < word.end && word.start < n.end);
  }

  private countWords(start: number, end: number): number {
    return this.words.filter((w) => w.start >= start && w.end <= end).length;
  }
}

function nameSpan(name: NameMention): Span {
  return { start: name.start, end: name.end - name.tail.length };
}

function isBlank(text: string): boolean {
  return /^\s+$/.test(text);
}

function findLast<T>(list: readonly T[], test: (item: T) => boolean): T | undefined {
  for (let i = list.length - 1; i >= 0; i--) if (test(list[i]!)) return list[i];
  return undefined;
}
