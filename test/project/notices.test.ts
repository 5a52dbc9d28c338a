/** Every package whose code ships is named with its version and its licence, and that is one that lets it ship; no other package is named. */
import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const FREE: ReadonlySet<string> = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'BlueOak-1.0.0', 'MIT-0', 'Zlib']);
/** Of licences to choose from one is enough; of several that hold each must be free. */
const isFree = (licence: string) => licence.replace(/[()]/g, '').split(' OR ').some((choice) => choice.split(' AND ').every((one) => FREE.has(one)));
const notices = readFileSync('THIRD-PARTY-NOTICES.md', 'utf8');
const bundles = JSON.parse(readFileSync('dist/contents.json', 'utf8')) as Readonly<Record<string, readonly string[]>>;
const bundled = [...new Set(Object.values(bundles).flat())].sort();
const about = (name: string) => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { readonly version: string; readonly license: string };

describe('THIRD-PARTY-NOTICES.md', () => {
  it('names each package in each bundle, with its version and its licence (npm run notices)', () => {
    ok(bundled.length > 10 && Object.keys(bundles).length > 10);
    const named = [...notices.matchAll(/^\| (\S+) \| (\S+) \| (.+) \|$/gm)].map(([, ...cells]) => cells).filter(([name]) => name !== 'package' && name !== '---');
    deepEqual(named, bundled.map((name) => [name, about(name).version, about(name).license]));
  });

  it('has the text of each licence', () => {
    const headings = [...notices.matchAll(/^## (.+)$/gm)].flatMap(([, names]) => names!.split(', '));
    deepEqual(bundled.filter((name) => !headings.includes(name)), []);
  });

  it('names none that may not be passed on', () => {
    deepEqual(bundled.filter((name) => !isFree(about(name).license)), []);
  });
});
