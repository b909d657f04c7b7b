/** Clears what is left of a row that is written over. */
const clear = '\u001b[K';

/** A row that the next one is written over, or a line that has ended. */
const rows = /([^\r\n]*)(\r\n|\r|\n)/y;

/**
 * Keeps rows of progress, which end in a carriage return alone, on one row of the screen: a row that wrapped could not be written
 * over, and would pile up. What does not fit of such a row is cut. The line that takes its place loses the blanks that would have
 * covered it, and a line of blanks alone, which ends progress, leaves no row behind.
 */
export class ProgressRows {
  readonly #columns: () => number;
  readonly #decoder = new TextDecoder();
  #isOver = false;

  constructor(columns: () => number) {
    this.#columns = columns;
  }

  /** What is written to the screen in the place of what a command has printed. */
  take(bytes: Uint8Array): string {
    const text = this.#decoder.decode(bytes, { stream: true });
    let shown = '';
    let at = 0;
    for (rows.lastIndex = 0; ;) {
      const [whole, row = '', end] = rows.exec(text) ?? [];
      if (whole === undefined) break;
      at = rows.lastIndex;
      const start = this.#isOver ? clear : '';
      if (end === '\r') shown += `${start}${cutToRow(row, this.#columns())}\r`;
      else if (this.#isOver && /^ +$/.test(row)) shown += clear;
      else shown += `${start}${this.#isOver ? row.trimEnd() : row}\n`;
      this.#isOver = end === '\r';
    }
    const rest = text.slice(at);
    if (rest === '' || !this.#isOver) return shown + rest;
    this.#isOver = false;
    return shown + clear + rest;
  }
}

/** A row that does not wrap in so many columns: what does not fit is cut. */
export function cutToRow(row: string, columns: number): string {
  const width = columns - 1;
  return row.length > width ? `${row.slice(0, width - 1).trimEnd()}…` : row;
}
