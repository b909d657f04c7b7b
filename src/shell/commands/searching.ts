import { CommandProblem, type ShellCommand } from '../command.ts';
import { readInputs } from './inputs.ts';
import { readOptions } from './options.ts';
import { linesOf } from './reading.ts';

/** Finds lines. */
export const grep: ShellCommand = {
  usage: 'grep [-i] [-v] [-c] [-n] [-F] [-E] [-q] [-o] PATTERN [FILE…]',
  summary: 'prints the lines that match a pattern (-i: whatever the case, -v: that do not, -c: how many)',
  run: async (call) => {
    const long = { 'ignore-case': 'i', 'invert-match': 'v', count: 'c', 'line-number': 'n', quiet: 'q' };
    const { flags, rest, values } = readOptions(call, { flags: 'ivcnFEqohHw', values: 'e', long });
    const [pattern, ...names] = values.has('e') ? [values.get('e') ?? '', ...rest] : rest;
    if (pattern === undefined)
      throw new CommandProblem('no pattern was given', 'As in: grep jpg list.txt', 2);
    const search = expression(pattern, flags);
    const inputs = await readInputs(call, names);
    const isNamed = (names.length > 1 && !flags.has('h')) || flags.has('H');
    let isFound = false;
    for (const { name, bytes } of inputs) {
      const start = isNamed ? `${name}:` : '';
      let count = 0;
      for (const [index, line] of linesOf(bytes).entries()) {
        search.lastIndex = 0;
        if (search.test(line) === flags.has('v')) continue;
        count += 1;
        isFound = true;
        const number = flags.has('n') ? `${index + 1}:` : '';
        if (flags.has('q') || flags.has('c')) continue;
        const found = flags.has('o') && !flags.has('v') ? (line.match(search) ?? []) : [line];
        for (const text of found) call.print(`${start}${number}${text}\n`);
      }
      if (flags.has('c')) call.print(`${start}${count}\n`);
    }
    if (inputs.length < Math.max(names.length, 1)) return 2;
    return isFound ? 0 : 1;
  },
};

/** A pattern of `grep` as one of JavaScript, which differs in what has to be escaped. */
function expression(pattern: string, flags: ReadonlySet<string>): RegExp {
  const plain = pattern.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  // Without -E, + ? | ( ) { } stand for themselves, and have a meaning behind a backslash.
  const basic = pattern.replace(/\\?[+?|(){}]/g, (sign) =>
    sign.startsWith('\\') ? sign.slice(1) : `\\${sign}`,
  );
  const source = flags.has('F') ? plain : flags.has('E') ? pattern : basic;
  try {
    return new RegExp(flags.has('w') ? `\\b(?:${source})\\b` : source, flags.has('i') ? 'gi' : 'g');
  } catch {
    throw new CommandProblem(
      `${pattern} is no pattern`,
      'With -F every sign stands for itself: grep -F PATTERN',
      2,
    );
  }
}

/** Puts lines in order. */
export const sort: ShellCommand = {
  usage: 'sort [-r] [-n] [-u] [FILE…]',
  summary: 'puts lines in order (-n: by number, -r: backwards, -u: each once)',
  run: async (call) => {
    const { flags, rest } = readOptions(call, { flags: 'rnuf', long: { reverse: 'r', unique: 'u' } });
    const inputs = await readInputs(call, rest);
    const lines = inputs.flatMap(({ bytes }) => linesOf(bytes));
    const number = (line: string) => Number.parseFloat(line) || 0;
    const byText = (one: string, other: string) => Number(one > other) - Number(one < other);
    lines.sort((one, other) => (flags.has('n') ? number(one) - number(other) : 0) || byText(one, other));
    if (flags.has('r')) lines.reverse();
    const shown = flags.has('u') ? [...new Set(lines)] : lines;
    call.print(shown.map((line) => `${line}\n`).join(''));
    return Number(inputs.length < Math.max(rest.length, 1));
  },
};

/** Leaves out lines that are the same as the one before. */
export const uniq: ShellCommand = {
  usage: 'uniq [-c] [FILE]',
  summary: 'leaves out lines that repeat the one before (-c: says how often)',
  run: async (call) => {
    const { flags, rest } = readOptions(call, { flags: 'c', long: { count: 'c' } });
    const inputs = await readInputs(call, rest);
    const groups: { line: string; count: number }[] = [];
    for (const line of inputs.flatMap(({ bytes }) => linesOf(bytes))) {
      const last = groups.at(-1);
      if (last?.line === line) last.count += 1;
      else groups.push({ line, count: 1 });
    }
    for (const { line, count } of groups)
      call.print(`${flags.has('c') ? `${String(count).padStart(7)} ` : ''}${line}\n`);
    return Number(inputs.length < Math.max(rest.length, 1));
  },
};

/** Takes columns out of lines. */
export const cut: ShellCommand = {
  usage: 'cut -d SIGN -f NUMBERS [FILE…]',
  summary: 'takes columns out of lines: cut -d , -f 1,3',
  run: async (call) => {
    const { values, rest } = readOptions(call, { values: 'df', long: { delimiter: 'd', fields: 'f' } });
    const wanted = values.get('f');
    if (wanted === undefined || !/^[\d,-]+$/.test(wanted))
      throw new CommandProblem('which columns?', 'As in: cut -d , -f 2 table.csv');
    const delimiter = values.get('d') ?? '\t';
    const ranges = wanted.split(',').map((range) => {
      const [from = '', to = range.includes('-') ? '' : from] = range.split('-');
      return [Number(from || 1), Number(to || Infinity)] as const;
    });
    const inputs = await readInputs(call, rest);
    for (const line of inputs.flatMap(({ bytes }) => linesOf(bytes))) {
      const columns = line.split(delimiter);
      const kept = columns.filter((_, index) =>
        ranges.some(([from, to]) => index + 1 >= from && index + 1 <= to),
      );
      call.print(`${columns.length === 1 ? line : kept.join(delimiter)}\n`);
    }
    return Number(inputs.length < Math.max(rest.length, 1));
  },
};
