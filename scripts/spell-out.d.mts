/** { public rule set name -> (n) => text } of one language, n a whole number up to 999e12; undefined without rules. */
export function spellOut(language: string): Record<string, (n: number) => string> | undefined;
