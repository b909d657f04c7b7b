import { countProblemsEarly, type ProblemCount, shareFiles } from '#editor';
import type { Compilation, Position, SyntaxProblem } from '#sandbox';
import { nextTab } from '#ui/tabs';
import { compileFiles } from './compile-files.ts';
import type { Files } from './files.ts';
import { entryNames, entryOf, languageOf } from './languages.ts';
import { FileSlot } from './file-slot.ts';

/** How many milliseconds after the last edit of a file the other files are checked again. */
const rest = 600;

let projects = 0;

/** What the files of a program report to the playground. */
export interface FileTabsEvents {
  /** The reader changed some code. */
  edited(): void;
  selected(name: string): void;
  run(): void;
  leave(): void;
  problems(count: ProblemCount): void;
  failed(): void;
}

/** The parts of the page that contain the tabs and the code. */
export interface FileTabsParts {
  readonly list: HTMLElement;
  readonly panels: HTMLElement;
}

/**
 * The files of a program, each with a tab and an editor.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export class FileTabs {
  readonly #parts: FileTabsParts;
  readonly #events: FileTabsEvents;
  readonly #slots = new Map<string, FileSlot>();
  readonly #problems = new Map<string, ProblemCount>();
  /** The highlighted code that the page came with. */
  readonly #pristine: { readonly code: string; readonly pre: Node } | undefined;
  #files: Files = [];
  #selected = entryNames.ts;
  #project = '';
  #checkTimer = 0;

  constructor(parts: FileTabsParts, events: FileTabsEvents, starter: string) {
    this.#parts = parts;
    this.#events = events;
    const pre = parts.panels.querySelector('pre');
    if (pre) this.#pristine = { code: starter, pre: pre.cloneNode(true) };
    parts.list.addEventListener('keydown', (event) => this.#pressed(event));
  }

  get files(): Files {
    return this.#files;
  }

  get selected(): string {
    return this.#selected;
  }

  /** Shows another program. Its editors are opened by `open`. */
  show(files: Files, selected = entryOf(files)): void {
    for (const slot of this.#slots.values()) slot.dispose();
    this.#slots.clear();
    this.#problems.clear();
    this.#parts.list.replaceChildren();
    this.#parts.panels.replaceChildren();
    this.#files = files;
    projects += 1;
    this.#project = String(projects);
    for (const { name, code } of files) this.#add(name, code);
    this.#describeProblems();
    this.select(files.some(({ name }) => name === selected) ? selected : entryOf(files));
  }

  /** Changes the code of the files, as if the reader had edited it. */
  update(files: Files): void {
    if (files.map(({ name }) => name).join() !== this.#files.map(({ name }) => name).join()) {
      this.show(files, this.#selected);
      this.open();
      return;
    }
    for (const { name, code } of files) {
      const editor = this.#slots.get(name)?.editor;
      if (!editor) {
        this.show(files, this.#selected);
        this.open();
        return;
      }
      editor.code = code;
    }
    this.#files = files;
  }

  select(name: string): void {
    this.#selected = name;
    for (const [each, { tab, panel }] of this.#slots) {
      const isSelected = each === name;
      tab.ariaSelected = String(isSelected);
      tab.tabIndex = isSelected ? 0 : -1;
      panel.hidden = !isSelected;
    }
    this.#slots.get(name)?.tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    this.#events.selected(name);
  }

  /** Moves the focus to the selected tab. */
  focusTab(): void {
    this.#slots.get(this.#selected)?.tab.focus();
  }

  /** Turns the code that is shown into an editor. */
  open(): void {
    const slot = this.#slots.get(this.#selected);
    if (languageOf(this.#files) === 'py') {
      void slot?.open();
      return;
    }
    void slot?.open(shareFiles(this.#project, this.#files));
    for (const { name } of this.#files) if (name !== this.#selected) void this.#countEarly(name);
  }

  /** Counts the errors of a file that has no editor yet. */
  async #countEarly(name: string): Promise<void> {
    if (this.#slots.get(name)?.editor) return;
    const project = this.#project;
    const files = this.#files;
    const code = files.find((file) => file.name === name)?.code ?? '';
    const beside = files.filter((file) => file.name !== name);
    const count = await countProblemsEarly(code, name, beside);
    if (!count || project !== this.#project || files !== this.#files || this.#slots.get(name)?.editor) return;
    this.#problems.set(name, count);
    this.#describeProblems();
  }

  /** Shows a position in its file, and puts the cursor there. */
  async goTo(position: Position): Promise<void> {
    const { file = entryOf(this.#files) } = position;
    const slot = this.#slots.get(file);
    if (!slot) return;
    this.select(file);
    const editor = await slot.open();
    slot.panel.scrollIntoView({ block: 'nearest' });
    editor?.focus(position);
  }

  /** Compiles the entry and everything that it imports. */
  compile(): Promise<Compilation> {
    return compileFiles(this.#files);
  }

  /** Marks what keeps the program from compiling, in its file's editor. */
  showProblem(problem: SyntaxProblem | undefined): void {
    for (const [name, { editor }] of this.#slots) {
      editor?.showProblem(
        problem && (problem.position.file ?? entryOf(this.#files)) === name ? problem : undefined,
      );
    }
  }

  #add(name: string, code: string): void {
    const slot = new FileSlot({
      name,
      code,
      project: this.#project,
      highlighted: code === this.#pristine?.code ? this.#pristine.pre.cloneNode(true) : undefined,
      onChange: (edited) => this.#edited(name, edited),
      onRun: () => this.#events.run(),
      onLeave: () => this.#events.leave(),
      onProblems: (count) => {
        this.#problems.set(name, count);
        this.#describeProblems();
      },
      onFailure: () => this.#events.failed(),
    });
    slot.tab.addEventListener('click', () => {
      this.select(name);
      this.open();
    });
    this.#slots.set(name, slot);
    this.#parts.list.append(slot.tab);
    this.#parts.panels.append(slot.panel);
  }

  #edited(name: string, code: string): void {
    this.#files = this.#files.map((file) => (file.name === name ? { name, code } : file));
    this.#events.edited();
    clearTimeout(this.#checkTimer);
    this.#checkTimer = window.setTimeout(() => {
      for (const [other, { editor }] of this.#slots) if (other !== name) editor?.recheck();
    }, rest);
  }

  #describeProblems(): void {
    const all = [...this.#problems.values()];
    const sum = (kind: keyof ProblemCount) => all.reduce((total, one) => total + one[kind], 0);
    this.#events.problems({ syntax: sum('syntax'), type: sum('type') });
  }

  #pressed(event: KeyboardEvent): void {
    const names = [...this.#slots.keys()];
    const next = nextTab(event.key, names.indexOf(this.#selected), names.length);
    if (next === undefined) return;
    event.preventDefault();
    this.select(names[next] ?? entryOf(this.#files));
    this.focusTab();
    this.open();
  }
}
