import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import type { CheckedFile, PlacedFinding } from '../../server/cli/checked-file.js';
import { findingText } from '../../server/cli/finding-text.js';
import type { FormatName } from '../../server/cli/format-names.js';
import { FORMATS } from '../../server/cli/formats.js';
import { parse } from 'parse5';
import { validateXML } from 'xmllint-wasm';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { stet } from './run-stet.js';

const OPTIONS = { colors: false, hints: false };
const finding = (more: Partial<PlacedFinding>): PlacedFinding => ({
  start: 0, end: 2, line: 1, column: 1, endLine: 1, endColumn: 3, words: '15', sentence: '15 boats', code: 'number-mismatch', verdict: 'refuted', severity: 'error',
  message: '17 in the source, 15 here', replacements: ['17'], facts: ['q1'], corrected: '17 boats', source: { path: 'a.md', line: 3, column: 4, text: '17 boats' }, ...more,
});
/** What an attacker, or a careless editor, could put into a draft and into the name of its file. */
const HOSTILE = 'a]]></failure><x>&lt; "\'%0A\r\n::error::boo\u0000\u001b[31m\ud800 \u202e\u{1F600}';
const samples: [string, readonly CheckedFile[]][] = [
  ['no file', []],
  ['a clean file', [{ path: 'clean.md', findings: [] }]],
  ['findings of each severity', [{ path: 'sub/a b#ü.md', findings: (['error', 'warning', 'information', 'hint'] as const).map((severity) => finding({ severity })) }]],
  ['hostile words everywhere', [{ path: `${HOSTILE}.md`, findings: [finding({ message: HOSTILE, words: HOSTILE, replacements: [HOSTILE, ''], source: { path: HOSTILE, line: 1, column: 1, text: HOSTILE } })] }]],
];
const print = (name: FormatName, files: readonly CheckedFile[], hints = false) => FORMATS[name].format(files, { ...OPTIONS, hints });

function parseXml(text: string): Element {
  const { documentElement } = new DOMParser({ onError: (level, message) => level === 'warning' && message.includes('replacement character') || assert.fail(`${level}: ${message}`) }).parseFromString(text, 'text/xml');
  return documentElement!;
}
const elements = (within: Element, name: string) => Array.from(within.getElementsByTagName(name));
/** What libxml2's xmllint says. */
async function errorsOf(xml: string, schema: 'checkstyle' | 'junit'): Promise<string[]> {
  const result = await validateXML({ xml: [{ fileName: 'out.xml', contents: xml }], schema: [readFileSync(new URL(`./schemas/${schema}.xsd`, import.meta.url), 'utf8')] });
  return result.errors.map((e) => e.message);
}
const attribute = (element: Element | undefined, name: string) => element?.getAttribute(name);

describe('formats of stet check', function () {
  this.timeout(60_000);
  after(removeFolders);

  describe('sarif', () => {
    const schema = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as object;
    // The schema is written in draft 04.
    const ajv = new Ajv04({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    for (const [what, files] of samples) {
      it(`follows the official schema: ${what}`, () => {
        assert.ok(validate(JSON.parse(print('sarif', files, true))), JSON.stringify(validate.errors, null, 1));
      });
    }
    it('has place, fix, source and a stable mark of each finding', () => {
      const log = JSON.parse(print('sarif', [{ path: 'a b.md', findings: [finding({}), finding({ line: 9, endLine: 9 })] }])) as Log;
      const [first, second] = log.runs[0]!.results!;
      assert.equal(first!.locations![0]!.physicalLocation!.artifactLocation!.uri, 'a%20b.md');
      assert.equal(first!.fixes![0]!.artifactChanges[0]!.replacements[0]!.insertedContent!.text, '17');
      assert.equal(first!.relatedLocations![0]!.physicalLocation!.region!.startLine, 3);
      assert.equal(log.runs[0]!.tool.driver.rules![first!.ruleIndex!]!.id, first!.ruleId);
      assert.notEqual(first!.partialFingerprints!['stet/v1'], second!.partialFingerprints!['stet/v1']);
      const moved = JSON.parse(print('sarif', [{ path: 'a b.md', findings: [finding({ line: 2, endLine: 2 })] }])) as Log;
      assert.deepEqual(moved.runs[0]!.results![0]!.partialFingerprints, first!.partialFingerprints);
    });
  });

  describe('checkstyle and junit', () => {
    for (const [what, files] of samples) {
      it(`follow their schemas and hold each finding: ${what}`, async () => {
        for (const name of ['checkstyle', 'junit'] as const) assert.deepEqual(await errorsOf(print(name, files), name), []);
        const checkstyle = parseXml(print('checkstyle', files));
        assert.equal(elements(checkstyle, 'file').length, files.length);
        assert.equal(elements(checkstyle, 'error').length, files.flatMap((f) => f.findings.filter((x) => x.severity !== 'hint')).length);
        const junit = parseXml(print('junit', files));
        const errors = files.flatMap((f) => f.findings.filter((x) => x.severity === 'error'));
        assert.equal(elements(junit, 'testsuite').length, files.length);
        assert.equal(elements(junit, 'failure').length, errors.length);
        assert.deepEqual([attribute(junit, 'failures'), attribute(junit, 'tests')], [`${errors.length}`, `${elements(junit, 'testcase').length}`]);
      });
    }
    it('are held against schemas that refuse what is wrong', async () => {
      const [checkstyle, junit] = [print('checkstyle', samples[2]![1]), print('junit', samples[2]![1])];
      assert.notDeepEqual(await errorsOf(checkstyle.replace('severity="error"', 'severity="fatal"'), 'checkstyle'), []);
      assert.notDeepEqual(await errorsOf(junit.replace('classname=', 'class='), 'junit'), []);
    });
    it('give the words back as they were, but for what XML cannot hold', () => {
      const [, files] = samples.at(-1)!;
      const failure = elements(parseXml(print('junit', files)), 'failure')[0];
      assert.equal(attribute(failure, 'message'), ['\u0000', '\u001b', '\ud800'].reduce((text, c) => text.replaceAll(c, '\uFFFD'), HOSTILE));
      assert.equal(attribute(elements(parseXml(print('checkstyle', [{ path: 'a.md', findings: [finding({})] }])), 'error')[0], 'message'), '17 in the source, 15 here → 17 (a.md:3:4)');
    });
  });

  describe('jsonl', () => {
    it('has each finding on a line of its own, as json has it', () => {
      for (const [, files] of samples) {
        const lines = print('jsonl', files).split('\n').slice(0, -1).map((line) => JSON.parse(line) as object);
        const inJson = (JSON.parse(print('json', files)) as { files: { path: string; findings: object[] }[] }).files;
        assert.deepEqual(lines, inJson.flatMap(({ path, findings }) => findings.map((f) => ({ path, ...f }))));
      }
    });
    it('has the corrected text of a draft before its findings', () => {
      const lines = print('jsonl', [{ path: 'a.md', findings: [finding({})], fix: { count: 1, text: '17 boats\n' } }]).split('\n');
      assert.deepEqual(JSON.parse(lines[0]!), { path: 'a.md', fixed: 1, output: '17 boats\n' });
      assert.equal(lines.length, 3);
    });
  });

  it('github is read back by the rules of the runner, word for word', () => {
    // As actions/runner does (ActionCommand): properties between the first blank and "::", each with its escapes.
    const decoded = (text: string, more: readonly (readonly [string, string])[]) => [...more, ['%0D', '\r'], ['%0A', '\n'], ['%25', '%']].reduce((all, [code, char]) => all.replaceAll(code!, char!), text);
    for (const [, files] of samples) {
      for (const line of print('github', files).split('\n').slice(0, -1)) {
        const [, command, properties, message] = /^::(\w+) (.*?)::(.*)$/.exec(line)!;
        const values = new Map(properties!.split(',').map((pair) => [pair.slice(0, pair.indexOf('=')), decoded(pair.slice(pair.indexOf('=') + 1), [['%3A', ':'], ['%2C', ',']])]));
        const file = files.find((f) => f.path === values.get('file'));
        assert.ok(file, line);
        assert.ok(['error', 'warning', 'notice'].includes(command!) && file.findings.some((f) => decoded(message!, []) === findingText(f)), line);
        assert.deepEqual([...values.keys()], ['file', 'line', 'endLine', 'col', 'endColumn', 'title']);
      }
    }
  });

  it('html is what browsers read without an error, whatever the words; every part of it has a name of its own', async () => {
    const cwd = folderWith({ 'harbour.md': '# A <b> & "c"\n\nShares of Harbour Ltd fell by 17 percent on Monday.\n', 'a.md': `# <script>\n\nShares of Harbour Ltd fell by 15 percent on Monday.\n\n| A | B |\n| --- | --- |\n| ${HOSTILE.replace(/[\ud800\n\r|]/g, '')} | 12 percent |\n`, 'b.md': 'Shares of Harbour Ltd fell by 17 percent on Monday.\n', 'c.md': 'Nothing.\n' });
    await stet(['derive', 'harbour.md', '--language', 'en'], { cwd });
    for (const [names, parts] of [[['a.md'], 3], [['a.md', 'b.md', 'c.md'], 7], [['c.md'], 1]] as const) {
      const { out } = await stet(['check', ...names, '--format', 'html'], { cwd });
      const errors: string[] = [];
      parse(out, { onParseError: (error) => errors.push(`${error.code} at ${error.startLine}:${error.startCol}`) });
      assert.deepEqual(errors, []);
      const landmarks = [...out.matchAll(/<section aria-labelledby="([^"]+)"/g)].map((m) => m[1]!);
      assert.deepEqual([landmarks.length, new Set(landmarks).size], [parts, parts]);
      for (const id of landmarks.flatMap((l) => l.split(' '))) assert.ok(out.includes(` id="${id}"`), id);
    }
    const broken: string[] = [];
    parse('<!DOCTYPE html><p id=a id=b></p></section>', { onParseError: ({ code }) => broken.push(code) });
    assert.ok(broken.length > 0, 'the parser says nothing of what is wrong');
  });

  it('github prints one command a finding, whatever its words', () => {
    const lines = samples.map(([, files]) => print('github', files).split('\n').filter((line) => line));
    assert.deepEqual(lines.map((l) => l.length), [0, 0, 3, 1]);
    assert.equal(lines[2]![0], '::error file=sub/a b#ü.md,line=1,endLine=1,col=1,endColumn=2,title=stet number-mismatch::17 in the source, 15 here → 17 (a.md:3:4)');
    for (const line of lines.flat()) assert.match(line, /^::(?:error|warning|notice) file=[^:,]*,line=1,endLine=1,col=1,endColumn=2,title=[^:,]*::[^\r\n]+$/);
  });

  it('stylish lets no control character of a draft reach the terminal', () => {
    for (const [, files] of samples) assert.doesNotMatch(print('stylish', files).replaceAll('\n', ''), /[\p{Cc}\u202E]/u);
  });

  it('are chosen on the command line, written to a file, and leave the exit code alone', async () => {
    const article = '# Harbour Ltd in trouble\n\nShares of Harbour Ltd fell by 17 percent on Monday.\n';
    const cwd = folderWith({ 'harbour.md': article, 'draft.md': 'Shares of Harbour Ltd fell by 15 percent on Monday.\n' });
    await stet(['derive', 'harbour.md'], { cwd });
    const printed = await stet(['check', 'draft.md', '--format', 'checkstyle'], { cwd });
    const written = await stet(['check', 'draft.md', '--format', 'checkstyle', '-o', 'out.xml'], { cwd });
    assert.deepEqual([printed.code, written.code, written.out, written.err], [1, 1, '', '']);
    assert.equal(readFileSync(join(cwd, 'out.xml'), 'utf8'), printed.out);
    assert.match(attribute(elements(parseXml(printed.out), 'error')[0], 'message')!, /→ 17 \(harbour\.md:3:31\)$/);
  });
});
