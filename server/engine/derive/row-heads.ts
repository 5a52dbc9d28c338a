/** Lines of records begin with whom they are about: "JJ Redick (guard): 12 points, …", "Freie Liste: 9,4 Prozent, …", "Home team: LA Clippers, …". */
import { overlapFinder } from '../recognize/overlap.js';
import type { Document, EntityType, NameMention, QuantityMention, Span } from '../types.js';

/** So many figures make a line of records, and so many such lines a table in words. */
const FIGURES = 3;
const LINES = 3;
/** The head of a line stands in its first characters. */
const LINE = 160;
const HEAD = /^(\p{Lu}[\p{L}\d'’.&-]{0,24}(?: [\p{L}\d&][\p{L}\d'’.&-]{0,24}){0,5}) ?(?:\(|:\s+\d)/u;
/** "MESA: Ortiz 34 points, 5 rebounds; Cho 19 points, 2 rebounds" */
const SEGMENT = /(?:^[^:;]{0,40}: |; )(\p{Lu}[\p{L}'’.-]{0,24}(?: \p{Lu}[\p{L}'’.-]{0,24}){0,2}) (?=\d)/gu;
const LABELLED = /^\p{L}[\p{L} ]{0,20}: (\p{Lu}[\p{L}\d'’.&-]{0,24}(?: [\p{Lu}\d&][\p{L}\d'’.&-]{0,24}){0,4})[,(]/u;

/** The names with those that the heads of records are, whatever words they have. */
export function withRowHeads(document: Document, names: readonly NameMention[], quantities: readonly QuantityMention[]): readonly NameMention[] {
  const counts = new Map<number, number>();
  for (const q of quantities) counts.set(q.sentence, (counts.get(q.sentence) ?? 0) + 1);
  const figureAt = overlapFinder(quantities, (q) => q.number);
  const found = [...counts].flatMap(([sentence, count]) => {
    const { start, end } = document.sentences[sentence]!;
    const segments = count < FIGURES * LINES ? [] : [...document.plain.slice(start, end).matchAll(SEGMENT)];
    if (segments.length > 1) return segments.map(({ index, 0: all, 1: name }) => {
      const at = start + index + all.length - name!.length - 1;
      return { head: { sentence, start: at, end: at + name!.length, name: name! }, whole: true };
    });
    const line = document.plain.slice(start, Math.min(end, start + LINE));
    const whole = count >= FIGURES ? HEAD.exec(line) : undefined;
    const [all, name] = whole ?? LABELLED.exec(line) ?? [];
    if (!all || !name || !line.includes(':')) return [];
    const at = start + all.indexOf(name);
    const head = { sentence, start: at, end: at + name.length, name };
    return figureAt(head) ? [] : [{ head, whole: !!whole }];
  });
  if (found.filter((f) => f.whole).length < LINES) return names;
  const headAt = overlapFinder(found, (f) => f.head);
  const typesOf = (head: Span) => names.filter((n) => n.start < head.end && head.start < n.end).map((n) => n.type);
  const whole = found.filter((f) => f.whole);
  const ofPersons = 2 * whole.filter((f) => typesOf(f.head).includes('person')).length > whole.length;
  const type = (f: (typeof found)[number]): EntityType => (f.whole && ofPersons ? 'person' : (typesOf(f.head).find((t) => t !== 'other') ?? 'other'));
  const added = found.map((f): NameMention => ({ ...f.head, kind: 'name', type: type(f), confidence: 0.9, tail: '' }));
  return [...names.filter((n) => !headAt(n)), ...added].sort((a, b) => a.start - b.start);
}
