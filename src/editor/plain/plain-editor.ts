import type { Position, SyntaxProblem } from '../../sandbox/program.ts';
import type { EditorBox } from '../editor-box.ts';
import type { EditorOptions, OpenedEditor } from '../editor.ts';
import type { Ending } from '../ending.ts';
import { keepInView } from '../keep-in-view.ts';
import { wraps } from '../look.ts';
import { offsetOf, positionOf } from '../offsets.ts';
import { type Entering, watchEntering } from '../watch-entering.ts';
import { breakLine, closeBlock, type Replacement, shiftLines } from './indent.ts';
import type { Mirror } from './mirror.ts';
import { insertText, keepCaretOnUndo, replaceText } from './replace-text.ts';

let count = 0;

/** Keys that move the caret without changing the code. */
const movingKeys: ReadonlySet<string> = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);

/** A block of code in a `<textarea>`. Tab moves on, as in every other field, until the reader has begun to edit. */
export class PlainEditor implements OpenedEditor {
  readonly kind = 'plain';
  readonly #area: HTMLTextAreaElement;
  readonly #note = document.createElement('p');
  readonly #box: EditorBox;
  readonly #ending: Ending;
  readonly #options: EditorOptions;
  readonly #mirror: Mirror;
  readonly #start: number;
  readonly #entering: Entering;
  readonly #ended = new AbortController();

  constructor(
    area: HTMLTextAreaElement,
    box: EditorBox,
    ending: Ending,
    options: EditorOptions,
    mirror: Mirror,
  ) {
    this.#area = area;
    this.#box = box;
    this.#ending = ending;
    this.#options = options;
    this.#mirror = mirror;
    this.#wrapAsThePage();
    this.#start = wraps(box.pre) ? box.inner : mirror.height;
    count += 1;
    this.#note.id = `plain-editor-problem-${count}`;
    this.#note.className = 'plain-editor-problem';
    this.#note.hidden = true;
    box.element.append(this.#note);

    const { signal } = this.#ended;
    keepCaretOnUndo(area, signal);
    area.addEventListener('input', () => this.#changed(), { signal });
    area.addEventListener('keydown', (event) => this.#pressed(event), { signal });
    area.addEventListener('keyup', ({ key }) => movingKeys.has(key) && this.#follow(), { signal });
    // A keyboard on the screen comes after the focus, and takes half of the window.
    visualViewport?.addEventListener('resize', () => this.#follow(), { signal });
    this.#entering = watchEntering(area, signal);
    const resized = new ResizeObserver(() => {
      this.#wrapAsThePage();
      this.#grow();
    });
    resized.observe(box.element);
    signal.addEventListener('abort', () => resized.disconnect());
  }

  /** Puts the field in the place of the highlighted code. */
  show(): void {
    this.#box.show();
  }

  type(position: Position, pieces: readonly string[]): void {
    this.#putCursor(position);
    if (pieces.length > 0 || !this.#options.passing) this.#entering.enter();
    for (const piece of pieces) this.#enterKey(piece);
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
    this.#entering.enter();
    if (this.#options.fills) {
      const { top, bottom } = this.#mirror.caret;
      const box = this.#area.getBoundingClientRect();
      this.#area.scrollTop += (top + bottom - box.top - box.bottom) / 2;
    }
    keepInView(this.#mirror.caret, innerHeight / 5);
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
    this.#box.remove();
  }

  #changed(): void {
    this.showProblem(undefined);
    this.#box.keep(this.#area.value);
    this.#grow();
    this.#follow();
    this.#options.onChange(this.code);
  }

  #grow(): void {
    if (!this.#options.fills) this.#box.grow(this.#mirror.height - this.#start);
  }

  /** On a narrow page long lines go on in the next one, in the editor as in the page. */
  #wrapAsThePage(): void {
    const wrap = wraps(this.#box.pre);
    this.#area.wrap = wrap ? 'soft' : 'off';
    this.#box.element.dataset.wraps = String(wrap);
  }

  /** Keeps the caret in the window while the reader is at it. */
  #follow(): void {
    if (document.activeElement !== this.#area) return;
    const { top, bottom } = this.#mirror.caret;
    keepInView({ top, bottom }, bottom - top);
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { key, shiftKey } = event;
    const withControl = event.ctrlKey || event.metaKey;
    if (key === 'Enter' && withControl) {
      event.preventDefault();
      this.#options.onRun();
    } else if (key === 'Escape') {
      event.preventDefault();
      this.#options.onLeave();
    } else if (key === 'Tab' && !withControl && !event.altKey && this.#entering.isIn) {
      event.preventDefault();
      this.#replace(shiftLines(this.#field, shiftKey));
    } else if (!withControl && !event.altKey && this.#enterBracketOrBreak(key)) {
      event.preventDefault();
    }
  }

  /** Enters a key that was pressed before the field was there, or a text that was pasted. */
  #enterKey(piece: string): void {
    if (piece === '\t') this.#replace(shiftLines(this.#field, false));
    else if (!this.#enterBracketOrBreak(piece === '\n' ? 'Enter' : piece)) insertText(this.#area, piece);
  }

  /** Enters what changes the indentation; answers whether it did. */
  #enterBracketOrBreak(key: string): boolean {
    if (this.#area.readOnly) return false;
    const isClosing = key === '}' || key === ')' || key === ']';
    if (!isClosing && key !== 'Enter') return false;
    return this.#replace(isClosing ? closeBlock(this.#field, key) : breakLine(this.#field));
  }

  get #field() {
    const { value: text, selectionStart: start, selectionEnd: end } = this.#area;
    return { text, start, end };
  }

  #replace(replacement: Replacement | undefined): boolean {
    if (!replacement || this.#area.readOnly) return false;
    const { start, end, text, select } = replacement;
    this.#area.setSelectionRange(start, end);
    insertText(this.#area, text);
    this.#area.setSelectionRange(...select);
    return true;
  }

  #putCursor(position: Position): void {
    const offset = offsetOf(this.#area.value, position);
    this.#area.focus({ preventScroll: true });
    this.#area.setSelectionRange(offset, offset);
  }
}
