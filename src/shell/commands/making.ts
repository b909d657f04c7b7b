import { CommandProblem, type ShellCommand } from '../command.ts';
import { readInputs } from './inputs.ts';
import { readCount, readOptions } from './options.ts';

/** Prints what it gets, and keeps it. */
export const tee: ShellCommand = {
  usage: 'tee [-a] FILE…',
  summary: 'prints what it gets, and writes it into a file, too (-a: at its end)',
  run: async (call) => {
    const { flags, rest } = readOptions(call, { flags: 'a', long: { append: 'a' } });
    const [input] = await readInputs(call, []);
    if (!input) return 1;
    call.stdout(input.bytes);
    for (const path of rest) {
      const whole = call.state.resolve(path);
      await (flags.has('a') ? call.files.append(whole, input.bytes) : call.files.write(whole, input.bytes));
    }
    return 0;
  },
};

/** Cuts a file into pieces. */
export const split: ShellCommand = {
  usage: 'split --bytes BYTES [--numeric-suffixes[=FROM]] [--suffix-length=N] [FILE [PREFIX]]',
  summary: 'cuts a file into pieces of so many bytes: xaa, xab, …',
  run: async (call) => {
    const numbers = call.args.find((arg) => arg.startsWith('--numeric-suffixes') || arg === '-d');
    const args = call.args.filter((arg) => arg !== numbers);
    const long = { bytes: 'b', 'suffix-length': 'a' };
    const { values, rest } = readOptions({ ...call, args }, { values: 'ba', long });
    const size = readCount(values.get('b') ?? '');
    if (size < 1) throw new CommandProblem('a piece needs at least one byte');
    const [file = '-', prefix = 'x'] = rest;
    const [input] = await readInputs(call, [file]);
    if (!input) return 1;
    const length = Number(values.get('a') ?? 2);
    const first = Number(numbers?.split('=')[1] ?? 0);
    const pieces = Math.ceil(input.bytes.length / size);
    if (pieces > (numbers === undefined ? 26 : 10) ** length)
      throw new CommandProblem(
        'output file suffixes exhausted',
        'Make the pieces larger, or the suffix longer: -a 3',
      );
    for (let index = 0; index < pieces; index += 1) {
      const suffix =
        numbers === undefined ? letters(index, length) : String(first + index).padStart(length, '0');
      await call.files.write(
        call.state.resolve(prefix + suffix),
        input.bytes.subarray(index * size, (index + 1) * size),
      );
    }
    return 0;
  },
};

function letters(index: number, length: number): string {
  let [text, left] = ['', index];
  for (let place = 0; place < length; place += 1) {
    text = String.fromCharCode(97 + (left % 26)) + text;
    left = Math.floor(left / 26);
  }
  return text;
}

/** Says what time it is. */
export const date: ShellCommand = {
  usage: 'date [-u] [+FORMAT]',
  summary: 'says what time it is; date -u +%Y-%m-%dT%H:%M:%SZ as S3 writes it',
  run: (call) => {
    const { rest, flags } = readOptions(call, { flags: 'u' });
    const now = new Date(Date.now() - (flags.has('u') ? 0 : new Date().getTimezoneOffset() * 60_000));
    const format = rest[0]?.replace(/^\+/, '') ?? '%F %T';
    call.print(
      `${format.replace(/%(-?)(.)/g, (_, bare: string, letter: string) => partOf(letter, now, bare))}\n`,
    );
    return 0;
  },
};

/** A part of a date, which is taken as UTC. */
function partOf(letter: string, date: Date, bare: string): string {
  const iso = date.toISOString();
  const named = (options: Intl.DateTimeFormatOptions) =>
    date.toLocaleDateString('en-US', { ...options, timeZone: 'UTC' });
  const dayOfYear = () =>
    Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
  const parts: Readonly<Record<string, () => string>> = {
    ...{
      Y: () => iso.slice(0, 4),
      m: () => iso.slice(5, 7),
      d: () => iso.slice(8, 10),
      y: () => iso.slice(2, 4),
    },
    ...{ H: () => iso.slice(11, 13), M: () => iso.slice(14, 16), S: () => iso.slice(17, 19) },
    ...{ F: () => iso.slice(0, 10), T: () => iso.slice(11, 19), R: () => iso.slice(11, 16) },
    ...{ s: () => String(Math.floor(Date.now() / 1000)), N: () => `${iso.slice(20, 23)}000000` },
    ...{ a: () => named({ weekday: 'short' }), A: () => named({ weekday: 'long' }) },
    ...{ b: () => named({ month: 'short' }), B: () => named({ month: 'long' }) },
    ...{ j: () => String(dayOfYear()).padStart(3, '0'), u: () => String(date.getUTCDay() || 7) },
    ...{ w: () => String(date.getUTCDay()), '%': () => '%', n: () => '\n', t: () => '\t' },
  };
  const part = Object.hasOwn(parts, letter) ? parts[letter] : undefined;
  if (!part)
    throw new CommandProblem(`%${letter}: is not here`, `These are: ${Object.keys(parts).join(' ')}`);
  // `%-d` is without the zeros in front.
  return bare === '' ? part() : part().replace(/^0+(?=.)/, '');
}
