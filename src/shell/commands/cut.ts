import { CommandProblem, type ShellCommand } from '../command.ts';
import { readInputs } from './inputs.ts';
import { readOptions } from './options.ts';
import { linesOf } from './reading.ts';

type Range = readonly [from: number, to: number];

/** Takes columns out of lines. */
export const cut: ShellCommand = {
  usage: 'cut -d SIGN -f NUMBERS [-s] [FILE…], or cut -c NUMBERS [FILE…]',
  summary: 'takes columns out of lines: cut -d , -f 1,3 (-c: signs, as in cut -c 1-10)',
  run: async (call) => {
    const long = { delimiter: 'd', fields: 'f', characters: 'c', bytes: 'b', complement: 'C' };
    const { values, flags, rest } = readOptions(call, {
      ...{ values: 'dfcbO', flags: 'sC' },
      long: { ...long, 'only-delimited': 's', 'output-delimiter': 'O' },
    });
    const signs = values.get('c') ?? values.get('b');
    const ranges = rangesIn(values.get('f') ?? signs);
    const isKept = (_: string, index: number) =>
      ranges.some(([from, to]) => index + 1 >= from && index + 1 <= to) !== flags.has('C');
    const delimiter = values.get('d') ?? '\t';
    const inputs = await readInputs(call, rest);
    for (const line of inputs.flatMap(({ bytes }) => linesOf(bytes))) {
      const columns = signs === undefined ? line.split(delimiter) : Array.from(line);
      const isWhole = signs === undefined && columns.length === 1;
      if (isWhole && flags.has('s')) continue;
      const between = values.get('O') ?? (signs === undefined ? delimiter : '');
      call.print(`${isWhole ? line : columns.filter(isKept).join(between)}\n`);
    }
    return Number(inputs.length < Math.max(rest.length, 1));
  },
};

function rangesIn(wanted: string | undefined): readonly Range[] {
  if (wanted === undefined || !/^[\d,-]+$/.test(wanted))
    throw new CommandProblem('which columns?', 'As in: cut -d , -f 2 table.csv');
  return wanted.split(',').map((range) => {
    const [from = '', to = range.includes('-') ? '' : from] = range.split('-');
    return [Number(from || 1), Number(to || Infinity)];
  });
}
