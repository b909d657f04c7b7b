import type { ShellCommand } from '../command.ts';
import { readOptions } from './options.ts';

/** So many numbers at most: more is a slip. */
const most = 100_000;

/** Counts. */
export const seq: ShellCommand = {
  usage: 'seq [-w] [-s TEXT] [FROM [STEP]] TO',
  summary: 'prints the numbers up to one, as in for n in $(seq 1 3)',
  run: (call) => {
    // A negative number is no option.
    const at = call.args.findIndex((arg) => /^-?[\d.]/.test(arg));
    const [options, given] = at === -1 ? [call.args, []] : [call.args.slice(0, at), call.args.slice(at)];
    const isText = options.at(-1) === '-s';
    const own = isText ? [...options, given[0] ?? ''] : options;
    const words = isText ? given.slice(1) : given;
    const { flags, values } = readOptions({ name: call.name, args: own }, { flags: 'w', values: 's' });
    const numbers = words.map(Number);
    if (numbers.length === 0 || numbers.length > 3 || numbers.some(Number.isNaN))
      return call.fail('it takes one number, two or three', 'As in: seq 1 10');
    const [from = 1, step = 1] = numbers.length === 1 ? [] : numbers.length === 2 ? [numbers[0]] : numbers;
    const to = numbers.at(-1) ?? 0;
    if (step === 0) return call.fail(`invalid Zero increment value: '${words[1] ?? ''}'`);
    const count = Math.floor((to - from) / step + 1e-9) + 1;
    if (count > most) return call.fail(`that are more than ${most} numbers`);
    const places = Math.max(0, ...words.slice(0, 2).map((word) => /\.(\d+)/.exec(word)?.[1]?.length ?? 0));
    const texts = Array.from({ length: Math.max(0, count) }, (_, index) =>
      (from + index * step).toFixed(places),
    );
    const width = flags.has('w') ? Math.max(...texts.map(({ length }) => length), 0) : 0;
    const between = values.get('s') ?? '\n';
    if (texts.length > 0) call.print(`${texts.map((text) => text.padStart(width, '0')).join(between)}\n`);
    return 0;
  },
};
