/** What the sources say of the number, date, name or quote under the cursor; in a fact base, the passage of its row. */
import { MarkupKind, type Hover } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FactBase, Finding, Span, Support } from '../engine/types.js';
import type { ExplainParams } from '../protocol.js';
import { messageIn, reasonIn } from '../report/in-words.js';
import { isFactBase, pathOf } from './addresses.js';
import type { Checked, Desk, Feature } from './desk.js';
import { languageOf } from './draft-language.js';
import { evidenceOf, rangeOf, type Passage } from './evidence.js';
import { homeOf } from './fact-home.js';
import { addressOf } from './fact-lines.js';
import { circumstances, valueOf } from './fact-words.js';
import { rowAt } from './facts-at.js';
import { contextOf } from './passage-text.js';
import type { Texts } from './texts.js';
import { rulePage } from './rule-page.js';
import { shownText } from './shown-text.js';

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
  const texts = desk.texts();
  const language = languageOf(document);
  const why = whyLink(desk, document, hit);
  const shown = await Promise.all(hit.facts.slice(0, SHOWN).map((id, i) => factCard(desk, checked, id, language, i === 0 ? why : '')));
  const nearest = finding?.verdict === 'unverified' && finding.code === 'not-in-source' && shown.some((s) => s.length > 0) ? [texts.nearest] : [];
  // An editor that shows the flag itself has said this right above. It hides hints there.
  const isSaid = finding !== undefined && finding.severity !== 'hint' && desk.options().showsFlags === true;
  const head = isSaid ? [] : [heading(texts, finding, support)];
  const rule = finding && !isSaid ? [`[${finding.code}](${rulePage(finding.code)})`] : [];
  const lines = [...head, ...nearest, ...shown.flat(), ...(shown.some((s) => s.length > 0) ? [] : [why]), ...rule].filter((l) => l !== '');
  return lines.length ? { contents: { kind: MarkupKind.Markdown, value: lines.join('\n\n') }, range: rangeOf(document, hit) } : undefined;
}

/** A link to the whole explanation, where the editor can show it, or ''. */
function whyLink(desk: Desk, document: TextDocument, { start }: Span): string {
  if (desk.options().explains !== true) return '';
  const params: ExplainParams = { uri: document.uri, position: document.positionAt(start) };
  return `[${desk.texts().why}](command:stet.explain?${inLink(encodeURIComponent(JSON.stringify([params])))})`;
}

async function rowHover(desk: Desk, document: TextDocument, offset: number): Promise<Hover | undefined> {
  const path = pathOf(document.uri);
  const base = path ? (await desk.store.load(path)).base : undefined;
  const row = base && rowAt(document.getText(), offset);
  if (!path || !row) return undefined;
  const fact = base.facts.find((f) => f.id === row.id);
  const [evidence] = evidenceOf(base, row.id);
  const language = base.sources.find((s) => s.id === evidence?.source)?.language ?? 'en';
  const lines = [fact ? describeFact(desk.texts(), base, row.id, language) : describeEntity(base, row.id), ...(await passages(desk, base, row.id, []))].filter((l) => l !== '');
  return { contents: { kind: MarkupKind.Markdown, value: lines.join('\n\n') }, range: rangeOf(document, { start: row.node.offset, end: row.node.offset + row.node.length }) };
}

function heading(texts: Texts, finding: Finding | undefined, support: Support | undefined): string {
  if (!finding) return `**${texts.agrees}**${support?.reason ? ` (${escape(reasonIn(texts.language, support))})` : ''}`;
  const verdict = finding.code === 'stale-fact' ? texts.sourceChanged : finding.verdict === 'refuted' ? texts.differs : texts.notVerified;
  return `**${verdict}**: ${escape(messageIn(texts.language, finding))}`;
}

/** The value, whom and when it is about; what the source says; links to the passage, to the other passages, and to the fact. */
async function factCard(desk: Desk, { base, bases }: Checked, id: string, language: string, why: string): Promise<string[]> {
  const what = describeEntity(base, id) || describeFact(desk.texts(), base, id, language);
  if (!what) return [];
  const home = homeOf(bases, id);
  const links = [...(home ? [`[${desk.texts().inFactBase}](${inLink(await addressOf(desk, home))})`] : []), ...(why ? [why] : [])];
  return [what, ...(await passages(desk, base, id, links))];
}

function describeEntity(base: FactBase, id: string): string {
  const entity = base.entities.find((e) => e.id === id);
  if (!entity) return '';
  const also = [...entity.aliases, ...entity.descriptors].map(escape);
  return `**${escape(entity.name)}**${also.length ? ` · ${also.join(' · ')}` : ''}`;
}

function describeFact(texts: Texts, base: FactBase, id: string, language: string): string {
  const fact = base.facts.find((f) => f.id === id);
  if (!fact) return '';
  const value = valueOf(fact, base, language);
  const contested = base.conflicts.some((c) => c.facts.includes(id)) ? texts.contested : '';
  const parts = [value && `**${escape(value)}**`, escape(circumstances(fact, base, language)), fact.status === 'reviewed' ? texts.reviewed : '', contested, fact.note ? escape(fact.note) : ''];
  return parts.filter(Boolean).join(' · ');
}

/** The first passage in full with links below it, the others as links. */
async function passages(desk: Desk, base: FactBase, id: string, links: readonly string[]): Promise<string[]> {
  const texts = desk.texts();
  const found = (await Promise.all(evidenceOf(base, id).slice(0, 1 + OTHERS).map((e) => desk.sources.passage(base, e)))).flatMap((p) => (p ? [p] : []));
  const [first, ...others] = found;
  if (!first) return links.length ? [links.join(' · ')] : [];
  return [quotePassage(first), [linkTo(texts, first), ...links].join(' · '), ...(others.length ? [`${texts.also} ${others.map((o) => linkTo(texts, o)).join(' · ')}`] : [])];
}

/** The evidence in bold amid its sentence. */
function quotePassage(passage: Passage): string {
  const { document, evidence } = passage;
  const text = document.getText();
  const { start: from, end: to } = contextOf(text, evidence);
  const quoted = `${escape(text.slice(from, evidence.start))}**${escape(text.slice(evidence.start, evidence.end).trim())}**${escape(text.slice(evidence.end, to))}`;
  return `> ${quoted.replace(/\s+/g, ' ').trim()}`;
}

/** To the line, or to the file and its page. */
function linkTo(texts: Texts, { document, evidence, source, uri, inFile, place }: Passage): string {
  const line = document.positionAt(evidence.start).line + 1;
  const where = inFile ? texts.line(line) : (place ?? texts.paragraph(evidence.paragraph));
  return `[${escape(source.title || texts.source)}, ${where}](${inLink(inFile ? `${uri}#L${line}` : uri)})`;
}

function inLink(address: string): string {
  return address.replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29'));
}

/** Sources and drafts are strangers' texts: nothing of them may become markup. In one line, for a line can begin a list, a rule or a heading. */
function escape(text: string): string {
  return shownText(text)
    .replace(/[\\`*_{}[\]#|<>&~!@]/g, (c) => (c === '<' ? '&lt;' : c === '&' ? '&amp;' : `\\${c}`))
    // What looks like an address becomes a link by itself.
    .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
    .replace(/\$(?=\()/g, '\\$')
    .replace(/^(?=[-+=])|(?<=^\d{1,9})(?=[.)])/, '\\');
}
