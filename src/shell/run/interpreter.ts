import {
  type Call,
  CommandProblem,
  type Commands,
  Exit,
  Interrupted,
  LoopEnd,
  UnboundVariable,
} from '../command.ts';
import { ArithmeticProblem } from '../expand/arithmetic.ts';
import { type Expansion, expandText, expandWords } from '../expand/expand.ts';
import type { Command, CompoundCommand, Pipeline, Script, SimpleCommand } from '../parse/tree.ts';
import { FileProblem, type ShellFiles } from '../shell-files.ts';
import { decode, encode, Gathered } from './bytes.ts';
import { holds } from './conditions.ts';
import { notFound } from './not-found.ts';
import { nowhere, redirected, type Streams } from './redirected.ts';
import { type CalledScript, calledScript } from './scripts.ts';
import type { ShellState } from './state.ts';

/** What programs run with. */
export interface Surroundings {
  readonly commands: Commands;
  readonly files: ShellFiles;
  readonly state: ShellState;
  readonly signal: AbortSignal;
  /** Tells a person what to do, beside an error. */
  readonly hint: (text: string) => void;
  /** Whether somebody asks how it ends, so that `set -e` lets it fail. */
  readonly isTested?: boolean;
  /** Waited for now and then, in the place of a moment for other tasks. */
  readonly rest?: () => Promise<void>;
}

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
/** After so many commands there is a rest, so that a loop without end can be stopped. */
const turn = 50;
let commandsRun = 0;

/** Runs a program to its end, and answers its exit status, which is the last command's. */
export async function runScript(script: Script, streams: Streams, with_: Surroundings): Promise<number> {
  const { state } = with_;
  for (const { first, rest } of script) {
    const pipelines = [{ operator: undefined, pipeline: first }, ...rest];
    for (const [index, { operator, pipeline }] of pipelines.entries()) {
      if (operator !== undefined && (operator === '&&') !== (state.status === 0)) continue;
      const isTested = with_.isTested === true || index < rest.length || pipeline.isNegated;
      state.status = await runPipeline(pipeline, streams, isTested ? { ...with_, isTested } : with_);
      if (state.status !== 0 && !isTested && state.options.has('e')) throw new Exit(state.status);
    }
  }
  return state.status;
}

/** Each command of it gets what the one before it has printed, once that is done. */
async function runPipeline(pipeline: Pipeline, streams: Streams, with_: Surroundings): Promise<number> {
  const { commands, isNegated } = pipeline;
  let { stdin } = streams;
  let status = 0;
  let failed = 0;
  for (const [index, command] of commands.entries()) {
    const isLast = index === commands.length - 1;
    const printed = new Gathered();
    // What belongs to a pipeline changes nothing of the shell, as each part is a shell of its own.
    const own = commands.length > 1 ? { ...with_, state: with_.state.copy() } : with_;
    const stdout = isLast ? streams.stdout : printed.sink;
    const running = runCommand(command, { ...streams, stdin, stdout }, own);
    status = await (own === with_ ? running : leaving(running));
    failed = status || failed;
    stdin = printed.bytes;
  }
  if (with_.state.options.has('pipefail')) status = failed;
  return isNegated ? Number(status === 0) : status;
}

async function runCommand(command: Command, streams: Streams, with_: Surroundings): Promise<number> {
  commandsRun += 1;
  if (commandsRun % turn === 0) await (with_.rest ?? nextTask)();
  if (with_.signal.aborted) throw new Interrupted();
  const name = command.kind === 'simple' ? 'sh' : command.kind;
  try {
    return await redirected(command.redirects, streams, expansionOf(streams, with_), (own) =>
      command.kind === 'simple' ? runSimple(command, own, with_) : runCompound(command, own, with_),
    );
  } catch (error) {
    if (
      !(error instanceof CommandProblem || error instanceof ArithmeticProblem || error instanceof FileProblem)
    )
      throw error;
    streams.stderr(encode(`${name}: ${error.message}\n`));
    if (error instanceof CommandProblem) tellHint(error.hint, streams, with_);
    if (error instanceof UnboundVariable) throw new Exit(error.status);
    return error instanceof CommandProblem ? error.status : 1;
  }
}

async function runCompound(command: CompoundCommand, streams: Streams, with_: Surroundings): Promise<number> {
  const { state } = with_;
  const run = (script: Script) => runScript(script, streams, with_);
  const test = (script: Script) => runScript(script, streams, { ...with_, isTested: true });
  if (command.kind === 'group') {
    if (!command.isSubshell) return run(command.body);
    return leaving(runScript(command.body, streams, { ...with_, state: state.copy() }));
  }
  if (command.kind === 'if') {
    for (const { condition, body } of command.branches) if ((await test(condition)) === 0) return run(body);
    return command.otherwise.length > 0 ? run(command.otherwise) : 0;
  }
  if (command.kind === '[[') return Number(!(await holds(command.condition, expansionOf(streams, with_))));
  let status = 0;
  /** Answers whether the loop goes on. */
  const turn = async (): Promise<boolean> => {
    try {
      status = await run(command.body);
      return true;
    } catch (error) {
      if (!(error instanceof LoopEnd)) throw error;
      if (error.levels > 1) throw new LoopEnd(error.goesOn, error.levels - 1);
      status = 0;
      return error.goesOn;
    }
  };
  if (command.kind === 'for') {
    for (const value of await expandWords(command.words, expansionOf(streams, with_))) {
      state.variables.set(command.name, value);
      if (!(await turn())) break;
    }
    return status;
  }
  while (((await test(command.condition)) === 0) !== command.until) if (!(await turn())) break;
  return status;
}

async function runSimple(command: SimpleCommand, streams: Streams, with_: Surroundings): Promise<number> {
  const { state } = with_;
  const how = expansionOf(streams, with_);
  const [name, ...args] = await expandWords(command.words, how);
  const assigned: [name: string, value: string][] = [];
  state.status = 0;
  for (const one of command.assignments) {
    const value = await expandText(one.value, how);
    if (name === undefined) state.variables.set(one.name, value);
    else assigned.push([one.name, value]);
  }
  // Of `a=$(false)`, the status of what was asked for stays.
  if (name === undefined) return state.status;
  if (state.options.has('x')) streams.stderr(encode(`+ ${[name, ...args].join(' ')}\n`));
  const putBack = state.lend(assigned);
  try {
    return await runWords([name, ...args], streams, with_);
  } finally {
    putBack();
  }
}

/** A command by its words, as they are. */
async function runWords(
  [name = '', ...args]: readonly string[],
  streams: Streams,
  with_: Surroundings,
): Promise<number> {
  const { state, commands, files, signal } = with_;
  const found = commands.get(name);
  const fail = (problem: string, hint?: string) => {
    streams.stderr(encode(`${name}: ${problem}\n`));
    tellHint(hint, streams, with_);
    return 1;
  };
  const run = (words: readonly string[], stdin: Uint8Array) => {
    if (signal.aborted) throw new Interrupted();
    return leaving(runWords(words, { ...streams, stdin }, { ...with_, state: state.copy() }));
  };
  try {
    const called = found ? undefined : await calledScript([name, ...args], files, state);
    if (called) return await runCalled(called, streams, with_);
    if (!found) {
      fail('command not found', notFound(name, commands));
      return 127;
    }
    const print = (text: string) => streams.stdout(encode(text));
    const call: Call = { ...streams, name, args, files, state, signal, print, fail, run };
    return await found.run(call);
  } catch (error) {
    if (error instanceof Exit || error instanceof Interrupted || error instanceof LoopEnd) throw error;
    if (error instanceof CommandProblem) {
      fail(error.message, error.hint);
      return error.status;
    }
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** A program in a shell of its own, or in this one. */
async function runCalled(called: CalledScript, streams: Streams, with_: Surroundings): Promise<number> {
  if (called.isSourced) return runScript(called.script, streams, with_);
  const state = with_.state.forProgram(called.parameters, called.options);
  return leaving(runScript(called.script, streams, { ...with_, state, isTested: false }));
}

/** Who wants to see no errors wants no advice about them, either. */
function tellHint(hint: string | undefined, { stderr }: Streams, with_: Surroundings): void {
  if (hint !== undefined && stderr !== nowhere) with_.hint(hint);
}

/** The exit status of a subshell, which `exit` and `break` end, and nothing around it. */
async function leaving(running: Promise<number>): Promise<number> {
  try {
    return await running;
  } catch (error) {
    if (error instanceof Exit) return error.status;
    if (error instanceof LoopEnd) return 0;
    throw error;
  }
}

function expansionOf(streams: Streams, with_: Surroundings): Expansion {
  const { state, files } = with_;
  return {
    state,
    files,
    capture: async (script) => {
      const printed = new Gathered();
      const own = { ...with_, state: state.copy() };
      state.status = await leaving(runScript(script, { ...streams, stdout: printed.sink }, own));
      return decode(printed.bytes);
    },
  };
}
