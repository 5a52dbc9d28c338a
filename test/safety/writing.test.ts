/** What people wrote survives: a kill at any moment, other programs that write the same file, a hand that saves in between. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import promises from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FactBase } from '../../server/engine/types.js';
import { parseFactBase } from '../../server/engine/facts/validate.js';
import { whileLocked } from '../../server/readers/file-lock.js';
import { updateTextFile } from '../../server/readers/update-file.js';
import { stet } from '../cli/run-stet.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';

const ARTICLE = '# A dairy grows\n\nThe dairy Almtal AG raised its revenue by 9 percent to 640 million euros in 2022.\n\nAlmtal employs 1,800 people.\n';
const DRAFT = 'Almtal raised its revenue by 12 percent to 640 million euros.\n';
const NOTE = 'by hand, 640';

function parsed(text: string): FactBase {
  const read = parseFactBase(text);
  return 'base' in read ? read.base : assert.fail(JSON.stringify(read.errors[0]));
}

/** A fact base in which a person has reviewed a fact and written a note. */
async function reviewed(cwd: string): Promise<string> {
  await stet(['derive', 'dairy.md'], { cwd });
  const base = parsed(readFileSync(join(cwd, 'dairy.facts.json'), 'utf8'));
  const facts = base.facts.map((f) => (f.kind === 'quantity' && f.quantity.low === 640e6 ? { ...f, status: 'reviewed', note: NOTE } : f));
  return JSON.stringify({ ...base, facts });
}

const notes = (text: string) => parsed(text).facts.flatMap((f) => (f.note ? [`${f.status} ${f.note}`] : []));

describe('a file that is being written', function () {
  this.timeout(120_000);
  after(removeFolders);

  /** Runs a command again and again, killed one step later each time, until it gets to its end; `holds` looks at what each leaves. */
  async function killedEverywhere(args: readonly string[], cwd: string, before: Readonly<Record<string, string>>, holds: () => void): Promise<number> {
    for (let at = 1; ; at++) {
      for (const [name, text] of Object.entries(before)) writeFileSync(join(cwd, name), text);
      const { code, err } = await stet(args, { cwd, env: { NODE_OPTIONS: `--require ${resolve('test/safety/kill-at.cjs')}`, STET_KILL_AT: String(at) } });
      holds();
      if (code !== null) {
        assert.notEqual(code, 2, err);
        return at;
      }
    }
  }

  it('is whole and keeps what people wrote, wherever the derivation is killed; the next one tidies up', async () => {
    const cwd = folderWith({ 'dairy.md': ARTICLE });
    const old = await reviewed(cwd);
    writeFileSync(join(cwd, 'dairy.md'), ARTICLE.replace('9 percent', '11 percent'));
    let [before, after] = [0, 0];
    const steps = await killedEverywhere(['derive', 'dairy.md'], cwd, { 'dairy.facts.json': old }, () => {
      const text = readFileSync(join(cwd, 'dairy.facts.json'), 'utf8');
      assert.deepEqual(notes(text), [`reviewed ${NOTE}`]);
      if (text === old) before++;
      else after++;
    });
    assert.ok(steps > 8 && before > 4 && after > 1, `${steps} steps, ${before} before the renaming, ${after} after it`);
    assert.deepEqual(readdirSync(cwd).filter((name) => name.startsWith('.')), []);
  });

  it('is the old draft or the corrected one, wherever a correction is killed', async () => {
    const cwd = folderWith({ 'dairy.md': ARTICLE, 'draft.md': DRAFT });
    await stet(['derive', 'dairy.md'], { cwd });
    const seen = new Set<string>();
    await killedEverywhere(['check', '--fix', 'draft.md'], cwd, { 'draft.md': DRAFT }, () => seen.add(readFileSync(join(cwd, 'draft.md'), 'utf8')));
    assert.deepEqual([...seen], [DRAFT, DRAFT.replace('12 percent', '9 percent')]);
  });

  it('has the facts of all when several derive into it at the same time', async () => {
    const names = Array.from({ length: 6 }, (_, i) => `mill${i}.md`);
    const cwd = folderWith(Object.fromEntries(names.map((name, i) => [name, `The mill Talgrund ${i} AG sold ${100 + i} tractors in 2022.\n`])));
    const outcomes = await Promise.all(names.map((name) => stet(['derive', name, '-o', 'all.facts.json'], { cwd })));
    assert.deepEqual(outcomes.map((o) => o.code), names.map(() => 0), outcomes.map((o) => o.err).join(''));
    const { sources, facts } = parsed(readFileSync(join(cwd, 'all.facts.json'), 'utf8'));
    assert.deepEqual(sources.map((s) => s.uri).sort(), names);
    for (const i of names.keys()) assert.ok(facts.some((f) => f.kind === 'quantity' && f.quantity.low === 100 + i), `${100 + i} is there`);
    assert.deepEqual(readdirSync(cwd).filter((name) => name.startsWith('.')), []);
  });

  describe('and is saved by hand meanwhile', () => {
    const add = (word: string) => (text: string | undefined) => `${text ?? ''}${word}\n`;
    const inFolder = (text?: string) => join(folderWith(text === undefined ? {} : { 'a.json': text }), 'a.json');

    it('is read again', async () => {
      const path = inFolder('old\n');
      let asked = 0;
      await updateTextFile(path, (text) => {
        if (asked++ === 0) writeFileSync(path, `${text}hand\n`);
        return add('machine')(text);
      });
      assert.equal(readFileSync(path, 'utf8'), 'old\nhand\nmachine\n');
    });

    it('is read again on a disk that has no links', async () => {
      const path = inFolder('old\n');
      const real = promises.link;
      promises.link = () => Promise.reject(Object.assign(new Error('no links'), { code: 'EPERM' }));
      let asked = 0;
      try {
        await updateTextFile(path, (text) => {
          if (asked++ === 0) writeFileSync(path, `${text}hand\n`);
          return add('machine')(text);
        });
      } finally {
        promises.link = real;
      }
      assert.equal(readFileSync(path, 'utf8'), 'old\nhand\nmachine\n');
    });

    it('is read again when it has come into being', async () => {
      const path = inFolder();
      let asked = 0;
      await updateTextFile(path, (text) => {
        if (asked++ === 0) writeFileSync(path, 'hand\n');
        return add('machine')(text);
      });
      assert.equal(readFileSync(path, 'utf8'), 'hand\nmachine\n');
    });

    for (const [how, save] of [
      ['into the file', (path: string) => writeFileSync(path, 'old\nhand\n')],
      ['by another file in its place', (path: string) => {
        writeFileSync(`${path}~`, 'old\nhand\n');
        renameSync(`${path}~`, path);
      }],
    ] as const) {
      it(`keeps what is saved at the last moment, ${how}`, async () => {
        const path = inFolder('old\n');
        const real = promises.link;
        let saved = false;
        // The last step before the renaming.
        promises.link = async (...args) => {
          if (!saved) save(path);
          saved = true;
          return real(...args);
        };
        try {
          await updateTextFile(path, add('machine'));
        } finally {
          promises.link = real;
        }
        assert.equal(readFileSync(path, 'utf8'), 'old\nhand\nmachine\n');
      });
    }

    it('is not touched when what stands there cannot be changed, and waits for a save to end', async () => {
      const path = inFolder('{"half":');
      await assert.rejects(updateTextFile(path, (text) => JSON.stringify(JSON.parse(text!))), SyntaxError);
      assert.equal(readFileSync(path, 'utf8'), '{"half":');
      let asked = 0;
      await updateTextFile(path, (text) => {
        if (asked++ === 0) setImmediate(() => writeFileSync(path, '{"half": 1}'));
        return JSON.stringify({ ...(JSON.parse(text!) as object), more: 2 });
      });
      assert.equal(readFileSync(path, 'utf8'), '{"half":1,"more":2}');
    });
  });

  it('is written by one after the other', async () => {
    const path = join(folderWith({}), 'a.json');
    let [inside, most] = [0, 0];
    await Promise.all(Array.from({ length: 5 }, () => whileLocked(path, async () => {
      most = Math.max(most, ++inside);
      await new Promise((resolve) => setImmediate(resolve));
      inside--;
    })));
    assert.equal(most, 1);
  });

  it('is not held by a program that is gone, nor by a lock of long ago', async () => {
    const path = join(folderWith({ 'a.json': 'old\n' }), 'a.json');
    const lock = join(path, '..', '.a.json.lock');
    const gone = 2 ** 22 + 1;
    writeFileSync(lock, `${gone} ${(await import('node:os')).hostname()} x`);
    await updateTextFile(path, () => 'new\n');
    writeFileSync(lock, `${process.pid} another-machine x`);
    utimesSync(lock, new Date(0), new Date(0));
    await updateTextFile(path, (text) => `${text}newer\n`);
    assert.equal(readFileSync(path, 'utf8'), 'new\nnewer\n');
    assert.deepEqual(readdirSync(join(path, '..')), ['a.json']);
  });
});
