/** `readers/read-bytes` for a browser: the editor reads the files. */
export { readFile as readBytes } from './editor-files.js';
