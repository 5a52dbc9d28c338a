/** `node:fs/promises` for a browser, as far as the server needs it. */
export { readFile } from './editor-files.js';
