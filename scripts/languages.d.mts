export interface LanguageRow {
  readonly code: string;
  readonly cldr?: string;
  readonly home?: string;
  readonly functionWords?: string;
  readonly characters?: boolean;
  readonly inflectsParts?: boolean;
}
export const LANGUAGES: readonly LanguageRow[];
export function folderOf(code: string): string;
