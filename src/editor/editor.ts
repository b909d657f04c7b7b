import type { Position, SyntaxProblem } from '#sandbox';
import type { ProblemCount } from './count-problems.ts';

/** Code that a reader edits. */
export interface Editor {
  readonly kind: 'monaco' | 'plain';
  /**
   * The code as it is. Setting it is an edit like any other: the reader can undo it. It always ends as the code
   * that the editor was opened with did, with a line break or without.
   */
  code: string;
  /** Where the cursor is. */
  readonly position: Position;
  /** Moves the keyboard's focus here without moving the page; with a position, puts the cursor there and shows it. */
  focus(position?: Position): void;
  /** Marks what kept the code from compiling, until the next edit; `undefined` takes the mark away. */
  showProblem(problem: SyntaxProblem | undefined): void;
  setReadOnly(readOnly: boolean): void;
  /** Looks for errors again, since another file of the project has changed. */
  recheck(): void;
  /** Takes the editor off the page; the code stays as text. */
  dispose(): void;
}

/** An editor as `openEditor` receives it, before it hands it on. */
export interface OpenedEditor extends Editor {
  /**
   * Takes the focus, puts the cursor to a place and enters there what the reader has typed already: keys one by one, or
   * a text that was pasted.
   */
  type(position: Position, pieces: readonly string[]): void;
}

/** What an editor begins with, and whom it tells what happens. */
export interface EditorOptions {
  readonly code: string;
  /** What tells this block from all others of the page: `lessons/first-requests/upload.ts`; in a project the file's name. */
  readonly path: string;
  /** What the file is part of, where a program has several: they see each other, see `shareFiles`. */
  readonly project?: string;
  /** It fills its place and scrolls inside, with line numbers, where others grow with their code. */
  readonly fills?: boolean;
  /** The accessible name of the editor. */
  readonly label: string;
  /** Where the cursor is to be, see `positionAtPoint`; then the editor takes the focus. Left out, it does not. */
  readonly cursor?: Position;
  /** The reader has only come by, with the Tab key: until they begin to edit, it leads on. */
  readonly passing?: boolean;
  /** What the editor waits for, such as `shareFiles`; what is typed meanwhile is taken in. */
  readonly after?: Promise<void>;
  /** Called after every change, whoever made it. */
  readonly onChange: (code: string) => void;
  /** One of `runKeys` was pressed. */
  readonly onRun: () => void;
  /** Escape was pressed, with nothing left to close: the caller moves the focus on. */
  readonly onLeave: () => void;
  /** How many errors TypeScript sees. They are marked. */
  readonly onProblems: (count: ProblemCount) => void;
}
