/** `stet.config.json`: what holds for the drafts of its folder and of those below. Read and validated for the editor and the command line alike. */
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import ignore from 'ignore';
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type JSONPath, type Node, type ParseError } from 'jsonc-parser';
import { readFrontMatter } from '../engine/document/front-matter.js';
import { CODES, type Code, type Finding, type Severity } from '../engine/types.js';
import { STYLE_CHOICES, STYLE_KEYS, isStyleChoice, type StyleSettings } from './fix-style.js';
import { namesHost } from './names-host.js';
import { FileProblem, readTextIfThere } from './read-file.js';

export const CONFIG_NAME = 'stet.config.json';
export type RuleSetting = Severity | 'off';
export type RuleSettings = Readonly<Partial<Record<Code, RuleSetting>>>;

/** What the configs around a draft say of it: the nearest that says something of a matter decides. */
export interface DraftConfig {
  /** Absolute paths of fact bases, and of folders that stand for those in them. */
  readonly facts?: readonly string[];
  readonly rules: RuleSettings;
  readonly language?: string;
  /** Of corrections. */
  readonly style: StyleSettings;
  /** Not to be checked. */
  readonly ignored: boolean;
}

interface Values {
  readonly facts?: readonly string[];
  readonly rules?: RuleSettings;
  readonly language?: string;
  readonly style?: StyleSettings;
}

interface Config extends Values {
  readonly folder: string;
  readonly ignore: readonly string[];
  readonly overrides: readonly (Values & { readonly files: readonly string[] })[];
}

const SETTINGS: ReadonlySet<unknown> = new Set(['error', 'warning', 'information', 'hint', 'off']);
const KEYS = { top: ['$schema', 'facts', 'rules', 'language', 'style', 'ignore', 'overrides'], override: ['files', 'facts', 'rules', 'language', 'style'] } as const;

/**
 * `root` is the folder up to which configs are looked for; a draft outside it has only the config beside it.
 * `mayRead` leaves configs out that may not be read. Throws `FileProblem` with the place in the config when that is wrong.
 */
export async function configOf(draftPath: string, root: string, mayRead: (path: string) => Promise<boolean> = async () => true): Promise<DraftConfig> {
  const path = resolve(draftPath);
  let found: DraftConfig = { rules: {}, style: {}, ignored: false };
  for (const folder of foldersUpTo(dirname(path), resolve(root))) {
    const config = (await mayRead(join(folder, CONFIG_NAME))) ? await readConfig(join(folder, CONFIG_NAME)) : undefined;
    if (!config) continue;
    // A later override of one config counts before an earlier one, and each before the config's own values.
    for (const values of [...config.overrides.filter((o) => matches(o.files, folder, path)).reverse(), config]) {
      found = {
        ...found,
        ...(found.facts ?? values.facts ? { facts: found.facts ?? values.facts!.map((p) => resolve(folder, p)) } : {}),
        ...(found.language ?? values.language ? { language: found.language ?? values.language! } : {}),
        rules: { ...values.rules, ...found.rules },
        style: { ...values.style, ...found.style },
      };
    }
    found = { ...found, ignored: found.ignored || matches(config.ignore, folder, path) };
  }
  return found;
}

/** A draft's own `lang:` counts before what a config says. */
export function namesLanguage(text: string): boolean {
  return /^lang[ \t]*:/m.test(text.slice(0, readFrontMatter(text).end));
}

/** Findings as a config wants them: severities changed, rules that are off left out. */
export function withSeverities(findings: readonly Finding[], rules: RuleSettings): Finding[] {
  return findings.flatMap((f) => {
    const wanted = rules[f.code];
    return wanted === 'off' ? [] : [wanted ? { ...f, severity: wanted } : f];
  });
}

/** More of them than a folder's rules need. Each is tried at every place of a path: with more, one long name takes for ever. */
const MOST_STARS = 3;
const MOST_DOUBLE_STARS = 2;

/** Whether a pattern has so many stars that matching it could take for ever. */
export function hasTooManyStars(pattern: string): boolean {
  const parts = pattern.replace(/\\./gs, 'x').split('/');
  const count = (text: string, stars: RegExp) => text.match(stars)?.length ?? 0;
  return parts.some((part) => count(part, /\*+/g) > MOST_STARS) || parts.filter((part) => part.includes('**')).length > MOST_DOUBLE_STARS;
}

/** What may stand in a pattern, for whoever wrote one that has more. */
export const FEWER_STARS = `at most ${MOST_STARS} "*" in each part of a path, and "**" in ${MOST_DOUBLE_STARS} of its parts`;

/** As in a .gitignore of the folder. */
export function matches(patterns: readonly string[], folder: string, path: string): boolean {
  const way = relative(folder, path).split(sep).join('/');
  return patterns.length > 0 && way !== '' && !way.startsWith('../') && ignore().add([...patterns]).ignores(way);
}

/** The folder itself and those above it, up to the root; a folder outside the root stands alone. */
function foldersUpTo(folder: string, root: string): string[] {
  const way = relative(root, folder);
  if (way.startsWith('..') || isAbsolute(way)) return [folder];
  const folders = [folder];
  for (let at = folder; at !== root && dirname(at) !== at; ) {
    at = dirname(at);
    folders.push(at);
  }
  return folders;
}

async function readConfig(path: string): Promise<Config | undefined> {
  const text = await readTextIfThere(path);
  return text === undefined ? undefined : parseConfig(text, path);
}

/** Absent as well when it is nested too deep to be one of ours. */
function treeOf(text: string, errors: ParseError[]): Node | undefined {
  try {
    return parseTree(text, errors, { allowTrailingComma: true });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Throws `FileProblem`, with line and column. */
export function parseConfig(text: string, path: string): Config {
  const errors: ParseError[] = [];
  const tree = treeOf(text.replace(/^\uFEFF/, ' '), errors);
  const fail = (offset: number, message: string): never => {
    const before = text.slice(0, offset).split('\n');
    throw new FileProblem(`${path}:${before.length}:${before.at(-1)!.length + 1}`, message);
  };
  const [first] = errors;
  if (first) fail(first.offset, `is no JSON: ${printParseErrorCode(first.error)}`);
  if (!tree || tree.type !== 'object') return fail(tree?.offset ?? 0, 'expected an object, such as {"facts": ["facts"]}');

  const at = (way: JSONPath): Node | undefined => findNodeAtLocation(tree, way);
  const wrong = (way: JSONPath, expected: string): never => {
    const node = at(way)!;
    return fail(node.offset, `"${way.join('.')}": expected ${expected}, found ${text.slice(node.offset, node.offset + Math.min(node.length, 60))}`);
  };
  const keys = (way: JSONPath, known: readonly string[]) => {
    for (const property of at(way)?.children ?? []) {
      const key = property.children?.[0];
      if (key && !known.includes(key.value as string)) fail(key.offset, `"${[...way, key.value].join('.')}": there is no such setting; known are ${known.filter((k) => k !== '$schema').join(', ')}`);
    }
  };
  const texts = (way: JSONPath, what: string): string[] | undefined => {
    const node = at(way);
    if (!node) return undefined;
    const value: unknown = getNodeValue(node);
    const list: unknown[] = Array.isArray(value) ? value : [value];
    return list.every((v): v is string => typeof v === 'string' && v !== '' && !v.includes('\0')) ? list : wrong(way, `${what} or a list of them`);
  };
  const patterns = (way: JSONPath): string[] | undefined => {
    const list = texts(way, 'a pattern');
    return list?.some(hasTooManyStars) ? wrong(way, FEWER_STARS) : list;
  };
  const values = (way: JSONPath): Values => {
    const facts = texts([...way, 'facts'], 'a path');
    if (facts?.some(namesHost)) wrong([...way, 'facts'], 'paths of this machine');
    const language: unknown = at([...way, 'language']) && getNodeValue(at([...way, 'language'])!);
    if (language !== undefined && !(typeof language === 'string' && /^[a-z]{2,3}$/.test(language))) wrong([...way, 'language'], 'a language code such as "de"');
    const rules = at([...way, 'rules']);
    if (rules && rules.type !== 'object') wrong([...way, 'rules'], 'an object, such as {"not-in-source": "off"}');
    keys([...way, 'rules'], CODES);
    for (const code of CODES) if (at([...way, 'rules', code]) && !SETTINGS.has(getNodeValue(at([...way, 'rules', code])!))) wrong([...way, 'rules', code], [...SETTINGS].map((s) => `"${String(s)}"`).join(', '));
    const style = at([...way, 'style']);
    if (style && style.type !== 'object') wrong([...way, 'style'], 'an object, such as {"smallNumbers": "words"}');
    keys([...way, 'style'], STYLE_KEYS);
    for (const key of STYLE_KEYS) if (at([...way, 'style', key]) && !isStyleChoice(key, getNodeValue(at([...way, 'style', key])!))) wrong([...way, 'style', key], STYLE_CHOICES[key].map((s) => `"${s}"`).join(', '));
    return { ...(facts ? { facts } : {}), ...(style ? { style: getNodeValue(style) as StyleSettings } : {}), ...(rules ? { rules: getNodeValue(rules) as RuleSettings } : {}), ...(language !== undefined ? { language: language as string } : {}) };
  };

  keys([], KEYS.top);
  const overrides = at(['overrides']);
  if (overrides && overrides.type !== 'array') wrong(['overrides'], 'a list');
  return {
    folder: dirname(path),
    ...values([]),
    ignore: patterns(['ignore']) ?? [],
    overrides: (overrides?.children ?? []).map((node, i) => {
      if (node.type !== 'object') wrong(['overrides', i], 'an object with "files"');
      keys(['overrides', i], KEYS.override);
      const files = patterns(['overrides', i, 'files']) ?? fail(node.offset, `"overrides.${i}": expected "files", the patterns of the drafts that it is for`);
      return { files, ...values(['overrides', i]) };
    }),
  };
}
