/** Type whom or what the sentence is about, and the facts about it are offered, written in the draft's language; so are the comments that silence. */
import { CompletionItemKind, CompletionTriggerKind, MarkupKind, type CompletionItem, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Entity, FactBase } from '../engine/types.js';
import { isFactBase } from './addresses.js';
import type { Checked, Desk, Feature } from './desk.js';
import { languageOf } from './draft-language.js';
import { evidenceOf } from './evidence.js';
import { circumstances, valueOf } from './fact-words.js';
import { placeOf } from './fact-rows.js';
import { tellingsOf } from './facts-at.js';
import { silenceItems } from './silence-comments.js';

/** Letters of a name that must stand there before names are offered. */
const BEGINNING = 2;
/** How far back the subject of a sentence is looked for. Characters. */
const SENTENCE = 400;

export const completionFeature: Feature = {
  capabilities: () => ({ completionProvider: { resolveProvider: true, triggerCharacters: ['-'] } }),
  register(desk) {
    desk.connection.onCompletion(({ textDocument, position, context }) =>
      desk.guard('completion', [], async () => {
        const document = desk.documents.get(textDocument.uri);
        if (!document || isFactBase(document.uri)) return [];
        const checked = await desk.examinedSoon(document);
        if (!checked) return [];
        const [offset, { texts, client }] = [document.offsetAt(position), desk];
        const silencing = silenceItems(document, offset, checked.result.findings, texts(), client.textDocument?.completion?.completionItem?.snippetSupport === true);
        // A hyphen begins a comment that silences, and nothing else that is offered.
        return silencing ?? (context?.triggerKind === CompletionTriggerKind.TriggerCharacter ? [] : items(document, offset, checked));
      }),
    );
    desk.connection.onCompletionResolve((item) => desk.guard('completion', item, () => withEvidence(desk, item)));
  },
};

interface Asked {
  readonly uri: string;
  readonly fact: string;
}

function items(document: TextDocument, offset: number, checked: Checked): CompletionItem[] {
  const { base } = checked;
  const line = document.getText({ start: document.positionAt(Math.max(0, offset - SENTENCE)), end: document.positionAt(offset) });
  const sentence = line.slice(Math.max(line.lastIndexOf('\n'), line.search(/[.!?]\s[^.!?]*$/)) + 1);
  const word = lastWord(sentence);
  const range: Range = { start: document.positionAt(offset - word.length), end: document.positionAt(offset) };
  const before = fold(sentence);
  const subjects = base.entities
    .filter((e) => e.status !== 'rejected')
    .map((entity) => ({ entity, at: Math.max(...[entity.name, ...entity.aliases].map((name) => lastWhole(before, fold(name)))) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at)
    .map(({ entity }) => entity);
  return [...subjects.flatMap((entity, i) => factsOf(document, entity, i, checked, range)), ...names(base, word, range)];
}

/** What has been begun right before the cursor, or ''. */
function lastWord(sentence: string): string {
  let start = sentence.length;
  while (start > 0 && /[\p{L}\p{N}'’.,-]/u.test(sentence[start - 1]!)) start--;
  while (start < sentence.length && !/[\p{L}\p{N}]/u.test(sentence[start]!)) start++;
  return sentence.slice(start);
}

function factsOf(document: TextDocument, entity: Entity, rank: number, { base, ...checked }: Checked, range: Range): CompletionItem[] {
  const language = languageOf(document);
  const told = new Set(tellingsOf({ base, ...checked }).flatMap((t) => t.facts));
  const seen = new Set<string>();
  return base.facts.filter((f) => f.subject === entity.id && f.status !== 'rejected' && f.kind !== 'statement' && f.kind !== 'role').flatMap((fact, i): CompletionItem[] => {
    const value = valueOf(fact, base, language);
    if (!value || seen.has(value)) return [];
    seen.add(value);
    return [{
      label: value,
      labelDetails: { description: circumstances(fact, base, language) },
      detail: [entity.name, fact.attribute].filter(Boolean).join(' · '),
      kind: CompletionItemKind.Value,
      // What the draft has not told yet comes first.
      sortText: `${rank}${told.has(fact.id) ? 1 : 0}${String(i).padStart(5, '0')}`,
      textEdit: { range, newText: value },
      data: { uri: document.uri, fact: fact.id } satisfies Asked,
    }];
  });
}

function names(base: FactBase, word: string, range: Range): CompletionItem[] {
  const begun = fold(word);
  if (begun.length < BEGINNING) return [];
  return base.entities
    .filter((e) => e.status !== 'rejected')
    .flatMap((e) => [e.name, ...e.aliases].map((name) => ({ name, type: e.type })))
    .filter(({ name }) => fold(name).startsWith(begun) && name !== word)
    .map(({ name, type }): CompletionItem => ({ label: name, detail: type, kind: CompletionItemKind.Reference, sortText: `9${name}`, textEdit: { range, newText: name } }));
}

async function withEvidence({ documents, sources, examined }: Desk, item: CompletionItem): Promise<CompletionItem> {
  const asked = item.data as Asked | undefined;
  const document = asked && documents.get(asked.uri);
  const checked = document && (await examined(document));
  if (!checked) return item;
  const [evidence] = evidenceOf(checked.base, asked.fact);
  const passage = evidence && (await sources.passage(checked.base, evidence));
  if (!passage) return item;
  const { title, text } = placeOf(passage);
  return { ...item, documentation: { kind: MarkupKind.PlainText, value: [text, title].filter(Boolean).join('\n\n') } };
}

function fold(text: string): string {
  return text.toLowerCase();
}

/** Where a name stands last as a word of its own; -1 where it does not. */
function lastWhole(text: string, name: string): number {
  for (let at = text.lastIndexOf(name); at >= 0; at = at > 0 ? text.lastIndexOf(name, at - 1) : -1) {
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text.slice(at + name.length).replace(/^['’]?s(?!\p{L})/u, '').charAt(0))) return at;
  }
  return -1;
}
