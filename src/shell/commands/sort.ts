import type { ShellCommand } from '../command.ts';
import { encode } from '../run/bytes.ts';
import { readInputs } from './inputs.ts';
import { readOptions } from './options.ts';
import { linesOf } from './reading.ts';
import { type Order, orderOf } from './sort-order.ts';

const kinds = {
  flags: 'rnufhVgbsc',
  values: 'kto',
  long: {
    ...{ reverse: 'r', unique: 'u', 'numeric-sort': 'n', 'human-numeric-sort': 'h', 'version-sort': 'V' },
    ...{ 'ignore-case': 'f', key: 'k', 'field-separator': 't', output: 'o', stable: 's', check: 'c' },
  },
};

/** Puts lines in order. */
export const sort: ShellCommand = {
  usage: 'sort [-r] [-n] [-h] [-V] [-f] [-u] [-t SIGN] [-k COLUMN] [-o FILE] [FILE…]',
  summary:
    'puts lines in order (-n: by number, -h: by 2K and 1M, -k 3: by the third column, -r: backwards, -u: each once)',
  run: async (call) => {
    const { flags, values, all, rest } = readOptions(call, kinds);
    const inputs = await readInputs(call, rest);
    const lines = inputs.flatMap(({ bytes }) => linesOf(bytes));
    const letters = [...flags].join('');
    const keys = all('k').length > 0 ? all('k') : ['1'];
    const orders = keys.map((key) => orderOf(key, letters, values.get('t')));
    const byKeys = inTurn(orders);
    const whole = orderOf('1', flags.has('r') ? 'r' : '', undefined);
    const isPlain = flags.has('s') || flags.has('u');
    const order: Order = (one, other) => byKeys(one, other) || (isPlain ? 0 : whole(one, other));
    if (flags.has('c')) return check(lines, order, call.fail);
    lines.sort(order);
    const shown = flags.has('u')
      ? lines.filter((line, index) => index === 0 || byKeys(lines[index - 1] ?? '', line) !== 0)
      : lines;
    const text = encode(shown.map((line) => `${line}\n`).join(''));
    const file = values.get('o');
    if (file === undefined) call.stdout(text);
    else await call.files.write(call.state.resolve(file), text);
    return inputs.length < Math.max(rest.length, 1) ? 2 : 0;
  },
};

const inTurn =
  (orders: readonly Order[]): Order =>
  (one, other) => {
    for (const order of orders) {
      const difference = order(one, other);
      if (difference !== 0) return difference;
    }
    return 0;
  };

function check(lines: readonly string[], order: Order, fail: (problem: string) => number): number {
  const at = lines.findIndex((line, index) => index > 0 && order(lines[index - 1] ?? '', line) > 0);
  return at === -1 ? 0 : fail(`-:${at + 1}: disorder: ${lines[at] ?? ''}`);
}
