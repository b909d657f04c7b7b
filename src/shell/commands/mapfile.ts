import type { ShellCommand } from '../command.ts';
import { lateFacts } from '../late/facts.ts';
import { decode } from '../run/bytes.ts';
import { inputOf, nothingToRead } from './inputs.ts';
import { readOptions } from './options.ts';

/** Puts lines into an array. */
export const mapfile: ShellCommand = {
  ...lateFacts.mapfile,
  run: (call) => {
    const { flags, values, rest } = readOptions(call, { flags: 't', values: 'dnsOu' });
    const input = inputOf(call);
    if (!input) throw nothingToRead(call.name, 'mapfile -t lines <');
    const end = values.has('d') ? (values.get('d') ?? '').charAt(0) || '\0' : '\n';
    const lines = decode(input).split(end);
    const last = lines.pop() ?? '';
    const whole = [
      ...lines.map((line) => (flags.has('t') ? line : line + end)),
      ...(last === '' ? [] : [last]),
    ];
    const skipped = Number(values.get('s') ?? 0);
    const most = Number(values.get('n') ?? 0) || Infinity;
    const first = Number(values.get('O') ?? 0);
    const { variables } = call.state;
    const [name = 'MAPFILE'] = rest;
    const items = new Map(values.has('O') ? variables.items(name) : []);
    for (const [index, line] of whole.slice(skipped, skipped + most).entries())
      items.set(first + index, line);
    variables.setItems(name, items);
    return 0;
  },
};
