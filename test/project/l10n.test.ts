import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { factBaseShape } from '../../server/engine/facts/fact-base-shape.js';
import type { Shape } from '../../server/engine/facts/shape.js';
import { parseFactBase } from '../../server/engine/facts/validate.js';
import type { Finding } from '../../server/engine/types.js';
import { DECISIONS, decisionIn, decisionsInGerman } from '../../server/report/decisions-in-words.js';
import { faultIn, nounInGerman } from '../../server/report/faults-in-words.js';
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
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'refutation') texts(node.arguments[2]!);
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

/** Every text or template of a file that `wanted` takes, with its gaps numbered; a gap whose code `without` knows is left out. */
function saidIn(file: string, wanted: RegExp, without?: RegExp): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      let gap = 0;
      found.push(node.head.text + node.templateSpans.map(({ expression, literal }) => `${without?.test(expression.getText(source)) ? '' : `{${gap++}}`}${literal.text}`).join(''));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [...new Set(found.map((text) => text.trim()).filter((text) => wanted.test(text)))];
}

const ENGLISH = /\b(?:the|a|an|is|of|it|that|this|found|expected|source|fact|facts|not|least|text|list|end)\b/;

describe('what is wrong with a fact base', () => {
  const shapes = new Set<Shape>();
  const nouns = new Set<string>();
  const walk = (shape: Shape): void => {
    if (shapes.has(shape)) return;
    shapes.add(shape);
    if ('expected' in shape) nouns.add(shape.expected);
    if ('about' in shape) nouns.add(shape.about);
    if (shape.kind === 'list') walk(shape.of);
    if (shape.kind === 'later') walk(shape.shape());
    if (shape.kind === 'object') for (const property of Object.values(shape.properties)) walk(property.shape);
    if (shape.kind === 'variants') for (const variant of Object.values(shape.of)) walk(variant);
  };
  walk(factBaseShape);
  const folder = 'server/engine/facts';
  const said = [...['validate.ts', 'shape.ts', 'json-position.ts'].flatMap((name) => saidIn(`${folder}/${name}`, /^(?:expected|written) .*\w/)), ...saidIn('server/readers/file-problem.ts', /^(?:no|is|may|a) /), ...saidIn('server/readers/read-file.ts', /^is /), ...saidIn('server/readers/read-bytes.ts', /^is /)];
  // The words of syntax errors, those that stand for a value, and those behind a condition.
  const others = [...saidIn(`${folder}/json-position.ts`, /^(?:an? |the end|no |one of|digits|four |nothing|something|JSON )/), ...saidIn(`${folder}/shape.ts`, /^(?:a list|an empty list|an object|nothing)/), ...['a text', 'a number']];

  it('has its German: sentences', () => {
    assert.ok(said.length >= 25, said.join('\n'));
    for (const sentence of said) {
      const german = faultIn('de', sentence.replace(/\{(\d)\}/g, (_, i: string) => `"Wert${i}"`));
      assert.deepEqual(german.match(/Wert\d/g)?.sort() ?? [], sentence.match(/\{\d\}/g)?.map((gap) => `Wert${gap[1]}`).sort() ?? [], sentence);
      assert.doesNotMatch(german.replace(/"[^"]*"/g, ''), ENGLISH, sentence);
    }
  });

  it('has its German: what is expected and what is found', () => {
    assert.ok(nouns.size >= 25 && others.length >= 18, [...nouns, ...others].join('\n'));
    for (const noun of [...nouns, ...others]) {
      const german = nounInGerman(noun.replace(/\{(\d)\}/g, '7'));
      assert.notEqual(german, noun);
      assert.doesNotMatch(german.replace(/"[^"]*"|\([\w, ]*\)/g, ''), ENGLISH, noun);
    }
  });

  const base = { version: 1, sources: [], entities: [], facts: [], conflicts: [], passages: [] };
  const faults: readonly (readonly [text: string, german: string])[] = [
    ['', 'erwartet: ein Wert; gefunden: das Ende'],
    ['{"version" 1}', 'erwartet: ein Doppelpunkt; gefunden: "1}"'],
    [JSON.stringify({ ...base, version: 7 }), 'von einem neueren Stet geschrieben: erwartet ist Version 1, gefunden 7'],
    [JSON.stringify({ ...base, facts: {} }), 'erwartet: eine Liste; gefunden: ein Objekt'],
    [JSON.stringify({ ...base, conflicts: [{ id: 'c1', facts: ['q1', 'q2'] }] }), 'erwartet: die Kennung eines Fakts; gefunden: "q1"'],
    [JSON.stringify({ ...base, conflicts: [{ id: 'c1', facts: [] }] }), 'erwartet: eine Liste von mindestens 2; gefunden: 0'],
    [JSON.stringify({ ...base, conflicts: [{ id: 'c1' }] }), 'es fehlt die Eigenschaft "facts" (eine Liste)'],
    [JSON.stringify({ ...base, facts: [{ kind: 'guess' }] }), 'erwartet: eines von "quantity", "date", "role", "quote", "statement"; gefunden: "guess"'],
  ];
  for (const [text, german] of faults) {
    it(`“${german}”`, () => {
      const [first] = parseFactBase(text).errors;
      assert.deepEqual([faultIn('de', first!.message), faultIn('en', first!.message)], [german, first!.message]);
    });
  }
});

describe('what decided a verdict', () => {
  const sentences = saidIn('server/engine/check/explain.ts', /\w.*[.!?]$/, /^(?:sentence\(|said$|judged\.reason$|rule|several$|sure$)/).filter((text) => text.includes(' '));

  it('has its German', () => {
    assert.ok(sentences.length >= 25, sentences.join('\n'));
    for (const sentence of sentences) {
      const german = decisionsInGerman(sentence.replace(/\{(\d)\}/g, (_, i: string) => `Wert${i}`));
      assert.deepEqual(german.match(/Wert\d/g)?.sort() ?? [], sentence.match(/\{\d\}/g)?.map((gap) => `Wert${gap[1]}`).sort() ?? [], sentence);
      assert.doesNotMatch(german, /\b(?:the|is|it|fact|facts|sentence|not)\b/, sentence);
    }
  });

  it('has German for nothing else', () => {
    const shape = (sentence: string) => sentence.replace(/\{0\} and \{1\}/, '{0}').replace(/\{\d\}/g, '{}').replace('with it{}{}', 'with it{}');
    const all = sentences.map(shape).join(' ');
    for (const [english] of DECISIONS) assert.ok(all.includes(shape(english)), english);
  });

  const finding = { message: '17 percent in the source, 15 percent here' } as Finding;
  const decisions: readonly (readonly [reason: string, finding: Finding | undefined, german: string])[] = [
    ['17 percent in the source, 15 percent here. No fact that could be meant agrees, and q1 fits the sentence with 0.81; 0.45 is enough to refute. 2 facts fit about as well, so each is offered.', finding, '17 percent in der Quelle, 15 percent hier. Kein Fakt, der gemeint sein könnte, stimmt überein, und q1 passt mit 0.81 zum Satz; 0.45 genügt, um zu widersprechen. 2 Fakten passen etwa gleich gut, darum wird jeder vorgeschlagen.'],
    ['q1 agrees with it (rounded).', undefined, 'q1 stimmt damit überein (gerundet).'],
    ['A fact agrees with it. Subject and what is counted decided, as in a table, not the scores.', undefined, 'Ein Fakt stimmt damit überein. Entschieden haben wie in einer Tabelle, um wen es geht und was gezählt wird, nicht die Punkte.'],
    ['No fact has this figure, but it follows from others: derived: 5.5 + 7.', undefined, 'Kein Fakt hat diese Zahl, aber sie folgt aus anderen: abgeleitet: 5.5 + 7.'],
    ['The facts q1 and q2 contradict each other.', undefined, 'Die Fakten q1 und q2 widersprechen einander.'],
    ['It is St. Olaf of the sources. A comment in the draft silences it.', undefined, 'In den Quellen ist das St. Olaf. Ein Kommentar im Entwurf nimmt es von der Prüfung aus.'],
    ['Something that nobody says. Nothing is said about it.', undefined, 'Something that nobody says. Nothing is said about it.'],
  ];
  for (const [reason, about, german] of decisions) {
    it(`“${german}”`, () => {
      const explained = { reason, ...(about ? { finding: about } : {}) };
      assert.deepEqual([decisionIn('de', explained), decisionIn('en', explained)], [german, reason]);
    });
  }
});
