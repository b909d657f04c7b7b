import type { Position, SyntaxProblem } from '#sandbox';
import type { EditorBox } from '../editor-box.ts';
import type { EditorOptions, OpenedEditor } from '../editor.ts';
import type { Ending } from '../ending.ts';
import { askLanguage } from '../language/language-client.ts';
import { watchEntering, type Entering } from '../watch-entering.ts';
import { lookOf, wraps } from '../look.ts';
import { followCaret } from './follow-caret.ts';
import { keepTokenized } from './keep-tokenized.ts';
import { addKeys } from './keys.ts';
import { editor, type IDisposable } from './monaco.ts';
import { typing } from './names.ts';
import { noteLiterals } from './note-literals.ts';
import { markSyntaxProblem, type ProblemWatch, watchProblems } from './problem-marks.ts';
import { replaceCode } from './replace-code.ts';
import { revealLine, withoutScrolling } from './reveal.ts';
import { type Selections, selectionsOf } from './selections.ts';
import type { Selection } from '../selection.ts';

/** From this many lines on, an editor scrolls instead of growing. */
const mostLines = 40;

/** How far from the window's edges the line of the cursor is shown after a jump, as a share of the window's height. */
const aside = 1 / 5;

/** A block of code with a Monaco editor on it. */
export class MonacoEditor implements OpenedEditor {
  readonly kind = 'monaco';
  readonly #widget: editor.IStandaloneCodeEditor;
  readonly #model: editor.ITextModel;
  readonly #box: EditorBox;
  readonly #ending: Ending;
  readonly #passing: boolean;
  readonly #entering: Entering;
  readonly #ended = new AbortController();
  readonly #problems: ProblemWatch | undefined;
  readonly #selections: Selections;
  readonly #disposables: IDisposable[];

  constructor(
    widget: editor.IStandaloneCodeEditor,
    model: editor.ITextModel,
    box: EditorBox,
    ending: Ending,
    options: EditorOptions,
  ) {
    this.#widget = widget;
    this.#model = model;
    this.#box = box;
    this.#ending = ending;
    this.#passing = options.passing ?? false;
    this.#entering = watchEntering(box.element, this.#ended.signal, (isIn) =>
      widget.updateOptions({ tabFocusMode: !isIn }),
    );
    this.#problems = options.language ? undefined : watchProblems(model, options.onProblems);
    this.#selections = selectionsOf(widget, model);
    this.#disposables = [
      this.#selections,
      ...(options.fills ? [] : [this.#growWithCode()]),
      this.#drawAsThePage(),
      addKeys(widget, options),
      followCaret(widget),
      keepTokenized(model),
      model.onDidChangeContent(() => {
        box.keep(model.getValue());
        options.onChange(this.code);
      }),
      ...(this.#problems ? [this.#problems] : []),
      noteLiterals(widget, model),
    ];
  }

  /** Puts the painted editor in the place of the highlighted code. */
  show(): void {
    this.#box.show();
  }

  type(position: Position, pieces: readonly string[]): void {
    withoutScrolling(() => this.#putCursor(position));
    if (pieces.length > 0 || !this.#passing) this.#entering.enter();
    for (const text of pieces) {
      const isPasted = text.length > 1;
      if (text === '\t') this.#widget.trigger('keyboard', typing.tab, {});
      else this.#widget.trigger('keyboard', isPasted ? typing.paste : typing.type, { text });
    }
  }

  get code(): string {
    return this.#ending.with(this.#model.getValue());
  }

  set code(code: string) {
    replaceCode(this.#widget, this.#model, this.#ending.without(code));
  }

  get position(): Position {
    const { lineNumber = 1, column = 1 } = this.#widget.getPosition() ?? {};
    return { line: lineNumber, column };
  }

  get selection(): Selection {
    return this.#selections.own;
  }

  watchSelection(listener: (selection: Selection) => void): void {
    this.#selections.watch(listener);
  }

  showElsewhere(selection: Selection | undefined): void {
    this.#selections.showElsewhere(selection);
  }

  focus(position?: Position): void {
    withoutScrolling(() => {
      if (position) this.#putCursor(position);
      else this.#widget.focus();
    });
    if (!position) return;
    this.#entering.enter();
    revealLine(this.#widget, innerHeight * aside);
  }

  showProblem(problem: SyntaxProblem | undefined): void {
    markSyntaxProblem(this.#model, problem);
  }

  setReadOnly(readOnly: boolean): void {
    this.#widget.updateOptions({ readOnly });
  }

  recheck(): void {
    void this.#problems?.look();
  }

  dispose(): void {
    if (this.#model.isDisposed()) return;
    const { path } = this.#model.uri;
    this.#ended.abort();
    for (const disposable of this.#disposables) disposable.dispose();
    this.#widget.dispose();
    this.#model.dispose();
    this.#box.remove();
    if (this.#problems) askLanguage('forget', path).catch(() => undefined);
  }

  #putCursor({ line, column }: Position): void {
    const position = this.#model.validatePosition({ lineNumber: line, column });
    this.#widget.setPosition(position);
    this.#widget.revealPosition(position);
    this.#widget.focus();
  }

  #growWithCode(): IDisposable {
    const { inner } = this.#box;
    const start = this.#widget.getContentHeight();
    const lines = Math.max(mostLines, this.#model.getLineCount());
    const most = this.#widget.getTopForLineNumber(1) + lines * this.#lineHeight;
    const grow = (contentHeight: number, from: number) => {
      this.#box.grow(Math.min(contentHeight, Math.max(most, start)) - from);
      // At once rather than in the next frame: the line that the page scrolls to must already be where it will stay.
      this.#widget.layout();
    };
    // When lines wrap, Monaco may break them at other words than the browser did.
    if (wraps(this.#box.pre)) grow(start, inner);
    return this.#widget.onDidContentSizeChange(({ contentHeight, contentHeightChanged }) => {
      if (contentHeightChanged) grow(contentHeight, wraps(this.#box.pre) ? inner : start);
    });
  }

  /** Keeps wrapping and size as in the page: a narrow page wraps long lines, and a slide has code of another size. */
  #drawAsThePage(): IDisposable {
    return this.#widget.onDidLayoutChange(() => {
      const { fontSize, lineHeight, wraps: isWrapped } = lookOf(this.#box.pre);
      this.#widget.updateOptions({ fontSize, lineHeight, wordWrap: isWrapped ? 'on' : 'off' });
    });
  }

  get #lineHeight(): number {
    return this.#widget.getOption(editor.EditorOption.lineHeight);
  }
}
