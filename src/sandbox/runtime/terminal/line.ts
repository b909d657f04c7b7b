import type { StyledText, TextStyle } from '../../text-style.ts';

interface Cell {
  readonly text: string;
  readonly style: TextStyle | undefined;
}

const blank: Cell = { text: ' ', style: undefined };

/** One line of a terminal: text that can be written over. */
export class Line {
  /** The text of a line that was only ever appended to, as most are; any other has cells. */
  #text = '';
  #length = 0;
  #cells: Cell[] | undefined;

  /** In characters, as people count them. */
  get length(): number {
    return this.#cells?.length ?? this.#length;
  }

  /** Writes from a column on, over what is there. Answers the column after it. */
  write(column: number, text: string, style: TextStyle | undefined): number {
    if (!this.#cells && style === undefined && column === this.#length) {
      this.#text += text;
      this.#length += countOf(text);
      return this.#length;
    }
    const cells = this.#split();
    while (cells.length < column) cells.push(blank);
    let at = column;
    for (const character of text) cells[at++] = { text: character, style };
    return at;
  }

  /** Removes what is there from a column on. */
  cut(column: number): void {
    if (column >= this.length) return;
    this.#split().length = column;
  }

  /** Makes the columns up to and including this one empty. */
  blank(column: number): void {
    const cells = this.#split();
    for (let at = 0; at <= column && at < cells.length; at += 1) cells[at] = blank;
  }

  get text(): string {
    return this.#cells?.map(({ text }) => text).join('') ?? this.#text;
  }

  /** The text in stretches of one style; `undefined` where nothing has a style. */
  get styled(): readonly StyledText[] | undefined {
    if (!this.#cells?.some(({ style }) => style)) return undefined;
    const parts: { text: string; style?: TextStyle }[] = [];
    let last: TextStyle | undefined;
    for (const { text, style } of this.#cells) {
      const part = parts.at(-1);
      if (part && style === last) part.text += text;
      else parts.push({ text, ...(style && { style }) });
      last = style;
    }
    return parts;
  }

  #split(): Cell[] {
    return (this.#cells ??= Array.from(this.#text, (text) => ({ text, style: undefined })));
  }
}

function countOf(text: string): number {
  return /[\ud800-\udfff]/.test(text) ? Array.from(text).length : text.length;
}
