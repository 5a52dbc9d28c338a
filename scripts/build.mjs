// Bundles what ships: `node scripts/build.mjs` builds all, `node scripts/build.mjs cli engine` only those.
import { spawnSync } from 'node:child_process';
import { chmod, copyFile, mkdir, readFile } from 'node:fs/promises';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { deflateSync, strToU8 } from 'fflate';
import { minify } from 'terser';
import { printable } from './printable.mjs';
import { FIELDS } from './short-fields.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

// `module` before `main`: the UMD files of some packages (jsonc-parser) cannot be bundled.
const desktop = { platform: 'node', target: 'node20', format: 'cjs', mainFields: ['module', 'main'] };
// What the extension loads, so that it stays below 3 MB, and the engine, whose vocabularies of all languages take less than 1 MB.
// The maps stay out of the package: a stack trace is read with those of the same build.
const small = { minify: true, charset: 'utf8', sourcemap: 'linked' };
/** Entities are not htmlparser2's to decode here (`decodeEntities: false`), so its table of them stays out. */
const withoutEntityTable = {
  name: 'without-entity-table',
  setup(bundle) {
    bundle.onResolve({ filter: /^entities\/decode$/ }, ({ importer, path }) => (/htmlparser2/.test(importer) ? { path, namespace: 'no-entities' } : undefined));
    bundle.onLoad({ filter: /.*/, namespace: 'no-entities' }, () => ({
      contents: 'export class EntityDecoder {} export const DecodingMode = {}, htmlDecodeTree = [], xmlDecodeTree = []; export const fromCodePoint = String.fromCodePoint;',
      loader: 'js',
    }));
  },
};
/** Nothing is coloured here, so the parser of Markdown needs no names of styles. */
const withoutHighlighting = {
  name: 'without-highlighting',
  setup(bundle) {
    bundle.onResolve({ filter: /^@lezer\/highlight$/ }, ({ path }) => ({ path, namespace: 'no-highlighting' }));
    bundle.onLoad({ filter: /.*/, namespace: 'no-highlighting' }, () => ({ contents: 'export class Tag {} export const tags = { special() {} }, styleTags = () => () => null;', loader: 'js' }));
  },
};
const anywhere = { plugins: [withoutEntityTable, withoutHighlighting], platform: 'neutral', target: 'es2022', mainFields: ['module', 'main'], conditions: ['import', 'browser', 'default'] };

/** Longer lists of words are written as one text and taken apart as they load: two bytes less a word, and the vocabularies have thousands. */
const LIST = /\[\s*((?:'[^'\\\n]+',\s*){6,}'[^'\\\n]+'),?\s*\]/g;
const SEPARATORS = [' ', '|', ';'];
/** What takes such a text apart: a call of it is shorter than `.split(' ')`, hundreds of times. */
const WORDS_OF = 'words-of-a-list';
const listsAsText = {
  name: 'lists-as-text',
  setup(bundle) {
    bundle.onResolve({ filter: new RegExp(`^${WORDS_OF}$`) }, ({ path }) => ({ path, namespace: WORDS_OF }));
    bundle.onLoad({ filter: /.*/, namespace: WORDS_OF }, () => ({ contents: 'export const wordsOf = (text) => text.split(" ");', loader: 'js' }));
    bundle.onLoad({ filter: /server[\\/]engine[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const listed = source.replace(LIST, (list, words) => {
        const texts = [...words.matchAll(/'([^']+)'/g)].map(([, word]) => word);
        const separator = SEPARATORS.find((one) => !texts.some((word) => word.includes(one)));
        // Line breaks stay, for the source maps.
        return separator === undefined ? list : `'${texts.join(separator)}'${list.replace(/[^\n]/g, '')}.split('${separator}')`;
      });
      const contents = listed.replace(/('[^'\\\n]+')(\n*)\.split\(' '\)/g, '$w($1$2)');
      return { contents: contents === listed ? listed : `${contents}\nimport { wordsOf as $w } from '${WORDS_OF}';\n`, loader: 'ts' };
    });
  },
};

/**
 * The vocabularies, which take a third of the engine, are kept in one text, deflated (RFC 1951): those that are generated, and the long lists of those by hand.
 * Node.js inflates it in a tenth of the time that a library takes; the engine's own bundles run anywhere.
 * A reader needs the figures of its language at most: it would carry all.
 */
const VOCABULARIES = 'vocabularies';
const SHORTEST = 100;
const KEPT = /server[\\/]engine[\\/]locales[\\/](?:.*\.generated|(?:[a-z]{2}[\\/](?:topics|names|concepts|counterparts|numbers|dates)|places-by-hand|bodies))\.ts$/;
/** A literal of one line, as the generated files have, or of a file by hand: without what would be escaped or put in. */
const LITERAL = /"(?:[^"\\\n]|\\.)*"|'[^'\\\n]*'|`[^`\\$]*`/g;
/** A file that is one table of numbers, words and lists: the whole of it. */
const TABLE = /^import type [^\n]*\n\nexport const numbers: HandNumbers = (\{.*\n\});\n$/s;
const vocabulariesDeflated = {
  name: VOCABULARIES,
  setup(bundle) {
    const folder = join(root, 'server/engine/locales');
    let text = '';
    const contentsOf = new Map(readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((path) => KEPT.test(path)).sort().map((path) => {
      const source = readFileSync(path, 'utf8');
      const kept = (entry, literal) => {
        text += entry;
        // Line breaks stay, for the source maps.
        return `$v(${text.length - entry.length}, ${text.length})${literal.replace(/[^\n]/g, '')}`;
      };
      const table = TABLE.exec(source);
      if (table) {
        // Its own properties stay names, which may be shortened; what is in them is words.
        const rows = Object.entries(new Function(`return ${table[1]}`)()).map(([name, value]) => {
          const json = JSON.stringify(value);
          return `${name}: ${json.length < SHORTEST ? json : `JSON.parse(${kept(json, '')})`}`;
        });
        return [path, `export const numbers = { ${rows.join(', ')} };\nimport { vocabulary as $v } from '${VOCABULARIES}';\n`];
      }
      const contents = source.replace(LIST, (list, words) => {
        const texts = [...words.matchAll(/'([^']+)'/g)].map(([, word]) => word);
        const separator = SEPARATORS.find((one) => !texts.some((word) => word.includes(one)));
        return separator === undefined || list.length < SHORTEST ? list : `${kept(texts.join(separator), list)}.split('${separator}')`;
      }).replace(LITERAL, (literal) => {
        const entry = literal.startsWith('"') ? JSON.parse(literal) : literal.slice(1, -1);
        return entry.length < SHORTEST ? literal : kept(entry, literal);
      });
      return [path, contents === source ? source : `${contents}\nimport { vocabulary as $v } from '${VOCABULARIES}';\n`];
    }));
    const deflated = deflateSync(strToU8(text), { level: 9, mem: 12 });
    bundle.onResolve({ filter: new RegExp(`^${VOCABULARIES}$`) }, ({ path }) => ({ path, namespace: VOCABULARIES }));
    bundle.onLoad({ filter: /.*/, namespace: VOCABULARIES }, () => ({
      contents: `${bundle.initialOptions.platform === 'node'
        ? `import { inflateRawSync } from 'node:zlib'; const text = inflateRawSync(Buffer.from('${Buffer.from(deflated).toString('base64')}', 'base64')).toString();`
        : `import { inflateSync, strFromU8 } from 'fflate'; import { bytesOf } from './scripts/printable.mjs';
          const text = strFromU8(inflateSync(bytesOf('${printable(deflated)}'), { out: new Uint8Array(${Buffer.byteLength(text)}) }));`
      } export const vocabulary = (from, to) => text.slice(from, to);`,
      loader: 'js',
      resolveDir: root,
    }));
    bundle.onLoad({ filter: KEPT }, ({ path }) => ({ contents: contentsOf.get(path), loader: 'ts' }));
  },
};

/** The parser of HTML names its states and its characters in tables, for people: here the numbers do. */
const numbersForNames = {
  name: 'numbers-for-names',
  setup(bundle) {
    bundle.onLoad({ filter: /htmlparser2[\\/]dist[\\/]Tokenizer\.js$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      for (const [table, name, body] of contents.matchAll(/^var (\w+);\n\(function \(\1\) \{\n([^]*?)\}\)\(\1 \|\| \(\1 = \{\}\)\);$/gm)) {
        const numbers = new Map([...body.matchAll(/\["(\w+)"\] = (\d+)\]/g)].map(([, key, number]) => [key, number]));
        contents = contents.replace(table, table.replace(/[^\n]/g, '')).replace(new RegExp(`\\b${name}\\.(\\w+)`, 'g'), (use, key) => numbers.get(key) ?? use);
      }
      return { contents, loader: 'js' };
    });
  },
};

/** What editors load, once more by Terser, which joins and folds what esbuild leaves: 3 % of it in an archive, and 9 % of the client. The map leads on to the sources. */
async function press(file) {
  const [code, map] = [file, `${file}.map`].map((path) => readFileSync(path, 'utf8'));
  const { code: pressed, map: mapped } = await minify(code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, ''), {
    ecma: 2022,
    compress: { passes: 2, hoist_props: false },
    format: { comments: /LEGAL\.txt|^!/ },
    sourceMap: { content: map, url: `${basename(file)}.map` },
  });
  for (const [path, text] of [[file, pressed], [`${file}.map`, mapped]]) {
    writeFileSync(`${path}.new`, text);
    renameSync(`${path}.new`, path);
  }
}

/** What the server finds in a browser in place of Node.js and the disk. Other modules of Node.js are empty there: nothing a browser runs may need them. */
const IN_BROWSER = {
  'node:crypto': 'server/web/crypto.ts',
  'node:url': 'server/web/url.ts',
  'fast-glob': 'server/web/fast-glob.ts',
};

const withoutNode = {
  name: 'without-node',
  setup(bundle) {
    bundle.onResolve({ filter: /^(?:node:)?path$/ }, () => ({ path: createRequire(import.meta.url).resolve('path-browserify') }));
    bundle.onResolve({ filter: /^(?:node:|fast-glob$)/ }, ({ path }) => (IN_BROWSER[path] ? { path: join(root, IN_BROWSER[path]) } : { path, namespace: 'empty' }));
    for (const name of ['read-bytes', 'update-file', 'write-file', 'extract-apart']) bundle.onResolve({ filter: new RegExp(`/${name}\\.js$`) }, () => ({ path: join(root, `server/web/${name}.ts`) }));
    bundle.onResolve({ filter: /\/(?:sqlite|postgres)-archive\.js$/ }, () => ({ path: join(root, 'server/web/archive.ts') }));
    bundle.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {}', loader: 'js' }));
  },
};
const browser = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  plugins: [withoutNode],
};

/** What reads formats that few sources have is bundled by itself, and loaded, in a thread, when the first such source comes. */
const READERS = ['docx', 'email', 'epub', 'feed', 'pdf', 'table', 'web-page', 'thread'];
const readersApart = {
  name: 'readers-apart',
  setup(bundle) {
    bundle.onResolve({ filter: /\/(?:extract\/[\w-]+|sqlite-archive|postgres-archive)\.js$/ }, ({ path, kind }) => (kind === 'dynamic-import' ? { path: `../readers/${path.replace(/^.*\/|\.js$/g, '')}.cjs`, external: true } : undefined));
    bundle.onResolve({ filter: /\/mcp-protocol\.js$/ }, () => ({ path: './mcp-protocol.cjs', external: true }));
  },
};

/** What is built from what. `kind` is the word on the command line. The command `require`s its other bundles: a script that comes from a code cache has no `import()`. */
const BUNDLES = [
  { kind: 'engine', entry: 'server/engine/index.ts', out: 'dist/engine/index.mjs', options: { ...anywhere, ...small, mangleProps: FIELDS, format: 'esm' } },
  { kind: 'engine', entry: 'server/engine/index.ts', out: 'dist/engine/index.cjs', options: { ...anywhere, ...small, mangleProps: FIELDS, format: 'cjs' } },
  { kind: 'cli', entry: 'server/cli/main.ts', out: 'dist/cli/stet.cjs', options: { ...desktop, charset: 'utf8', minifySyntax: true, minifyWhitespace: true, supported: { 'dynamic-import': false }, plugins: [readersApart] } },
  ...READERS.map((name) => ({ kind: 'readers', entry: `server/readers/extract/${name}.ts`, out: `dist/readers/${name}.cjs`, options: { ...desktop, minify: true, charset: 'utf8' } })),
  { kind: 'cli', entry: 'server/archive/sqlite-archive.ts', out: 'dist/readers/sqlite-archive.cjs', options: { ...desktop, minify: true } },
  { kind: 'cli', entry: 'server/archive/postgres-archive.ts', out: 'dist/readers/postgres-archive.cjs', options: { ...desktop, minify: true, external: ['pg-native', 'pg-cloudflare'] } },
  { kind: 'cli', entry: 'server/cli/mcp/mcp-protocol.ts', out: 'dist/cli/mcp-protocol.cjs', options: { ...desktop, minify: true } },
  { kind: 'server', entry: 'server/main.ts', out: 'dist/server/main.cjs', options: { ...desktop, ...small, plugins: [readersApart] } },
  { kind: 'server', entry: 'server/worker.ts', out: 'dist/server/worker.js', options: { ...browser, ...small, format: 'iife' } },
  { kind: 'client', entry: 'client/extension.web.ts', out: 'dist/client/extension.web.js', options: { ...browser, ...small, format: 'cjs', external: ['vscode'] } },
  { kind: 'client', entry: 'client/extension.ts', out: 'dist/client/extension.cjs', options: { ...desktop, ...small, external: ['vscode'] } },
];

const wanted = process.argv.slice(2);
const kinds = new Set([...BUNDLES.map((bundle) => bundle.kind), 'types']);
for (const kind of wanted) {
  if (!kinds.has(kind)) {
    console.error(`build: "${kind}" is not one of ${[...kinds].join(', ')}.`);
    process.exit(2);
  }
}
const isWanted = (kind) => wanted.length === 0 || wanted.includes(kind);

/** Declarations of the public API. Type errors are the typecheck's to report; the declarations are written all the same. */
function writeTypes() {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.types.json'], { cwd: root, encoding: 'utf8' });
  if (status !== 0 && !existsSync(join(root, 'dist/types/index.d.ts'))) throw new Error(`could not write the type declarations:\n${stdout}`);
  return status === 0 ? 'dist/types/index.d.ts' : 'dist/types/index.d.ts (with type errors: npm run typecheck)';
}

/** Runs a check once and leaves its machine code beside the program (see bin/run-cached.cjs). A Node.js that cannot do so starts slower, and works. */
function writeCodeCache() {
  const args = [join(root, 'bin/write-code-cache.cjs'), 'check', join(root, 'facts/drafts/en-post.md')];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
  return status !== null && existsSync(join(root, 'dist/cli/stet.cjs.cache')) ? 'dist/cli/stet.cjs.cache' : 'no code cache: the command line starts slower';
}

/** The packages whose code is in each bundle: what the notices are held against. A build of some bundles leaves the others' as they were. */
const CONTENTS = join(root, 'dist/contents.json');
const contents = existsSync(CONTENTS) ? JSON.parse(readFileSync(CONTENTS, 'utf8')) : {};
const packagesOf = (inputs) => [...new Set(Object.keys(inputs).flatMap((path) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []))].sort();

let failed = false;
for (const { kind, entry, out, options } of BUNDLES) {
  if (!isWanted(kind)) continue;
  try {
    await mkdir(dirname(join(root, out)), { recursive: true });
    const { metafile } = await build({ absWorkingDir: root, metafile: true, entryPoints: [entry], outfile: out, bundle: true, legalComments: 'linked', logLevel: 'warning', ...options, plugins: [...(options.plugins ?? []), ...(kind === 'readers' ? [] : [vocabulariesDeflated]), listsAsText, numbersForNames] });
    contents[out] = packagesOf(metafile.outputs[out].inputs);
    if (kind === 'client' || kind === 'server') await press(join(root, out));
    if (out === 'dist/cli/stet.cjs') await chmod(join(root, out), 0o755);
    // The database looks for its program beside itself.
    if (out.endsWith('sqlite-archive.cjs')) await copyFile(createRequire(import.meta.url).resolve('node-sqlite3-wasm/dist/node-sqlite3-wasm.wasm'), join(root, dirname(out), 'node-sqlite3-wasm.wasm'));
    console.log(`build: ${out}`);
  } catch (error) {
    console.error(`build: ${out} FAILED: ${error.errors?.length ? `${error.errors.length} error(s), above` : error.message}`);
    failed = true;
  }
}
writeFileSync(CONTENTS, JSON.stringify(contents, undefined, 1));
if (isWanted('cli') && !failed) console.log(`build: ${writeCodeCache()}`);
if (isWanted('types')) {
  try {
    console.log(`build: ${writeTypes()}`);
  } catch (error) {
    console.error(`build: types FAILED: ${error.message}`);
    failed = true;
  }
}
process.exitCode = failed ? 1 : 0;
