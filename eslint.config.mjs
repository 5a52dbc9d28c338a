// The rules of the house. Most of this file states which folder may import which: one direction, as ARCHITECTURE.md draws it.
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

/** What each folder may import besides itself. Paths are relative to server/; everything else there is closed to it. */
const MAY_IMPORT = {
  'engine/locales': ['engine/types.ts'],
  'engine/document': ['engine/types.ts', 'engine/locales'],
  'engine/recognize': ['engine/types.ts', 'engine/locales', 'engine/document'],
  'engine/facts': ['engine/types.ts', 'engine/locales', 'engine/document', 'engine/recognize'],
  'engine/fix': ['engine/types.ts', 'engine/locales', 'engine/document', 'engine/recognize', 'engine/facts'],
  'engine/derive': ['engine/types.ts', 'engine/index.ts', 'engine/locales', 'engine/document', 'engine/recognize', 'engine/facts'],
  'engine/check': ['engine/types.ts', 'engine/index.ts', 'engine/locales', 'engine/document', 'engine/recognize', 'engine/facts', 'engine/derive', 'engine/fix'],
  engine: [],
  readers: ['engine'],
  archive: ['engine', 'readers'],
  report: ['engine'],
  lsp: ['engine', 'readers', 'archive', 'report', 'protocol', 'protocol.ts'],
  web: ['protocol.ts'],
  cli: ['engine', 'readers', 'archive', 'report', 'lsp', 'main.ts'],
};

const zones = [
  ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
    target: `./server/${folder}`,
    from: './server',
    except: [`./${folder}`, ...allowed.map((path) => `./${path}`)],
    message: `server/${folder} may import only itself${allowed.map((path) => `, server/${path}`).join('')}.`,
  })),
  { target: './server', from: './client', message: 'The server knows nothing of the client.' },
  {
    target: './client',
    from: './server',
    except: ['./protocol', './protocol.ts', './lsp/protocol.ts', './lsp/protocol'],
    message: 'The client talks to the server through the protocol only.',
  },
];

const EDITOR_PACKAGES = ['vscode', 'vscode-*', 'vscode-*/**'];

export default tseslint.config(
  { ignores: ['dist/**', '.vscode-test/**', '**/*.generated.ts', 'test/e2e/workspace/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mjs'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.mjs', '.js', '.json'], extensionAlias: { '.js': ['.ts', '.js'] } })],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-relative-packages': 'error',
      'no-constant-condition': ['error', { checkLoops: false }],
      eqeqeq: 'error',
      'no-control-regex': 'error',
      'no-misleading-character-class': 'error',
      'no-self-assign': 'error',
      'no-unsafe-finally': 'error',
      'no-async-promise-executor': 'error',
      'no-unreachable-loop': 'error',
      'prefer-const': 'error',
      'no-var': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unused-expressions': ['error', { allowShortCircuit: true, allowTernary: true }],
    },
  },
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  // Tests read JSON of their own making.
  { files: ['test/**'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  {
    // The engine runs in a browser worker: no editor, no protocol, no Node.
    files: ['server/engine/**/*.ts'],
    rules: {
      'import-x/no-nodejs-modules': 'error',
      'no-restricted-imports': ['error', { patterns: [{ group: [...EDITOR_PACKAGES, 'commander', 'fast-glob'], message: 'The engine knows text and facts, no editor, protocol or command line.' }] }],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'require', '__dirname', 'window', 'document'],
    },
  },
  {
    files: ['server/{readers,cli}/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: EDITOR_PACKAGES, message: 'Only server/lsp and the client speak to an editor.' }] }] },
  },
  {
    files: ['server/lsp/**/*.ts', 'server/*.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [{ name: 'vscode', message: 'The server serves any editor: only the client imports vscode.' }], patterns: [{ group: ['vscode-languageclient', 'vscode-languageclient/**'], message: 'The server does not import the client library.' }] }] },
  },
  {
    files: ['client/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['vscode-languageserver', 'vscode-languageserver/**'], message: 'The client does not import the server library.' }] }] },
  },
);
