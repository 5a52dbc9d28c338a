/** `readers/write-file` for a browser: the editor's file system writes whole files. */
export { writeTextFile } from './editor-files.js';
