import type { ShellCommand } from '../command.ts';
import { lateFacts } from '../late/facts.ts';
import { bytesOf, encode, signsOf } from '../run/bytes.ts';
import { readInputs } from './inputs.ts';
import { readOptions } from './options.ts';

/** Lines by their bytes, so that what is no text stays as it is. */
const linesOf = (signs: string) =>
  signs
    .replace(/\n$/, '')
    .split('\n')
    .filter((_, index) => index > 0 || signs !== '');
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', '0': '', '\\': '\\' };

/** Puts lines of files side by side. */
export const paste: ShellCommand = {
  ...lateFacts.paste,
  run: async (call) => {
    const { flags, values, rest } = readOptions(call, {
      flags: 's',
      values: 'd',
      long: { serial: 's', delimiters: 'd' },
    });
    const names = rest.length > 0 ? rest : ['-'];
    const named = [...new Set(names)];
    const inputs = await readInputs(call, named);
    if (inputs.length < named.length) return 1;
    const signs = signsOf(encode(values.get('d') ?? '\t'))
      .match(/\\?[^]/gu)
      ?.map((sign) => escapes[sign.slice(1)] ?? sign) ?? [''];
    const joined = (cells: readonly string[]) =>
      cells
        .map((cell, index) => (index === 0 ? cell : (signs[(index - 1) % signs.length] ?? '') + cell))
        .join('');
    const print = (line: string) => call.stdout(bytesOf(`${line}\n`));
    const all = new Map(inputs.map(({ name, bytes }) => [name, linesOf(signsOf(bytes))]));
    // Standard input may be named several times: its lines go round.
    const shared = [...(all.get('-') ?? [])];
    const columns = names.map((name) => (name === '-' ? shared : [...(all.get(name) ?? [])]));
    if (flags.has('s')) for (const lines of columns) print(joined(lines.splice(0)));
    while (columns.some(({ length }) => length > 0))
      print(joined(columns.map((lines) => lines.shift() ?? '')));
    return 0;
  },
};
