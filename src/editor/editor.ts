import type { Position, Program, SyntaxProblem } from '#sandbox';
import type { ProblemCount } from './count-problems.ts';
import type { Selection } from './selection.ts';

/** Code that a reader edits. */
export interface Editor {
  readonly kind: 'monaco' | 'plain';
  /**
   * The code as it is now. Setting it is an edit like any other: the reader can undo it. It always ends as the code with
   * which the editor was opened: with a line break or without.
   */
  code: string;
  /** Where the cursor is. */
  readonly position: Position;
  /** What is selected, with the cursor. */
  readonly selection: Selection;
  /** Calls `listener` whenever the reader has selected something else or moved the cursor. */
  watchSelection(listener: (selection: Selection) => void): void;
  /** Shows what is selected in another window with the same code; `undefined` removes it. */
  showElsewhere(selection: Selection | undefined): void;
  /** Moves the keyboard's focus here without moving the page; with a position, puts the cursor there and shows it. */
  focus(position?: Position): void;
  /** Marks what kept the code from compiling, until the next edit; `undefined` removes the mark. */
  showProblem(problem: SyntaxProblem | undefined): void;
  setReadOnly(readOnly: boolean): void;
  /** Looks for errors again, since another file of the project has changed. */
  recheck(): void;
  /** Removes the editor from the page; the code stays as text. */
  dispose(): void;
}

/** An editor with what `openEditor` itself needs of it. */
export interface OpenedEditor extends Editor {
  /**
   * Takes the focus, moves the cursor to a position, and enters there what the reader has already typed: keys one by one,
   * or a pasted text.
   */
  type(position: Position, pieces: readonly string[]): void;
}

/** What an editor begins with, and what it calls when something happens. */
export interface EditorOptions {
  readonly code: string;
  /** What it is written in, where that is not TypeScript: it has no compiler, and no language service. */
  readonly language?: Program['language'];
  /** A name that no other block of the page has: `lessons/first-requests/upload.ts`; in a project, the file's name. */
  readonly path: string;
  /** The project of the file, if the program has several files, which see each other (see `shareFiles`). */
  readonly project?: string;
  /** Whether the editor fills its place, has line numbers and scrolls, rather than growing with its code. */
  readonly fills?: boolean;
  /** The accessible name of the editor. */
  readonly label: string;
  /** Where to put the cursor (see `positionAtPoint`). The editor takes the focus only if this is given. */
  readonly cursor?: Position;
  /** Whether the reader is only passing by with the Tab key, which leads on until they begin to edit. */
  readonly passing?: boolean;
  /** What the editor waits for, such as `shareFiles`. What is typed meanwhile is kept. */
  readonly after?: Promise<void>;
  /** Called after every change, whoever made it. */
  readonly onChange: (code: string) => void;
  /** One of `runKeys` was pressed. */
  readonly onRun: () => void;
  /** Escape was pressed while nothing was open that it closes: the caller moves the focus on. */
  readonly onLeave: () => void;
  /** Told how many errors TypeScript sees. The editor marks them itself. */
  readonly onProblems: (count: ProblemCount) => void;
}
