/** The facts as a list for people: what each says, where the source says it, and what the draft does with it. */
import type { CheckResult } from '../engine/index.js';
import { formatDate, formatQuantity } from '../engine/fix/index.js';
import type { Fact, FactBase } from '../engine/types.js';
import type { FactRow, PassagePlace, Use } from '../protocol.js';
import { locationOf, type Passage, type SourceTexts } from './evidence.js';
import { contextOf } from './passage-text.js';

/** What a draft tells and what it tells otherwise, by the ids of its (combined) facts. */
export interface DraftUse {
  readonly used: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
}

export function useOf(result: CheckResult): DraftUse {
  return {
    used: new Set(result.supports.flatMap((s) => s.facts)),
    // A finding names the fact it rests on first; the others are as good or near.
    changed: new Set(result.findings.filter((f) => f.verdict === 'refuted').flatMap((f) => f.facts.slice(0, 1))),
  };
}

interface Asked {
  /** URI of the fact base file. */
  readonly uri: string;
  readonly base: FactBase;
  /** What stands before the ids of this base in `use`. */
  readonly prefix: string;
  readonly use?: DraftUse;
  /** Language of the draft, or of the reader. */
  readonly language: string;
  /** Ids of sources that have changed since. */
  readonly stale: ReadonlySet<string>;
}

export async function factRows(asked: Asked, sources: SourceTexts): Promise<FactRow[]> {
  const { base } = asked;
  const names = new Map(base.entities.map((e) => [e.id, e.name]));
  const contested = new Set(base.conflicts.flatMap((c) => c.facts));
  // A statement has no value that a draft could tell: it backs the check, and is nothing to pick from a list.
  const told = base.facts.filter(({ kind }) => kind !== 'statement');
  return Promise.all(
    told.map(async (fact): Promise<FactRow> => {
      const passages = (await Promise.all(fact.evidence.map((e) => sources.passage(base, e)))).flatMap((p) => (p ? [p] : []));
      return {
        id: fact.id,
        factBase: asked.uri,
        subject: names.get(fact.subject) ?? '',
        kind: fact.kind,
        status: fact.status,
        stale: fact.evidence.some((e) => asked.stale.has(e.source)),
        conflict: contested.has(fact.id),
        use: useOfFact(asked, fact),
        value: valueOf(fact, passages[0], asked.language),
        passages: passages.map(placeOf),
      };
    }),
  );
}

function useOfFact({ use, prefix }: Asked, fact: Fact): Use {
  if (!use) return 'unknown';
  const id = prefix + fact.id;
  // What is told rightly in one place and wrongly in another needs a look.
  return use.changed.has(id) ? 'changed' : use.used.has(id) ? 'used' : 'unused';
}

function valueOf(fact: Fact, passage: Passage | undefined, language: string): string {
  const written = fact.kind === 'quantity' ? formatQuantity(fact.quantity, language) : fact.kind === 'date' ? formatDate(fact.date, language) : fact.kind === 'quote' ? `“${fact.quote}”` : '';
  // "at the weekend" is a date that nobody writes as one.
  const words = written || (passage && oneLine(passage.document.getText().slice(passage.evidence.start, passage.evidence.end)));
  return words || (fact.kind === 'role' ? fact.role : fact.attribute) || fact.id;
}

export function placeOf(passage: Passage): PassagePlace {
  const text = passage.document.getText();
  const { start, end } = contextOf(text, passage.evidence);
  return { ...locationOf(passage), title: passage.source.title, text: oneLine(text.slice(start, end)) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
