/** How many steps a backtracking matcher takes to find all matches of an expression in a text: no clock, the same on every machine. */
import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';

type Next = (at: number) => boolean;

/** Whether every repetition has an end, so that no place of a text costs more than another however long the text is. */
export function isBounded(expression: RegExp): boolean {
  let bounded = true;
  visitRegExpAST(new RegExpParser().parsePattern(expression.source, 0, expression.source.length, { unicode: true }), {
    onQuantifierEnter: ({ max }) => void (bounded &&= Number.isFinite(max)),
  });
  return bounded;
}

/** Thrown when there is no end to be seen. */
export class TooManySteps extends Error {}

/** From each match it goes on behind it, as `matchAll` does. Flags: those of the expression, `u` among them. */
export function countSteps(expression: RegExp, text: string, most = 50_000_000): number {
  const root = new RegExpParser().parsePattern(expression.source, 0, expression.source.length, { unicode: true });
  const single = new Map<string, (char: string) => boolean>();
  const takes = (raw: string, char: string) => {
    let test = single.get(raw);
    if (!test) {
      const one = new RegExp(`^(?:${raw})$`, `u${expression.ignoreCase ? 'i' : ''}`);
      const known = new Map<string, boolean>();
      single.set(raw, (test = (c) => known.get(c) ?? (known.set(c, one.test(c)), known.get(c)!)));
    }
    return test(char);
  };
  const groups = new Map<AST.CapturingGroup, readonly [number, number]>();
  let steps = 0;

  const one = (node: AST.Element, at: number, back: boolean, next: Next): boolean => {
    if (++steps > most) throw new TooManySteps(`more than ${most} steps`);
    switch (node.type) {
      case 'Character': case 'CharacterSet': case 'CharacterClass': {
        const char = text[back ? at - 1 : at];
        return char !== undefined && takes(node.raw, char) && next(back ? at - 1 : at + 1);
      }
      case 'Group':
        return any(node.alternatives, at, back, next);
      case 'CapturingGroup':
        return any(node.alternatives, at, back, (end) => {
          const before = groups.get(node);
          groups.set(node, [Math.min(at, end), Math.max(at, end)]);
          if (next(end)) return true;
          if (before) groups.set(node, before);
          else groups.delete(node);
          return false;
        });
      case 'Quantifier':
        return repeated(node, at, back, next, 0);
      case 'Backreference': {
        const held = [node.resolved].flat().map((g) => groups.get(g)).find((g) => g);
        const words = held ? text.slice(...held) : '';
        steps += words.length;
        return text.startsWith(words, back ? at - words.length : at) && next(back ? at - words.length : at + words.length);
      }
      case 'Assertion':
        if (node.kind === 'start') return at === 0 && next(at);
        if (node.kind === 'end') return at === text.length && next(at);
        if (node.kind === 'word') return (takes('\\w', text[at - 1] ?? ' ') !== takes('\\w', text[at] ?? ' ')) !== node.negate && next(at);
        return 'alternatives' in node && any(node.alternatives, at, node.kind === 'lookbehind', () => true) !== node.negate && next(at);
      default:
        throw new Error(`${node.type} is not counted`);
    }
  };
  const all = (elements: readonly AST.Element[], i: number, at: number, back: boolean, next: Next): boolean => {
    const node = elements[back ? elements.length - 1 - i : i];
    return node ? one(node, at, back, (then) => all(elements, i + 1, then, back, next)) : next(at);
  };
  const any = (alternatives: readonly AST.Alternative[], at: number, back: boolean, next: Next): boolean => alternatives.some((a) => all(a.elements, 0, at, back, next));
  const repeated = (node: AST.Quantifier, at: number, back: boolean, next: Next, done: number): boolean => {
    const again = () => done < node.max && one(node.element, at, back, (then) => (then !== at || done < node.min) && repeated(node, then, back, next, done + 1));
    if (done < node.min) return again();
    return node.greedy ? again() || next(at) : next(at) || again();
  };

  for (let from = 0; from <= text.length; ) {
    groups.clear();
    let end = from;
    const found = any(root.alternatives, from, false, (at) => {
      end = at;
      return true;
    });
    from = found ? Math.max(end, from + 1) : from + 1;
  }
  return steps;
}
