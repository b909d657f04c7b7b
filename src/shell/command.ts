import type { ShellFiles } from './shell-files.ts';
import type { ShellState } from './run/state.ts';

/** Takes what a command prints. */
export type Sink = (bytes: Uint8Array) => void;

/** A variable with what it becomes. */
export interface Assigned {
  readonly name: string;
  readonly index?: string | undefined;
  readonly isAppended: boolean;
  readonly value: string | readonly AssignedItem[];
}

/** An item of an array that is put into a variable. */
export interface AssignedItem {
  readonly index?: string | undefined;
  readonly isAppended?: boolean | undefined;
  readonly value: string;
}

/** What a command is given, and where it prints. */
export interface Call {
  /** What it was called by. */
  readonly name: string;
  readonly args: readonly string[];
  /** All of its standard input; none where nothing was given: nobody types into a command here. */
  readonly stdin: Uint8Array | undefined;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly files: ShellFiles;
  readonly state: ShellState;
  /** Ends it: somebody has pressed Ctrl+C. */
  readonly signal: AbortSignal;
  /** Prints text to standard output. */
  readonly print: (text: string) => void;
  /**
   * Prints what went wrong to standard error, behind the command's name, and for a beginner what to do.
   *
   * @returns The exit status 1.
   */
  readonly fail: (problem: string, hint?: string) => number;
  /** Runs another command as a process of its own, with this standard input, and answers its exit status. */
  readonly run: (words: readonly string[], stdin: Uint8Array) => Promise<number>;
  /** Runs a program in this very shell. */
  readonly evaluate: (program: string) => Promise<number>;
  /** What a command like `local` was given, where it was written like assignments. */
  readonly declared?: readonly (string | Assigned)[] | undefined;
}

/** A command that the shell knows. */
export interface ShellCommand {
  /** How it is called: `head [-n LINES] [-c BYTES] [FILE…]`. */
  readonly usage: string;
  /** What it does, in one sentence for `help`. */
  readonly summary: string;
  /** Answers its exit status: 0 where all went well. */
  readonly run: (call: Call) => Promise<number> | number;
}

/** Commands by their names. */
export type Commands = ReadonlyMap<string, ShellCommand>;

/** Somebody has pressed Ctrl+C. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** Somebody wrote `exit`. */
export class Exit extends Error {
  override readonly name = 'Exit';
  readonly status: number;
  /** Whether the status is that of the command before, and was not given. */
  readonly isImplicit: boolean;

  constructor(status: number, isImplicit = false) {
    super('exit');
    this.status = status;
    this.isImplicit = isImplicit;
  }
}

/** Somebody wrote `return`. */
export class Return extends Error {
  override readonly name = 'Return';
  readonly status: number;

  constructor(status: number) {
    super('return');
    this.status = status;
  }
}

/** Somebody wrote `break` or `continue`: it ends so many loops, or the turn of the last of them. */
export class LoopEnd extends Error {
  override readonly name = 'LoopEnd';
  readonly goesOn: boolean;
  readonly levels: number;

  constructor(goesOn: boolean, levels: number) {
    super(goesOn ? 'continue' : 'break');
    this.goesOn = goesOn;
    this.levels = levels;
  }
}

/** A command cannot be done as it was written: the shell prints the message behind the command's name. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';
  readonly hint: string | undefined;
  readonly status: number;

  constructor(message: string, hint?: string, status = 1) {
    super(message);
    this.hint = hint;
    this.status = status;
  }
}

/** What a line stands for cannot be found out: the rest of the line is left out. */
export class LineProblem extends CommandProblem {}

/** Such a problem was said: the line is at its end. */
export class LineEnd extends Error {
  override readonly name = 'LineEnd';
}

/** A variable was used that has no value, where `set -u` or `${name:?}` forbids it: that ends the program. */
export class UnboundVariable extends CommandProblem {
  constructor(variable: string, why = 'unbound variable') {
    super(`${variable}: ${why}`);
  }
}
