#!/usr/bin/env node
/** The command `stet`. What a command needs is loaded when it is called. */
import { isMainThread } from 'node:worker_threads';
import { existsSync } from 'node:fs';
import { Command, Help, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { FORMAT_NAMES, REPORT_FORMATS, type FormatName } from './format-names.js';
import { CLEAN, COULD_NOT_RUN, type ExitCode, type Streams } from './outcome.js';
import { wantsColors } from './colors.js';
import { shownName } from '../readers/file-problem.js';

const streams: Streams = {
  cwd: process.cwd(),
  readInput: async () => (await import('./read-input.js')).readInput(process.stdin),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  language: /^de\b|^de_/.test(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '') ? 'de' : 'en',
  colors: wantsColors(process.stdout.isTTY === true, process.env),
  ...(process.stderr.isTTY ? { progress: (text: string) => void process.stderr.write(text) } : {}),
};

// `stet check … | head` closes the pipe early; that is no error. A full disk is.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode);
  process.stderr.write(`stet: the standard output could not be written: ${error.code === 'ENOSPC' ? 'no space left on the disk' : error.message}\n`, () => process.exit(COULD_NOT_RUN));
});
// Nobody is there to be told; the exit code says it.
process.stderr.on('error', () => undefined);

async function run(command: () => Promise<ExitCode>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    const { linesOf } = await import('./check-drafts.js');
    for (const line of linesOf(error, streams.cwd)) streams.err(`stet: ${line}\n`);
    process.exitCode = COULD_NOT_RUN;
  }
}

function languageTag(value: string): string {
  if (!/^[a-z]{2,3}$/.test(value)) throw new InvalidArgumentError('expected a language code such as de or en.');
  return value;
}

interface CheckOptions {
  readonly facts: string[];
  readonly format: FormatName;
  readonly outputFile?: string;
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly maxWarnings?: number;
  readonly language?: string;
  readonly archive?: string;
  readonly stdinFilename?: string;
  readonly quiet: boolean;
  readonly hints: boolean;
  readonly ignorePath?: string;
  readonly ignore: boolean;
  readonly baseline?: string;
  readonly updateBaseline: boolean;
  readonly cache: boolean;
  readonly cacheLocation: string;
  readonly threads: number;
  readonly watch: boolean;
}

type ReportOptions = Pick<CheckOptions, 'facts' | 'format' | 'outputFile' | 'language' | 'stdinFilename' | 'archive'> & { readonly author?: string; readonly url?: string; readonly published?: string };

function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('expected a number such as 0.');
  return Number(value);
}

function isoDate(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) throw new InvalidArgumentError('expected a date such as 2025-01-27.');
  return value;
}

const list = (value: string, before: readonly string[]): string[] => [...before, value];

const plainHelp = new Help();

/** A draft whose name begins with a hyphen looks like an option. */
function nameOfFile(error: string): string {
  const name = /^error: unknown option '(-[^\n]*)'/.exec(error)?.[1];
  return name !== undefined && existsSync(name) ? `(the file of this name is ./${shownName(name)})\n` : '';
}

const program = new Command('stet')
  .description("Checks the numbers, dates, names, roles and quotes of a draft against its source article. Offline.")
  .version(version)
  // That a switch is off and a list empty needs no words.
  .configureHelp({ optionDescription: (option) => plainHelp.optionDescription(option).replace(/ \(default: (?:false|\[\]|0)\)$/, '') })
  .addHelpText('after', `
A source article becomes a fact base (stet derive), a file for people to review; drafts are checked against it (stet check).
stet COMMAND --help has the options, the exit codes and examples of a command.

Examples:
  stet derive article.md
  stet check draft.md`)
  .showHelpAfterError('(stet --help lists the commands)')
  .configureOutput({ outputError: (text, write) => write(text + nameOfFile(text)) })
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : COULD_NOT_RUN);
  });

program
  .command('derive')
  .description('derive the fact bases of articles, and keep what people changed in older ones')
  .argument('[articles...]', 'source articles (text in UTF-8, Markdown, HTML, LaTeX, …, .docx, .pdf, .epub, .eml, .rss, .atom, .csv, .json), globs in quotes, or fact bases to derive again from their own articles')
  .option('-o, --output <path>', 'a file: one fact base of all the articles; a folder: one each in it; - is the standard output (default: ARTICLE.facts.json beside each article)')
  .option('--check', 'write nothing, and exit with 1 when a fact base is not what its articles give now (default: every *.facts.json below the folder)', false)
  .option('--language <code>', "the articles' language (default: found from their text)", languageTag)
  .option('--published <date>', 'the day they were published, the ground for "last year"', isoDate)
  .addHelpText('after', `
A fact base that is there already keeps what people did to it: facts that are reviewed or rejected, notes, names and facts
that they added. What the article now gives otherwise than a person has confirmed is listed as a conflict, and both stand.

Exit codes:
  0  written, or with --check: up to date
  1  with --check: out of date; the differences are printed
  2  something could not be read or written; the rest was

Examples:
  stet derive article.md                      writes article.facts.json
  stet derive 'articles/*.md'                 a fact base beside each article
  stet derive a.pdf b.docx -o both.facts.json one fact base of two sources
  stet derive article.facts.json              derives it again from its own articles
  stet derive --check                         for continuous integration`)
  .action((articles: string[], options: { output?: string; check: boolean; language?: string; published?: string }) =>
    run(async () => (await import('./derive.js')).deriveCommand({ articles, ...options }, streams)),
  );

program
  .command('diff')
  .description('say what differs between two fact bases, or two states of one')
  .argument('<old>', 'a fact base')
  .argument('<new>', 'a fact base')
  .addOption(new Option('--format <name>', 'how to print it').choices(['text', 'json']).default('text'))
  .addHelpText('after', `
A line for each difference: + is new, - is gone, ~ has changed. Facts are known again by their place in the source, their
value and whom they are about; their ids may differ.

Exit codes: 0 the two say the same, 1 they differ, 2 one could not be read.

Example:
  git show HEAD~1:article.facts.json > /tmp/old.json && stet diff /tmp/old.json article.facts.json`)
  .action((before: string, after: string, { format }: { format: 'text' | 'json' }) => run(async () => (await import('./diff.js')).diffCommand({ before, after, format }, streams)));

program
  .command('check')
  .description('check drafts against the facts')
  .argument('<drafts...>', "files, globs in quotes, or - for the standard input")
  .optionsGroup('What is checked, against what:')
  .option('--facts <path>', "a fact base, or a folder of them; may be repeated (default: the draft's front matter, stet.config.json, or every *.facts.json)", list, [])
  .option('--archive <place>', 'what stet index has indexed, a folder or postgres://…: what drafts that name no facts are checked against')
  .option('--language <code>', "the drafts' language (default: front matter, stet.config.json, or found from the text)", languageTag)
  .option('--stdin-filename <path>', 'the name of the text that comes through the standard input')
  .option('--ignore-path <file>', 'patterns of what to leave out, as in a .gitignore (default: .stetignore)')
  .option('--no-ignore', 'check what the ignore file leaves out as well')
  .optionsGroup('Corrections:')
  .option('--fix', 'correct the drafts wherever there is exactly one correction, and check them again')
  .addOption(new Option('--fix-dry-run', 'as --fix, but write no draft').conflicts('fix'))
  .optionsGroup('What is printed:')
  .addOption(new Option('--format <name>', 'how to print the findings').choices(FORMAT_NAMES).default('stylish'))
  .option('-o, --output-file <file>', 'write the findings there, whole or not at all, in place of the standard output')
  .option('--quiet', 'errors only', false)
  .option('--hints', 'hints ("not in the source") as well', false)
  .optionsGroup('What counts:')
  .option('--max-warnings <n>', 'exit with 1 when there are more warnings than this', count)
  .option('--baseline <file>', 'findings that do not count: those that a desk lives with in its old texts')
  .option('--update-baseline', 'write what is found now into the baseline', false)
  .optionsGroup('Many drafts:')
  .option('--cache', 'check only drafts that have changed, or whose facts or config have', false)
  .option('--cache-location <file>', 'where that is kept', '.stet-cache.json')
  .option('--threads <n>', 'how many drafts to check at a time (default: by the machine and the number of drafts)', count, 0)
  .option('--watch', 'check again whenever a draft, a fact base or a config changes; Ctrl+C ends it', false)
  .optionsGroup('Options:')
  .addHelpText('after', `
Each finding is printed with the corrected sentence, and with the place of the source that it rests on. Without --fix, drafts
are only read. Hints are printed with --hints only; json and jsonl have them always.

Settings for a folder, with facts for some drafts, severities and what to leave out, stand in stet.config.json.
stet explain FILE:LINE:COLUMN says why a place is judged as it is.

Exit codes:
  0  nothing wrong
  1  errors found, or more warnings than --max-warnings allows
  2  something could not be read or checked; the rest was

Environment:
  NO_COLOR, FORCE_COLOR  colours never, always; else on a terminal only

Examples:
  stet check draft.md --facts article.facts.json
  stet check 'drafts/**/*.md' --fix
  stet check 'drafts/**/*.md' --format sarif -o stet.sarif
  stet check 'drafts/**/*.md' --max-warnings 0 --cache
  stet check 'archive/**/*.md' --baseline old.json --update-baseline
  cat draft.md | stet check - --stdin-filename draft.md --facts facts/`)
  .action((patterns: string[], { fix, fixDryRun, cache, cacheLocation, ...options }: CheckOptions) =>
    run(async () => (await import('./check.js')).checkCommand({ patterns, ...options, ...(cache ? { cacheFile: cacheLocation } : {}), ...(fixDryRun ? { fix: 'dry-run' as const } : fix ? { fix: 'write' as const } : {}) }, streams)),
  );

program
  .command('report')
  .description('a page about drafts for people to read: the share that agrees, each claim with its evidence, what is left out')
  .argument('<drafts...>', 'files, globs in quotes, or - for the standard input')
  .addOption(new Option('--format <name>', 'html, or claimreview: JSON-LD of schema.org, for a page that publishes the check').choices(REPORT_FORMATS).default('html'))
  .option('-o, --output-file <file>', 'where to write the page, whole or not at all (default: the standard output)')
  .option('--facts <path>', 'a fact base, or a folder of them; may be repeated (default: as stet check finds them)', list, [])
  .option('--language <code>', "the drafts' language (default: front matter, or found from the text)", languageTag)
  .option('--stdin-filename <path>', 'the name of the text that comes through the standard input')
  .option('--archive <place>', 'what stet index has indexed, a folder or postgres://…')
  .optionsGroup('For claimreview:')
  .option('--author <name>', 'the organisation that reviewed')
  .option('--url <address>', 'where the review is published')
  .option('--published <date>', 'the day it is published', isoDate)
  .optionsGroup('Options:')
  .addHelpText('after', `
One page of HTML that stands alone: no script, nothing that is loaded from elsewhere, fit for a screen, a printer and a
screen reader. Its own words are German where the environment (LC_ALL, LANG) is, else English.

With --format claimreview, a ClaimReview for each sentence that tells something the sources speak of: what it says, whether it
agrees with the source, differs from it, or tells what is not in it, and the passage. Never whether it is so in the world.
Search engines want to know who reviewed, where that is published, and when: --author, --url, --published.

Exit codes: 0 written, whatever the drafts say; 2 something could not be read or checked.

Examples:
  stet report draft.md -o draft.html
  stet report 'drafts/*.md' -o drafts.html    one page with a list of the drafts
  stet report post.md --format claimreview --author 'The Desk' --url https://desk.example/post > post.jsonld`)
  .action((patterns: string[], { author, url, published, ...options }: ReportOptions) =>
    run(async () => {
      const { checkCommand } = await import('./check.js');
      const publication = { ...(author !== undefined ? { author } : {}), ...(url !== undefined ? { url } : {}), ...(published !== undefined ? { published } : {}) };
      const code = await checkCommand({ patterns, ...options, publication, quiet: false, hints: true, ignore: true, updateBaseline: false, threads: 0, watch: false }, streams);
      return code === COULD_NOT_RUN ? code : CLEAN;
    }),
  );

program
  .command('explain')
  .description('say why a place of a draft is judged as it is')
  .argument('<place>', 'FILE:LINE:COLUMN as stet check prints it, or FILE:LINE for all of a line')
  .option('--facts <path>', 'a fact base, or a folder of them; may be repeated (default: as stet check finds them)', list, [])
  .addOption(new Option('--format <name>', 'how to print it').choices(['text', 'json']).default('text'))
  .option('--language <code>', "the draft's language (default: front matter, or found from the text)", languageTag)
  .addHelpText('after', `
Prints what was read at the place, the verdict, what decided, and the facts that it was held against: score, id, value, of
whom, whether it agrees, and where the source says it. The higher the score, the better a fact fits what the sentence tells.

Exit codes: 0 explained, 2 nothing that could be checked stands there, or something could not be read.

Examples:
  stet explain draft.md:3:17
  stet explain draft.md:3 --format json`)
  .action((place: string, options: { facts: string[]; format: 'text' | 'json'; language?: string }) =>
    run(async () => (await import('./explain.js')).explainCommand({ place, ...options }, streams)),
  );

program
  .command('index')
  .description('index a folder of articles, so that drafts are checked against those that speak of the same things')
  .argument('<folder>', 'the folder; every call brings its archive up to date, and reads only what has changed')
  .option('--to <address>', 'keep the archive in a PostgreSQL database, postgres://…; many machines may then ask it (default: .stet inside the folder)')
  .addHelpText('after', `
Read are Markdown, text, HTML, LaTeX, reStructuredText, AsciiDoc, Typst, Org, Word, PDF, EPUB and e-mail. A call that is
killed leaves the archive as it was before its last batch of 500 articles; the next goes on from there.

A database's address is what psql takes: postgres://user@host/database, or with ?schema=NAME for one of several archives.
Passwords are best left to ~/.pgpass or PGPASSWORD.

Exit codes: 0 up to date; 2 some articles could not be read, or the archive not written.

Examples:
  stet index articles && stet check draft.md --archive articles
  stet index articles --to postgres://desk@db/news && stet check draft.md --archive postgres://desk@db/news`)
  .action((folder: string, { to }: { to?: string }) => run(async () => (await import('./index-articles.js')).indexCommand({ folder, ...(to !== undefined ? { to } : {}) }, streams)));

program
  .command('mcp')
  .description('a Model Context Protocol server, so that writing assistants can ask for facts and check their own text')
  .option('--root <folder>', 'a folder that may be read; may be repeated (default: those that the client names, else the current one)', list, [])
  .option('--archive <place>', 'what stet index has indexed, a folder or postgres://…: texts that name no facts are checked against its articles')
  .option('--allow-write', 'let the tool derive write fact bases beside their articles, when it is asked to', false)
  .addHelpText('after', `
Speaks over the standard input and output; the assistant's program starts it. Tools: list_sources, list_facts, find_facts,
check_text, explain, derive and, with an archive, find_sources. Nothing outside the folders is read, nothing is sent
anywhere, and nothing is written without --allow-write. Set-ups to copy: docs/mcp.md.

Example, as the configuration of a client:
  { "command": "stet", "args": ["mcp", "--root", "/home/me/articles"] }`)
  .action((options: { root: string[]; archive?: string; allowWrite: boolean }) =>
    run(async () => (await import('./mcp.js')).mcpCommand({ roots: options.root, allowWrite: options.allowWrite, ...(options.archive !== undefined ? { archive: options.archive } : {}) }, streams)),
  );

program
  .command('serve')
  .description('the language server, for any editor that speaks the Language Server Protocol')
  .option('--stdio', 'over the standard input and output, which is the only way and the default')
  .addHelpText('after', '\nSet-ups for Neovim, Helix and others: docs/editors.md')
  .action(async () => {
    // The connection looks for its way among the arguments.
    if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
    await import('../main.js');
  });

// A thread that a check has started does its share, and nothing else.
if (isMainThread) void program.parseAsync();
else
  void import('./workers.js').then(({ workAsWorker }) => {
    if (!workAsWorker()) void program.parseAsync();
  });
