/** An archive is a database on a disk or of a server: there is none in a browser. */
async function refuse(): Promise<never> {
  throw Object.assign(new Error('archives are searched in VS Code on the desktop and on the command line only'), { name: 'ArchiveProblem' });
}

export { refuse as openPostgresArchive, refuse as openSqliteArchive };
