import type { Position, SyntaxProblem } from '#sandbox';
import type { EditorBox } from '../editor-box.ts';
import type { EditorOptions, OpenedEditor } from '../editor.ts';
import type { Selection } from '../selection.ts';
import { createLayer, drawSelection } from '../elsewhere/draw.ts';
import type { Ending } from '../ending.ts';
import { keepInView } from '../keep-in-view.ts';
import { offsetOf, positionOf } from '../offsets.ts';
import { type Entering, watchEntering } from '../watch-entering.ts';
import { runKeys } from '../run-keys.ts';
import { enterBracketOrBreak, enterKey, indent } from './enter-keys.ts';
import { fitCode } from './fit-code.ts';
import { followCaret } from './follow-caret.ts';
import type { Mirror } from './mirror.ts';
import { ProblemNote } from './problem-note.ts';
import { keepCaretOnUndo, replaceText } from './replace-text.ts';

/** A block of code in a `<textarea>`. As in other fields, Tab moves the focus on, until the reader has begun to edit. */
export class PlainEditor implements OpenedEditor {
  readonly kind = 'plain';
  readonly #area: HTMLTextAreaElement;
  readonly #note: ProblemNote;
  readonly #box: EditorBox;
  readonly #ending: Ending;
  readonly #options: EditorOptions;
  readonly #mirror: Mirror;
  readonly #entering: Entering;
  readonly #elsewhere = createLayer();
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
    this.#note = new ProblemNote(area);
    box.element.append(this.#note.element);

    const { signal } = this.#ended;
    const grow = fitCode(area, box, mirror, options.fills ?? false, signal);
    const follow = followCaret(area, mirror, signal);
    this.#entering = watchEntering(area, signal);
    keepCaretOnUndo(area, signal);
    const changed = () => {
      this.#note.show(undefined);
      box.keep(area.value);
      grow();
      follow();
      options.onChange(this.code);
    };
    area.addEventListener('input', changed, { signal });
    area.addEventListener('keydown', (event) => this.#pressed(event), { signal });
  }

  /** Puts the field in the place of the highlighted code. */
  show(): void {
    this.#box.show();
  }

  type(position: Position, pieces: readonly string[]): void {
    this.#putCursor(position);
    if (pieces.length > 0 || !this.#options.passing) this.#entering.enter();
    for (const piece of pieces) enterKey(this.#area, piece);
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

  get selection(): Selection {
    const { selectionStart, selectionEnd, selectionDirection } = this.#area;
    return selectionDirection === 'backward'
      ? { from: selectionEnd, to: selectionStart }
      : { from: selectionStart, to: selectionEnd };
  }

  watchSelection(listener: (selection: Selection) => void): void {
    // Of a field, only the document tells this in every browser.
    const moved = () => document.activeElement === this.#area && listener(this.selection);
    document.addEventListener('selectionchange', moved, { signal: this.#ended.signal });
  }

  showElsewhere(selection: Selection | undefined): void {
    if (!selection) {
      this.#elsewhere.remove();
      return;
    }
    this.#box.element.append(this.#elsewhere);
    this.#elsewhere.style.translate = '';
    drawSelection(this.#elsewhere, this.#mirror.text, selection);
    const { scrollLeft, scrollTop } = this.#area;
    this.#elsewhere.style.translate = `${-scrollLeft}px ${-scrollTop}px`;
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
    this.#note.show(problem);
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

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { key, shiftKey, altKey } = event;
    const withControl = event.ctrlKey || event.metaKey;
    // An on-screen keyboard sends keys without codes.
    if (withControl && runKeys.some((name) => name === event.code || name === key)) {
      event.preventDefault();
      this.#options.onRun();
    } else if (key === 'Escape') {
      event.preventDefault();
      this.#options.onLeave();
    } else if (key === 'Tab' && !withControl && !altKey && this.#entering.isIn) {
      event.preventDefault();
      indent(this.#area, shiftKey);
    } else if (!withControl && !altKey && enterBracketOrBreak(this.#area, key)) {
      event.preventDefault();
    }
  }

  #putCursor(position: Position): void {
    const offset = offsetOf(this.#area.value, position);
    this.#area.focus({ preventScroll: true });
    this.#area.setSelectionRange(offset, offset);
  }
}
