#!/usr/bin/env node
/** The command `stet`. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { checkCommand, linesOf } from './check.js';
import { deriveCommand } from './derive.js';
import { COULD_NOT_RUN, type ExitCode, type Streams } from './outcome.js';
import { wantsColors } from './colors.js';

const streams: Streams = {
  cwd: process.cwd(),
  readInput: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  },
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  colors: wantsColors(process.stdout.isTTY === true, process.env),
};

// `stet check … | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? process.exitCode : COULD_NOT_RUN));

async function run(command: () => Promise<ExitCode>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    for (const line of linesOf(error, streams.cwd)) streams.err(`stet: ${line}\n`);
    process.exitCode = COULD_NOT_RUN;
  }
}

function languageTag(value: string): string {
  if (!/^[a-z]{2,3}$/.test(value)) throw new InvalidArgumentError('expected a language code such as de or en.');
  return value;
}

function isoDate(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value))) throw new InvalidArgumentError('expected a date such as 2025-01-27.');
  return value;
}

const list = (value: string, before: readonly string[]): string[] => [...before, value];

const program = new Command('stet')
  .description("Checks the numbers, dates, names, roles and quotes of a draft against its source article. Offline.")
  .version(version)
  .showHelpAfterError('(stet --help lists the commands)')
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : COULD_NOT_RUN);
  });

program
  .command('derive')
  .description('derive the fact base of an article, and keep what people changed in an older one')
  .argument('<article>', 'the source article (Markdown or plain text, UTF-8)')
  .option('-o, --output <file>', 'where to write it; - is the standard output (default: ARTICLE.facts.json beside the article)')
  .option('--language <code>', "the article's language (default: found from its text)", languageTag)
  .option('--published <date>', 'the day it was published, the ground for "last year"', isoDate)
  .addHelpText('after', '\nExample:\n  stet derive article.md        writes article.facts.json')
  .action((article: string, options: { output?: string; language?: string; published?: string }) => run(() => deriveCommand({ article, ...options }, streams)));

program
  .command('check')
  .description('check drafts against the facts')
  .argument('<drafts...>', "files, globs in quotes, or - for the standard input")
  .option('--facts <path>', 'a fact base, or a folder of them; may be repeated (default: front matter, stet.config.json, every *.facts.json)', list, [])
  .addOption(new Option('--format <name>', 'how to print the findings').choices(['stylish', 'json']).default('stylish'))
  .option('--language <code>', "the drafts' language (default: front matter, or found from the text)", languageTag)
  .option('--stdin-filename <path>', 'the name of the text that comes through the standard input')
  .option('--quiet', 'errors only', false)
  .option('--hints', 'show hints ("not in the source") as well', false)
  .addHelpText('after', "\nExit codes: 0 nothing wrong, 1 errors found, 2 could not run.\n\nExamples:\n  stet check draft.md --facts article.facts.json\n  stet check 'drafts/**/*.md' --format json\n  cat draft.md | stet check - --facts facts/")
  .action((patterns: string[], options: { facts: string[]; format: 'stylish' | 'json'; language?: string; stdinFilename?: string; quiet: boolean; hints: boolean }) => run(() => checkCommand({ patterns, ...options }, streams)));

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

void program.parseAsync();
