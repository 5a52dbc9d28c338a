/** Findings -> diagnostics, with a link to the rule's page and to the passage in the source. */
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FactBase, Finding, Severity, Span } from '../engine/types.js';
import type { Settings } from '../protocol.js';
import { messageIn } from '../report/in-words.js';
import { withSeverities, type RuleSettings } from '../readers/config.js';
import { evidenceOf, locationOf, type SourceTexts } from './evidence.js';
import { rulePage } from './rule-page.js';
import { shownText } from './shown-text.js';
import type { Texts } from './texts.js';

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
const GRAVEST_FIRST: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
const RELATED = 3;

/** Findings as the settings want them: severities changed, rules off left out, no more than the limit, of too many the gravest. */
export function applySettings(findings: readonly Finding[], settings: Settings): Finding[] {
  const all = withSeverities(findings, settings.rules);
  const most = settings.maxNumberOfProblems;
  if (all.length <= most) return all;
  const kept = new Set<Finding>();
  for (const severity of GRAVEST_FIRST) for (const f of all) if (f.severity === severity && kept.size < most) kept.add(f);
  return all.filter((f) => kept.has(f));
}

/** What a config beside the drafts says counts for everybody who works on them. */
export function withRules(settings: Settings, rules: RuleSettings): Settings {
  return { ...settings, rules: { ...settings.rules, ...rules } };
}

export async function diagnosticsOf(document: TextDocument, findings: readonly Finding[], base: FactBase, sources: SourceTexts, { language }: Texts): Promise<Diagnostic[]> {
  return Promise.all(
    findings.map(async (f): Promise<Diagnostic> => {
      // Before anything is waited for: the document may be edited meanwhile.
      const range = { start: document.positionAt(f.start), end: document.positionAt(f.end) };
      const related = await relatedInformation(f, base, sources);
      return {
        range,
        severity: SEVERITY[f.severity],
        code: f.code,
        codeDescription: { href: rulePage(f.code) },
        source: 'stet',
        message: shownText(messageIn(language, f)),
        ...(related.length ? { relatedInformation: related } : {}),
      };
    }),
  );
}

async function relatedInformation(finding: Finding, base: FactBase, sources: SourceTexts): Promise<DiagnosticRelatedInformation[]> {
  const related: DiagnosticRelatedInformation[] = [];
  for (const id of finding.facts.slice(0, RELATED)) {
    const [evidence] = evidenceOf(base, id);
    const passage = evidence && (await sources.passage(base, evidence));
    if (passage) related.push({ location: locationOf(passage), message: shownText(passage.document.getText().slice(passage.evidence.start, passage.evidence.end)) });
  }
  return related;
}

/** A comment that silences nothing is drawn faded: it may go. */
export function unusedDiagnostics(document: TextDocument, unused: readonly Span[], texts: Texts): Diagnostic[] {
  return unused.map((span) => ({
    range: { start: document.positionAt(span.start), end: document.positionAt(span.end) },
    severity: DiagnosticSeverity.Hint,
    tags: [DiagnosticTag.Unnecessary],
    code: 'unused-silence',
    source: 'stet',
    message: texts.silencesNothing,
  }));
}
