import type { ShellCommand } from '../command.ts';
import { readInputs } from './inputs.ts';
import { readOptions } from './options.ts';
import { linesOf } from './reading.ts';

/** Leaves out lines that are the same as the one before. */
export const uniq: ShellCommand = {
  usage: 'uniq [-c] [-d] [-u] [-i] [FILE]',
  summary:
    'leaves out lines that repeat the one before (-c: says how often, -d: only those, -u: only others)',
  run: async (call) => {
    const long = { count: 'c', repeated: 'd', unique: 'u', 'ignore-case': 'i' };
    const { flags, rest } = readOptions(call, { flags: 'cdui', long });
    const inputs = await readInputs(call, rest);
    const keyOf = (line: string) => (flags.has('i') ? line.toLowerCase() : line);
    const groups: { line: string; count: number }[] = [];
    for (const line of inputs.flatMap(({ bytes }) => linesOf(bytes))) {
      const last = groups.at(-1);
      if (last && keyOf(last.line) === keyOf(line)) last.count += 1;
      else groups.push({ line, count: 1 });
    }
    for (const { line, count } of groups) {
      if ((flags.has('d') && count === 1) || (flags.has('u') && count > 1)) continue;
      call.print(`${flags.has('c') ? `${String(count).padStart(7)} ` : ''}${line}\n`);
    }
    return Number(inputs.length < Math.max(rest.length, 1));
  },
};
