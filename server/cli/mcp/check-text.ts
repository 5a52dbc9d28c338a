import { examine } from '../../engine/index.js';
import { checkDrafts, type CheckOutcome } from '../check-drafts.js';
import { fixText } from '../fix-text.js';
import { UsageProblem } from '../outcome.js';
import { baseOfText, SOURCE_ARGUMENT } from './source-argument.js';
import { DRAFT_ARGUMENTS, draftOf, type Draft } from './draft-argument.js';
import { factsOf, namedFacts, namesFacts, noneFound } from './facts-for.js';
import { FACTS_ARGUMENT, LANGUAGE_ARGUMENT, NO_MORE, PLACE, type Desk, type Tool } from './tool.js';
import { formatOf } from '../../readers/format.js';
import { lineIndex } from '../line-index.js';
import { withSeverities, configOf } from '../../readers/config.js';
import { fixStyle } from '../../readers/fix-style.js';
import type { Finding } from '../../engine/types.js';

interface Told {
  readonly line: number;
  readonly column: number;
  readonly words: string;
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly replacements: readonly string[];
  readonly source?: object;
}

export const checkText: Tool = {
  name: 'check_text',
  title: 'Check a text',
  description: 'Holds a text against the sources and says what differs from them: figures, dates, names, roles, quotes, each with its place, the correction and the passage of the source. Check what you have written before you hand it over, mend it, and check again. "not-in-source" hints mark what the sources do not speak of.',
  input: {
    type: 'object',
    properties: { ...DRAFT_ARGUMENTS, facts: FACTS_ARGUMENT, source: SOURCE_ARGUMENT, language: LANGUAGE_ARGUMENT, hints: { type: 'boolean', description: 'With hints: what the sources do not speak of.' } },
    ...NO_MORE,
  },
  output: {
    type: 'object',
    properties: {
      findings: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            line: { type: 'integer' }, column: { type: 'integer' }, words: { type: 'string' }, code: { type: 'string' }, severity: { enum: ['error', 'warning', 'information', 'hint'] },
            message: { type: 'string' }, replacements: { type: 'array', items: { type: 'string' } }, source: PLACE,
          },
          required: ['line', 'column', 'words', 'code', 'severity', 'message', 'replacements'],
        },
      },
      counts: { type: 'object' },
      corrected: { type: 'string', description: 'The text with every correction that leaves no choice.' },
    },
    required: ['findings', 'counts'],
  },
  run: async ({ text, path, facts, source, language, hints = false }, desk) => {
    const draft = await draftOf(text, path, desk.folders);
    const asked = { ...(typeof language === 'string' ? { language } : {}) };
    const { told, corrected } = typeof source === 'string' ? await against(draft, source, asked, desk) : await withFacts(draft, facts, asked, desk);
    const count = (severity: string) => told.filter((f) => f.severity === severity).length;
    return {
      findings: told.filter((f) => hints === true || f.severity !== 'hint'),
      counts: { errors: count('error'), warnings: count('warning'), notes: count('information'), notInSource: count('hint') },
      ...(corrected !== undefined && corrected !== draft.text ? { corrected } : {}),
    };
  },
};

interface Answer {
  readonly told: readonly Told[];
  readonly corrected?: string;
}

/** Against a source that the assistant has at hand itself. */
async function against(draft: Draft, source: string, options: { readonly language?: string }, { folders }: Desk): Promise<Answer> {
  const base = baseOfText(source);
  const { rules, style } = await configOf(draft.absolute, folders.rootOf(draft.absolute));
  const judge = (version: string): Finding[] => withSeverities([...examine(version, base, { format: formatOf(draft.path), style: fixStyle(style), ...options }).findings], rules);
  const [findings, at] = [judge(draft.text), lineIndex(draft.text)];
  return {
    told: findings.map((f) => ({ line: at(f.start).line, column: at(f.start).column, words: draft.text.slice(f.start, f.end), code: f.code, severity: f.severity, message: f.message, replacements: f.replacements })),
    corrected: fixText(draft.text, judge).text,
  };
}

/** As `stet check` does. */
async function withFacts(draft: Draft, facts: unknown, options: { readonly language?: string }, { folders, archive }: Desk): Promise<Answer> {
  const named = await namedFacts(facts, folders);
  const fromArchive = archive !== undefined && !named && !namesFacts(draft.text);
  const held = named ?? (fromArchive ? undefined : await factsOf(draft.absolute, draft.text, folders));
  if (held && !held.length) throw noneFound(folders);
  const job = { cwd: folders.first, drafts: [{ path: draft.absolute, text: draft.text }], ...(held ? { facts: held } : {}), ...(fromArchive ? { archive: archive! } : {}), ...options };
  const [checked, fixed] = [only(await checkDrafts(job)), only(await checkDrafts({ ...job, fix: 'dry-run' }))];
  return {
    told: checked.findings.map(({ line, column, words, code, severity, message, replacements, source }) => ({ line, column, words, code, severity, message, replacements, ...(source ? { source } : {}) })),
    ...(fixed.fix ? { corrected: fixed.fix.text } : {}),
  };
}

function only({ files, problems, ignored }: CheckOutcome): CheckOutcome['files'][number] {
  if (files[0]) return files[0];
  throw new UsageProblem(problems.join('; ') || (ignored.length ? `${ignored[0]}: a stet.config.json leaves it out` : 'nothing was checked'));
}
