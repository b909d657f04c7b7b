import { type Call, CommandProblem, Exit, Interrupted, LineEnd, LoopEnd, Return } from '../command.ts';
import { encode } from './bytes.ts';
import { callFunction, sourceProgram } from './functions.ts';
import { runProgram } from './lines.ts';
import { notFound } from './not-found.ts';
import type { Streams } from './redirected.ts';
import { calledScript, readProgram } from './scripts.ts';
import { toItsEnd } from './subshell.ts';
import { type Surroundings, tellHint } from './surroundings.ts';

/** How a command is found. */
interface Finding {
  readonly declared?: Call['declared'];
  /** Whether functions are passed by, as with `command`. */
  readonly isCommand?: boolean;
}

/** Runs a command by its words, as they are. */
export async function runWords(
  words: readonly string[],
  streams: Streams,
  with_: Surroundings,
  { declared, isCommand = false }: Finding = {},
): Promise<number> {
  const [name = '', ...args] = words;
  const { state, commands, files, signal } = with_;
  const fail = (problem: string, hint?: string) => {
    streams.stderr(encode(`${name}: ${problem}\n`));
    tellHint(hint, streams, with_);
    return 1;
  };
  const definition = isCommand ? undefined : state.functions.get(name);
  if (definition) return callFunction(definition, args, streams, with_);
  const behind = past(words);
  if (behind) return runWords(behind, streams, with_, { isCommand: true });
  try {
    if (name === 'exec') {
      if (args.length === 0) return 0;
      throw new Exit(await runWords(args, streams, with_, { isCommand: true }));
    }
    const found = commands.get(name);
    const called = found ? undefined : await calledScript(words, files, state, streams.stdin);
    if (called?.isSourced)
      return await sourceProgram(
        called.parameters[0] ?? '',
        called.script,
        called.parameters.slice(1),
        streams,
        with_,
      );
    if (called) {
      const own = state.forProgram(called.parameters, called.options);
      return await toItsEnd(own, streams, { ...with_, isTested: false, loops: 0 }, (inner) =>
        runProgram(called.script, streams, inner),
      );
    }
    if (!found) {
      fail('command not found', notFound(name, commands));
      return 127;
    }
    return await found.run(callOf());
  } catch (error) {
    if (error instanceof CommandProblem) {
      fail(error.message, error.hint);
      return error.status;
    }
    if (error instanceof LoopEnd && (with_.loops ?? 0) === 0) {
      fail("only meaningful in a `for', `while', or `until' loop");
      return 0;
    }
    if ([Exit, Interrupted, LineEnd, LoopEnd, Return].some((kind) => error instanceof kind)) throw error;
    return fail(error instanceof Error ? error.message : String(error));
  }

  function callOf(): Call {
    return {
      ...{ ...streams, name, args, files, state, signal, declared, fail },
      print: (text) => streams.stdout(encode(text)),
      run: (others, stdin) => {
        if (signal.aborted) throw new Interrupted();
        const own = { ...streams, stdin };
        // A program of its own knows no functions.
        return toItsEnd(state.copy(), own, with_, (inner) =>
          runWords(others, own, inner, { isCommand: true }),
        );
      },
      evaluate: (program) => {
        // Of nothing, the status is 0.
        state.status = 0;
        return with_.runScript(readProgram(program), streams, { ...with_, line: state.line });
      },
    };
  }
}

/** Of `command name`, and of `builtin name`, what stands behind these, unless they are only asked whether there is such a command. */
function past([name, ...args]: readonly string[]): readonly string[] | undefined {
  if (name !== 'command' && name !== 'builtin') return undefined;
  const rest = args[0] === '-p' || args[0] === '--' ? args.slice(1) : args;
  return rest.length === 0 || rest[0]?.startsWith('-') ? undefined : rest;
}
