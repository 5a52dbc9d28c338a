/** What the sources say of the number, date, name or quote under the cursor. */
import { MarkupKind, type Hover } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckResult } from '../engine/index.js';
import { formatQuantity } from '../engine/fix/index.js';
import type { Fact, FactBase, Finding, Span, Support } from '../engine/types.js';
import type { Feature } from './desk.js';
import { languageOf } from './draft-language.js';
import { evidenceOf, type Passage, type SourceTexts } from './evidence.js';
import { contextOf } from './passage-text.js';
import { rulePage } from './rule-page.js';

const SHOWN = 3;

export const hoverFeature: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register({ connection, documents, sources, examinedSoon, guard }) {
    connection.onHover(({ textDocument, position }) =>
      guard('hover', null, async () => {
        const document = documents.get(textDocument.uri);
        const check = document && (await examinedSoon(document));
        return check ? ((await hoverAt(document, document.offsetAt(position), check.result, check.base, sources, languageOf(document))) ?? null) : null;
      }),
    );
  },
};

async function hoverAt(document: TextDocument, offset: number, result: CheckResult, base: FactBase, sources: SourceTexts, language: string): Promise<Hover | undefined> {
  const holds = (s: Span) => s.start <= offset && offset <= s.end;
  const finding = result.findings.find(holds);
  const support = result.supports.find(holds);
  const hit = finding ?? support;
  if (!hit) return undefined;
  const lines = [heading(finding, support)];
  for (const id of hit.facts.slice(0, SHOWN)) {
    const what = describe(base, id, language);
    if (what) lines.push(what);
    for (const evidence of evidenceOf(base, id).slice(0, 1)) {
      const passage = await sources.passage(base, evidence);
      if (passage) lines.push(quotePassage(passage));
    }
  }
  if (finding) lines.push(`[${finding.code}](${rulePage(finding.code)})`);
  return {
    contents: { kind: MarkupKind.Markdown, value: lines.join('\n\n') },
    range: { start: document.positionAt(hit.start), end: document.positionAt(hit.end) },
  };
}

function heading(finding: Finding | undefined, support: Support | undefined): string {
  if (!finding) return `**Agrees with the source**${support?.reason ? ` (${escape(support.reason)})` : ''}`;
  const verdict = finding.verdict === 'refuted' ? '**Differs from the source**' : '**Not verified**';
  return `${verdict}: ${escape(finding.message)}`;
}

function describe(base: FactBase, id: string, language: string): string | undefined {
  const entity = base.entities.find((e) => e.id === id);
  if (entity) {
    const also = [...entity.aliases, ...entity.descriptors].map(escape);
    return `**${escape(entity.name)}**${also.length ? ` · ${also.join(' · ')}` : ''}`;
  }
  const fact = base.facts.find((f) => f.id === id);
  if (!fact) return undefined;
  const subject = base.entities.find((e) => e.id === fact.subject)?.name;
  return [valueOf(fact, language), subject && escape(subject), fact.attribute && escape(fact.attribute), fact.status === 'reviewed' ? 'reviewed' : ''].filter(Boolean).join(' · ');
}

function valueOf(fact: Fact, language: string): string {
  switch (fact.kind) {
    case 'quantity': return `**${escape(formatQuantity(fact.quantity, language))}**`;
    case 'quote': return `**“${escape(fact.quote)}”**`;
    case 'role': return `**${escape(fact.role)}**`;
    default: return '';
  }
}

/** The evidence in bold amid its sentence, with a link to the line. */
function quotePassage({ document, evidence, source, uri }: Passage): string {
  const text = document.getText();
  const { start: from, end: to } = contextOf(text, evidence);
  const quoted = `${escape(text.slice(from, evidence.start))}**${escape(text.slice(evidence.start, evidence.end).trim())}**${escape(text.slice(evidence.end, to))}`;
  const line = document.positionAt(evidence.start).line + 1;
  return `> ${quoted.replace(/\s+/g, ' ').trim()}\n\n[${escape(source.title || 'source')}, line ${line}](${uri.replace(/[()]/g, (c) => (c === '(' ? '%28' : '%29'))}#L${line})`;
}

/** Sources and drafts are strangers' texts: nothing of them may become markup. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]#|<>&~!]/g, (c) => (c === '<' ? '&lt;' : c === '&' ? '&amp;' : `\\${c}`));
}
