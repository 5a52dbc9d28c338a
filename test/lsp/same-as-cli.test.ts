/** The editor and the command line say the same of the same drafts: machines at night must not differ from people by day. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { derive } from '../../server/engine/index.js';
import { formatFactBase } from '../../server/engine/facts/serialize.js';
import { CODES } from '../../server/engine/types.js';
import { readMarkedDraft } from '../marked-draft.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { Editor } from './editor.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SEVERITIES = ['', 'error', 'warning', 'information', 'hint'];

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
}

const sorted = (told: readonly Told[]) => told.map((t) => JSON.stringify(t)).sort();

describe('what the editor says and what the command line says', function () {
  this.timeout(180_000);
  let cwd: string;
  let names: string[];
  let editor: Editor;

  before(async () => {
    cwd = folderWith({
      'stet.config.json': JSON.stringify({ facts: ['facts/sample.facts.json'], rules: { 'hedge-lost': 'warning', 'source-conflict': 'off' }, ignore: ['left-out.md'], overrides: [{ files: 'rail/*', facts: ['facts/rail.facts.json'], rules: { 'number-mismatch': 'warning' } }] }),
      'left-out.md': 'Nvidia verlor 27 Prozent.\n',
      'silenced.md': '---\nlang: de\n---\nDie Aktie von Nvidia fiel um 27 Prozent. <!-- stet-disable-line number-mismatch -- so gewollt -->\n\n<!-- stet-disable-next-line -->\nDie Aktie von Nvidia fiel um 37 Prozent.\n',
      'markup.html': '<p>Die Aktie von <b>N</b>vidia fiel um <em>27&nbsp;Prozent</em>, der B&ouml;rsenwert um fast 500 Milliarden US-Dollar.</p>\n',
      'markup.tex': '\\section{B\\"orse}\nDie Aktie von Nvidia fiel um 27\\,\\% und der Nasdaq Composite um 3,9\\,\\%.\n',
      'windows.md': '---\r\nlang: de\r\n---\r\nDie Aktie von Nvidia\r\nfiel um 27 Prozent. 😀 Der Nasdaq Composite verlor 3,9 Prozent.\r\n',
      'rail/a.md': 'Velaro Ltd sold 13 trains on Monday, for 40 million euros.\n',
      'other.facts.md': 'Text without figures.\n',
      'messages.po': 'msgid "12 ships"\nmsgstr "13 Schiffe"\n',
    });
    mkdirSync(join(cwd, 'facts'));
    const sample = readFileSync(join(root, 'facts/sputnik-moment.de.md'), 'utf8');
    writeFileSync(join(cwd, 'facts/sample.facts.json'), formatFactBase(derive(sample, { uri: 'sample.md' })));
    writeFileSync(join(cwd, 'facts/sample.md'), sample);
    writeFileSync(join(cwd, 'facts/rail.facts.json'), formatFactBase(derive('Velaro Ltd sold 12 trains on Monday, for about 40 million euros.\n', { uri: 'rail.md', language: 'en' })));
    for (const name of readdirSync(join(root, 'facts/drafts'))) {
      mkdirSync(dirname(join(cwd, 'drafts', name)), { recursive: true });
      copyFileSync(join(root, 'facts/drafts', name), join(cwd, 'drafts', name));
      writeFileSync(join(cwd, 'drafts', name), readFileSync(join(cwd, 'drafts', name), 'utf8').replace(/^facts:.*\n/m, ''));
    }
    for (const name of readdirSync(join(root, 'test/golden'))) writeFileSync(join(cwd, 'drafts', name), readMarkedDraft(readFileSync(join(root, 'test/golden', name), 'utf8')).draft);
    names = (readdirSync(cwd, { recursive: true }) as string[]).map((n) => n.replaceAll('\\', '/')).filter((n) => /\.(?:md|html|tex|po)$/.test(n) && !n.startsWith('facts/')).sort();
    ({ editor } = await Editor.start(cwd, { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } }));
  });
  after(async () => {
    await editor.stop();
    removeFolders();
  });

  it('is the same, finding by finding, in every format and language', async () => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli/stet.cjs'), 'check', ...names, '--format', 'json'], { cwd, encoding: 'utf8', maxBuffer: 1 << 26 });
    assert.equal(stderr, '');
    const files = (JSON.parse(stdout) as { files: { path: string; findings: (Told & { verdict: string })[] }[] }).files;
    const inCli = new Map(files.map((f) => [f.path, f.findings.map(({ code, severity, line, column, endLine, endColumn, message }): Told => ({ code, severity, line, column, endLine, endColumn, message }))]));
    const inEditor = new Map<string, Told[]>();
    for (const name of names) {
      const uri = pathToFileURL(join(cwd, name)).toString();
      await editor.open(uri, readFileSync(join(cwd, name), 'utf8'), name.endsWith('.html') ? 'html' : name.endsWith('.tex') ? 'latex' : name.endsWith('.po') ? 'po' : 'markdown');
      const diagnostics = (await editor.pull(uri)).filter((d) => (CODES as readonly string[]).includes(String(d.code)));
      inEditor.set(name, diagnostics.map((d) => ({
        code: String(d.code), severity: SEVERITIES[d.severity!]!, line: d.range.start.line + 1, column: d.range.start.character + 1, endLine: d.range.end.line + 1, endColumn: d.range.end.character + 1, message: d.message,
      })));
    }
    assert.ok(!inCli.has('left-out.md') && inCli.size === names.length - 1);
    for (const name of names) assert.deepEqual(sorted(inEditor.get(name)!), sorted(inCli.get(name) ?? []), name);
    const all = [...inCli.values()].flat();
    assert.ok(all.length >= 80 && new Set(all.map((f) => f.code)).size >= 8, `${all.length} findings of ${new Set(all.map((f) => f.code)).size} codes`);
    assert.deepEqual(inCli.get('rail/a.md')!.map((f) => [f.code, f.severity]).slice(0, 1), [['number-mismatch', 'warning']]);
  });
});
