import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

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
