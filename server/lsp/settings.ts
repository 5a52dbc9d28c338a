/** What a person has configured, whatever stands there: a value of another kind counts for none. */
import { DEFAULT_SETTINGS, type Settings } from '../protocol.js';

const SEVERITIES: ReadonlySet<unknown> = new Set(['error', 'warning', 'information', 'hint', 'off']);

export function settingsOf(got: unknown): Settings {
  const given = (typeof got === 'object' && got !== null ? got : {}) as Readonly<Record<string, unknown>>;
  const { enable, languages, run, rules, style, maxNumberOfProblems, inlayHints, codeLens, archive } = given;
  return {
    enable: typeof enable === 'boolean' ? enable : DEFAULT_SETTINGS.enable,
    ...(Array.isArray(languages) ? { languages: languages.filter((l): l is string => typeof l === 'string') } : {}),
    run: run === 'onType' || run === 'onSave' || run === 'manual' ? run : DEFAULT_SETTINGS.run,
    rules: Object.fromEntries(Object.entries(typeof rules === 'object' && rules !== null ? rules : {}).filter(([, value]) => SEVERITIES.has(value))) as Settings['rules'],
    style: Object.fromEntries(Object.entries(typeof style === 'object' && style !== null ? style : {}).filter((row): row is [string, string] => typeof row[1] === 'string')),
    maxNumberOfProblems: typeof maxNumberOfProblems === 'number' && maxNumberOfProblems >= 0 ? maxNumberOfProblems : DEFAULT_SETTINGS.maxNumberOfProblems,
    inlayHints: typeof inlayHints === 'boolean' ? inlayHints : DEFAULT_SETTINGS.inlayHints,
    codeLens: typeof codeLens === 'boolean' ? codeLens : DEFAULT_SETTINGS.codeLens,
    ...(typeof archive === 'string' && archive.trim() ? { archive: archive.trim() } : {}),
  };
}
