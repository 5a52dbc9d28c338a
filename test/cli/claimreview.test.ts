import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { folderWith, removeFolders } from '../readers/temporary-folder.js';
import { stet } from './run-stet.js';

const article = '# Harbour Ltd in trouble\n\nShares of Harbour Ltd fell by 17 percent on Monday. The company had earned 5.6 million euros in 2022.\n';
const draft = '# Trouble\n\nShares of Harbour Ltd fell by 15 percent on Monday. In 2022, it earned 5.6 million euros. The mayor sold 312 hats.\n';

describe('stet report --format claimreview', function () {
  this.timeout(60_000);
  let cwd: string;
  const ajv = new Ajv({ allErrors: true });
  addFormats.default(ajv);
  // The types of schema.org are held at compile time: the format's values are typed by schema-dts.
  const validate = ajv.compile(JSON.parse(readFileSync(new URL('./schemas/claimreview.schema.json', import.meta.url), 'utf8')) as object);

  before(async () => {
    cwd = folderWith({ 'harbour.md': article, 'draft.md': draft, 'none.md': 'Nothing is told here.\n' });
    await stet(['derive', 'harbour.md', '--language', 'en'], { cwd });
  });
  after(removeFolders);

  async function reviews(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<any[]> {
    const { code, out, err } = await stet(['report', '--format', 'claimreview', ...args], { cwd, env });
    assert.deepEqual([code, err], [0, '']);
    const data: any = JSON.parse(out);
    assert.ok(validate(data as object), JSON.stringify(validate.errors, undefined, 1));
    return data['@graph'];
  }

  it('says of each sentence how it stands to the source, and what the source says', async () => {
    const found = await reviews(['draft.md', '--author', 'The Desk', '--url', 'https://desk.example/a', '--published', '2025-01-27']);
    assert.deepEqual(found.map((r) => [r.claimReviewed, r.reviewRating.alternateName]), [
      ['Shares of Harbour Ltd fell by 15 percent on Monday.', 'differs from the source'],
      ['In 2022, it earned 5.6 million euros.', 'agrees with the source'],
    ]);
    const [first] = found;
    assert.deepEqual([first.reviewAspect, first.reviewRating.ratingExplanation, first.isBasedOn[0].name], [['15'], '17 percent in the source, 15 percent here', 'Harbour Ltd in trouble']);
    assert.match(first.reviewBody, /^Harbour Ltd in trouble: “Shares of Harbour Ltd fell by 17 percent on Monday\.”/);
    assert.deepEqual([first.author.name, first.url, first.datePublished, first.itemReviewed.appearance.url], ['The Desk', 'https://desk.example/a', '2025-01-27', 'draft.md']);
  });

  it('never says that something is so, or is not', async () => {
    const text = JSON.stringify(await reviews(['draft.md']));
    assert.doesNotMatch(text, /\b(?:true|false|correct|incorrect|wrong|ratingValue)\b/i);
  });

  it('speaks German to German readers, and of nothing where nothing is told', async () => {
    assert.equal((await reviews(['draft.md'], { LANG: 'de_DE.UTF-8' }))[0].reviewRating.alternateName, 'weicht von der Quelle ab');
    assert.deepEqual(await reviews(['none.md']), []);
  });
});
