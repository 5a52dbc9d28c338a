/** The formats of `stet check`. */
import type { CheckedFile } from './checked-file.js';
import type { FormatName } from './format-names.js';
import { formatClaimReview, type Publication } from './format-claimreview.js';
import { formatCheckstyle } from './format-checkstyle.js';
import { formatHtml } from './format-html.js';
import { formatGithub } from './format-github.js';
import { formatJson } from './format-json.js';
import { formatJsonl } from './format-jsonl.js';
import { formatJunit } from './format-junit.js';
import { formatSarif } from './format-sarif.js';
import { formatStylish, type StylishOptions } from './format-stylish.js';

export interface FormatOptions extends StylishOptions {
  readonly publication?: Publication;
}

interface Format {
  readonly format: (files: readonly CheckedFile[], options: FormatOptions) => string;
  /** Nothing to say is then no output at all, and an older page stays; machines are always told. */
  readonly forPeople: boolean;
}

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  stylish: { format: formatStylish, forPeople: true },
  json: { format: formatJson, forPeople: false },
  jsonl: { format: formatJsonl, forPeople: false },
  sarif: { format: withoutHints(formatSarif), forPeople: false },
  github: { format: withoutHints(formatGithub), forPeople: false },
  checkstyle: { format: withoutHints(formatCheckstyle), forPeople: false },
  junit: { format: withoutHints(formatJunit), forPeople: false },
  html: { format: formatHtml, forPeople: true },
  claimreview: { format: (files, { publication }) => formatClaimReview(files, publication), forPeople: true },
};

/** Hints would drown the errors where every finding is shown alike; `json` and `jsonl` have them all, with their severity. */
function withoutHints(format: (files: readonly CheckedFile[]) => string): Format['format'] {
  return (files, { hints }) => format(hints ? files : files.map((f) => ({ ...f, findings: f.findings.filter((x) => x.severity !== 'hint') })));
}
