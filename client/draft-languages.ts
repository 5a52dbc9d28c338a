/** What the client takes for a draft. The selectors of package.json say the same. */
import * as vscode from 'vscode';

export const DRAFT_LANGUAGES = ['markdown', 'plaintext', 'latex', 'tex', 'html', 'asciidoc', 'restructuredtext', 'typst', 'org'] as const;

/** Each of their texts is a draft of the one it translates. */
export const LOCALIZATION_FILES = ['**/*.{po,xlf,xliff,properties,strings,arb}', '**/{locales,locale,i18n,l10n,lang,langs,translations,messages}/**/*.json'] as const;

/** Texts that are shown and that nobody writes. */
const FOREIGN: ReadonlySet<string> = new Set(['output', 'git', 'debug', 'comment', 'stet-shown']);

/** What `stet.languages` says, and all that it could say. */
export function draftLanguages(scope?: vscode.Uri): readonly string[] {
  const set = vscode.workspace.getConfiguration('stet', scope).get<unknown>('languages');
  return Array.isArray(set) ? set.filter((language): language is string => typeof language === 'string') : DRAFT_LANGUAGES;
}

export function isDraft({ languageId, uri }: vscode.TextDocument): boolean {
  return !FOREIGN.has(uri.scheme) && draftLanguages(uri).includes(languageId);
}
