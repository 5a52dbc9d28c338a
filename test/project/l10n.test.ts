import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { inGerman, SENTENCES } from '../../server/report/in-words.js';

type Texts = Readonly<Record<string, string>>;
const json = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
/** What a translation must keep: placeholders, and the addresses of links. */
const fixed = (text: string) => [...(text.match(/\{\d+\}|\]\([^)]*\)|`[^`]*`/g) ?? [])].sort();

/** The first arguments of all calls of `l10n.t` below a folder. */
function textsOf(folder: string): string[] {
  const found: string[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))) {
    const source = ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && /(?:^|\.)l10n\.t$/.test(node.expression.getText(source))) {
        const [text] = node.arguments;
        assert.ok(text && ts.isStringLiteralLike(text), `${name}: l10n.t takes a plain string, for nobody can translate what is put together`);
        found.push(text.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

describe('the texts of the extension', () => {
  const used = [...new Set(textsOf('client'))].sort();
  const german = json<Texts>('l10n/bundle.l10n.de.json');

  it('are all in German, and no other text is', () => {
    assert.ok(used.length > 20);
    assert.deepEqual(Object.keys(german).sort(), used);
  });

  it('keep their placeholders', () => {
    for (const [text, translation] of Object.entries(german)) assert.deepEqual(fixed(translation), fixed(text), text);
  });
});

describe('the texts of the manifest', () => {
  const [english, german] = [json<Texts>('package.nls.json'), json<Texts>('package.nls.de.json')];
  const used = [...new Set(readFileSync('package.json', 'utf8').match(/(?<="%)[\w.-]+(?=%")/g) ?? [])].sort();

  it('are all there in English and in German, and all used', () => {
    assert.ok(used.length > 30);
    assert.deepEqual(Object.keys(english).sort(), used);
    assert.deepEqual(Object.keys(german).sort(), used);
  });

  it('keep their links and code', () => {
    for (const [key, text] of Object.entries(english)) assert.deepEqual(fixed(german[key] ?? ''), fixed(text), key);
  });

  it('say everything a person reads in both languages', () => {
    const { contributes } = json<{ contributes: { commands: { title: string }[]; configuration: { properties: Record<string, { markdownDescription?: string; description?: string; order?: number; scope?: string }> } } }>('package.json');
    for (const { title } of contributes.commands) assert.match(title, /^%.+%$/);
    for (const [name, { markdownDescription, order, scope }] of Object.entries(contributes.configuration.properties)) {
      assert.match(markdownDescription ?? '', /^%.+%$/, name);
      assert.ok(order !== undefined && scope, `${name} has a place and a scope`);
    }
  });
});

/** What the check says: every text or template that becomes a `message` or a `reason`, with its gaps numbered. */
function sentencesOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const texts = (node: ts.Node, behind = ''): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text + behind);
    else if (ts.isTemplateExpression(node)) found.push(node.head.text + node.templateSpans.map((span, i) => `{${i}}${span.literal.text}`).join('') + behind);
    else if (ts.isConditionalExpression(node)) for (const way of [node.whenTrue, node.whenFalse]) texts(way, behind);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && /^(?:message|reason)$/.test(node.name.getText(source))) texts(node.initializer);
    // What it is given is the beginning of the message.
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'reckonedFinding') texts(node.arguments.at(-1)!, ', {9} here');
    if (ts.isFunctionDeclaration(node) && node.name?.text === 'reasonFor') node.forEachChild(function inside(child) {
      if (ts.isReturnStatement(child) && child.expression) texts(child.expression);
      child.forEachChild(inside);
    });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((text) => text !== '');
}

describe('what the check says of a place', () => {
  // Explanations are in English, and those of years told here are part of a message.
  const files = [...readdirSync('server/engine/check').filter((name) => name !== 'explain.ts').map((name) => `server/engine/check/${name}`), 'server/lsp/stale-drafts.ts'];
  const said = [...new Set(files.flatMap(sentencesOf))].filter((text) => !/^\{0\}(?: − \{1\}|, \{1\} here)$/.test(text));

  it('has its German, whatever stands in the gaps', () => {
    assert.ok(said.length >= 20, said.join('\n'));
    for (const sentence of said) {
      const filled = sentence.replace(/\{(\d)\}/g, (_, i: string) => `Wert${i}`);
      const german = inGerman(filled);
      assert.notEqual(german, filled, sentence);
      assert.deepEqual(german.match(/Wert\d/g)?.sort() ?? [], filled.match(/Wert\d/g)?.sort() ?? [], sentence);
      assert.doesNotMatch(german, /\b(?:the|source|here|said|not)\b/, sentence);
    }
  });

  it('has German for nothing else', () => {
    const fits = (english: string) => new RegExp(`^${english.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\d\}/g, '.*')}$`);
    for (const [english] of SENTENCES) assert.ok(said.some((sentence) => fits(english).test(sentence)), english);
  });

  const words: readonly (readonly [english: string, german: string])[] = [
    ['17 percent in the source, 71 percent here', '17 percent in der Quelle, 71 percent hier'],
    ['a fall in the source, "stiegen" here', 'ein Rückgang in der Quelle, "stiegen" hier'],
    ['Wenfeng in the source (Liang Wenfeng), Wenfang here', 'Wenfeng in der Quelle (Liang Wenfeng), Wenfang hier'],
    ['the source has changed: 17 percent in the source, 15 here', 'die Quelle hat sich geändert: 17 percent in der Quelle, 15 hier'],
    ['17 percent in the source, 15 here, if both tell the same', '17 percent in der Quelle, 15 hier, wenn beide dasselbe erzählen'],
    ['derived: 100 + 7', 'abgeleitet: 100 + 7'],
    ['something that nobody says', 'something that nobody says'],
    ['', ''],
  ];
  for (const [english, german] of words) it(`“${english}” is “${german}”`, () => assert.equal(inGerman(english), german));
});
