import { type Commands, Exit, Interrupted, LoopEnd, type Sink } from './command.ts';
import { parse } from './parse/parse.ts';
import { ShellSyntaxError } from './parse/syntax-error.ts';
import { encode } from './run/bytes.ts';
import { runScript } from './run/interpreter.ts';
import { ShellState } from './run/state.ts';
import type { ShellFiles } from './shell-files.ts';

/** How a program of the shell is run. */
export interface RunShellOptions {
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Shows a beginner what to do, below an error. */
  readonly hint: (text: string) => void;
  readonly signal: AbortSignal;
}

/** How a program of the shell has ended. */
export interface ShellEnd {
  readonly status: number;
  readonly by?: 'exit' | 'interrupt';
}

/** The exit status of a program that Ctrl+C has ended. */
const interrupted = 130;

/**
 * A small shell over the reader's files: words, quotes, variables, pipes, redirects, loops and conditions as in `sh`.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html
 */
export class Shell {
  readonly files: ShellFiles;
  readonly commands: Commands;
  readonly #state: ShellState;

  constructor(files: ShellFiles, commands: Commands, environment: Readonly<Record<string, string>> = {}) {
    this.files = files;
    this.commands = commands;
    this.#state = new ShellState(environment);
  }

  /** Where it stands. */
  get state(): ShellState {
    return this.#state;
  }

  /** Whether what was typed goes on in the next line: a quote is open, a `done` is missing. */
  isIncomplete(text: string): boolean {
    if (/(?:^|[^\\])(?:\\\\)*\\$/.test(text)) return true;
    try {
      parse(text);
      return false;
    } catch (error) {
      return error instanceof ShellSyntaxError && error.isIncomplete;
    }
  }

  /** Runs a program to its end. Nothing that is wrong in it throws: it is printed, as a shell does. */
  async run(text: string, { stdout, stderr, hint, signal }: RunShellOptions): Promise<ShellEnd> {
    const { state, files, commands } = this;
    try {
      const script = parse(text);
      const streams = { stdin: undefined, stdout, stderr };
      return { status: await runScript(script, streams, { commands, files, state, signal, hint }) };
    } catch (error) {
      if (error instanceof ShellSyntaxError) {
        const place = text.trim().includes('\n') ? `line ${error.line}: ` : '';
        stderr(encode(`sh: ${place}${error.message}\n`));
        return { status: (state.status = 2) };
      }
      if (error instanceof Exit) return { status: (state.status = error.status), by: 'exit' };
      if (error instanceof LoopEnd) {
        stderr(encode(`sh: ${error.message}: only in a loop\n`));
        return { status: (state.status = 0) };
      }
      if (error instanceof Interrupted || signal.aborted)
        return { status: (state.status = interrupted), by: 'interrupt' };
      throw error;
    }
  }
}
