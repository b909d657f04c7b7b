import type { Call, ShellCommand } from '../command.ts';
import type { FileFacts } from '../shell-files.ts';
import { readOptions } from './options.ts';
import { whatIsThere } from './what-is-there.ts';

interface Row {
  readonly name: string;
  readonly facts: FileFacts;
}

/** Lists files. */
export const ls: ShellCommand = {
  usage: 'ls [-l] [-h] [-a] [-1] [-t] [-S] [-r] [-R] [FILE…]',
  summary:
    'lists your files (-l: with size and time, -h: with readable sizes). A bucket is listed by aws s3 ls',
  run: async (call) => {
    const { flags, rest } = readOptions(call, { flags: 'lha1tSrRdAF', long: { all: 'a', recursive: 'R' } });
    const [single, folders]: [Row[], string[]] = [[], []];
    let status = 0;
    for (const path of rest.length > 0 ? rest : ['.']) {
      const facts = await call.files.facts(call.state.resolve(path));
      if (!facts) {
        call.fail(`cannot access '${path}': No such file or directory`, await whatIsThere(call, path));
        status = 2;
      } else if (facts.isDirectory && !flags.has('d')) folders.push(path);
      else single.push({ name: path, facts });
    }
    printRows(call, single, flags);
    const isNamed = folders.length + single.length > 1 || flags.has('R');
    for (let index = 0; index < folders.length; index += 1) {
      const path = folders[index] ?? '.';
      if (isNamed) call.print(`${index + single.length > 0 ? '\n' : ''}${path}:\n`);
      const rows = await rowsOf(call, path, flags.has('a') || flags.has('A'));
      if (flags.has('l')) call.print(`total ${blocksOf(rows)}\n`);
      printRows(call, rows, flags);
      if (flags.has('R'))
        folders.splice(
          index + 1,
          0,
          ...rows.filter(({ facts }) => facts.isDirectory).map(({ name }) => `${path}/${name}`),
        );
    }
    return status;
  },
};

async function rowsOf({ files, state }: Call, path: string, withHidden: boolean): Promise<Row[]> {
  const rows: Row[] = [];
  for (const name of await files.list(state.resolve(path))) {
    if (name.startsWith('.') && !withHidden) continue;
    const facts = await files.facts(state.resolve(`${path}/${name}`));
    if (facts) rows.push({ name, facts });
  }
  return rows;
}

function printRows(call: Call, rows: readonly Row[], flags: ReadonlySet<string>): void {
  const ordered = [...rows];
  if (flags.has('t')) ordered.sort((one, other) => other.facts.modified - one.facts.modified);
  if (flags.has('S')) ordered.sort((one, other) => other.facts.size - one.facts.size);
  if (flags.has('r')) ordered.reverse();
  const size = (bytes: number) => (flags.has('h') ? readable(bytes) : String(bytes));
  const width = Math.max(0, ...ordered.map(({ facts }) => size(facts.size).length));
  for (const { name, facts } of ordered) {
    const shown = flags.has('F') && facts.isDirectory ? `${name}/` : name;
    if (!flags.has('l')) call.print(`${shown}\n`);
    else {
      const kind = facts.isDirectory ? 'drwxr-xr-x' : '-rw-r--r--';
      call.print(
        `${kind} 1 reader reader ${size(facts.size).padStart(width)} ${timeOf(facts.modified)} ${shown}\n`,
      );
    }
  }
}

/** How much room files take, in units of 1 KiB: a file takes whole blocks of 4. */
const blocksOf = (rows: readonly Row[]) =>
  rows.reduce((sum, { facts }) => sum + Math.ceil(facts.size / 4096) * 4, 0);

/** Bytes as `ls -h` writes them: `4.0K`, `12M`. */
function readable(bytes: number): string {
  if (bytes < 1024) return String(bytes);
  const step = Math.min(4, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1024 ** step;
  return `${value < 10 ? (Math.ceil(value * 10) / 10).toFixed(1) : Math.ceil(value)}${' KMGT'[step]}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A time as `ls -l` writes it, in the reader's own zone. */
function timeOf(milliseconds: number): string {
  const time = new Date(milliseconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = String(time.getDate()).padStart(2);
  return `${months[time.getMonth()]} ${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
