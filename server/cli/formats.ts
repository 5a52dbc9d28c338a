/** The formats of `stet check`. */
import type { CheckedFile } from './checked-file.js';
import type { FormatName } from './format-names.js';
import { formatCheckstyle } from './format-checkstyle.js';
import { formatHtml } from './format-html.js';
import { formatGithub } from './format-github.js';
import { formatJson } from './format-json.js';
import { formatJunit } from './format-junit.js';
import { formatSarif } from './format-sarif.js';
import { formatStylish, type StylishOptions } from './format-stylish.js';

interface Format {
  readonly format: (files: readonly CheckedFile[], options: StylishOptions) => string;
  /** Nothing to say is then an empty output; machines are always told. */
  readonly forPeople: boolean;
}

export const FORMATS: Readonly<Record<FormatName, Format>> = {
  stylish: { format: formatStylish, forPeople: true },
  json: { format: formatJson, forPeople: false },
  sarif: { format: withoutHints(formatSarif), forPeople: false },
  github: { format: withoutHints(formatGithub), forPeople: false },
  checkstyle: { format: withoutHints(formatCheckstyle), forPeople: false },
  junit: { format: withoutHints(formatJunit), forPeople: false },
  html: { format: formatHtml, forPeople: false },
};

/** Hints would drown the errors where every finding is shown alike; `json` has them all, with their severity. */
function withoutHints(format: (files: readonly CheckedFile[]) => string): Format['format'] {
  return (files, { hints }) => format(hints ? files : files.map((f) => ({ ...f, findings: f.findings.filter((x) => x.severity !== 'hint') })));
}
