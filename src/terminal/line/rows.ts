/** A place on the screen, from where the prompt begins. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Signs that take two columns: of East Asia, and most pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/u;

/** Where the cursor is once text has been written from `start` on, in a terminal of so many columns. */
export function cellAfter(text: string, columns: number, start: Cell = { row: 0, column: 0 }): Cell {
  let { row, column } = start;
  for (const sign of text) {
    if (sign === '\n') {
      row += 1;
      column = 0;
      continue;
    }
    const width = wide.test(sign) ? 2 : 1;
    if (column + width > columns) {
      row += 1;
      column = 0;
    }
    column += width;
  }
  // A full row: the next sign goes to the row below.
  return column >= columns ? { row: row + 1, column: 0 } : { row, column };
}
