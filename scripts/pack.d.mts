export function packWords(words: Iterable<string>): string;
export function packTable(table: Readonly<Record<string, string | number>>): string;
export function packList(words: Iterable<string>): string;
export function squeeze(text: string): string;
