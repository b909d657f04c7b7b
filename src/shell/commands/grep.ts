import { type Call, CommandProblem, type ShellCommand } from '../command.ts';
import { searchFor } from './grep-pattern.ts';
import { type Input, readInputs } from './inputs.ts';
import { type Options, readCount, readOptions } from './options.ts';
import { linesOf } from './reading.ts';

const kinds = {
  flags: 'ivcnFEPqoshHwxlLrR',
  values: 'emABCfI',
  long: {
    ...{ 'ignore-case': 'i', 'invert-match': 'v', count: 'c', 'line-number': 'n', quiet: 'q', silent: 'q' },
    ...{ 'fixed-strings': 'F', 'extended-regexp': 'E', 'only-matching': 'o', 'word-regexp': 'w' },
    ...{ 'line-regexp': 'x', 'files-with-matches': 'l', 'files-without-match': 'L', recursive: 'r' },
    ...{ 'no-messages': 's', 'no-filename': 'h', 'with-filename': 'H', regexp: 'e', 'max-count': 'm' },
    ...{ 'after-context': 'A', 'before-context': 'B', context: 'C', file: 'f', include: 'I' },
  },
};

/** Finds lines. */
export const grep: ShellCommand = {
  usage:
    'grep [-i] [-v] [-c] [-n] [-F] [-E] [-q] [-o] [-w] [-x] [-l] [-r] [-m COUNT] [-A LINES] [-B LINES] PATTERN [FILE…]',
  summary: 'prints the lines that match a pattern (-i: whatever the case, -v: that do not, -c: how many)',
  run: async (call) => {
    // It has no colours here.
    const args = call.args.filter((arg) => !/^--colou?r(?:=|$)/.test(arg));
    const options = readOptions({ name: call.name, args }, kinds);
    const { flags, all, rest } = options;
    const fromFiles = await Promise.all(
      all('f').map(async (path) => linesOf(await call.files.read(call.state.resolve(path)))),
    );
    const given = [...all('e'), ...fromFiles.flat()];
    const isGiven = all('e').length > 0 || all('f').length > 0;
    const [first, ...left] = rest;
    if (!isGiven && first === undefined)
      throw new CommandProblem('no pattern was given', 'As in: grep jpg list.txt', 2);
    const search = searchFor(isGiven ? given : (first ?? '').split('\n'), flags);
    const names = isGiven ? rest : left;
    const isDeep = flags.has('r') || flags.has('R');
    const paths = isDeep ? await below(names.length > 0 ? names : ['.'], call, options) : names;
    const quiet = flags.has('s') ? { ...call, fail: () => 1 } : call;
    const inputs = isDeep && paths.length === 0 ? [] : await readInputs(quiet, paths);
    const isNamed = ((paths.length > 1 || isDeep) && !flags.has('h')) || flags.has('H');
    const found = inputs.map((input) => searchIn(input, search, isNamed, options, call));
    if (flags.has('q') && found.includes(true)) return 0;
    if (inputs.length < Math.max(paths.length, isDeep ? 0 : 1)) return 2;
    return found.includes(!flags.has('L')) ? 0 : 1;
  },
};

/** The files in folders, however deep, with the paths that they are named by. */
async function below(names: readonly string[], call: Call, options: Options): Promise<readonly string[]> {
  const wanted = options.all('I').map((glob) =>
    glob
      .replace(/[.+^${}()|\\]/g, String.raw`\$&`)
      .replaceAll('*', '.*')
      .replaceAll('?', '.'),
  );
  const isWanted = (name: string) =>
    wanted.length === 0 || wanted.some((one) => new RegExp(`^${one}$`).test(name));
  const paths: string[] = [];
  for (const name of names) {
    const whole = call.state.resolve(name);
    if (!(await call.files.isFolder(whole))) paths.push(name);
    else
      for (const one of await call.files.list(whole)) {
        const path = `${name.replace(/\/$/, '')}/${one}`;
        if (await call.files.isFolder(call.state.resolve(path)))
          paths.push(...(await below([path], call, options)));
        else if (isWanted(one)) paths.push(path);
      }
  }
  return paths;
}

/** Prints what there is in one file, and answers whether there is anything. */
function searchIn(
  { name, bytes }: Input,
  search: RegExp,
  isNamed: boolean,
  { flags, values }: Options,
  call: Call,
): boolean {
  const lines = linesOf(bytes);
  const shown = name === '-' ? '(standard input)' : name;
  const start = (between: string) => (isNamed ? shown + between : '');
  const most = values.has('m') ? readCount(values.get('m') ?? '') : Infinity;
  const matches: number[] = [];
  for (const [index, line] of lines.entries()) {
    search.lastIndex = 0;
    if (matches.length < most && search.test(line) !== flags.has('v')) matches.push(index);
  }
  const isFound = matches.length > 0;
  if (flags.has('l') || flags.has('L')) {
    if (isFound === flags.has('l')) call.print(`${shown}\n`);
  } else if (flags.has('c')) call.print(`${start(':')}${matches.length}\n`);
  else if (!flags.has('q')) {
    const isBinary = bytes.includes(0);
    if (isBinary && isFound) call.print(`grep: ${shown}: binary file matches\n`);
    else printLines(lines, matches, search, start, { flags, values, call });
  }
  return isFound;
}

function printLines(
  lines: readonly string[],
  matches: readonly number[],
  search: RegExp,
  start: (between: string) => string,
  { flags, values, call }: Pick<Options, 'flags' | 'values'> & { readonly call: Call },
): void {
  const around = (letter: string) => readCount(values.get(letter) ?? values.get('C') ?? '0');
  const [before, after] = [around('B'), around('A')];
  let last = -1;
  for (const [place, match] of matches.entries()) {
    const from = Math.max(last + 1, match - before);
    if (last >= 0 && from > last + 1 && before + after > 0) call.print('--\n');
    const next = matches[place + 1] ?? Infinity;
    for (let index = from; index <= Math.min(lines.length - 1, match + after); index += 1) {
      if (index > match && index >= next) break;
      const between = index === match ? ':' : '-';
      const number = flags.has('n') ? `${index + 1}${between}` : '';
      const line = lines[index] ?? '';
      const found = flags.has('o') ? (flags.has('v') ? [] : (line.match(search) ?? [])) : [line];
      for (const text of found)
        if (!flags.has('o') || text !== '') call.print(`${start(between)}${number}${text}\n`);
      last = index;
    }
  }
}
