import { CommandProblem, Exit, Interrupted, LineEnd, LineProblem, UnboundVariable } from '../command.ts';
import type { Command, Pipeline, Script } from '../parse/tree.ts';
import { FileProblem } from '../shell-files.ts';
import { encode, Gathered } from './bytes.ts';
import { runCompound } from './compound.ts';
import { redirected, type Streams } from './redirected.ts';
import { runSimple } from './simple.ts';
import { expansionOf, inSubshell } from './subshell.ts';
import { type Surroundings, tellHint } from './surroundings.ts';
import { runErrorTrap } from './traps.ts';

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
      if (state.status === 0 || isTested || !failsByItself(pipeline)) continue;
      await runErrorTrap(streams, with_);
      if (state.options.has('e')) throw new Exit(state.status);
    }
  }
  return state.status;
}

/** Whether `set -e` looks at how it ends: of what holds other commands, these have been looked at. */
function failsByItself({ commands }: Pipeline): boolean {
  const [command] = commands;
  if (commands.length > 1 || command === undefined) return true;
  return /^(?:simple|\[\[|\(\()$/.test(command.kind) || (command.kind === 'group' && command.isSubshell);
}

/** Each command of it gets what the one before it has printed, once that is done. */
async function runPipeline(pipeline: Pipeline, streams: Streams, with_: Surroundings): Promise<number> {
  const { commands, isNegated } = pipeline;
  const { state } = with_;
  let { stdin } = streams;
  const statuses: number[] = [];
  for (const [index, command] of commands.entries()) {
    const isLast = index === commands.length - 1;
    const printed = new Gathered();
    const own = { ...streams, stdin, stdout: isLast ? streams.stdout : printed.sink };
    // What belongs to a pipeline changes nothing of the shell, as each part is a shell of its own.
    const status =
      commands.length === 1
        ? await runCommand(command, own, with_)
        : await inSubshell(own, with_, async (inner) => {
            const ended = await runCommand(command, own, inner);
            [state.line, state.command] = [inner.state.line, inner.state.command];
            return ended;
          });
    statuses.push(status);
    stdin = printed.bytes;
  }
  if (commands.length > 1 || commands[0]?.kind === 'simple') state.statuses = statuses;
  const failed = state.options.has('pipefail') ? statuses.findLast((one) => one !== 0) : undefined;
  const status = failed ?? statuses.at(-1) ?? 0;
  return isNegated ? Number(status === 0) : status;
}

async function runCommand(command: Command, streams: Streams, with_: Surroundings): Promise<number> {
  commandsRun += 1;
  if (commandsRun % turn === 0) await (with_.rest ?? nextTask)();
  if (with_.signal.aborted) throw new Interrupted();
  if (command.kind === 'function') {
    with_.state.functions.set(command.name, command);
    return 0;
  }
  const report = reporting(command, with_);
  try {
    return await redirected(command.redirects, streams, expansionOf(streams, with_), (own) =>
      command.kind === 'simple'
        ? runSimple(command, own, with_)
        : // What is wrong in it goes where it leads its errors.
          runCompound(command, own, with_).catch((error: unknown) => report(error, own)),
    );
  } catch (error) {
    return report(error, streams);
  }
}

/** Says what was wrong with a command, and answers its exit status. */
function reporting(command: Command, with_: Surroundings) {
  const calculates = /^(?:\[\[|\(\(|count)$/.test(command.kind);
  const name = command.kind === 'count' ? '((' : calculates ? command.kind : 'sh';
  return (error: unknown, streams: Streams): number => {
    if (!(error instanceof CommandProblem || error instanceof FileProblem)) throw error;
    streams.stderr(encode(`${name}: ${error.message}\n`));
    if (!(error instanceof CommandProblem)) return 1;
    tellHint(error.hint, streams, with_);
    if (error instanceof UnboundVariable) throw new Exit(error.status);
    if (error instanceof LineProblem && !calculates) throw new LineEnd(error.message);
    return error.status;
  };
}
