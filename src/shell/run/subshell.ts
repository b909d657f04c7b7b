import { Exit, LineEnd, LoopEnd, Return } from '../command.ts';
import type { Expansion } from '../expand/expansion.ts';
import type { Script } from '../parse/tree.ts';
import { Gathered } from './bytes.ts';
import type { Streams } from './redirected.ts';
import type { ShellState } from './state.ts';
import type { Surroundings } from './surroundings.ts';
import { runExitTrap } from './traps.ts';

/** Runs something in a shell of its own, which `exit` and its kind end, and nothing around it. */
export function inSubshell(
  streams: Streams,
  with_: Surroundings,
  run: (inner: Surroundings) => Promise<number>,
): Promise<number> {
  return toItsEnd(with_.state.copy(), streams, with_, run);
}

/** Runs something in a shell that ends with it. */
export async function toItsEnd(
  state: ShellState,
  streams: Streams,
  with_: Surroundings,
  run: (inner: Surroundings) => Promise<number>,
): Promise<number> {
  const inner = { ...with_, state };
  try {
    state.status = await run(inner);
  } catch (error) {
    state.status = statusOf(error);
  }
  return runExitTrap(streams, inner);
}

/** The exit status of a shell that this has ended. */
function statusOf(error: unknown): number {
  if (error instanceof Exit || error instanceof Return) return error.status;
  if (error instanceof LoopEnd) return 0;
  if (error instanceof LineEnd) return 1;
  throw error;
}

/** What words are expanded with where a program runs. */
export function expansionOf(streams: Streams, with_: Surroundings): Expansion {
  const { state, files } = with_;
  return {
    state,
    files,
    capture: async (script) => {
      const printed = new Gathered();
      const own = { ...streams, stdout: printed.sink };
      state.captured = await inSubshell(own, with_, async (inner) => {
        // What is expanded goes on where something fails, unless it is asked not to.
        if (!state.options.has('inherit_errexit')) inner.state.options.delete('e');
        return with_.runScript(withCat(script), own, inner);
      });
      return printed.bytes;
    },
  };
}

/** `$(< file)` is what is in the file. */
function withCat(script: Script): Script {
  const [list, ...more] = script;
  const command = list?.first.commands[0];
  const isFile =
    more.length === 0 &&
    list?.rest.length === 0 &&
    list.first.commands.length === 1 &&
    command?.kind === 'simple' &&
    command.words.length + command.assignments.length === 0 &&
    command.redirects.length === 1 &&
    command.redirects[0]?.kind === 'read';
  if (!isFile) return script;
  const words = [[{ kind: 'text', isQuoted: true, text: 'cat' } as const]];
  return [{ ...list, first: { ...list.first, commands: [{ ...command, words }] } }];
}
