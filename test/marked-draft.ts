/**
 * Reads a marked draft: `[[wrong -> right | kind]]` is an error, `{{text | unverifiable}}` a claim no source holds.
 * `draft` holds the wrong texts, `corrected` the right ones; offsets are UTF-16 offsets into `draft`.
 */
export interface MarkedError {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly correct: string;
  readonly kind: string;
}

export interface MarkedDraft {
  readonly draft: string;
  readonly corrected: string;
  readonly errors: readonly MarkedError[];
  readonly unverifiable: readonly { readonly start: number; readonly end: number }[];
}

const MARK = /\[\[([^\]]+?) -> ([^\]]+?) \| ([a-z]+)\]\]|\{\{([^}]+?) \| unverifiable\}\}/g;

export function readMarkedDraft(marked: string): MarkedDraft {
  let draft = '';
  let corrected = '';
  let from = 0;
  const errors: MarkedError[] = [];
  const unverifiable: { start: number; end: number }[] = [];
  for (const m of marked.matchAll(MARK)) {
    const between = marked.slice(from, m.index);
    draft += between;
    corrected += between;
    from = m.index + m[0].length;
    const start = draft.length;
    const claim = m[4];
    draft += claim ?? m[1]!;
    corrected += claim ?? m[2]!;
    if (claim) unverifiable.push({ start, end: draft.length });
    else errors.push({ start, end: draft.length, text: m[1]!, correct: m[2]!, kind: m[3]! });
  }
  return { draft: draft + marked.slice(from), corrected: corrected + marked.slice(from), errors, unverifiable };
}
