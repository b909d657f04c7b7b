import { CommandProblem, type ShellCommand } from '../command.ts';
import { bytesOf, decode, signsOf } from '../run/bytes.ts';
import { readInputs } from './inputs.ts';
import { readOptions } from './options.ts';

/** Prints bytes as text that can stand anywhere, and back. */
export const base64: ShellCommand = {
  usage: 'base64 [-d] [-w COLUMNS] [FILE]',
  summary: 'prints bytes as base64 (-d: back, -w 0: in one line)',
  run: async (call) => {
    const { flags, values, rest } = readOptions(call, {
      flags: 'd',
      values: 'w',
      long: { decode: 'd', wrap: 'w' },
    });
    const width = Number(values.get('w') ?? 76);
    for (const { bytes } of await readInputs(call, rest)) {
      if (flags.has('d')) call.stdout(decoded(decode(bytes)));
      else {
        const text = btoa(signsOf(bytes));
        const lines = width > 0 ? text.replace(new RegExp(`.{${width}}(?=.)`, 'g'), '$&\n') : text;
        call.print(width > 0 ? `${lines}\n` : lines);
      }
    }
    return 0;
  },
};

function decoded(text: string): Uint8Array {
  try {
    return bytesOf(atob(text));
  } catch {
    throw new CommandProblem('invalid input');
  }
}
