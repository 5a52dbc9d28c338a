/** The formats of `stet check`, by the names that people give them. */
export const FORMAT_NAMES = ['stylish', 'json', 'sarif', 'github', 'checkstyle', 'junit', 'html'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];
