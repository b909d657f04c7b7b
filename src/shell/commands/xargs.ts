import { CommandProblem, type ShellCommand } from '../command.ts';
import { decode, encode } from '../run/bytes.ts';
import { inputOf, nothingToRead } from './inputs.ts';
import { type Options, readOptions } from './options.ts';
import { readItems } from './read-items.ts';

/** Statuses that `xargs` leaves with: https://www.gnu.org/software/findutils/manual/html_node/find_html/xargs-options.html */
const exit = { someFailed: 123, toldToEnd: 124, cannotRun: 126, notFound: 127 } as const;

const kinds = {
  flags: '0rtx',
  values: 'nILdP',
  long: {
    ...{ null: '0', 'no-run-if-empty': 'r', verbose: 't', exit: 'x', 'max-args': 'n', 'max-lines': 'L' },
    ...{ replace: 'I', delimiter: 'd', 'max-procs': 'P' },
  },
};

/** Runs a command with what it reads. */
export const xargs: ShellCommand = {
  usage: 'xargs [-n WORDS] [-L LINES] [-I {}] [-0] [-d SIGN] [-r] [-t] [COMMAND [WORD…]]',
  summary:
    'runs a command with the words that it reads, as in ls | xargs -n 1 echo (-I {}: once for each line)',
  run: async (call) => {
    const at = commandAt(call.args);
    const options = readOptions({ name: call.name, args: call.args.slice(0, at) }, kinds);
    const command = call.args.slice(call.args[at] === '--' ? at + 1 : at);
    const input = inputOf(call);
    if (!input) throw nothingToRead(call.name, 'xargs echo <');
    let status = 0;
    for (const words of commandsFor(decode(input), command.length > 0 ? command : ['echo'], options)) {
      if (options.flags.has('t')) call.stderr(encode(`${words.join(' ')}\n`));
      const ended = await call.run(words, new Uint8Array());
      if (ended === exit.cannotRun || ended === exit.notFound) return ended;
      if (ended === 255) {
        call.fail(`${words[0] ?? ''}: exited with status 255; aborting`);
        return exit.toldToEnd;
      }
      if (ended !== 0) status = exit.someFailed;
    }
    return status;
  },
};

/** Where the command begins: behind the options of `xargs` itself, and their values. */
function commandAt(args: readonly string[]): number {
  const long = Object.entries(kinds.long).filter(([, letter]) => kinds.values.includes(letter));
  const takesNext = new RegExp(
    `^(?:-[${kinds.flags}]*[${kinds.values}]|--(?:${long.map(([name]) => name).join('|')}))$`,
  );
  let at = 0;
  for (let word = args[at]; word?.startsWith('-') === true && word !== '--'; word = args[at])
    at += takesNext.test(word) ? 2 : 1;
  return at;
}

function commandsFor(
  text: string,
  command: readonly string[],
  options: Options,
): readonly (readonly string[])[] {
  const { flags, values } = options;
  const items = readItems(text, {
    separator: flags.has('0')
      ? '\0'
      : values.get('d')?.replaceAll('\\n', '\n').replaceAll('\\t', '\t').replaceAll('\\0', '\0'),
    byLines: values.has('I'),
  });
  const replaced = values.get('I');
  if (replaced !== undefined)
    return items.map(({ text: item }) => command.map((word) => word.replaceAll(replaced, () => item)));
  if (items.length === 0) return flags.has('r') ? [] : [command];
  const [perWord, perLine] = [countIn(values.get('n')), countIn(values.get('L'))];
  const groups: string[][] = [];
  let lines = 0;
  for (const { text: item, line } of items) {
    const isFull = groups.length === 0 || (groups.at(-1)?.length ?? 0) >= perWord || line - lines >= perLine;
    if (isFull) {
      groups.push([]);
      lines = line;
    }
    groups.at(-1)?.push(item);
  }
  return groups.map((words) => [...command, ...words]);
}

function countIn(value: string | undefined): number {
  if (value === undefined) return Infinity;
  if (!/^[1-9]\d*$/.test(value))
    throw new CommandProblem(`invalid number '${value}'`, 'As in: ls | xargs -n 1 echo', 1);
  return Number(value);
}
