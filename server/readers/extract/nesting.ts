/** How many elements a text of HTML or XML has, and how deep they lie in one another: readers that call themselves need bounds. */
import { Parser } from 'htmlparser2';

export interface Nesting {
  readonly elements: number;
  readonly depth: number;
}

export function nestingOf(markup: string, xmlMode: boolean): Nesting {
  let [elements, open, depth] = [0, 0, 0];
  const parser = new Parser(
    {
      onopentagname() {
        elements++;
        depth = Math.max(depth, ++open);
      },
      onclosetag() {
        open--;
      },
    },
    { xmlMode },
  );
  parser.end(markup);
  return { elements, depth };
}
