import { LineProblem, Return } from '../command.ts';
import type { FunctionDefinition, Script } from '../parse/tree.ts';
import type { Streams } from './redirected.ts';
import type { ShellState } from './state.ts';
import type { Surroundings } from './surroundings.ts';

/** So many functions run inside of each other where `FUNCNEST` says nothing: those that call themselves without end have one. */
const mostLevels = 1000;

/**
 * Runs a function with its parameters, and answers its exit status.
 *
 * @throws LineProblem where it has called itself too often.
 * @see https://www.gnu.org/software/bash/manual/html_node/Shell-Functions.html
 */
export function callFunction(
  { name, body }: FunctionDefinition,
  args: readonly string[],
  streams: Streams,
  with_: Surroundings,
): Promise<number> {
  const most = Number(with_.state.variables.get('FUNCNEST') ?? 0) || mostLevels;
  if (with_.state.levels.length >= most)
    throw new LineProblem(`${name}: maximum function nesting level exceeded (${most})`);
  const script = [{ isFirstOnLine: false, first: { isNegated: false, commands: [body] }, rest: [] }];
  const end = with_.state.begin(name, true, args);
  return toReturn(script, streams, { ...with_, loops: 0 }, end);
}

/** Runs a program that was read in, with parameters of its own where it was given some. */
export function sourceProgram(
  name: string,
  script: Script,
  args: readonly string[],
  streams: Streams,
  with_: Surroundings,
): Promise<number> {
  const { state } = with_;
  if (state.levels.length >= mostLevels)
    throw new LineProblem(`${name}: maximum source nesting level exceeded (${mostLevels})`);
  const end = state.begin(name, false, args.length > 0 ? args : state.parameters);
  return toReturn(script, streams, with_, end);
}

async function toReturn(
  script: Script,
  streams: Streams,
  with_: Surroundings,
  end: () => void,
): Promise<number> {
  const { state } = with_;
  try {
    // What is empty ends well; what is not begins with the status before.
    if (script.length === 0) state.status = 0;
    return await with_.runScript(script, streams, with_);
  } catch (error) {
    if (error instanceof Return) return error.status;
    throw error;
  } finally {
    end();
  }
}

/** Whether `return` has something to return from. */
export const isInside = ({ levels }: ShellState): boolean => levels.length > 0;
