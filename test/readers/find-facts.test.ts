import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findFactBases } from '../../server/readers/find-facts.js';
import { folderWith, removeFolders } from './temporary-folder.js';

after(removeFolders);

const found = async (files: Record<string, string>, draft: string, root = '.') => {
  const folder = folderWith(files);
  const paths = await findFactBases(join(folder, draft), readFileSync(join(folder, draft), 'utf8'), join(folder, root));
  return paths.map((p) => relative(folder, p));
};

describe('the fact bases of a draft', () => {
  const everywhere = { 'b.facts.json': '{}', 'in/a.facts.json': '{}', 'node_modules/x/c.facts.json': '{}', '.git/d.facts.json': '{}', 'in/notes.json': '{}' };
  const cases: [string, Record<string, string>, string[]][] = [
    ['front matter names one, from the folder of the draft', { ...everywhere, 'desk/draft.md': '---\nfacts: ../in/a.facts.json\n---\nText.' }, ['in/a.facts.json']],
    ['front matter names several, in its order', { ...everywhere, 'desk/draft.md': '---\nlang: de\nfacts:\n  - ../in/a.facts.json\n  - "../b.facts.json"\n---\nText.' }, ['in/a.facts.json', 'b.facts.json']],
    ['front matter names one that is not there: it is the one meant', { ...everywhere, 'desk/draft.md': '---\nfacts: gone.facts.json\n---\n' }, ['desk/gone.facts.json']],
    ['the nearest config names them', { ...everywhere, 'desk/draft.md': 'Text.', 'desk/stet.config.json': '{"facts": ["../b.facts.json"]}', 'stet.config.json': '{"facts": "in/a.facts.json"}' }, ['b.facts.json']],
    ['a config above names them', { ...everywhere, 'desk/draft.md': 'Text.', 'stet.config.json': '{"facts": "in/a.facts.json"}' }, ['in/a.facts.json']],
    ['a config names a folder', { ...everywhere, 'desk/draft.md': 'Text.', 'stet.config.json': '{"facts": ["in"]}' }, ['in/a.facts.json']],
    ['a config says nothing about facts', { ...everywhere, 'desk/draft.md': 'Text.', 'stet.config.json': '{}' }, ['b.facts.json', 'in/a.facts.json']],
    ['front matter says nothing about facts', { ...everywhere, 'desk/draft.md': '---\ntitle: Facts and figures\n---\nText.' }, ['b.facts.json', 'in/a.facts.json']],
    ['front matter is being typed', { ...everywhere, 'desk/draft.md': '---\nfacts: [\n---\nText.' }, ['b.facts.json', 'in/a.facts.json']],
    ['nobody names any: all there are, but those of dependencies', { ...everywhere, 'desk/draft.md': 'Text.' }, ['b.facts.json', 'in/a.facts.json']],
    ['there is none', { 'desk/draft.md': 'Text.' }, []],
  ];
  for (const [what, files, expected] of cases) it(what, async () => assert.deepEqual(await found(files, 'desk/draft.md'), expected));

  it('does not look above the root', async () => {
    assert.deepEqual(await found({ 'stet.config.json': '{"facts": "x.facts.json"}', 'desk/draft.md': 'Text.', 'desk/y.facts.json': '{}' }, 'desk/draft.md', 'desk'), ['desk/y.facts.json']);
  });

  const wrong: [string, Record<string, string>, RegExp][] = [
    ['a number for a path in the config', { 'draft.md': '', 'stet.config.json': '{"facts": 7}' }, /stet\.config\.json:1:11: "facts": expected a path or a list of them, found 7$/],
    ['a list with an empty path in front matter', { 'draft.md': '---\nfacts: [""]\n---\n' }, /draft\.md: "facts" in its front matter: expected a path/],
    ['a config that is broken', { 'draft.md': '', 'stet.config.json': '{"facts": ' }, /stet\.config\.json:1:11: is no JSON/],
    ['a config that is a list', { 'draft.md': '', 'stet.config.json': '[]' }, /expected an object/],
  ];
  for (const [what, files, message] of wrong) it(`complains about ${what}`, () => assert.rejects(found(files, 'draft.md'), message));
});
