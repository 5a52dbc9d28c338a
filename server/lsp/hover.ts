/** What the sources say of the number, date, name or quote under the cursor; in a fact base, the passage of its row. */
import { MarkupKind, type Hover } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FactBase, Finding, Span, Support } from '../engine/types.js';
import { isFactBase, pathOf } from './addresses.js';
import type { Checked, Desk, Feature } from './desk.js';
import { languageOf } from './draft-language.js';
import { evidenceOf, rangeOf, type Passage } from './evidence.js';
import { homeOf } from './fact-home.js';
import { addressOf } from './fact-lines.js';
import { circumstances, valueOf } from './fact-words.js';
import { rowAt } from './facts-at.js';
import { contextOf } from './passage-text.js';
import { rulePage } from './rule-page.js';

/** Facts in one card. */
const SHOWN = 3;
/** Other passages of a fact that are named below the first. */
const OTHERS = 4;

export const hoverFeature: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register(desk) {
    desk.connection.onHover(({ textDocument, position }) =>
      desk.guard('hover', null, async () => {
        const document = desk.documents.get(textDocument.uri);
        if (!document) return null;
        const offset = document.offsetAt(position);
        if (isFactBase(document.uri)) return (await rowHover(desk, document, offset)) ?? null;
        const checked = await desk.examinedSoon(document);
        return checked ? ((await mentionHover(desk, document, offset, checked)) ?? null) : null;
      }),
    );
  },
};

async function mentionHover(desk: Desk, document: TextDocument, offset: number, checked: Checked): Promise<Hover | undefined> {
  const holds = (s: Span) => s.start <= offset && offset <= s.end;
  const finding = checked.result.findings.find(holds);
  const support = checked.result.supports.find(holds);
  const hit = finding ?? support;
  if (!hit) return undefined;
  const language = languageOf(document);
  const shown = await Promise.all(hit.facts.slice(0, SHOWN).map((id) => factCard(desk, checked, id, language)));
  const nearest = finding?.verdict === 'unverified' && finding.code === 'not-in-source' && shown.some((s) => s.length > 0) ? ['Nearest in the source:'] : [];
  const lines = [heading(finding, support), ...nearest, ...shown.flat(), ...(finding ? [`[${finding.code}](${rulePage(finding.code)})`] : [])];
  return { contents: { kind: MarkupKind.Markdown, value: lines.join('\n\n') }, range: rangeOf(document, hit) };
}

async function rowHover(desk: Desk, document: TextDocument, offset: number): Promise<Hover | undefined> {
  const path = pathOf(document.uri);
  const base = path ? (await desk.store.load(path)).base : undefined;
  const row = base && rowAt(document.getText(), offset);
  if (!path || !row) return undefined;
  const fact = base.facts.find((f) => f.id === row.id);
  const [evidence] = evidenceOf(base, row.id);
  const language = base.sources.find((s) => s.id === evidence?.source)?.language ?? 'en';
  const lines = [fact ? describeFact(base, row.id, language) : describeEntity(base, row.id), ...(await passages(desk, base, row.id))].filter((l) => l !== '');
  return { contents: { kind: MarkupKind.Markdown, value: lines.join('\n\n') }, range: rangeOf(document, { start: row.node.offset, end: row.node.offset + row.node.length }) };
}

function heading(finding: Finding | undefined, support: Support | undefined): string {
  if (!finding) return `**Agrees with the source**${support?.reason ? ` (${escape(support.reason)})` : ''}`;
  const verdict = finding.code === 'stale-fact' ? '**The source has changed**' : finding.verdict === 'refuted' ? '**Differs from the source**' : '**Not verified**';
  return `${verdict}: ${escape(finding.message)}`;
}

/** The value, whom and when it is about, what the source says, where else it says so, and where the fact stands. */
async function factCard(desk: Desk, { base, bases }: Checked, id: string, language: string): Promise<string[]> {
  const what = describeEntity(base, id) || describeFact(base, id, language);
  if (!what) return [];
  const home = homeOf(bases, id);
  const link = home ? ` · [fact](${inLink(await addressOf(desk, home))})` : '';
  return [what + link, ...(await passages(desk, base, id))];
}

function describeEntity(base: FactBase, id: string): string {
  const entity = base.entities.find((e) => e.id === id);
  if (!entity) return '';
  const also = [...entity.aliases, ...entity.descriptors].map(escape);
  return `**${escape(entity.name)}**${also.length ? ` · ${also.join(' · ')}` : ''}`;
}

function describeFact(base: FactBase, id: string, language: string): string {
  const fact = base.facts.find((f) => f.id === id);
  if (!fact) return '';
  const value = valueOf(fact, base, language);
  const contested = base.conflicts.some((c) => c.facts.includes(id)) ? 'the source contradicts itself' : '';
  const parts = [value && `**${escape(value)}**`, escape(circumstances(fact, base, language)), escape(fact.attribute), fact.status === 'reviewed' ? 'reviewed' : '', contested, fact.note ? escape(fact.note) : ''];
  return parts.filter(Boolean).join(' · ');
}

/** The first passage in full, the others as links. */
async function passages(desk: Desk, base: FactBase, id: string): Promise<string[]> {
  const found = (await Promise.all(evidenceOf(base, id).slice(0, 1 + OTHERS).map((e) => desk.sources.passage(base, e)))).flatMap((p) => (p ? [p] : []));
  const [first, ...others] = found;
  if (!first) return [];
  return [quotePassage(first), ...(others.length ? [`Also: ${others.map(linkTo).join(' · ')}`] : [])];
}

/** The evidence in bold amid its sentence, with a link to the line (or the file, and the page). */
function quotePassage(passage: Passage): string {
  const { document, evidence } = passage;
  const text = document.getText();
  const { start: from, end: to } = contextOf(text, evidence);
  const quoted = `${escape(text.slice(from, evidence.start))}**${escape(text.slice(evidence.start, evidence.end).trim())}**${escape(text.slice(evidence.end, to))}`;
  return `> ${quoted.replace(/\s+/g, ' ').trim()}\n\n${linkTo(passage)}`;
}

function linkTo({ document, evidence, source, uri, inFile, place }: Passage): string {
  const line = document.positionAt(evidence.start).line + 1;
  const where = inFile ? `, line ${line}` : place ? `, ${place}` : `, paragraph ${evidence.paragraph}`;
  return `[${escape(source.title || 'source')}${where}](${inLink(inFile ? `${uri}#L${line}` : uri)})`;
}

function inLink(address: string): string {
  return address.replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29'));
}

/** Sources and drafts are strangers' texts: nothing of them may become markup. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]#|<>&~!]/g, (c) => (c === '<' ? '&lt;' : c === '&' ? '&amp;' : `\\${c}`));
}
