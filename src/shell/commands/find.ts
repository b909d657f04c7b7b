import { CommandProblem, type Call, type ShellCommand } from '../command.ts';
import { patternSource } from '../expand/glob.ts';
import { whatIsThere } from './what-is-there.ts';

/** What is looked for. */
interface Wanted {
  readonly name: RegExp;
  readonly type: string;
  readonly depth: number;
  /** What stands behind each path. */
  readonly end: string;
}

/** Lists files in folders and the folders in them. */
export const find: ShellCommand = {
  usage: 'find [FOLDER…] [-name PATTERN] [-type f|d] [-maxdepth LEVELS] [-print0]',
  summary: "lists files in a folder and all folders in it, as in find . -name '*.jpg' -type f",
  run: async (call) => {
    const at = call.args.findIndex((arg) => arg.startsWith('-'));
    const folders = at === -1 ? call.args : call.args.slice(0, at);
    const wanted = wantedIn(at === -1 ? [] : call.args.slice(at));
    let status = 0;
    for (const folder of folders.length > 0 ? folders : ['.']) {
      const facts = await call.files.facts(call.state.resolve(folder));
      if (facts) await list(call, folder, facts.isDirectory, wanted, 0);
      else status = call.fail(`'${folder}': No such file or directory`, await whatIsThere(call, folder));
    }
    return status;
  },
};

function wantedIn(args: readonly string[]): Wanted {
  let wanted: Wanted = { name: /^/, type: '', depth: Infinity, end: '\n' };
  const left = [...args];
  for (let option = left.shift(); option !== undefined; option = left.shift()) {
    if (option === '-print') continue;
    if (option === '-print0') {
      wanted = { ...wanted, end: '\0' };
      continue;
    }
    const value = left.shift();
    if (!['-name', '-iname', '-type', '-maxdepth'].includes(option))
      throw new CommandProblem(
        `unknown predicate '${option}'`,
        option === '-exec'
          ? 'In the place of it: find … -print0 | xargs -0 -I {} command {}'
          : 'help find says what it takes.',
      );
    if (value === undefined) throw new CommandProblem(`missing argument to '${option}'`);
    if (option === '-type') wanted = { ...wanted, type: value };
    else if (option === '-maxdepth') wanted = { ...wanted, depth: Number(value) };
    else {
      const signs = Array.from(value, (text) => ({ text, isQuoted: false }));
      wanted = {
        ...wanted,
        name: new RegExp(`^${patternSource(signs)}$`, option === '-iname' ? 'isu' : 'su'),
      };
    }
  }
  return wanted;
}

async function list(
  call: Call,
  path: string,
  isFolder: boolean,
  wanted: Wanted,
  depth: number,
): Promise<void> {
  const { name, type, end } = wanted;
  const own = path.replace(/\/+$/, '').replace(/^.*\//, '') || path;
  if (name.test(own) && (type === '' || type === (isFolder ? 'd' : 'f'))) call.print(path + end);
  if (!isFolder || depth >= wanted.depth) return;
  for (const inside of await call.files.list(call.state.resolve(path))) {
    const whole = `${path.replace(/\/$/, '')}/${inside}`;
    await list(call, whole, await call.files.isFolder(call.state.resolve(whole)), wanted, depth + 1);
  }
}
