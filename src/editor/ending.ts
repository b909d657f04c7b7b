/**
 * The line break that a file ends with. A page does not show it, and an editor would show it as one line more than
 * the page has; so it stays out of the editor and is put back when the code is asked for.
 */
export class Ending {
  readonly #text: string;

  constructor(code: string) {
    this.#text = code.slice(code.trimEnd().length);
  }

  /** The code as it is shown, its line breaks all of one kind. */
  without(code: string): string {
    const shown = this.#text && code.endsWith(this.#text) ? code.slice(0, -this.#text.length) : code;
    return shown.replace(/\r\n?/g, '\n');
  }

  /** The code as it is kept. */
  with(shown: string): string {
    return shown + this.#text;
  }
}
