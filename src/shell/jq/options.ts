import { CommandProblem } from '../command.ts';
import { readJson } from './read-json.ts';
import { type Json, JqError } from './values.ts';

/** What `jq` is called with. */
export interface JqOptions {
  readonly flags: ReadonlySet<string>;
  /** Spaces of each level. */
  readonly indent: string;
  readonly program: string | undefined;
  readonly programFile: string | undefined;
  readonly files: readonly string[];
  /** Values by their names, without `$`. */
  readonly named: ReadonlyMap<string, Json>;
  readonly positional: readonly Json[];
  /** Files whose content becomes a value. */
  readonly fromFiles: readonly { readonly name: string; readonly path: string; readonly isRaw: boolean }[];
}

const long: Readonly<Record<string, string>> = {
  ...{ 'raw-output': 'r', 'join-output': 'j', 'ascii-output': 'a', 'compact-output': 'c', 'null-input': 'n' },
  ...{ slurp: 's', 'sort-keys': 'S', 'exit-status': 'e', 'raw-input': 'R', 'color-output': 'C' },
  ...{ 'monochrome-output': 'M', tab: 'tab', 'from-file': 'f', help: 'h', version: 'V', unbuffered: 'u' },
};
const known = 'rjacnsSeRCMfhV';

/** Reads what `jq` is called with, in any order. */
export function readJqOptions(args: readonly string[]): JqOptions {
  const flags = new Set<string>();
  const [words, positional]: [string[], Json[]] = [[], []];
  const named = new Map<string, Json>();
  const fromFiles: JqOptions['fromFiles'][number][] = [];
  let indent = '  ';
  let rest: 'files' | 'args' | 'jsonargs' = 'files';
  const left = [...args];
  const next = (option: string, count: number) => {
    const values = left.splice(0, count);
    if (values.length < count) throw usage(`${option} takes ${count} parameter${count > 1 ? 's' : ''}`);
    return values;
  };
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (arg === '--') words.push(...left.splice(0));
    else if (arg === '--args' || arg === '--jsonargs') rest = arg === '--args' ? 'args' : 'jsonargs';
    else if (arg === '--arg' || arg === '--argjson') {
      const [name = '', value = ''] = next(arg, 2);
      named.set(name, arg === '--arg' ? value : jsonIn(value, `--argjson`));
    } else if (arg === '--slurpfile' || arg === '--rawfile') {
      const [name = '', path = ''] = next(arg, 2);
      fromFiles.push({ name, path, isRaw: arg === '--rawfile' });
    } else if (arg === '--indent') {
      const [count = ''] = next(arg, 1);
      if (!/^[0-7]$/.test(count)) throw usage('Cannot indent more than 7 characters');
      indent = ' '.repeat(Number(count));
    } else if (arg.startsWith('--')) flags.add(long[arg.slice(2)] ?? unknown(arg));
    else if (/^-[^-]/.test(arg))
      for (const letter of arg.slice(1)) flags.add(known.includes(letter) ? letter : unknown(arg));
    else if (rest === 'files' || (words.length === 0 && !flags.has('f'))) words.push(arg);
    else positional.push(rest === 'args' ? arg : jsonIn(arg, '--jsonargs'));
  }
  if (flags.has('tab')) indent = '\t';
  if (flags.has('c')) indent = '';
  const [first, ...files] = words;
  const isFile = flags.has('f');
  const common = { flags, indent, named, positional, fromFiles, files };
  return { ...common, program: isFile ? undefined : first, programFile: isFile ? first : undefined };
}

function jsonIn(text: string, option: string): Json {
  try {
    const [value, more] = readJson(text);
    if (value !== undefined && more === undefined) return value;
  } catch (error) {
    if (!(error instanceof JqError)) throw error;
  }
  throw usage(`Invalid JSON text passed to ${option}`);
}

const usage = (what: string) => new CommandProblem(what, 'As in: jq -r .Name list.json', 2);

function unknown(option: string): never {
  throw new CommandProblem(`Unknown arguments: ${option}`, 'help jq says what it takes.', 2);
}
