import { CommandProblem, type ShellCommand } from '../command.ts';
import { lateFacts } from '../late/facts.ts';
import { searchFor } from './grep-pattern.ts';
import { readInputs } from './inputs.ts';
import { readOptions } from './options.ts';
import { linesOf } from './reading.ts';

/** Numbers lines. */
export const nl: ShellCommand = {
  ...lateFacts.nl,
  run: async (call) => {
    const { values, rest } = readOptions(call, { values: 'bwsvinhfl', flags: 'p' });
    const isNumbered = styleOf(values.get('b') ?? 't');
    const width = countIn(values.get('w') ?? '6', 'line number field width');
    const separator = values.get('s') ?? '\t';
    const format = values.get('n') ?? 'rn';
    if (!['ln', 'rn', 'rz'].includes(format))
      throw new CommandProblem(`invalid line numbering format: '${format}'`, 'It is one of ln, rn and rz.');
    let number = countIn(values.get('v') ?? '1', 'starting line number');
    const step = countIn(values.get('i') ?? '1', 'line number increment');
    const inputs = await readInputs(call, rest);
    for (const line of inputs.flatMap(({ bytes }) => linesOf(bytes))) {
      if (!isNumbered(line)) {
        call.print(`${' '.repeat(width + separator.length)}${line}\n`);
        continue;
      }
      const digits = String(number);
      const shown =
        format === 'ln' ? digits.padEnd(width) : digits.padStart(width, format === 'rz' ? '0' : ' ');
      call.print(`${shown}${separator}${line}\n`);
      number += step;
    }
    return Number(inputs.length < Math.max(rest.length, 1));
  },
};

/** Which lines have a number. */
function styleOf(style: string): (line: string) => boolean {
  if (style === 'a') return () => true;
  if (style === 't') return (line) => line !== '';
  if (style === 'n') return () => false;
  if (!style.startsWith('p'))
    throw new CommandProblem(`invalid body numbering style: '${style}'`, 'As in: nl -ba');
  const search = searchFor([style.slice(1)], new Set());
  return (line) => line.search(search) !== -1;
}

function countIn(text: string, what: string): number {
  if (!/^-?\d+$/.test(text)) throw new CommandProblem(`invalid ${what}: '${text}'`, 'As in: nl -w 3 -s ": "');
  return Number(text);
}
