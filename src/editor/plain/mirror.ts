/** An invisible copy of what a `<textarea>` shows, to measure it: the field itself tells neither its text's height nor place. */
export class Mirror {
  readonly element = document.createElement('div');
  readonly #area: HTMLTextAreaElement;
  readonly #caret = document.createElement('span');

  constructor(area: HTMLTextAreaElement) {
    this.#area = area;
    this.element.className = 'plain-mirror';
    this.element.ariaHidden = 'true';
    // Takes no room, but its position can be measured.
    this.#caret.textContent = '\u200b';
  }

  /** The height of the text with its padding, in pixels. */
  get height(): number {
    this.#write(this.#area.value.length);
    return this.element.offsetHeight;
  }

  /** Where in the window the caret's line is. */
  get caret(): { readonly top: number; readonly bottom: number } {
    const { selectionStart, selectionEnd, selectionDirection } = this.#area;
    this.#write(selectionDirection === 'backward' ? selectionStart : selectionEnd);
    const { top, bottom } = this.#caret.getBoundingClientRect();
    const { scrollTop } = this.#area;
    return { top: top - scrollTop, bottom: bottom - scrollTop };
  }

  /** The copy as it is now, with nothing but the text in it. */
  get text(): HTMLElement {
    this.element.replaceChildren(this.#area.value);
    return this.element;
  }

  #write(at: number): void {
    const { value } = this.#area;
    this.element.replaceChildren(value.slice(0, at), this.#caret, value.slice(at));
  }
}
