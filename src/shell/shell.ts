import { type Commands, Exit, Interrupted, type Sink } from './command.ts';
import { parse } from './parse/parse.ts';
import { ShellSyntaxError } from './parse/syntax-error.ts';
import { encode } from './run/bytes.ts';
import { runScript } from './run/interpreter.ts';
import { runLines } from './run/lines.ts';
import { ShellState } from './run/state.ts';
import { runExitTrap } from './run/traps.ts';
import { interruptedStatus, type ShellEnd } from './shell-end.ts';
import type { ShellFiles } from './shell-files.ts';

/** How a program of the shell is run. */
export interface RunShellOptions {
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Shows a beginner what to do, below an error. */
  readonly hint: (text: string) => void;
  readonly signal: AbortSignal;
  /** Waited for now and then, so that a loop without end can be stopped, and prints no faster than somebody reads. */
  readonly rest?: () => Promise<void>;
}

/**
 * A small shell over the reader's files: it does what `bash` does, but has no jobs in the background.
 *
 * @see https://www.gnu.org/software/bash/manual/bash.html
 */
export class Shell {
  readonly files: ShellFiles;
  readonly commands: Commands;
  readonly #state: ShellState;

  /** @param start Where it begins: in another's place, or with an environment alone. */
  constructor(
    files: ShellFiles,
    commands: Commands,
    start: Readonly<Record<string, string>> | ShellState = {},
  ) {
    this.files = files;
    this.commands = commands;
    this.#state = start instanceof ShellState ? start : new ShellState(start);
  }

  /** Where it stands. */
  get state(): ShellState {
    return this.#state;
  }

  /** Runs a program to its end. Nothing that is wrong in it throws: it is printed, as a shell does. */
  async run(text: string, { stdout, stderr, ...options }: RunShellOptions): Promise<ShellEnd> {
    const { state, files, commands } = this;
    const streams = { stdin: undefined, stdout, stderr };
    const with_ = { commands, files, state, runScript, ...options };
    try {
      try {
        return { status: await runLines(parse(text), streams, with_) };
      } catch (error) {
        if (!(error instanceof Exit)) throw error;
        state.status = error.status;
        return { status: (state.status = await runExitTrap(streams, with_)), by: 'exit' };
      }
    } catch (error) {
      if (error instanceof ShellSyntaxError) {
        const place = text.trim().includes('\n') ? `line ${error.line}: ` : '';
        stderr(encode(`sh: ${place}${error.message}\n`));
        return { status: (state.status = 2) };
      }
      if (error instanceof Interrupted || options.signal.aborted)
        return { status: (state.status = interruptedStatus), by: 'interrupt' };
      throw error;
    }
  }
}
