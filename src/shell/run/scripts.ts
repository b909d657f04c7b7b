import { CommandProblem } from '../command.ts';
import { parse } from '../parse/parse.ts';
import { ShellSyntaxError } from '../parse/syntax-error.ts';
import { inputOf } from '../commands/inputs.ts';
import type { Script } from '../parse/tree.ts';
import { FileProblem, type ShellFiles } from '../shell-files.ts';
import { decode } from './bytes.ts';
import type { ShellState } from './state.ts';

/** A program of the shell that a command has named. */
export interface CalledScript {
  readonly script: Script;
  /** What it finds as `$0`, `$1` and so on. */
  readonly parameters: readonly string[];
  /** What `sh -e` switches on, as `set` does. */
  readonly options: readonly string[];
  /** Whether it changes the shell that called it, as `source` has it. */
  readonly isSourced: boolean;
}

/** So many programs run inside of each other: one that calls itself without end has one. */
const mostPrograms = 200;

const example = 'As in: sh backup.sh, or sh -c "aws s3 ls".';

/**
 * The program that is called by `sh FILE`, `bash -c TEXT`, `source FILE` or `./FILE`; `undefined` where the command is none of these.
 *
 * @throws CommandProblem where there is no such file, or it cannot be read as a program.
 */
export async function calledScript(
  [name = '', ...args]: readonly string[],
  files: ShellFiles,
  state: ShellState,
  stdin: Uint8Array | undefined,
): Promise<CalledScript | undefined> {
  const isSourced = name === 'source' || name === '.';
  const isShell = name === 'sh' || name === 'bash';
  if (!isSourced && !isShell && !name.includes('/')) return undefined;
  const left = isSourced || isShell ? args : [name, ...args];
  const flags: string[] = [];
  while (isShell && /^-[a-z]+$/.test(left[0] ?? '')) flags.push(...Array.from((left.shift() ?? '').slice(1)));
  const [first, ...rest] = left;
  if (state.depth >= mostPrograms)
    throw new CommandProblem('too many programs call each other', undefined, 126);
  const options = flags.filter((flag) => 'eux'.includes(flag));
  const input = first === undefined && isShell ? inputOf({ stdin }) : undefined;
  if (input) return { script: readProgram(decode(input)), parameters: [name], isSourced, options };
  if (first === undefined) throw new CommandProblem('Nobody can type into it here', example, 2);
  if (flags.includes('c'))
    return { script: readProgram(first), parameters: rest.length > 0 ? rest : [name], isSourced, options };
  const path = state.resolve(first);
  if (name.includes('/') && !(await files.facts(path)))
    throw new CommandProblem('No such file or directory', undefined, 127);
  try {
    return {
      script: readProgram(decode(await files.read(path))),
      parameters: [first, ...rest],
      isSourced,
      options,
    };
  } catch (error) {
    if (error instanceof FileProblem)
      throw new CommandProblem(`${first}: ${error.message}`, undefined, isSourced ? 1 : 127);
    throw error;
  }
}

/**
 * Reads a program.
 *
 * @throws CommandProblem where it cannot be read as one.
 */
export function readProgram(text: string): Script {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof ShellSyntaxError)
      throw new CommandProblem(`line ${error.line}: ${error.message}`, undefined, 2);
    throw error;
  }
}
