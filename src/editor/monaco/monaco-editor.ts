import type { Compilation, Position, SyntaxProblem } from '../../sandbox/program.ts';
import type { EditorBox } from '../editor-box.ts';
import type { EditorOptions, OpenedEditor } from '../editor.ts';
import type { Ending } from '../ending.ts';
import { askLanguage } from '../language/language-client.ts';
import { compileIn } from './compile-in.ts';
import { addKeys } from './keys.ts';
import type { editor, IDisposable } from './monaco.ts';
import { noteLiterals } from './note-literals.ts';
import { markSyntaxProblem, type ProblemWatch, watchProblems } from './problem-marks.ts';
import { replaceCode } from './replace-code.ts';
import { revealLine, withoutScrolling } from './reveal.ts';

/** From this many lines on an editor scrolls instead of growing. */
const mostLines = 40;

/** A block of code with a Monaco editor on it. */
export class MonacoEditor implements OpenedEditor {
  readonly kind = 'monaco';
  readonly #widget: editor.IStandaloneCodeEditor;
  readonly #model: editor.ITextModel;
  readonly #box: EditorBox;
  readonly #ending: Ending;
  readonly #fills: boolean;
  readonly #problems: ProblemWatch;
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
    this.#fills = options.fills ?? false;
    addKeys(widget, options);
    this.#problems = watchProblems(model, options.onProblems);
    this.#disposables = [
      ...(options.fills ? [] : [this.#growWithCode()]),
      model.onDidChangeContent(() => options.onChange(this.code)),
      this.#problems,
      noteLiterals(widget, model),
    ];
  }

  /** Puts the painted editor in the place of the highlighted code. */
  show(): void {
    this.#box.show();
  }

  type(position: Position, text: string): void {
    withoutScrolling(() => this.#putCursor(position));
    if (text) this.#widget.trigger('keyboard', 'type', { text });
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

  focus(position?: Position): void {
    withoutScrolling(() => {
      if (position) this.#putCursor(position);
      else this.#widget.focus();
    });
    if (position && !this.#fills) revealLine(this.#widget);
  }

  compile(): Promise<Compilation> {
    return compileIn(this.code);
  }

  showProblem(problem: SyntaxProblem | undefined): void {
    markSyntaxProblem(this.#model, problem);
  }

  setReadOnly(readOnly: boolean): void {
    this.#widget.updateOptions({ readOnly });
  }

  recheck(): void {
    void this.#problems.look();
  }

  dispose(): void {
    if (this.#model.isDisposed()) return;
    const { code } = this;
    const { path } = this.#model.uri;
    for (const disposable of this.#disposables) disposable.dispose();
    this.#widget.dispose();
    this.#model.dispose();
    this.#box.remove(code);
    askLanguage('forget', path).catch(() => undefined);
  }

  #putCursor({ line, column }: Position): void {
    const position = this.#model.validatePosition({ lineNumber: line, column });
    this.#widget.setPosition(position);
    this.#widget.revealPosition(position);
    this.#widget.focus();
  }

  #growWithCode(): IDisposable {
    const start = this.#widget.getContentHeight();
    const lines = Math.max(mostLines, this.#model.getLineCount());
    // Lines that wrap are more than one line high.
    const most = Math.max(start, this.#widget.getTopForLineNumber(1) + lines * this.#lineHeight);
    const grow = (height: number) => this.#box.grow(Math.min(height, most) - this.#box.height);
    // Where lines wrap, Monaco may break one at another word than the browser did.
    grow(start);
    return this.#widget.onDidContentSizeChange(({ contentHeight, contentHeightChanged }) => {
      if (contentHeightChanged) grow(contentHeight);
    });
  }

  get #lineHeight(): number {
    return this.#widget.getTopForLineNumber(2) - this.#widget.getTopForLineNumber(1);
  }
}
