/**
 * Why a place of a draft is judged as it is: what was read there, which facts it was held against, how well each fits,
 * and what decided. For people; the verdict itself is that of the check. It is no part of `index.ts`: whoever only checks
 * need not carry its words.
 */
import { dropDoubles, judge } from './check.js';
import { isCheckable, REFUTES, threshold } from './quantities.js';
import { candidatesFor } from './quantity-candidates.js';
import { dateCandidates } from './dates.js';
import { passageScore, readDraft, type Draft } from './draft.js';
import { labelledDate, labelledQuantity } from './labels.js';
import { entitiesLike } from './like-names.js';
import { pairedDates } from './paired-dates.js';
import { pairedQuantities } from './paired-quantities.js';
import { recordVerdict } from './record-verdicts.js';
import { seriesQuantity } from './table-series.js';
import { silence } from './silence.js';
import { writeBackFindings } from './write-back.js';
import { originOf } from '../document/legible.js';
import { formatDate, formatQuantity } from '../fix/index.js';
import type { Agreement } from '../facts/quantity-compare.js';
import type { CheckOptions } from '../index.js';
import { fold, wordsOf } from '../recognize/text.js';
import type { DateMention, Fact, FactBase, Finding, Mention, NameMention, QuantityMention, QuoteMention, RoleMention, Span, Support, Verdict } from '../types.js';

/** What may stand at a place: a mention, or words that a check of another kind has flagged (a verb of direction). */
export interface ExplainedMention extends Span {
  readonly kind: Mention['kind'] | 'words';
  /** As it was read, in the draft's language: "17 percent", "January 2025". */
  readonly value: string;
}

export interface ExplainedCandidate {
  /** Id of a fact or an entity. */
  readonly fact: string;
  /** In the draft's language. */
  readonly value: string;
  /** Name of the entity it is about, or ''. */
  readonly subject: string;
  /** How well it fits the place. Figures and dates: from about -0.5 to 3; else likeness, 0 to 1. Absent where the verdict rests on it without a score. */
  readonly score?: number;
  /** 0 to about 1.3: how much of the sentence the fact's passage tells too. */
  readonly passage: number;
  readonly agreement: Agreement | 'compatible';
}

export interface Explanation {
  readonly mention: ExplainedMention;
  /** `unchecked`: it was read, but is nothing that is judged by itself. */
  readonly verdict: Verdict | 'unchecked';
  /** What is flagged here, if anything. */
  readonly finding?: Finding;
  /** A comment in the draft silences the finding. */
  readonly silenced: boolean;
  /** Whom the sentence speaks of here, as a name; '' where it names no one that the sources know. */
  readonly subject: string;
  /** Best first, no more than eight; always those that the verdict rests on. */
  readonly candidates: readonly ExplainedCandidate[];
  /** The score from which on a differing fact refutes, where scores decide. */
  readonly refutesFrom?: number;
  /** What decided, in English, a sentence or two. */
  readonly reason: string;
}

const MOST = 8;
/** A name that shares less with another is not shown beside it. */
const LIKE = 0.4;

/**
 * Everything that was read between two offsets of the draft, in the order of the text; a finding comes with the mention
 * that it is about. Empty where nothing that could be checked stands there.
 */
export function explainSpan(text: string, base: FactBase, span: Span, options: CheckOptions = {}): Explanation[] {
  const draft = readDraft(text, base, options);
  const { findings, supports } = judge(draft);
  const shown = dropDoubles(findings);
  const written = writeBackFindings(draft.document, shown);
  const heard = new Set(silence(text, written).findings);
  const flagged = shown.map((finding, i) => ({ at: finding, finding: written[i]!, silenced: !heard.has(written[i]!) }));
  const inFile = (s: Span): Span => (draft.document.displaced.length ? originOf(draft.document.displaced, s) : { start: s.start, end: s.end });
  const mentions = mentionsOf(draft);
  const explained: Explanation[] = [];
  const about = new Set<Finding>();
  const explainAt = (mention: Mention | undefined, at: Span, flag: (typeof flagged)[number] | undefined) => {
    const support = flag ? undefined : supports.find((s) => touches(s, at));
    if (flag) about.add(flag.at);
    const judged = mention ? judgedBy(draft, mention, flag?.finding, support) : { candidates: rests(draft, flag!.finding.facts), reason: flag!.finding.message };
    const name = mention ? draft.index.entities.get(draft.reader.spanClaim(draft.readings[mention.sentence]!, mention).subject)?.name : undefined;
    explained.push({
      mention: { ...inFile(at), kind: mention?.kind ?? 'words', value: mention ? valueOfMention(mention, draft) : draft.document.text.slice(at.start, at.end) },
      verdict: flag?.finding.verdict ?? support?.verdict ?? 'unchecked',
      ...(flag ? { finding: flag.finding } : {}),
      silenced: flag?.silenced ?? false,
      subject: (mention?.kind !== 'name' && name) || '',
      candidates: judged.candidates.slice(0, MOST),
      ...(judged.refutesFrom !== undefined ? { refutesFrom: judged.refutesFrom } : {}),
      reason: flag?.silenced ? `${judged.reason} A comment in the draft silences it.` : judged.reason,
    });
  };
  for (const mention of mentions) {
    const flag = flagged.find((f) => touches(f.at, mention) && isAbout(f.at, mention));
    const at = mention.kind === 'quote' ? mention.inner : mention;
    if (touches(inFile(at), span) || (flag && touches(flag.finding, span))) explainAt(mention, at, flag);
  }
  for (const flag of flagged) if (!about.has(flag.at) && touches(flag.finding, span)) explainAt(undefined, flag.at, flag);
  return explained.sort((a, b) => a.mention.start - b.mention.start || a.mention.end - b.mention.end);
}

/** What stands at one offset, the narrowest first choice: a figure before the quote that it stands in. */
export function explain(text: string, base: FactBase, offset: number, options: CheckOptions = {}): Explanation | undefined {
  const all = explainSpan(text, base, { start: offset, end: offset }, options);
  const width = ({ mention }: Explanation) => mention.end - mention.start;
  const rank = (e: Explanation) => (e.finding ? 0 : e.verdict === 'unchecked' ? 2 : 1);
  return [...all].sort((a, b) => rank(a) - rank(b) || width(a) - width(b))[0];
}

/** An empty span touches what it stands in or right before. */
function touches(a: Span, b: Span): boolean {
  return b.start === b.end ? a.start <= b.start && b.start < a.end : a.start === a.end ? b.start <= a.start && a.start < b.end : a.start < b.end && b.start < a.end;
}

function mentionsOf({ found, names }: Draft): Mention[] {
  return [...found.quantities, ...found.dates, ...names.map((n) => n.mention), ...found.roles, ...found.quotes].sort((a, b) => a.start - b.start || a.end - b.end);
}

const KINDS: Readonly<Partial<Record<Finding['code'], readonly Mention['kind'][]>>> = {
  'number-mismatch': ['quantity'], 'scale-mismatch': ['quantity'], 'unit-mismatch': ['quantity'], 'hedge-lost': ['quantity'], 'source-conflict': ['quantity', 'date'],
  'date-mismatch': ['date'], 'name-misspelled': ['name'], 'entity-mismatch': ['name'], 'role-mismatch': ['name', 'role'], 'quote-altered': ['quote'], 'quote-misattributed': ['name'],
  'not-in-source': ['quantity', 'date', 'name'], 'direction-mismatch': [],
};

function isAbout(finding: Finding, mention: Mention): boolean {
  return KINDS[finding.code]?.includes(mention.kind) ?? false;
}

interface Judged {
  readonly candidates: readonly ExplainedCandidate[];
  readonly reason: string;
  readonly refutesFrom?: number;
}

function judgedBy(draft: Draft, mention: Mention, finding: Finding | undefined, support: Support | undefined): Judged {
  switch (mention.kind) {
    case 'quantity': return ofQuantity(draft, mention, finding, support);
    case 'date': return ofDate(draft, mention, finding, support);
    case 'name': return ofName(draft, mention, finding, support);
    case 'role': return ofRole(draft, mention, finding, support);
    case 'quote': return ofQuote(draft, mention, finding, support);
  }
}

function ofQuantity(draft: Draft, mention: QuantityMention, finding: Finding | undefined, support: Support | undefined): Judged {
  const claim = draft.reader.claim(mention);
  const scored = candidatesFor(draft, mention, claim);
  const refutesFrom = threshold(mention);
  const candidates = withRests(draft, scored.map((c) => candidate(draft, mention.sentence, c.fact, c.score, c.agreement)), finding, support);
  const rule = pairedQuantities(draft).get(mention) ? PAIRED : labelledQuantity(draft, mention) ?? seriesQuantity(draft, mention) ? LABELLED : recordVerdict(draft, mention, claim) ? RECORDED : undefined;
  if (!isCheckable(mention)) return { candidates, reason: 'A multiple in words is too loose to be judged by itself.' };
  if (finding && finding.verdict !== 'unverified') return { candidates, refutesFrom, reason: refutedBecause(rule, finding, candidates, refutesFrom) };
  if (finding?.code === 'source-conflict') return { candidates, refutesFrom, reason: `${sentence(finding.message)} The facts ${finding.facts.join(' and ')} contradict each other.` };
  if (support) {
    const derived = support.reason ? ` (${support.reason})` : '';
    const summed = support.reason.startsWith('derived');
    return { candidates, refutesFrom, reason: summed ? `No fact has this figure, but it follows from others: ${support.reason}.` : `${support.facts[0] ?? 'A fact'} agrees with it${derived}.${rule ? ` ${rule}` : ''}` };
  }
  return { candidates, refutesFrom, reason: openBecause(rule, finding, candidates, refutesFrom) };
}

function ofDate(draft: Draft, mention: DateMention, finding: Finding | undefined, support: Support | undefined): Judged {
  const published = draft.index.published;
  const scored = dateCandidates(draft, mention);
  const candidates = withRests(draft, scored.map((c) => ({ ...candidate(draft, mention.sentence, c.fact.fact, c.score, c.comparison), value: formatDate(c.fact.date, draft.document.language) })), finding, support);
  const rule = pairedDates(draft, published ? { published } : {}).get(mention) ? PAIRED : labelledDate(draft, mention) ? LABELLED : undefined;
  if (finding && finding.verdict === 'refuted') return { candidates, refutesFrom: REFUTES, reason: refutedBecause(rule, finding, candidates, REFUTES) };
  if (support) return { candidates, refutesFrom: REFUTES, reason: `${support.facts[0] ?? 'A fact'} agrees with it.${rule ? ` ${rule}` : ''}` };
  return { candidates, refutesFrom: REFUTES, reason: openBecause(rule, finding, candidates, REFUTES) };
}

const PAIRED = 'The draft follows its source sentence by sentence: what stands in the same place of the source decided, not the scores.';
const LABELLED = 'A label (such as the words before a colon, or the head of the row) says what it is of; that decided, not the scores.';
const RECORDED = 'Subject and what is counted decided, as in a table, not the scores.';

function refutedBecause(rule: string | undefined, finding: Finding, candidates: readonly ExplainedCandidate[], refutesFrom: number): string {
  const best = candidates.find((c) => c.fact === finding.facts[0]);
  const several = finding.replacements.length > 1 ? ` ${finding.replacements.length} facts fit about as well, so each is offered.` : finding.replacements.length ? '' : ' No text is sure enough to be offered in its place.';
  if (rule) return `${sentence(finding.message)} ${rule}${several}`;
  if (best?.score === undefined || best.score < refutesFrom) return `${sentence(finding.message)} What the sentence says besides decided, not the scores.${several}`;
  return `${sentence(finding.message)} No fact that could be meant agrees, and ${best.fact} fits the sentence with ${rounded(best.score)}; ${rounded(refutesFrom)} is enough to refute.${several}`;
}

function openBecause(rule: string | undefined, finding: Finding | undefined, candidates: readonly ExplainedCandidate[], refutesFrom: number): string {
  const said = finding ? sentence(finding.message) : 'Nothing is said about it.';
  const best = candidates.find((c) => c.agreement === 'different' && c.score !== undefined);
  const likely = finding?.severity === 'warning' ? candidates.find((c) => c.fact === finding.facts[0]) : undefined;
  const agreeing = candidates.find((c) => c.agreement !== 'different');
  if (rule) return `${said} ${rule}`;
  if (likely?.score !== undefined && likely.score < refutesFrom) return `${said} ${likely.fact} fits the sentence with ${rounded(likely.score)}: what else the sources have, or the digits, make it likely, and ${rounded(refutesFrom)} would make it sure.`;
  if (agreeing) return `${said} ${agreeing.fact} has this value, but is surely told of something else.`;
  if (best?.score === undefined) return `${said} No fact could be compared with it.`;
  if (best.score < refutesFrom) return `${said} The nearest fact, ${best.fact}, fits the sentence with ${rounded(best.score)} only, and ${rounded(refutesFrom)} would be needed to refute.`;
  return `${said} Facts fit well enough to refute, but they are told by other words of the sentence, are other things, or are too many to tell which is meant.`;
}

function ofName(draft: Draft, mention: NameMention, finding: Finding | undefined, support: Support | undefined): Judged {
  const known = new Set([...(finding?.facts ?? []), ...(support?.facts ?? []), ...entitiesLike(mention.name, draft.index).map((e) => e.id)]);
  const candidates = [...known]
    .flatMap((id): ExplainedCandidate[] => {
      const entity = draft.index.entities.get(id);
      if (!entity) return rests(draft, [id]);
      const score = Math.max(...[entity.name, ...entity.aliases].map((name) => likeness(fold(mention.name), fold(name))));
      return [{ fact: id, value: entity.name, subject: '', score, passage: 0, agreement: support?.facts.includes(id) ? 'equal' : 'different' }];
    })
    .filter((c) => (c.score ?? 1) >= LIKE || c.agreement === 'equal' || finding?.facts.includes(c.fact))
    .sort(byScore);
  const sure = `That it is a name at all is sure to ${Math.round(mention.confidence * 100)} %.`;
  if (support) return { candidates, reason: `It is ${candidates.find((c) => c.agreement === 'equal')?.value ?? 'a name'} of the sources.` };
  if (finding?.code === 'entity-mismatch') return { candidates, reason: `${sentence(finding.message)} The sentence tells a passage of the source that names someone or something else there.` };
  if (finding) return { candidates, reason: finding.verdict === 'refuted' ? `${sentence(finding.message)} It is near that name, and no other form of it.` : `${sentence(finding.message)} ${sure}` };
  return { candidates, reason: `No name of the sources is near enough, and nothing is said about it. ${sure}` };
}

function ofRole(draft: Draft, mention: RoleMention, finding: Finding | undefined, support: Support | undefined): Judged {
  const key = (span: Span | undefined) => (span && draft.nameAt(span)?.key) ?? '';
  const [holder, organization] = [key(mention.holder), key(mention.organization)];
  const candidates = draft.index.roles
    .map((f) => ({ ...candidate(draft, mention.sentence, f, [f.role === mention.role, f.subject === holder && holder !== '', f.organization === organization && organization !== ''].filter(Boolean).length / 3, 'different'), agreement: support?.facts.includes(f.id) ? ('equal' as const) : ('different' as const) }))
    .filter((c) => c.score)
    .sort(byScore);
  if (support) return { candidates, reason: `${support.facts[0]!} says the same of the same person.` };
  if (finding) return { candidates, reason: sentence(finding.message) };
  if (!holder || !organization) return { candidates, reason: 'The sentence does not say whose role it is, and where: only a role with both is judged.' };
  return { candidates, reason: 'The sources do not say who holds this role there.' };
}

function ofQuote(draft: Draft, mention: QuoteMention, finding: Finding | undefined, support: Support | undefined): Judged {
  const words = (text: string) => wordsOf(text, 0, text.length).map((w) => fold(w.lower));
  const told = words(mention.text);
  const candidates = draft.index.quotes
    .map((f) => {
      const there = new Set(words(f.quote));
      const score = told.length ? told.filter((w) => there.has(w)).length / told.length : 0;
      return candidate(draft, mention.sentence, f, score, support?.facts.includes(f.id) ? 'equal' : 'different');
    })
    .filter((c) => c.score)
    .sort(byScore);
  if (finding) return { candidates, reason: sentence(finding.message) };
  if (support) return { candidates, reason: `${support.facts[0]!} has these words in one run.` };
  return { candidates, reason: draft.sameLanguage ? 'No quote of the source is this one with a word or so changed.' : 'A translated quote is not compared word for word.' };
}

function candidate(draft: Draft, at: number, fact: Fact, score: number, agreement: ExplainedCandidate['agreement']): ExplainedCandidate {
  return { fact: fact.id, value: valueOfFact(fact, draft), subject: draft.index.entities.get(fact.subject)?.name ?? '', score, passage: passageScore(draft, at, fact), agreement };
}

/** What the verdict rests on is always among the candidates that are shown. */
function withRests(draft: Draft, candidates: readonly ExplainedCandidate[], finding: Finding | undefined, support: Support | undefined): ExplainedCandidate[] {
  const ids = finding?.facts ?? support?.facts ?? [];
  const [own, others] = [candidates.filter((c) => ids.includes(c.fact)), candidates.filter((c) => !ids.includes(c.fact))];
  const missing = rests(draft, ids.filter((id) => !own.some((c) => c.fact === id)));
  const shown = [...own.slice(0, MOST), ...missing, ...others].slice(0, MOST);
  return shown.sort(byScore);
}

function byScore(a: ExplainedCandidate, b: ExplainedCandidate): number {
  return (b.score ?? Infinity) - (a.score ?? Infinity) || (a.fact < b.fact ? -1 : 1);
}

function rests(draft: Draft, ids: readonly string[]): ExplainedCandidate[] {
  return ids.flatMap((id): ExplainedCandidate[] => {
    const entity = draft.index.entities.get(id);
    if (entity) return [{ fact: id, value: entity.name, subject: '', passage: 0, agreement: 'different' }];
    const fact = draft.index.base.facts.find((f) => f.id === id);
    return fact ? [{ fact: id, value: valueOfFact(fact, draft), subject: draft.index.entities.get(fact.subject)?.name ?? '', passage: 0, agreement: 'different' }] : [];
  });
}

function valueOfMention(mention: Mention, { document }: Draft): string {
  switch (mention.kind) {
    case 'quantity': return formatQuantity(mention.quantity, document.language);
    case 'date': return formatDate(mention.date, document.language);
    case 'name': return mention.name;
    case 'role': return mention.role;
    case 'quote': return mention.text;
  }
}

function valueOfFact(fact: Fact, { document, index }: Draft): string {
  switch (fact.kind) {
    case 'quantity': return formatQuantity(fact.quantity, document.language);
    case 'date': return formatDate(fact.date, document.language);
    case 'role': return [fact.role, index.entities.get(fact.organization)?.name ?? ''].filter(Boolean).join(', ');
    case 'quote': return fact.quote;
    case 'statement': return fact.attribute;
  }
}

/** 1 for the same text, 0 for two that share no letter in its place: one less the edits by the longer length. */
function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  if (longer === 0 || longer > 200) return a === b ? 1 : 0;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return 1 - row[b.length]! / longer;
}

function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
}

function rounded(score: number): string {
  return score.toFixed(2);
}
