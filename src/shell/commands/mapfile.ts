import type { ShellCommand } from '../command.ts';
import { lateFacts } from '../late/facts.ts';
import { decode, leftOf, take } from '../run/bytes.ts';
import { nothingToRead } from './inputs.ts';
import { readOptions } from './options.ts';

/** Puts lines into an array. */
export const mapfile: ShellCommand = {
  ...lateFacts.mapfile,
  run: (call) => {
    const { flags, values, rest } = readOptions(call, { flags: 't', values: 'dnsOu' });
    if (!call.stdin) throw nothingToRead(call.name, 'mapfile -t lines <');
    const end = values.has('d') ? (values.get('d') ?? '').charCodeAt(0) || 0 : 10;
    const skipped = Number(values.get('s') ?? 0);
    const most = Number(values.get('n') ?? 0) || Infinity;
    const first = Number(values.get('O') ?? 0);
    const lines: string[] = [];
    // What comes behind the last one is left for those who read next.
    for (let count = 0; count < skipped + most; count += 1) {
      const left = leftOf(call.stdin);
      if (left.length === 0) break;
      const at = left.indexOf(end);
      const length = at === -1 ? left.length : at + 1;
      take(call.stdin, length);
      if (count >= skipped) lines.push(decode(left.subarray(0, flags.has('t') && at !== -1 ? at : length)));
    }
    const { variables } = call.state;
    const [name = 'MAPFILE'] = rest;
    const items = new Map(values.has('O') ? variables.items(name) : []);
    for (const [index, line] of lines.entries()) items.set(first + index, line);
    variables.setItems(name, items);
    return 0;
  },
};
