/** The formats of `stet check`, by the names that people give them. */
export const FORMAT_NAMES = ['stylish', 'json', 'jsonl', 'sarif', 'github', 'checkstyle', 'junit', 'html', 'claimreview'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** Those of `stet report`: they tell what agrees as well. */
export const REPORT_FORMATS = ['html', 'claimreview'] as const satisfies readonly FormatName[];
export const isReport = (format: FormatName): boolean => (REPORT_FORMATS as readonly FormatName[]).includes(format);
