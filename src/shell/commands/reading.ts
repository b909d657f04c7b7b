import type { Call, ShellCommand } from '../command.ts';
import { decode, encode } from '../run/bytes.ts';
import { readInputs } from './inputs.ts';
import { readCount, readOptions } from './options.ts';

const lineFeed = 0x0a;

/** Prints files one after the other. */
export const cat: ShellCommand = {
  usage: 'cat [FILE…]',
  summary: 'prints files, one after the other (-n: with line numbers)',
  run: async (call) => {
    const { rest, flags } = readOptions(call, { flags: 'n', long: { number: 'n' } });
    const inputs = await readInputs(call, rest);
    let line = 0;
    for (const { bytes } of inputs) {
      if (!flags.has('n')) call.stdout(bytes);
      else for (const text of linesOf(bytes)) call.print(`${String((line += 1)).padStart(6)}\t${text}\n`);
    }
    return Number(inputs.length < Math.max(rest.length, 1));
  },
};

/** Prints files from their ends. */
export const tac: ShellCommand = {
  usage: 'tac [FILE…]',
  summary: 'prints files with the last line first',
  run: async (call) => {
    const { rest } = readOptions(call, {});
    const inputs = await readInputs(call, rest);
    for (const { bytes } of inputs) {
      let end = bytes.length;
      while (end > 0) {
        const start = bytes.lastIndexOf(lineFeed, end - 2 < 0 ? -bytes.length - 1 : end - 2) + 1;
        call.stdout(bytes.subarray(start, end));
        end = start;
      }
    }
    return Number(inputs.length < Math.max(rest.length, 1));
  },
};

/** Prints the start of files. */
export const head: ShellCommand = {
  usage: 'head [-n LINES] [-c BYTES] [FILE…]',
  summary: 'prints the first lines of a file, 10 unless told otherwise, or its first bytes',
  run: (call) =>
    printSome(call, {
      lines: (lines, count, sign) => lines.slice(0, sign === '-' ? Math.max(0, lines.length - count) : count),
      bytes: (all, count, sign) => all.slice(0, sign === '-' ? Math.max(0, all.length - count) : count),
    }),
};

/** Prints the end of files. */
export const tail: ShellCommand = {
  usage: 'tail [-n LINES] [-c BYTES] [FILE…]',
  summary: 'prints the last lines of a file, 10 unless told otherwise, or its last bytes',
  run: (call) =>
    printSome(call, {
      lines: (lines, count, sign) =>
        sign === '+' ? lines.slice(count - 1) : count === 0 ? [] : lines.slice(-count),
      bytes: (all, count, sign) =>
        sign === '+' ? all.slice(count - 1) : count === 0 ? all.slice(0, 0) : all.slice(-count),
    }),
};

interface Some {
  readonly lines: (lines: readonly string[], count: number, sign: string) => readonly string[];
  readonly bytes: (bytes: Uint8Array, count: number, sign: string) => Uint8Array;
}

async function printSome(call: Call, some: Some): Promise<number> {
  // `head -3` is an old way to write `head -n 3`.
  const args = call.args.map((arg, index) =>
    /^-[nc]$|^--/.test(call.args[index - 1] ?? '') ? arg : arg.replace(/^-(\d+)$/, '-n$1'),
  );
  const { rest, values } = readOptions(
    { ...call, args },
    { values: 'nc', flags: 'q', long: { lines: 'n', bytes: 'c' } },
  );
  const bytes = values.get('c');
  const count = readCount(bytes ?? values.get('n') ?? '10');
  // `+2`: from the second one on; `-2`: all but the last two.
  const sign = /^[-+]/.exec(bytes ?? values.get('n') ?? '')?.[0] ?? '';
  const inputs = await readInputs(call, rest, bytes === undefined || sign === '-' ? undefined : count);
  for (const [index, input] of inputs.entries()) {
    if (rest.length > 1) call.print(`${index > 0 ? '\n' : ''}==> ${input.name} <==\n`);
    if (bytes !== undefined) call.stdout(some.bytes(input.bytes, count, sign));
    else call.stdout(encode(some.lines(withEnds(input.bytes), count, sign).join('')));
  }
  return Number(inputs.length < Math.max(rest.length, 1));
}

/** Counts lines, words and bytes. */
export const wc: ShellCommand = {
  usage: 'wc [-l] [-w] [-c] [FILE…]',
  summary: 'counts lines (-l), words (-w) and bytes (-c)',
  run: async (call) => {
    const { rest, flags } = readOptions(call, {
      flags: 'lwcm',
      long: { lines: 'l', words: 'w', bytes: 'c' },
    });
    const inputs = await readInputs(call, rest);
    const shown = flags.size > 0 ? flags : new Set('lwc');
    const counts = inputs.map(({ bytes }) => {
      const text = decode(bytes);
      const all = {
        l: text.split('\n').length - 1,
        w: text.match(/\S+/g)?.length ?? 0,
        m: Array.from(text).length,
      };
      return { ...all, c: bytes.length };
    });
    const bytes = counts.reduce((total, { c }) => total + c, 0);
    const usual = inputs.some(({ name }) => name === '-') ? 7 : String(bytes).length;
    const width = shown.size === 1 && inputs.length === 1 ? 0 : usual;
    const print = (one: Readonly<Record<string, number>>, name: string) => {
      const numbers = Array.from('lwmc')
        .filter((letter) => shown.has(letter))
        .map((letter) => String(one[letter]).padStart(width));
      call.print(`${numbers.join(' ')}${name === '-' ? '' : ` ${name}`}\n`);
    };
    for (const [index, count] of counts.entries()) print(count, inputs[index]?.name ?? '');
    if (counts.length > 1) {
      const sum = (letter: 'l' | 'w' | 'm' | 'c') =>
        counts.reduce((total, count) => total + count[letter], 0);
      print({ l: sum('l'), w: sum('w'), m: sum('m'), c: sum('c') }, 'total');
    }
    return Number(inputs.length < Math.max(rest.length, 1));
  },
};

/** The lines of a text, without their ends. */
export function linesOf(bytes: Uint8Array): readonly string[] {
  return withEnds(bytes).map((line) => line.replace(/\n$/, ''));
}

function withEnds(bytes: Uint8Array): readonly string[] {
  return decode(bytes).match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
