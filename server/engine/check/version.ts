/** One version of a draft on its way to its verdicts: which of its parts have to be read, and which judged, anew. */
import type { PartedText } from '../document/parts.js';
import type { FactIndex } from '../facts/fact-index.js';
import { proofsOf, readNames, settleNames, typeNames, votesOf } from '../recognize/name.js';
import { recognizeWith } from '../recognize/recognize.js';
import type { EntityType, Finding, FixStyle, Language } from '../types.js';
import { judge } from './check.js';
import { layBeside, within } from './draft.js';
import { documentOf, lookBack, movedFinding, movedSupport, type PartCheck, type Stretch } from './part-check.js';
import { renewedProofs, renewedTypes, type Renewed } from './renewed.js';

/** What a draft's last version left behind. */
export interface Memory {
  readonly parted: PartedText;
  readonly language: Language;
  /** Of each part. */
  readonly checks: readonly PartCheck[];
  /** What the whole draft proves of names, and the types it agrees on. */
  readonly proven: Map<string, number>;
  readonly types: Map<string, EntityType>;
}

/** Neighbouring parts that are read as one document. */
interface Reading {
  readonly from: number;
  readonly to: number;
  stretch?: Stretch;
}

/** Characters read together. */
const TOGETHER = 6000;
/** Stretches that stay open until they are judged: more would fill the memory, and are read again. */
const MOST_OPEN = 50;
const UNREAD: PartCheck = { proofs: new Map(), votes: new Map(), findings: [], supports: [], once: new Map() };

export class Version {
  /** Of each part, the kept ones' from the start. */
  readonly checks: PartCheck[];
  private readonly readings: Reading[] = [];
  private readonly isRead: Uint8Array;
  /** Of the last version, what has no place in this one. */
  private gone: PartCheck[];
  private proven!: Renewed<number>;
  private types!: Renewed<EntityType>;

  constructor(
    private readonly parted: PartedText,
    private readonly language: Language,
    private readonly index: FactIndex,
    private readonly style: FixStyle | undefined,
    private readonly memory: Memory | undefined,
  ) {
    const count = parted.parts.length;
    const { before, behind } = unchanged(memory?.parted, parted);
    let end = count - behind;
    while (end < count && lookBack(parted, end, language, count - behind) === undefined) end++;
    const old = memory?.checks ?? [];
    const tail = old.length - (count - end);
    this.gone = old.slice(before, tail);
    this.checks = [...old.slice(0, before), ...Array.from({ length: end - before }, () => UNREAD), ...old.slice(tail)];
    this.isRead = new Uint8Array(count);
    this.take(before, end);
  }

  /** In small steps. */
  *check(): Generator<void, void> {
    yield* this.readNames();
    yield* this.settleNames();
    yield* this.judge();
  }

  /** For the next version. Not before this one is complete. */
  remembered(): Memory {
    return { parted: this.parted, language: this.language, checks: this.checks, proven: this.proven.commit(), types: this.types.commit() };
  }

  private *readNames(): Generator<void, void> {
    const come: PartCheck[] = [];
    for (const reading of this.readings) {
      const { document, read, firsts } = this.open(reading);
      for (let part = reading.from; part < reading.to; part++) {
        const [first, end] = [firsts[part - reading.from]!, firsts[part - reading.from + 1]!];
        come.push((this.checks[part] = { ...UNREAD, proofs: proofsOf(document, read, (s) => s >= first && s < end) }));
      }
      this.close(reading);
      yield;
    }
    this.proven = yield* renewedProofs(this.memory?.proven, { gone: this.gone, come, all: this.checks });
    yield;
  }

  private *settleNames(): Generator<void, void> {
    const known = this.readings.length;
    yield* this.takeThoseThatSay(this.proven.changed);
    for (const { from, to } of this.readings.slice(known)) this.gone.push(...this.checks.slice(from, to));
    const come: PartCheck[] = [];
    for (const reading of this.readings) {
      const { firsts } = this.open(reading);
      const settled = this.settledIn(reading);
      for (let part = reading.from; part < reading.to; part++) {
        const [first, end] = [firsts[part - reading.from]!, firsts[part - reading.from + 1]!];
        come.push((this.checks[part] = { ...this.checks[part]!, votes: votesOf(settled, (s) => s >= first && s < end) }));
      }
      this.close(reading);
      yield;
    }
    this.types = yield* renewedTypes(this.memory?.types, { gone: this.gone, come, all: this.checks }, this.readings.length === known);
    yield;
  }

  private *judge(): Generator<void, void> {
    yield* this.takeThoseThatSay(this.types.changed);
    for (const reading of this.readings) {
      const { document, firsts, starts } = this.open(reading);
      const found = recognizeWith(document, typeNames(this.settledIn(reading), this.types.now));
      yield;
      const draft = layBeside(document, found, this.index, false, this.style, firsts[0]);
      yield;
      for (let part = reading.from; part < reading.to; part++) {
        const own = part - reading.from;
        const { findings, supports, once } = judge(within(draft, firsts[own]!, firsts[own + 1]!));
        const moved = new Map(findings.map((f) => [f, movedFinding(f, -starts[own]!)]));
        this.checks[part] = {
          ...this.checks[part]!,
          findings: [...moved.values()],
          supports: supports.map((s) => movedSupport(s, -starts[own]!)),
          once: new Map([...once].map(([f, key]): [Finding, string] => [moved.get(f)!, key])),
        };
        yield;
      }
      delete reading.stretch;
    }
  }

  /** Reads the parts from `from` to `to` anew, those of them that are not read yet. */
  private take(from: number, to: number): void {
    const { starts, parts } = this.parted;
    for (let part = from; part < to; part++) {
      if (this.isRead[part]) continue;
      let end = part;
      while (end < to && !this.isRead[end] && (end === part || starts[end]! + parts[end]!.length - starts[part]! <= TOGETHER)) this.isRead[end++] = 1;
      this.readings.push({ from: part, to: end });
      part = end - 1;
    }
  }

  /** Takes what may say one of these names, and what looks back at that. */
  private *takeThoseThatSay(names: ReadonlySet<string> | undefined): Generator<void, void> {
    const { text, starts, parts } = this.parted;
    for (const name of names ?? []) {
      const words = name.split(' ');
      const last = words.at(-1)!;
      const before = words.at(-2) ?? '';
      let part = 0;
      for (let at = last ? text.indexOf(last) : -1; at >= 0; at = text.indexOf(last, at + last.length)) {
        while (part + 1 < parts.length && starts[part + 1]! <= at) part++;
        if (before && !endsIn(parts[part]!.plain, at - starts[part]!, before)) continue;
        let end = part + 1;
        while (end < parts.length && (lookBack(this.parted, end, this.language)?.part ?? 0) <= part) end++;
        this.take(part, end);
      }
      yield;
    }
  }

  private open(reading: Reading): Stretch {
    if (!reading.stretch) {
      const stretch = documentOf(this.parted, reading.from, reading.to, this.language);
      reading.stretch = { ...stretch, read: readNames(stretch.document) };
    }
    return reading.stretch;
  }

  private settledIn(reading: Reading) {
    const stretch = this.open(reading);
    return (stretch.settled ??= settleNames(stretch.document, stretch.read, this.proven.now));
  }

  private close(reading: Reading): void {
    if (this.readings.length > MOST_OPEN) delete reading.stretch;
  }
}

/** How many parts at the beginning and at the end of a version are those of the one before. */
function unchanged(old: PartedText | undefined, now: PartedText): { before: number; behind: number } {
  if (!old) return { before: 0, behind: 0 };
  const most = Math.min(old.parts.length, now.parts.length);
  let before = 0;
  while (before < most && old.parts[before] === now.parts[before] && old.starts[before] === now.starts[before]) before++;
  let behind = 0;
  const shift = now.text.length - old.text.length;
  for (let [i, k] = [old.parts.length - 1, now.parts.length - 1]; behind < most - before; i--, k--) {
    if (old.parts[i] !== now.parts[k] || old.starts[i]! + shift !== now.starts[k]) break;
    behind++;
  }
  return { before, behind };
}

/** Whether the last word before a place holds another: of a name's first word the ending may have been cut. */
function endsIn(plain: string, place: number, word: string): boolean {
  let end = place;
  while (end > 0 && /\s/.test(plain[end - 1]!)) end--;
  let start = end;
  while (start > 0 && !/\s/.test(plain[start - 1]!)) start--;
  return plain.slice(start, end).includes(word);
}
