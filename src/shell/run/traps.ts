import { CommandProblem, Exit, LineEnd } from '../command.ts';
import { encode } from './bytes.ts';
import type { Streams } from './redirected.ts';
import { readProgram } from './scripts.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs what `trap` has for the end of a shell, and answers the shell's exit status. */
export async function runExitTrap(streams: Streams, with_: Surroundings): Promise<number> {
  const { state } = with_;
  const { status } = state;
  const program = state.traps.get('EXIT');
  state.traps.delete('EXIT');
  if (program === undefined) return status;
  try {
    await runTrap(program, streams, { ...with_, isTested: false, loops: 0 });
  } catch (error) {
    if (!(error instanceof Exit)) throw error;
    if (!error.isImplicit) return error.status;
  }
  return status;
}

/** Runs what `trap` has for a command that fails. */
export async function runErrorTrap(streams: Streams, with_: Surroundings): Promise<void> {
  const { state } = with_;
  const { status } = state;
  const program = state.traps.get('ERR');
  const isInside = state.levels.some(({ isFunction }) => isFunction);
  if (program === undefined || (isInside && !state.options.has('E'))) return;
  // What fails in it does not call it again.
  state.traps.delete('ERR');
  try {
    await runTrap(program, streams, { ...with_, isTested: true });
  } finally {
    state.traps.set('ERR', program);
    state.status = status;
  }
}

async function runTrap(program: string, streams: Streams, with_: Surroundings): Promise<void> {
  try {
    await with_.runScript(readProgram(program), streams, { ...with_, line: with_.state.line });
  } catch (error) {
    if (error instanceof CommandProblem) streams.stderr(encode(`trap: ${error.message}\n`));
    else if (!(error instanceof LineEnd)) throw error;
  }
}
