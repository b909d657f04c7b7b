import { type Call, CommandProblem } from '../command.ts';
import { leftOf, take } from '../run/bytes.ts';
import { FileProblem } from '../shell-files.ts';
import { whatIsThere } from './what-is-there.ts';

/** Something that a command reads. */
export interface Input {
  /** As it was named; `-` for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads the files that a command was given, or its standard input where it was given none. What cannot be read is said, and
 * left out.
 *
 * @param most Bytes, of which no more are read of a file without end.
 */
export async function readInputs(
  call: Call,
  names: readonly string[],
  most?: number,
): Promise<readonly Input[]> {
  const inputs: Input[] = [];
  for (const name of names.length > 0 ? names : ['-']) {
    try {
      inputs.push({
        name,
        bytes: name === '-' ? stdinOf(call) : await call.files.read(call.state.resolve(name), most),
      });
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      call.fail(
        `${name}: ${error.message}`,
        error.code === 'ENOENT' ? await whatIsThere(call, name) : undefined,
      );
    }
  }
  return inputs;
}

/** What a command reads where no file is named. */
function stdinOf(call: Call): Uint8Array {
  const input = inputOf(call);
  if (!input) throw nothingToRead(call.name);
  return input;
}

/** All that is left of a command's standard input, which is taken by that; none where nothing was given. */
export function inputOf({ stdin }: Pick<Call, 'stdin'>): Uint8Array | undefined {
  if (!stdin) return undefined;
  const left = leftOf(stdin);
  take(stdin, left.length);
  return left;
}

/** A command was given neither a file nor what another has printed. */
export function nothingToRead(name: string, example = name): CommandProblem {
  return new CommandProblem(
    'nothing to read',
    `Give it a file, as in ${example} notes.txt, or the output of another command: ls | ${example}. Nobody can type into a command here.`,
  );
}
