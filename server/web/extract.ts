/** Word documents, PDF files and the like in a browser: their readers are not shipped to it. */
async function refuse(): Promise<never> {
  throw Object.assign(new Error('can be read in VS Code on the desktop and on the command line only'), { name: 'Unreadable' });
}

export { refuse as extract, refuse as extractCsv, refuse as extractJson };
