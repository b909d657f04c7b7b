import type { Editor, Compilation, Position } from '../../editor/index.ts';
import type { BlockData } from './block-data.ts';
import type { BlockParts } from './parts.ts';
import { forgetCode, loadCode, onCodeSavedElsewhere, saveCode } from './saved-code.ts';

/** Milliseconds of rest after which an edit is kept. */
const rest = 300;

/** What the code area tells the block. */
export interface CodeAreaEvents {
  run(): void;
  edited(): void;
  note(text: string): void;
}

/**
 * The code of a block: highlighted HTML that becomes an editor when it is clicked or focused. Owns what the
 * reader wrote: keeps it, brings it back, and takes in what another tab wrote.
 */
export class CodeArea {
  readonly #data: BlockData;
  readonly #parts: BlockParts;
  readonly #events: CodeAreaEvents;
  readonly #pristine: Node;
  #code: string;
  #saveTimer = 0;
  #editor: Promise<Editor> | undefined;
  #opened: Editor | undefined;

  constructor(data: BlockData, parts: BlockParts, events: CodeAreaEvents) {
    this.#data = data;
    this.#parts = parts;
    this.#events = events;
    this.#code = data.source;
    this.#pristine = parts.code.cloneNode(true);
    this.#restore();
    parts.code.addEventListener('click', (event) => this.#clicked(event));
    parts.code.addEventListener('focusin', () => this.#focused());
    onCodeSavedElsewhere(data.id, (saved) => this.#show(saved?.code ?? data.source));
    addEventListener('pagehide', () => this.#save());
  }

  get code(): string {
    return this.#code;
  }

  get isEdited(): boolean {
    return this.#code !== this.#data.source;
  }

  /** Replaces the code by an edit that can be undone. */
  replace(code: string): void {
    this.#show(code);
    this.#save();
  }

  /** Opens the editor, if it is not, and puts the cursor at a place. */
  async goTo(position: Position): Promise<void> {
    (await this.#open()).focus(position);
  }

  /** Compiles what the reader wrote; code that was not edited came compiled with the page. */
  async compile(): Promise<Compilation> {
    if (!this.isEdited) return { ok: true, program: this.#data.program };
    if (this.#opened) return this.#opened.compile();
    const { compile } = await import('../../editor/index.ts');
    return compile(this.#code);
  }

  #restore(): void {
    const saved = loadCode(this.#data.id);
    if (!saved || saved.code === this.#data.source) return;
    this.#show(saved.code);
    if (saved.original !== this.#data.source) {
      this.#events.note(
        'This code was improved since you changed it. You see your version; Reset brings the new one.',
      );
    }
    // What the reader wrote has no highlighting in the page: the editor brings it, once it comes into view.
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      seen.disconnect();
      requestIdleCallbackOr(() => void this.#open());
    });
    seen.observe(this.#parts.code);
  }

  #clicked(event: MouseEvent): void {
    // A selection was made, to copy: the code stays as it is.
    if (this.#editor || !getSelection()?.isCollapsed) return;
    void this.#open().then((editor) => editor.focusAt(event.clientX, event.clientY));
  }

  #focused(): void {
    if (this.#editor || !document.activeElement?.matches(':focus-visible')) return;
    void this.#open().then((editor) => editor.focus());
  }

  #open(): Promise<Editor> {
    return (this.#editor ??= this.#load());
  }

  async #load(): Promise<Editor> {
    const { openEditor } = await import('../../editor/index.ts');
    const { section, code, problems } = this.#parts;
    this.#opened = await openEditor(code, {
      code: this.#code,
      path: this.#data.id,
      label: `${section.getAttribute('aria-label') ?? ''}: code. Press Escape to leave the editor.`,
      onChange: (edited) => this.#edited(edited),
      onRun: () => this.#events.run(),
      onLeave: () => this.#parts.button('run')?.focus(),
      onProblems: (count) => {
        problems.hidden = count === 0;
        problems.textContent = count === 1 ? '1 type error' : `${count} type errors`;
      },
    });
    section.dataset.editor = this.#opened.kind;
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
    if (!this.isEdited) forgetCode(this.#data.id);
    else if (!saveCode(this.#data.id, { code: this.#code, original: this.#data.source })) {
      this.#events.note(
        'Your changes work, but this browser does not let the site keep them: they are gone after a reload.',
      );
    }
  }

  #show(code: string): void {
    if (code === this.#code) return;
    this.#code = code;
    if (this.#opened) this.#opened.code = code;
    else if (code === this.#data.source)
      this.#parts.code.replaceChildren(...this.#pristine.cloneNode(true).childNodes);
    else this.#showPlain(code);
    this.#events.edited();
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
