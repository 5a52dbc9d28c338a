/** Source text -> FactBase. Deterministic: the same text gives the same bytes. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { parseDocument } from '../document/document.js';
import { originOf } from '../document/legible.js';
import type { DeriveOptions } from '../index.js';
import { ClaimReader, readSentences, tellsChange, type SentenceReading } from '../recognize/claim.js';
import { besideFigure, hasNeighbour } from '../recognize/beside.js';
import { wayBetween } from '../recognize/from-to.js';
import { recognize } from '../recognize/recognize.js';
import { slotOf, writeSlot } from '../recognize/slot.js';
import { wordsOfSentence } from '../recognize/text.js';
import type { Document, Entity, Evidence, Fact, FactBase, NameMention, Passage, QuantityMention, Source, Span } from '../types.js';
import { findConflicts } from './conflicts.js';
import { harvestDescriptors } from './descriptors.js';
import { acronymsInBrackets, joinNicknames } from './nicknames.js';
import { clusterNames } from './entities.js';
import { publishedIn } from '../facts/dateline.js';
import { withRowHeads } from './row-heads.js';

const SOURCE_ID = 's1';

export function deriveFactBase(text: string, options: DeriveOptions = {}): FactBase {
  const document = parseDocument(text, options);
  const found = recognize(document);
  const evidence = locator(document);
  const { mentions, nicknames } = joinNicknames(document, withRowHeads(document, withoutOpeners(document, found.names), found.quantities));
  const { entities: named, linked } = clusterNames(mentions, document.language, evidence, new Map([...acronymsInBrackets(document, mentions), ...nicknames]), (m) => isCalledFirm(document, m));
  const descriptors = harvestDescriptors(document, linked);
  const entities = named.map((e): Entity => ({ ...e, descriptors: descriptors.get(e.id) ?? [] }));
  const readings = readSentences(document, linked, found.quantities, found.dates, true);
  const reader = new ClaimReader(document, readings, true);
  const keyAt = (span: Span | undefined) => (span && linked.find((n) => n.mention.start < span.end && span.start < n.mention.end)?.key) ?? '';

  const facts: Fact[] = [];
  const counts = new Map<string, number>();
  const nextId = (prefix: string) => {
    counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    return `${prefix}${counts.get(prefix)}`;
  };
  const row = (prefix: string, subject: string, span: Span) => ({
    id: nextId(prefix),
    status: 'derived' as const,
    subject,
    attribute: '',
    direction: 'none' as const,
    evidence: [evidence(span)],
  });
  let before: QuantityMention | undefined;
  for (const mention of [...found.quantities, ...found.dates].sort((a, b) => a.start - b.start)) {
    const claim = reader.claim(mention);
    const own = mention.kind === 'quantity' ? mention : undefined;
    const goes = own && before && claim.direction === 'none' && document.language === 'de' && before.sentence === own.sentence ? wayBetween(document.plain, before, own) : claim.direction;
    before = own ?? before;
    const common = {
      attribute: claim.concepts.join(' '),
      direction: goes,
      ...(claim.time ? { time: claim.time } : {}),
      ...(claim.context.length ? { context: claim.context } : {}),
    };
    if (own) {
      const beside = hasNeighbour(claim.sentence, own) ? besideFigure(document.plain, claim.sentence, own, document.language, true) : [];
      facts.push({ ...row('q', claim.subject, own), ...common, kind: 'quantity', quantity: own.quantity, ...(beside.length ? { beside } : {}) });
    }
    if (mention.kind === 'date') facts.push({ ...row('d', claim.subject, mention), ...common, kind: 'date', date: mention.date });
  }
  for (const role of found.roles) {
    const subject = keyAt(role.holder);
    const organization = keyAt(role.organization);
    if (!subject) continue;
    facts.push({ ...row('r', subject, role), attribute: role.role, kind: 'role', role: role.role, organization });
  }
  for (const quote of found.quotes) {
    facts.push({ ...row('u', keyAt(quote.speaker), quote.inner), kind: 'quote', quote: quote.text });
  }
  for (const reading of readings) {
    for (const statement of statementsOf(reading, reader)) facts.push({ ...row('t', statement.subject, statement.span), ...statement.rest, kind: 'statement' });
  }

  const published = options.published ?? publishedIn(document, found.dates);
  const source: Source = {
    id: SOURCE_ID,
    uri: options.uri ?? '',
    title: titleOf(document),
    language: document.language,
    ...(published ? { published } : {}),
    sha256: bytesToHex(sha256(utf8ToBytes(text))),
    length: text.length,
  };
  return {
    version: 1,
    sources: [source],
    entities,
    facts,
    conflicts: findConflicts(facts, entities),
    passages: readings.map((r, i): Passage => ({ id: `p${i + 1}`, ...evidence(r), terms: r.terms, ...slotsOf(r, document.language) })),
  };
}

function slotsOf(reading: SentenceReading, language: string): Pick<Passage, 'slots'> {
  const slots = reading.names.map((n) => writeSlot(n.key, slotOf(reading, n, language)));
  return slots.length ? { slots } : {};
}

/** Right behind the noun for a firm: "Der Pumpenhersteller Ruppach". */
function isCalledFirm(document: Document, { sentence, start }: NameMention): boolean {
  const before = wordsOfSentence(document, sentence).findLast((w) => w.end <= start);
  return before !== undefined && document.plain.slice(before.end, start) === ' ' && FIRM_NOUN.test(before.lower);
}

/** Not a share, a spokesman or a subsidiary of one. */
const FIRM_NOUN = /(?:hersteller|konzern|unternehmen|firma|anbieter|betreiber|verband|verlag|kette|versicherer|händler|stiftung|discounter|company|firm|maker|group|manufacturer|retailer|publisher|chain)$/;

/** "Rebounds 47, assists 28": a word that opens a sentence and stands elsewhere with a small letter is no name. */
function withoutOpeners(document: Document, names: readonly NameMention[]): NameMention[] {
  const small = new Set<string>();
  for (let s = 0; s < document.sentences.length; s++) for (const w of wordsOfSentence(document, s)) if (w.text === w.lower) small.add(w.lower);
  const opens = (name: NameMention) => name.start === document.sentences[name.sentence]!.start;
  const spared = new Set(names.filter((n) => !opens(n) || /[\s\p{N}]/u.test(n.name) || n.type === 'person').map((n) => n.name));
  return names.filter((n) => spared.has(n.name) || !small.has(n.name.toLowerCase()));
}

function locator(document: Document): (span: Span) => Evidence {
  const { blocks } = document;
  return (span) => {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (blocks[middle]!.start <= span.start) low = middle;
      else high = middle - 1;
    }
    return { source: SOURCE_ID, paragraph: blocks[low]?.paragraph ?? 1, ...originOf(document.displaced, { start: span.start, end: span.end }) };
  };
}

/** What a sentence says of a way without a figure: a change ("most markets rose"), a comparison ("fewer chips"). */
function statementsOf(reading: SentenceReading, reader: ClaimReader) {
  const directed = reading.concepts.filter((c) => c.direction !== 'none');
  const words = [directed.find(tellsChange), directed.find((c) => !tellsChange(c))].filter((c) => c !== undefined).sort((a, b) => a.start - b.start);
  return words.flatMap((word) => {
    const clause = reader.clause(reading, word);
    if (reading.quantities.some((q) => q.start >= clause.start && q.end <= clause.end)) return [];
    const claim = reader.spanClaim(reading, word);
    return [{
      span: word,
      subject: claim.subject,
      rest: { attribute: word.id, direction: word.direction, context: claim.context, ...(claim.time ? { time: claim.time } : {}) },
    }];
  });
}

function titleOf(document: Document): string {
  const block = document.blocks.find((b) => b.kind === 'heading') ?? document.blocks[0];
  if (!block) return '';
  const line = document.plain.slice(block.start, block.end).replace(/\s+/g, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
