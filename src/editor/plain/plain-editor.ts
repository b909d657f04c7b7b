import type { Compilation, Position, SyntaxProblem } from '../../sandbox/program.ts';
import type { EditorBox } from '../editor-box.ts';
import type { EditorOptions, OpenedEditor } from '../editor.ts';
import type { Ending } from '../ending.ts';
import { offsetOf, positionOf } from '../offsets.ts';
import { insertText, replaceText } from './replace-text.ts';

let count = 0;

/** A block of code in a `<textarea>`. Tab moves on, as in every other field. */
export class PlainEditor implements OpenedEditor {
  readonly kind = 'plain';
  readonly #area: HTMLTextAreaElement;
  readonly #note = document.createElement('p');
  readonly #box: EditorBox;
  readonly #ending: Ending;
  readonly #options: EditorOptions;
  readonly #lineHeight: number;
  readonly #startHeight: number;
  readonly #ended = new AbortController();

  constructor(
    area: HTMLTextAreaElement,
    box: EditorBox,
    ending: Ending,
    options: EditorOptions,
    lineHeight: number,
  ) {
    this.#area = area;
    this.#box = box;
    this.#ending = ending;
    this.#options = options;
    this.#lineHeight = lineHeight;
    this.#startHeight = this.#contentHeight;
    count += 1;
    this.#note.id = `plain-editor-problem-${count}`;
    this.#note.className = 'plain-editor-problem';
    this.#note.hidden = true;
    box.element.append(this.#note);

    const { signal } = this.#ended;
    area.addEventListener('input', () => this.#changed(), { signal });
    area.addEventListener('keydown', (event) => this.#pressed(event), { signal });
    // In a window of another width, other lines wrap.
    const width = new ResizeObserver(() => this.#grow());
    width.observe(area);
    signal.addEventListener('abort', () => width.disconnect());
  }

  /** Puts the field in the place of the highlighted code. */
  show(): void {
    this.#box.show();
  }

  type(position: Position, text: string): void {
    this.#putCursor(position);
    if (text) insertText(this.#area, text);
  }

  get code(): string {
    return this.#ending.with(this.#area.value);
  }

  set code(code: string) {
    const shown = this.#ending.without(code);
    if (shown !== this.#area.value) replaceText(this.#area, shown);
  }

  get position(): Position {
    return positionOf(this.#area.value, this.#area.selectionStart);
  }

  focus(position?: Position): void {
    if (!position) {
      this.#area.focus({ preventScroll: true });
      return;
    }
    this.#putCursor(position);
    if (this.#options.fills) {
      this.#area.scrollTop = (position.line - 5) * this.#lineHeight;
      return;
    }
    const top = this.#area.getBoundingClientRect().top + (position.line - 1) * this.#lineHeight;
    const margin = innerHeight / 5;
    if (top < margin) scrollBy({ top: top - margin });
    else if (top > innerHeight - margin) scrollBy({ top: top - innerHeight + margin });
  }

  async compile(): Promise<Compilation> {
    const { compile } = await import('../compile/compile.ts');
    return compile(this.code);
  }

  showProblem(problem: SyntaxProblem | undefined): void {
    this.#note.hidden = !problem;
    this.#area.toggleAttribute('aria-invalid', Boolean(problem));
    this.#area.removeAttribute('aria-describedby');
    if (!problem) return;
    const { line, column } = problem.position;
    this.#note.textContent = `Line ${line}, column ${column}: ${problem.message}`;
    this.#area.setAttribute('aria-describedby', this.#note.id);
  }

  setReadOnly(readOnly: boolean): void {
    this.#area.readOnly = readOnly;
  }

  recheck(): void {
    // Nothing checks types here.
  }

  dispose(): void {
    if (this.#ended.signal.aborted) return;
    this.#ended.abort();
    this.#box.remove(this.#area.value);
  }

  /** Pixels that all of the code takes, lines that wrap included. */
  get #contentHeight(): number {
    const { style } = this.#area;
    style.height = '0';
    const { scrollHeight } = this.#area;
    style.height = '';
    return scrollHeight;
  }

  #grow(): void {
    if (!this.#options.fills) this.#box.grow(this.#contentHeight - this.#startHeight);
  }

  #changed(): void {
    this.showProblem(undefined);
    this.#grow();
    this.#options.onChange(this.code);
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.#options.onRun();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.#options.onLeave();
    }
  }

  #putCursor(position: Position): void {
    const offset = offsetOf(this.#area.value, position);
    this.#area.focus({ preventScroll: true });
    this.#area.setSelectionRange(offset, offset);
  }
}
