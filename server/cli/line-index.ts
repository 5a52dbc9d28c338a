/** Offsets -> lines and columns, both from 1; columns count UTF-16 units, as editors do. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

export function lineIndex(text: string): (offset: number) => LinePosition {
  const starts = [0];
  for (const m of text.matchAll(/\r\n|\n|\r/g)) starts.push(m.index + m[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
