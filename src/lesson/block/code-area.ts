import {
  compile,
  countProblemsEarly,
  describeProblems,
  type ProblemCount,
  type Editor,
  highlightCode,
  openEditor,
  positionAtPoint,
  preloadEditor,
} from '#editor';
import type { Compilation, Position, SyntaxProblem } from '#sandbox';
import type { BlockData } from './block-data.ts';
import type { BlockParts } from './parts.ts';
import { forgetCode, loadCode, onCodeSavedElsewhere, saveCode } from './saved-code.ts';

/** Milliseconds without another edit after which the code is kept. */
const rest = 300;

/** Where the cursor begins when no click has placed it. */
const start: Position = { line: 1, column: 1 };

/** What the code area tells the block. */
export interface CodeAreaEvents {
  run(): void;
  /** @param isElsewhere Whether another window has told the code. */
  edited(isElsewhere?: boolean): void;
  note(text: string): void;
}

/**
 * The code of a block: highlighted HTML that becomes an editor when it is clicked or focused. Owns what the
 * reader wrote: keeps it, brings it back, and takes in what another tab wrote.
 */
export class CodeArea {
  /** Called when the editor has been opened. */
  onOpened: ((editor: Editor) => void) | undefined;
  readonly #data: BlockData;
  readonly #parts: BlockParts;
  readonly #events: CodeAreaEvents;
  readonly #pristine: Node;
  #code: string;
  #saveTimer = 0;
  #editor: Promise<Editor | undefined> | undefined;
  #opened: Editor | undefined;

  constructor(data: BlockData, parts: BlockParts, events: CodeAreaEvents) {
    this.#data = data;
    this.#parts = parts;
    this.#events = events;
    this.#code = data.source;
    this.#pristine = parts.code.cloneNode(true);
    parts.code.addEventListener('click', (event) => this.#clicked(event));
    for (const sign of ['pointermove', 'pointerdown', 'focusin'])
      parts.code.addEventListener(sign, () => preloadEditor(data.program.language), { once: true });
    parts.code.addEventListener('focusin', () => this.#focused());
    onCodeSavedElsewhere(data.id, (saved) => this.show(saved?.code ?? data.source));
    addEventListener('pagehide', () => this.#saveTimer !== 0 && this.#save());
  }

  get code(): string {
    return this.#code;
  }

  get isEdited(): boolean {
    return this.#code !== this.#data.source;
  }

  /**
   * Replaces the code, as an edit that can be undone.
   *
   * @param highlighted The same code as a `<pre>`, where the page has it.
   */
  replace(code: string, highlighted?: Element): void {
    this.#show(code, highlighted);
    this.#save();
  }

  /** Shows code that was written in another window, which also keeps it. */
  show(code: string): void {
    this.#show(code, undefined, true);
  }

  /** Keeps the code now. Answers `false` when the browser refuses. */
  keep(): boolean {
    return saveCode(this.#data.id, { code: this.#code, original: this.#data.source });
  }

  /** Opens the editor, if it is not open yet, and puts the cursor at a place. */
  async goTo(position: Position): Promise<void> {
    (await this.#open(position))?.focus(position);
  }

  /** Compiles what the reader wrote; code that was not edited is already compiled in the page. */
  async compile(): Promise<Compilation> {
    const { program, fileName } = this.#data;
    if (program.language) return { ok: true, program: { ...program, code: this.#code } };
    if (!this.isEdited) return { ok: true, program };
    return compile(this.#code, fileName);
  }

  /** Brings back what the reader wrote on an earlier visit. */
  restore(): void {
    const saved = loadCode(this.#data.id);
    if (!saved || saved.code === this.#data.source) return;
    this.#code = saved.code;
    this.#showPlain(saved.code);
    this.#events.edited();
    if (saved.original !== this.#data.source) {
      this.#events.note(
        'This code was improved since you changed it. You see your version; Reset brings the new one.',
      );
    }
    requestIdleCallbackOr(() => void this.#countEarly(saved.code));
    // The page has no highlighting for what the reader wrote: that is loaded once the block comes into view.
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      seen.disconnect();
      requestIdleCallbackOr(() => void this.#highlight(saved.code));
    });
    seen.observe(this.#parts.code);
  }

  /** Counts the errors before the editor is opened. */
  async #countEarly(code: string): Promise<void> {
    if (this.#data.program.language) return;
    const count = await countProblemsEarly(code, this.#data.fileName);
    if (count && !this.#opened && this.#code === code) this.#describeProblems(count);
  }

  #describeProblems(count: ProblemCount): void {
    const { problems } = this.#parts;
    problems.textContent = describeProblems(count);
    problems.hidden = problems.textContent === '';
  }

  #clicked(event: MouseEvent): void {
    // The reader has selected text, to copy it: the editor stays closed.
    if (this.#editor || !getSelection()?.isCollapsed) return;
    const pre = this.#parts.code.querySelector('pre');
    const cursor = (pre && positionAtPoint(pre, event.clientX, event.clientY)) ?? start;
    void this.#open(cursor);
  }

  #focused(): void {
    if (this.#editor || !document.activeElement?.matches(':focus-visible')) return;
    void this.#open(start, true);
  }

  /** Marks what keeps the code from compiling, if the editor is open. */
  showProblem(problem: SyntaxProblem | undefined): void {
    this.#opened?.showProblem(problem);
  }

  /**
   * Opens the editor, once. With a cursor it takes the focus; `passing` says that the reader came to it with the Tab key.
   * Tells the reader when it cannot be loaded.
   */
  #open(cursor?: Position, passing = false): Promise<Editor | undefined> {
    // An editor that loads takes the focus, which asks for the editor again: the promise must be set by then.
    return (this.#editor ??= Promise.resolve()
      .then(() => this.#load(cursor, passing))
      .catch(() => {
        this.#editor = undefined;
        this.#events.note(
          'The editor could not be loaded. Are you offline? Click the code to try again; Run may still work.',
        );
        return undefined;
      }));
  }

  async #load(cursor: Position | undefined, passing: boolean): Promise<Editor> {
    const { section, code } = this.#parts;
    this.#opened = await openEditor(code, {
      code: this.#code,
      language: this.#data.program.language,
      path: this.#data.id,
      ...(cursor && { cursor }),
      passing,
      label: `${section.getAttribute('aria-label') ?? ''}: code. Press Escape to leave the editor.`,
      onChange: (edited) => this.#edited(edited),
      onRun: () => this.#events.run(),
      onLeave: () => (this.#parts.button('check') ?? this.#parts.button('run'))?.focus(),
      onProblems: (count) => this.#describeProblems(count),
    });
    section.dataset.editor = this.#opened.kind;
    this.onOpened?.(this.#opened);
    return this.#opened;
  }

  #edited(code: string): void {
    if (code === this.#code) return;
    this.#code = code;
    this.#events.edited();
    clearTimeout(this.#saveTimer);
    this.#saveTimer = window.setTimeout(() => this.#save(), rest);
  }

  #save(): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = 0;
    if (!this.isEdited) forgetCode(this.#data.id);
    else if (!this.keep()) {
      this.#events.note(
        'Your changes work, but this browser does not let the site keep them: they are gone after a reload.',
      );
    }
  }

  #show(code: string, highlighted?: Element, isElsewhere = false): void {
    if (code === this.#code) return;
    this.#code = code;
    if (this.#editor) {
      // An editor that is still being opened was given the code as it was.
      if (this.#opened) this.#opened.code = code;
      else void this.#editor.then((opened) => opened && this.#code === code && (opened.code = code));
    } else if (code === this.#data.source) {
      this.#parts.code.replaceChildren(...this.#pristine.cloneNode(true).childNodes);
    } else if (highlighted) {
      this.#parts.code.querySelector('pre')?.replaceWith(highlighted.cloneNode(true));
    } else {
      this.#showPlain(code);
      void this.#highlight(code);
    }
    this.#events.edited(isElsewhere);
  }

  /** Highlights code that has no colours yet. Without them, the code can still be read and run. */
  async #highlight(code: string): Promise<void> {
    const html = await highlightCode(code, this.#data.program.language).catch(() => '');
    const pre = this.#parts.code.querySelector('pre');
    if (html && pre && this.#code === code && !this.#editor) pre.outerHTML = html;
  }

  #showPlain(code: string): void {
    const text = this.#parts.code.querySelector('pre code');
    if (text) text.textContent = code;
  }
}

function requestIdleCallbackOr(callback: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(callback);
  else setTimeout(callback, 200);
}
