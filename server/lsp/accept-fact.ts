/** Takes what the draft says for a fact: a person knows it, though no source says so. */
import { CodeActionKind, type CodeAction, type Diagnostic, type TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { derive } from '../engine/index.js';
import type { Code, Entity, Fact, FactBase, Finding } from '../engine/types.js';
import { formatOf } from '../readers/format.js';
import { pathOf } from './addresses.js';
import type { Checked, Desk } from './desk.js';
import { languageOf } from './draft-language.js';
import { factFile, insertAlias, insertRow, rejectFact } from './fact-edits.js';
import { homeOf, type FactHome } from './fact-home.js';
import { valueOf } from './fact-words.js';
import { editsOf, workspaceEdit } from './workspace-edit.js';

const OF_VALUES: ReadonlySet<Code> = new Set(['number-mismatch', 'scale-mismatch', 'unit-mismatch', 'date-mismatch', 'direction-mismatch', 'quote-altered', 'not-in-source']);
const OF_NAMES: ReadonlySet<Code> = new Set(['name-misspelled', 'not-in-source']);
/** The draft is read from this far before the finding to this far behind it, to the end of the paragraph. Characters. */
const AROUND = 2000;

export async function acceptActions(desk: Desk, document: TextDocument, checked: Checked, finding: Finding, diagnostics: Diagnostic[]): Promise<CodeAction[]> {
  const home = finding.facts.map((id) => homeOf(checked.bases, id)).find((h) => h) ?? (checked.bases[0] && { ...checked.bases[0], id: '' });
  if (!home || !desk.trusted()) return [];
  // Before anything is waited for: the draft may be edited meanwhile.
  const words = document.getText().slice(finding.start, finding.end);
  const accepted = OF_VALUES.has(finding.code) ? factOf(document, finding, home) : undefined;
  const actions: CodeAction[] = [];
  const offer = (title: string, edits: readonly (TextEdit | undefined)[], file: TextDocument) => {
    const made = edits.filter((e) => e !== undefined);
    const save = desk.options().savesFacts === true ? { command: { title, command: 'stet.saveFacts', arguments: [file.uri] } } : {};
    if (made.length) actions.push({ title, kind: CodeActionKind.QuickFix, diagnostics, edit: workspaceEdit(desk, [editsOf(desk, file, made)]), ...save });
  };
  if (OF_NAMES.has(finding.code)) {
    const entity = home.base.entities.find((e) => e.id === home.id);
    if (entity && finding.code === 'name-misspelled') {
      const file = await factFile(desk, home.path);
      offer(desk.texts().addName(words, entity.name), [insertAlias(file, entity.id, words)], file);
    }
  }
  if (accepted) {
    const file = await factFile(desk, home.path);
    const { fact, words, instead } = accepted;
    const title = desk.texts().accept(words, instead && valueOf(instead, home.base, languageOf(document)));
    offer(title, [instead && rejectFact(file, instead.id), insertRow(file, 'facts', fact)], file);
  }
  return actions;
}

/** What a derivation of the draft would make of the place, as a reviewed fact of the base, and the fact that it takes the place of. The draft is named in its note. */
function factOf(document: TextDocument, finding: Finding, { base, id }: FactHome): { readonly fact: Fact; readonly words: string; readonly instead?: Fact } | undefined {
  const text = document.getText();
  const path = pathOf(document.uri);
  const from = text.lastIndexOf('\n\n', Math.max(0, finding.start - AROUND)) + 1;
  const stop = text.indexOf('\n\n', finding.end);
  const part = derive(text.slice(from, Math.min(stop < 0 ? text.length : stop, finding.end + AROUND)), { format: formatOf(path ?? '', document.languageId) });
  const told = part.facts.find((f) => f.kind !== 'statement' && f.evidence.some((e) => e.start + from < finding.end && finding.start < e.end + from));
  if (!told) return undefined;
  const subject = entityLike(base, part, told.subject);
  const draft = path ? path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1) : 'an unsaved draft';
  // What differs from a fact is told of what that fact is about: it stands in its place.
  const rival = finding.verdict === 'refuted' ? base.facts.find((f) => f.id === id && f.kind === told.kind) : undefined;
  const about = rival ? { evidence: rival.evidence, subject: rival.subject, attribute: rival.attribute, direction: told.direction === 'none' ? rival.direction : told.direction, ...(rival.time ? { time: rival.time } : {}), context: [...new Set([...(rival.context ?? []), ...(told.context ?? [])])].sort() } : { subject, evidence: [] };
  const row = { ...told, ...about, id: freeId(base), status: 'reviewed' as const, note: `accepted from ${draft}` };
  const fact = row.kind === 'role' ? { ...row, organization: entityLike(base, part, row.organization) } : row;
  const [said] = told.evidence;
  return { fact, words: said ? text.slice(said.start + from, said.end + from) : '', ...(rival ? { instead: rival } : {}) };
}

/** The entity of the base that has the name of one of another; '' where none has. */
function entityLike(base: FactBase, other: FactBase, id: string): string {
  const entity = other.entities.find((e) => e.id === id);
  const names = (e: Entity) => [e.name, ...e.aliases].map((name) => name.toLowerCase());
  const wanted = entity ? names(entity) : [];
  return base.entities.find((e) => e.status !== 'rejected' && names(e).some((name) => wanted.includes(name)))?.id ?? '';
}

function freeId(base: FactBase): string {
  const taken = new Set(base.facts.map((f) => f.id));
  let number = 1;
  while (taken.has(`accepted-${number}`)) number++;
  return `accepted-${number}`;
}
