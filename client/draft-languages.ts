/** What the client takes for a draft. The selectors of package.json say the same. */
import type * as vscode from 'vscode';

export const DRAFT_LANGUAGES = ['markdown', 'plaintext', 'latex', 'tex', 'html', 'asciidoc', 'restructuredtext', 'typst', 'org'] as const;

/** Each of their texts is a draft of the one it translates. */
export const LOCALIZATION_FILES = ['**/*.{po,xlf,xliff,properties,strings,arb}', '**/{locales,locale,i18n,l10n,lang,langs,translations,messages}/**/*.json'] as const;

export function isDraft(document: vscode.TextDocument): boolean {
  return (DRAFT_LANGUAGES as readonly string[]).includes(document.languageId) && document.uri.scheme !== 'output';
}
