/** `readers/read-bytes` for a browser: the editor reads the files. */
export { readFile as readBytes } from './editor-files.js';

/** An editor does not say; a folder in which nothing is found is taken for one. */
export async function isFolder(): Promise<boolean> {
  return true;
}
