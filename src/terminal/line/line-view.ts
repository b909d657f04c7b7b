import type { EditedLine } from './edited-line.ts';
import { cellAfter } from './rows.ts';

/** What stands before each further line of a command. */
const further = '> ';

/** Draws the line that is being written, and draws it anew when it changes. */
export class LineView {
  readonly #write: (data: string) => void;
  readonly #columns: () => number;
  /** The row of the cursor, from the prompt's. */
  #row = 0;

  constructor(write: (data: string) => void, columns: () => number) {
    this.#write = write;
    this.#columns = columns;
  }

  /** Begins a new line below what was printed. */
  begin(): void {
    this.#row = 0;
  }

  /** @param prompt What stands before the line, and how it is drawn. */
  draw(prompt: { readonly text: string; readonly styled: string }, { text, cursor }: EditedLine): void {
    const columns = this.#columns();
    const shown = (part: string) => prompt.text + part.replaceAll('\n', `\n${further}`);
    const end = cellAfter(shown(text), columns);
    const at = cellAfter(shown(text.slice(0, cursor)), columns);
    const up = this.#row > 0 ? `\u001b[${this.#row}A` : '';
    const whole = prompt.styled + text.replaceAll('\n', `\r\n${further}`);
    // The cursor of a full row waits at its end: a blank and its removal take it to the next.
    const wrap = end.column === 0 && text !== '' && !text.endsWith('\n') ? ' \r' : '';
    const back = end.row > at.row ? `\u001b[${end.row - at.row}A` : '';
    this.#write(`${up}\r\u001b[J${whole}${wrap}${back}\r${at.column > 0 ? `\u001b[${at.column}C` : ''}`);
    this.#row = at.row;
  }

  /** Goes below the line. */
  leave(prompt: { readonly text: string }, { text }: EditedLine): void {
    const end = cellAfter(prompt.text + text.replaceAll('\n', `\n${further}`), this.#columns());
    const down = end.row - this.#row;
    this.#write(`${down > 0 ? `\u001b[${down}B` : ''}\r\n`);
    this.#row = 0;
  }
}
