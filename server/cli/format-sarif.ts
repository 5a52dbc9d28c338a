/** SARIF 2.1.0, for GitHub code scanning and other viewers. */
import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Sarif from 'sarif';
import { homepage, version } from '../../package.json';
import texts from '../../package.nls.json';
import { CODES } from '../engine/index.js';
import type { Code, Severity } from '../engine/types.js';
import { rulePage } from '../lsp/rule-page.js';
import type { CheckedFile, PlacedFinding } from './checked-file.js';

const LEVEL: Readonly<Record<Severity, Sarif.Result.level>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

export function formatSarif(files: readonly CheckedFile[]): string {
  const log: Sarif.Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'stet', version, semanticVersion: version, informationUri: homepage, rules: CODES.map(rule) } },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map(({ path }) => ({ location: { uri: uriOf(path) } })),
        results: files.flatMap((file, index) => results(file, index)),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(code: Code): Sarif.ReportingDescriptor {
  return { id: code, shortDescription: { text: texts[`setting.rules.${code}`] }, helpUri: rulePage(code) };
}

function results({ path, findings }: CheckedFile, index: number): Sarif.Result[] {
  const seen = new Map<string, number>();
  return findings.map((f): Sarif.Result => {
    const location = { uri: uriOf(path), index };
    const region = { startLine: f.line, startColumn: f.column, endLine: f.endLine, endColumn: f.endColumn };
    return {
      ruleId: f.code,
      ruleIndex: CODES.indexOf(f.code),
      level: LEVEL[f.severity],
      message: { text: f.message },
      locations: [{ physicalLocation: { artifactLocation: location, region: { ...region, snippet: { text: f.words } } } }],
      partialFingerprints: { 'stet/v1': fingerprint(path, f, seen) },
      ...(f.source
        ? { relatedLocations: [{ id: 1, message: { text: f.source.text }, physicalLocation: { artifactLocation: { uri: uriOf(f.source.path) }, region: { startLine: f.source.line, startColumn: f.source.column } } }] }
        : {}),
      ...(f.replacements.length
        ? { fixes: f.replacements.map((text) => ({ description: { text: `Replace by: ${text}` }, artifactChanges: [{ artifactLocation: location, replacements: [{ deletedRegion: region, insertedContent: { text } }] }] })) }
        : {}),
    };
  });
}

/** The same finding keeps its mark when lines above it change; the second of two that are alike is told by its number. */
function fingerprint(path: string, f: PlacedFinding, seen: Map<string, number>): string {
  const what = [path, f.code, f.words, f.message].join('\n');
  const count = (seen.get(what) ?? 0) + 1;
  seen.set(what, count);
  return `${createHash('sha256').update(what, 'utf8').digest('hex').slice(0, 32)}:${count}`;
}

function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).toString();
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) return path;
  // Half a surrogate pair has no UTF-8, and so no address.
  return path.replace(/\p{Cs}/gu, '\uFFFD').split('/').map(encodeURIComponent).join('/');
}
