/** `readers/update-file` for a browser: the editor's file systems know neither links nor locks. */
import { readFile, writeTextFile } from './editor-files.js';

export async function updateTextFile(path: string, change: (before: string | undefined) => string | Promise<string>): Promise<void> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if ((error as { readonly code?: string }).code === 'ENOENT') return undefined;
    throw error;
  });
  const before = bytes && new TextDecoder().decode(bytes);
  const after = await change(before);
  if (after !== before) await writeTextFile(path, after);
}
