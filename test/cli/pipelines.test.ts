import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { formatFactBase } from '../../server/engine/facts/serialize.js';
import { derive } from '../../server/engine/index.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const article = '# Harbour Ltd in trouble\n\nShares of Harbour Ltd fell by 17 percent on Monday.\n';
const facts = formatFactBase(derive(article, { uri: 'harbour.md', language: 'en' }));
const wrong = 'Shares of Harbour Ltd fell by 15 percent on Monday.\n';
const right = wrong.replace('15', '17');

interface Hook {
  readonly id: string;
  readonly name: string;
  readonly entry: string;
  readonly language: string;
  readonly files?: string;
  readonly pass_filenames?: boolean;
}

interface Step {
  readonly name: string;
  readonly if?: string;
  readonly shell: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly run: string;
  readonly 'working-directory'?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

describe('pipelines', function () {
  this.timeout(120_000);
  after(removeFolders);

  describe('.pre-commit-hooks.yaml', () => {
    const hooks = parse(read('.pre-commit-hooks.yaml')) as Hook[];
    const hook = (id: string) => hooks.find((h) => h.id === id)!;
    /** As pre-commit does: what the entry says, with the files whose names match behind it. */
    function runHook(id: string, files: Readonly<Record<string, string>>) {
      const cwd = folderWith({ 'harbour.md': article, 'harbour.facts.json': facts, ...files });
      const bin = folderWith({});
      symlinkSync(join(root, 'bin/stet.cjs'), join(bin, 'stet'));
      const { entry, files: pattern, pass_filenames = true } = hook(id);
      const names = pass_filenames ? Object.keys(files).filter((name) => new RegExp(pattern ?? '').test(name)) : [];
      const [program, ...args] = entry.split(' ');
      return { cwd, ...spawnSync(program!, [...args, ...names], { cwd, encoding: 'utf8', env: { PATH: `${bin}${delimiter}${process.env['PATH']}` } }) };
    }

    it('has what pre-commit asks of a hook', () => {
      for (const { id, name, entry, language } of hooks) assert.ok([id, name, entry].every((text) => text.length > 0) && language === 'node');
      assert.deepEqual(hooks.map((h) => h.id), ['stet-check', 'stet-fix', 'stet-derive']);
    });
    it('can be installed: what npm pack prints is the name of the package and nothing else', () => {
      const own = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
      assert.ok(own.scripts['prepare']);
      const cwd = folderWith({ '.npmrc': read('.npmrc'), 'package.json': JSON.stringify({ name: 'hooked', version: '1.0.0', scripts: { prepare: 'echo prepared' } }) });
      const { status, stdout } = spawnSync('npm', ['pack'], { cwd, encoding: 'utf8' });
      assert.deepEqual([status, stdout], [0, 'hooked-1.0.0.tgz\n']);
    });
    it('checks the drafts among the files, and no others', () => {
      const { status, stdout } = runHook('stet-check', { 'a.md': wrong, 'b.tex': right, 'c.png': 'no text' });
      assert.equal(status, 1);
      assert.match(stdout, /^a\.md\n {2}1:31 {2}error[^]*1 error in 2 files/);
      assert.equal(runHook('stet-check', { 'a.md': right }).status, 0);
    });
    it('corrects', () => {
      const { status, cwd } = runHook('stet-fix', { 'a.md': wrong });
      assert.deepEqual([status, readFileSync(join(cwd, 'a.md'), 'utf8')], [0, right]);
    });
    it('says when a fact base is out of date', () => {
      assert.equal(runHook('stet-derive', {}).status, 0);
      const { status, stdout } = runHook('stet-derive', { 'harbour.md': article.replace('17', '18') });
      assert.equal(status, 1);
      assert.match(stdout, /harbour\.facts\.json: is out of date/);
    });
  });

  describe('action.yml', () => {
    const action = parse(read('action.yml')) as Action;

    interface Ran {
      readonly code: number | null;
      readonly out: string;
      readonly outputs: string;
      readonly summary: string;
      readonly cwd: string;
    }

    /** The steps one after the other, as a runner takes them: in bash with -eo pipefail, until one fails. */
    function runAction(files: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = {}): Ran {
      const cwd = folderWith({ 'harbour.md': article, 'harbour.facts.json': facts, ...files });
      const runner = folderWith({ output: '', summary: '' });
      const value = (expression: string): string => {
        if (expression === 'github.action_path') return root.replace(/\/$/, '');
        const name = /^inputs\.([\w-]+)$/.exec(expression)?.[1];
        assert.ok(name && action.inputs[name], `${expression} is no input`);
        return inputs[name] ?? action.inputs[name].default;
      };
      const filled = (text: string) => text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => value(expression));
      let [code, out]: [number | null, string] = [0, ''];
      for (const step of action.runs.steps) {
        const condition = step.if && /^inputs\.([\w-]+) == '(.*)'$/.exec(step.if);
        if (step.if) assert.ok(condition, step.if);
        if (condition && value(`inputs.${condition[1]}`) !== condition[2]) continue;
        const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([key, text]) => [key, filled(text)]));
        const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
          cwd: join(cwd, filled(step['working-directory'] ?? '.')), encoding: 'utf8',
          env: { PATH: process.env['PATH'] ?? '', ...env, GITHUB_OUTPUT: join(runner, 'output'), GITHUB_STEP_SUMMARY: join(runner, 'summary') },
        });
        out += ran.stdout + ran.stderr;
        if ((code = ran.status) !== 0) break;
      }
      return { code, out, outputs: readFileSync(join(runner, 'output'), 'utf8'), summary: readFileSync(join(runner, 'summary'), 'utf8'), cwd };
    }

    it('is composite, runs bash, and takes inputs as variables only', () => {
      assert.equal(action.runs.using, 'composite');
      for (const { name, shell, run } of action.runs.steps) assert.ok(name && shell === 'bash' && !run.includes('${{'), name);
      for (const [name, { description }] of Object.entries(action.inputs)) assert.ok(description, name);
    });
    it('passes where nothing differs', () => {
      const { code, outputs, out } = runAction({ 'a.md': right });
      assert.deepEqual([code, outputs, out], [0, 'outcome=clean\n', '']);
    });
    it('marks what differs, sums it up, and fails', () => {
      const { code, out, outputs, summary, cwd } = runAction({ 'drafts/a.md': wrong, 'posts/b c.md': right }, { drafts: 'drafts/*.md\nposts/b c.md\n', sarif: 'out.sarif' });
      assert.deepEqual([code, outputs], [1, 'outcome=errors\n']);
      assert.match(out, /^::error file=drafts\/a\.md,line=1,endLine=1,col=31,endColumn=32,title=stet number-mismatch::17 percent in the source/);
      assert.match(summary, /^```\n[^]*1 error in 2 files[^]*```\n$/);
      assert.equal((JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')) as { runs: { results: unknown[] }[] }).runs[0]!.results.length, 1);
    });
    it('takes facts, a baseline, a bound for warnings and a folder', () => {
      const files = { 'in/a.md': `${right}\nHarbuor Ltd is small.\n`, 'in/facts/harbour.facts.json': facts };
      const { code, out } = runAction(files, { 'working-directory': 'in', facts: 'facts', 'max-warnings': '0' });
      assert.equal(code, 1);
      assert.match(out, /::warning file=a\.md,line=3.*name-misspelled/);
      assert.equal(runAction(files, { 'working-directory': 'in', facts: 'facts', 'max-warnings': '1' }).code, 0);
      assert.equal(runAction({ ...files, 'in/old.json': '{"version":1,"accepted":[{"path":"a.md","code":"name-misspelled","words":"Harbuor Ltd","sentence":"Harbuor Ltd is small."}]}' }, { 'working-directory': 'in', facts: 'facts', 'max-warnings': '0', baseline: 'old.json' }).code, 0);
    });
    it('fails where a fact base is out of date, when it is asked to look', () => {
      const changed = { 'harbour.md': article.replace('17', '18'), 'a.md': right };
      assert.equal(runAction(changed, { drafts: 'a.md' }).code, 0);
      const { code, out, outputs } = runAction(changed, { drafts: 'a.md', 'derive-check': 'true' });
      assert.deepEqual([code, outputs], [1, '']);
      assert.match(out, /is out of date/);
    });
    it('tells what could not be read from what is wrong', () => {
      const { code, outputs, out } = runAction({}, { drafts: 'none/*.md' });
      assert.deepEqual([code, outputs], [2, 'outcome=problems\n']);
      assert.match(out, /none\/\*\.md: no file matches this pattern/);
    });
    it('runs nothing that stands in an input', () => {
      const { cwd, code } = runAction({}, { drafts: '$(touch ran)\n`touch ran`\n"; touch ran; "', facts: "'; touch ran; '" });
      assert.equal(code, 2);
      mkdirSync(join(cwd, 'ran'));
    });
  });
});
