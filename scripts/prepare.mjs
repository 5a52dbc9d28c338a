// npm runs this after `npm install`, and also when `npx stet` is the first command in a fresh clone: npx then links the
// project before anything is installed. It ends well in any case: npx keeps a broken link for good if it does not, and
// `npm test` reports a failing build.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, root } from './set-up.mjs';

const hasBundler = () => existsSync(join(root, 'node_modules/esbuild'));
const withoutTools = /\bdev\b/.test(process.env.npm_config_omit ?? '') || process.env.NODE_ENV === 'production';

if (!hasBundler() && !withoutTools) install();
if (hasBundler() && !build({ quiet: true })) console.error('The project could not be built; `npm run build` says more.');
