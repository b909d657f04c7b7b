/**
 * The line break at the end of a file. A page does not show it, but an editor would show one line more than the page. So it
 * is kept out of the editor, and put back when the code is asked for.
 */
export class Ending {
  readonly #text: string;

  constructor(code: string) {
    this.#text = code.slice(code.trimEnd().length);
  }

  /** The code as it is shown, with line breaks of one kind only. */
  without(code: string): string {
    const shown = this.#text && code.endsWith(this.#text) ? code.slice(0, -this.#text.length) : code;
    return shown.replace(/\r\n?/g, '\n');
  }

  /** The code as it is kept. */
  with(shown: string): string {
    return shown + this.#text;
  }
}
