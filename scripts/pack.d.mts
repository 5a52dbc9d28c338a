export function packWords(words: Iterable<string>): string;
export function packTable(table: Readonly<Record<string, string | number>>): string;
