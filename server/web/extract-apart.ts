/** `readers/extract-apart` for a browser: the readers of Word documents, PDF files and the like are not shipped to it. */
export async function extractApart(): Promise<never> {
  throw Object.assign(new Error('can be read in VS Code on the desktop and on the command line only'), { name: 'Unreadable' });
}
