/** What differs between two states of a fact base, in words: a line each. */
import type { Differences, Differing } from '../engine/facts/compare.js';
import type { Conflict, Entity, Fact, FactBase, Source } from '../engine/types.js';
import { formatDate } from '../engine/fix/index.js';
import { nameOf, valueOf } from '../lsp/fact-words.js';
import { oneLine } from '../report/one-line.js';

/** Each line begins with `+` (new), `-` (gone) or `~` (changed). Statements without a figure are only counted. */
export function describeDifferences({ sources, entities, facts, conflicts }: Differences, before: FactBase, after: FactBase): string[] {
  const told = (list: readonly Fact[]) => list.filter((f) => f.kind !== 'statement');
  const statements = facts.added.length + facts.removed.length + facts.changed.length - told(facts.added).length - told(facts.removed).length - facts.changed.filter((c) => c.after.kind !== 'statement').length;
  return [
    ...section<Source>(sources, (s) => `source ${oneLine(s.uri || s.title || s.id)}`, sourceChange),
    ...section<Fact>({ ...facts, added: told(facts.added), removed: told(facts.removed), changed: facts.changed.filter((c) => c.after.kind !== 'statement') }, (f, isNew) => factWords(f, isNew ? after : before), (was, now) => factChange(was, now, before, after)),
    ...section<Entity>(entities, (e) => `name ${oneLine(e.name)} (${e.type})`, entityChange),
    ...conflicts.added.map((c) => `+ conflict ${conflictWords(c, after)}`),
    ...conflicts.removed.map((c) => `- conflict ${conflictWords(c, before)}`),
    ...(statements ? [`~ ${statements} statement${statements === 1 ? '' : 's'} without a figure`] : []),
  ];
}

/** "2 new, 1 gone, 1 changed, 40 as they were" */
export function countDifferences({ facts }: Differences): string {
  const all = [facts.added.length && `${facts.added.length} new`, facts.removed.length && `${facts.removed.length} gone`, facts.changed.length && `${facts.changed.length} changed`];
  return `facts: ${[...all.filter((part) => part), `${facts.same} as they were`].join(', ')}`;
}

function section<T>({ added, removed, changed }: Differing<T>, words: (row: T, isNew: boolean) => string, change: (before: T, after: T) => string): string[] {
  return [...changed.map((c) => `~ ${change(c.before, c.after)}`), ...added.map((row) => `+ ${words(row, true)}`), ...removed.map((row) => `- ${words(row, false)}`)];
}

/** "17 percent, Harbour Ltd, 2022 (q1, paragraph 2)" */
function factWords(fact: Fact, base: FactBase): string {
  return `${valueIn(fact, base)}${about(fact, base)} (${fact.id}${fact.evidence[0] ? `, paragraph ${fact.evidence[0].paragraph}` : ''})`;
}

function valueIn(fact: Fact, base: FactBase): string {
  const language = base.sources.find((s) => s.id === fact.evidence[0]?.source)?.language ?? base.sources[0]?.language ?? 'en';
  return oneLine(valueOf(fact, base, language)) || fact.kind;
}

function about(fact: Fact, base: FactBase): string {
  const words = [nameOf(base, fact.subject), fact.time ? formatDate(fact.time, base.sources[0]?.language ?? 'en') : ''].filter(Boolean);
  return words.length ? `, ${oneLine(words.join(', '))}` : '';
}

function factChange(was: Fact, now: Fact, before: FactBase, after: FactBase): string {
  const [old, fresh] = [valueIn(was, before), valueIn(now, after)];
  const direction = (f: Fact) => f.direction === 'none' ? 'no direction' : f.direction;
  const parts = [
    old !== fresh && `${old} → ${fresh}`,
    nameOf(before, was.subject) !== nameOf(after, now.subject) && `of ${nameOf(before, was.subject) || 'no one'} → of ${nameOf(after, now.subject) || 'no one'}`,
    was.direction !== now.direction && `${direction(was)} → ${direction(now)}`,
    JSON.stringify(was.time) !== JSON.stringify(now.time) && `${was.time ? formatDate(was.time, 'en') : 'no time'} → ${now.time ? formatDate(now.time, 'en') : 'no time'}`,
    was.attribute !== now.attribute && `“${was.attribute}” → “${now.attribute}”`,
    was.status !== now.status && `${was.status} → ${now.status}`,
    was.note !== now.note && (now.note === undefined ? 'note taken away' : `note: ${oneLine(now.note)}`),
  ].filter((part) => part);
  const what = old === fresh ? `${fresh}${about(now, after)}: ` : about(now, after) ? `${about(now, after).slice(2)}: ` : '';
  return `${what}${parts.join('; ') || 'read otherwise (unit, hedge or precision)'} (${was.id === now.id ? now.id : `${was.id} → ${now.id}`})`;
}

function entityChange(was: Entity, now: Entity): string {
  const [gone, come] = [was.aliases.filter((a) => !now.aliases.includes(a)), now.aliases.filter((a) => !was.aliases.includes(a))];
  const parts = [
    was.name !== now.name && `now called ${now.name}`,
    was.type !== now.type && `${was.type} → ${now.type}`,
    come.length && `also called ${come.join(', ')}`,
    gone.length && `no longer called ${gone.join(', ')}`,
    was.status !== now.status && `${was.status} → ${now.status}`,
  ].filter((part) => part);
  return oneLine(`name ${was.name}: ${parts.join('; ') || 'other order of aliases'}`);
}

function sourceChange(was: Source, now: Source): string {
  const parts = [
    was.uri !== now.uri && `${was.uri || 'no address'} → ${now.uri || 'no address'}`,
    was.sha256 !== now.sha256 && 'its text has changed',
    was.title !== now.title && `title: ${now.title}`,
    was.language !== now.language && `language ${was.language} → ${now.language}`,
    was.published !== now.published && `published ${now.published ?? 'unknown'}`,
  ].filter((part) => part);
  return oneLine(`source ${was.uri || was.id}: ${parts.join('; ')}`);
}

function conflictWords({ facts, note }: Conflict, base: FactBase): string {
  const sides = facts.map((id) => {
    const fact = base.facts.find((f) => f.id === id);
    return fact ? `${valueIn(fact, base)}${about(fact, base)} (${id})` : id;
  });
  return oneLine(`${sides.join(' against ')}${note ? `: ${note}` : ''}`);
}
