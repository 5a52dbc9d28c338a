import assert from 'node:assert/strict';
import { existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { ListRootsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { formatFactBase } from '../../server/engine/facts/serialize.js';
import { derive } from '../../server/engine/index.js';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { bundled, stet } from './run-stet.js';

const article = '# Harbour Ltd in trouble\n\nShares of Harbour Ltd fell by 17 percent on Monday. The company had earned 5.6 million euros in 2022. Its head Ada Quill spoke of "a hard spring".\n';
const wrong = 'Shares of Harbour Ltd fell by 15 percent on Monday.';

interface Connected {
  readonly client: Client;
  readonly call: (name: string, args?: object) => Promise<any>;
  /** The words of an answer that is a problem. */
  readonly refused: (name: string, args: object) => Promise<string>;
}

describe('stet mcp, with the client of the official SDK', function () {
  this.timeout(60_000);
  const clients: Client[] = [];
  let cwd: string;
  let outside: string;

  before(async () => {
    outside = folderWith({ 'secret.md': article, 'secret.facts.json': '{}' });
    cwd = folderWith({ 'harbour.md': article, 'draft.md': `# In trouble\n\n${wrong}\n`, 'new.md': 'The Mole Ltd sold 12 boats in 2021.\n', 'broken.docx': 'PK' });
    writeFileSync(join(cwd, 'harbour.facts.json'), formatFactBase(derive(article, { uri: 'harbour.md', language: 'en' })));
    symlinkSync(join(outside, 'secret.md'), join(cwd, 'link.md'));
    [reader, nowhere] = await Promise.all([connect(), connect([], { folder: folderWith({}) })]);
  });
  /** For all that only reads in `cwd`. */
  let reader: Connected;
  let nowhere: Connected;
  after(async () => {
    for (const client of clients) await client.close();
    removeFolders();
  });

  async function connect(args: readonly string[] = [], { folder = cwd, roots }: { folder?: string; roots?: string[] } = {}): Promise<Connected> {
    const client = new Client({ name: 'test', version: '1' }, { capabilities: roots ? { roots: {} } : {} });
    if (roots) client.setRequestHandler(ListRootsRequestSchema, () => ({ roots: roots.map((path) => ({ uri: pathToFileURL(path).toString() })) }));
    clients.push(client);
    await client.connect(new StdioClientTransport({ command: process.execPath, args: [await bundled(), 'mcp', ...args], cwd: folder, stderr: 'ignore' }));
    // Asked once, so that the client holds every answer against the schema of its tool.
    await client.listTools();
    const ask = (name: string, args: object) => client.callTool({ name, arguments: { ...args } });
    const wordsOf = (answer: any): string => answer.content[0].text;
    return {
      client,
      call: async (name, args = {}) => {
        const answer = await ask(name, args);
        assert.ok(!answer.isError, wordsOf(answer));
        assert.deepEqual(JSON.parse(wordsOf(answer)), answer.structuredContent);
        return answer.structuredContent;
      },
      refused: async (name, args) => {
        const answer = await ask(name, args);
        assert.equal(answer.isError, true, wordsOf(answer));
        assert.ok(!wordsOf(answer).includes('internal error'), wordsOf(answer));
        return wordsOf(answer);
      },
    };
  }

  it('says what it can do, and that it only reads', async () => {
    const { client } = reader;
    const { tools } = await client.listTools();
    assert.deepEqual(tools.map((t) => t.name), ['list_sources', 'list_facts', 'find_facts', 'check_text', 'explain', 'derive']);
    for (const { annotations, description, outputSchema } of tools) assert.ok(annotations?.readOnlyHint && !annotations.openWorldHint && description && outputSchema);
    assert.equal(client.getServerVersion()?.name, 'stet');
    assert.match(client.getInstructions() ?? '', /check_text/);
  });

  it('tells the sources and their facts, with the sentences behind them', async () => {
    const { call } = reader;
    const { factBases, changed } = await call('list_sources');
    assert.deepEqual([factBases.map((b: any) => [b.path, b.sources[0].path, b.sources[0].title]), changed], [[['harbour.facts.json', 'harbour.md', 'Harbour Ltd in trouble']], []]);
    const { facts, total } = await call('list_facts', { kind: 'quantity' });
    assert.deepEqual([facts.map((f: any) => f.value), total], [['17 percent', '5.6 million euros'], 2]);
    assert.deepEqual([facts[0].subject, facts[0].source.path, facts[0].source.line, facts[0].source.text], ['Harbour Ltd', 'harbour.md', 3, 'Shares of Harbour Ltd fell by 17 percent on Monday.']);
    assert.deepEqual(((await call('list_facts', { kind: 'quantity', offset: 1, limit: 1 })).facts).map((f: any) => f.value), ['5.6 million euros']);
    assert.equal((await call('list_facts', { subject: 'nobody' })).total, 0);
  });

  const queries: [query: string, first: string | undefined][] = [['earned', '5.6 million euros'], ['Shares of Harbour fell', '17 percent'], ['hard spring', '“a hard spring”'], ['submarine', undefined]];
  for (const [query, first] of queries) {
    it(`finds facts by words: ${query}`, async () => {
      const { call } = reader;
      assert.equal((await call('find_facts', { query })).facts[0]?.value, first);
    });
  }

  it('checks a text against the facts, and gives the corrected one', async () => {
    const { call } = reader;
    const { findings, counts, corrected } = await call('check_text', { text: wrong });
    assert.deepEqual(findings.map((f: any) => [f.line, f.column, f.words, f.code, f.severity, f.message, f.replacements, f.source.path, f.source.line]), [[1, 31, '15', 'number-mismatch', 'error', '17 percent in the source, 15 percent here', ['17'], 'harbour.md', 3]]);
    assert.deepEqual([counts.errors, corrected], [1, wrong.replace('15', '17')]);
    const again = await call('check_text', { text: corrected });
    assert.deepEqual([again.findings, again.counts.errors, again.corrected], [[], 0, undefined]);
    assert.deepEqual((await call('check_text', { path: 'draft.md' })).findings.map((f: any) => [f.line, f.words]), [[3, '15']]);
  });

  it('checks a text against a source that the assistant has itself', async () => {
    const { call } = nowhere;
    const { findings, corrected } = await call('check_text', { text: wrong, source: article });
    assert.deepEqual([findings.map((f: any) => f.replacements[0]), corrected], [['17'], wrong.replace('15', '17')]);
    assert.equal((await call('explain', { text: wrong, source: article, line: 1, column: 31 })).explanations[0].verdict, 'refuted');
  });

  it('explains a place', async () => {
    const { call } = reader;
    const { explanations } = await call('explain', { path: 'draft.md', line: 3, column: 31 });
    assert.deepEqual([explanations[0].words, explanations[0].finding.code, explanations[0].candidates[0].source], ['15 percent', 'number-mismatch', { path: 'harbour.md', line: 3, column: 31 }]);
  });

  it('derives facts, and writes them only where that was allowed', async () => {
    const told = await reader.call('derive', { path: 'new.md' });
    assert.deepEqual([told.names, told.written], [['Mole Ltd'], undefined]);
    assert.match(await reader.refused('derive', { path: 'new.md', write: true }), /only reads: start it as stet mcp --allow-write/);
    assert.ok(!existsSync(join(cwd, 'new.facts.json')));
    const folder = folderWith({ 'new.md': 'The Mole Ltd sold 12 boats in 2021.\n' });
    const writer = await connect(['--allow-write'], { folder });
    assert.equal((await writer.client.listTools()).tools.find((t) => t.name === 'derive')?.annotations?.readOnlyHint, false);
    assert.equal((await writer.call('derive', { path: 'new.md', write: true })).written, 'new.facts.json');
    assert.deepEqual((await writer.call('check_text', { text: 'The Mole Ltd sold 13 boats in 2021.' })).findings.map((f: any) => f.replacements[0]), ['12']);
    assert.deepEqual(readdirSync(folder).sort(), ['new.facts.json', 'new.md']);
  });

  it('reads nothing outside its folders, whatever way a path takes', async () => {
    const { refused } = reader;
    for (const [name, args] of [
      ['check_text', { path: join(outside, 'secret.md') }],
      ['check_text', { path: '../x.md' }],
      ['check_text', { path: 'link.md' }],
      ['check_text', { text: wrong, facts: [join(outside, 'secret.facts.json')] }],
      ['check_text', { text: `---\nfacts: ${join(outside, 'secret.facts.json')}\n---\n${wrong}` }],
      ['explain', { path: 'link.md', line: 1 }],
      ['list_facts', { facts: [outside] }],
      ['derive', { path: join(outside, 'secret.md') }],
    ] as const) assert.match(await refused(name, args), /: lies outside /, JSON.stringify([name, args]));
  });

  it('holds the folders that the client names, and those of the command line before them', async () => {
    const elsewhere = folderWith({});
    const byClient = await connect([], { folder: elsewhere, roots: [cwd] });
    assert.equal((await byClient.call('list_facts')).total > 0, true);
    const byPerson = await connect(['--root', elsewhere], { folder: cwd, roots: [cwd] });
    assert.match(await byPerson.refused('check_text', { path: join(cwd, 'draft.md') }), /lies outside/);
  });

  const problems: [what: string, name: string, args: object, message: RegExp][] = [
    ['no draft', 'check_text', {}, /give the draft as text, or the path of its file/],
    ['a draft that is not there', 'check_text', { path: 'none.md' }, /none\.md: no such file/],
    ['an argument of another kind', 'check_text', { text: 5 }, /check_text: data\/text must be string/],
    ['an argument that there is not', 'check_text', { txt: 'x' }, /check_text: data must NOT have additional properties/],
    ['facts that are not there', 'check_text', { text: 'x', facts: ['none.facts.json'] }, /none\.facts\.json: no such file/],
    ['a place without a mention', 'explain', { path: 'draft.md', line: 3, column: 1 }, /nothing that could be checked stands there; on this line: /],
    ['a damaged article', 'derive', { path: 'broken.docx' }, /broken\.docx: is damaged or cut off/],
    ['an empty source', 'check_text', { text: 'x', source: ' ' }, /the source is empty/],
  ];
  for (const [what, name, args, message] of problems) {
    it(`says in one line what is wrong with ${what}`, async () => {
      const { refused } = reader;
      const words = await refused(name, args);
      assert.match(words, message);
      assert.ok(!words.includes('\n'), words);
    });
  }

  it('says what to do in a folder without facts', async () => {
    const { refused } = nowhere;
    assert.match(await refused('check_text', { text: wrong }), /no \*\.facts\.json in .*; the tool derive makes one/);
  });

  it('refuses a tool that there is not', async () => {
    const { client } = reader;
    await assert.rejects(client.callTool({ name: 'rm', arguments: {} }), /there is no tool rm/);
  });

  it('ends when the client goes away', async () => {
    const { code, out, err } = await stet(['mcp'], { cwd, input: '{"jsonrpc":"2.0","id":1,"method":"ping"}\n' });
    assert.deepEqual([code, JSON.parse(out), err], [0, { result: {}, jsonrpc: '2.0', id: 1 }, '']);
  });

  it('says in one line that a folder is not there', async () => {
    const { code, err } = await stet(['mcp', '--root', 'none'], { cwd });
    assert.deepEqual([code, err], [2, 'stet: none: no such folder\n']);
  });
});
