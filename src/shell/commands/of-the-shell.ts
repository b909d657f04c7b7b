import { CommandProblem, type Commands, Exit, Interrupted, LoopEnd, type ShellCommand } from '../command.ts';
import { decode, leftOf, take } from '../run/bytes.ts';
import { folderOf } from '../paths.ts';
import { readOptions } from './options.ts';
import { whatIsThere } from './what-is-there.ts';

/** Says which folder the shell is in. */
export const pwd: ShellCommand = {
  usage: 'pwd',
  summary: 'says which folder you are in',
  run: ({ state, print }) => {
    print(`${state.folder}\n`);
    return 0;
  },
};

/** Goes to another folder. */
export const cd: ShellCommand = {
  usage: 'cd [FOLDER]',
  summary: 'goes into a folder (.. leads out of it, and cd alone to your files)',
  run: async (call) => {
    const { state, files, fail, print, args } = call;
    const path = args[0] ?? folderOf.home;
    const target = path === '-' ? state.formerFolder : state.resolve(path);
    if (target === undefined) return fail('there is no folder to go back to');
    const facts = await files.facts(target);
    if (!facts) return fail(`${path}: No such file or directory`, await whatIsThere(call, path));
    if (!facts.isDirectory) return fail(`${path}: Not a directory`, `It is a file: cat ${path} prints it.`);
    if (path === '-') print(`${target}\n`);
    state.enter(target);
    return 0;
  },
};

/** Prints what commands are given. */
export const env: ShellCommand = {
  usage: 'env',
  summary: 'prints the variables that commands are given, such as the keys of the AWS CLI',
  run: ({ state, print }) => {
    for (const [name, value] of Object.entries(state.environment)) print(`${name}=${value}\n`);
    return 0;
  },
};

/** Gives a variable to commands. */
export const export_: ShellCommand = {
  usage: 'export NAME[=VALUE]…',
  summary: 'gives a variable to the commands that follow, such as export AWS_REGION=eu-west-1',
  run: ({ args, state, fail, print }) => {
    if (args.length === 0)
      for (const [name, value] of Object.entries(state.environment)) print(`export ${name}="${value}"\n`);
    for (const arg of args) {
      const [, name, value] = /^([A-Za-z_]\w*)(?:=([\s\S]*))?$/.exec(arg) ?? [];
      if (name === undefined)
        return fail(
          `'${arg}': not a valid identifier`,
          'No blanks around =, as in export AWS_REGION=eu-west-1',
        );
      state.exported.add(name);
      state.variables.set(name, value ?? state.variables.get(name) ?? '');
    }
    return 0;
  },
};

/** How options of `set` are written, each with what it is called here. */
const setOptions: Readonly<Record<string, string>> = {
  ...{ e: 'e', u: 'u', x: 'x' },
  ...{ errexit: 'e', nounset: 'u', xtrace: 'x', pipefail: 'pipefail' },
};

/** Switches what happens where a command fails. */
export const set: ShellCommand = {
  usage: 'set [-e] [-u] [-x] [-o pipefail]',
  summary: 'ends a program where a command fails (-e), or a variable is not set (-u); -x prints each command',
  run: ({ args, state }) => {
    const left = args.flatMap((arg) =>
      /^[-+][a-z]{2,}$/.test(arg) ? Array.from(arg.slice(1), (letter) => `${arg.charAt(0)}${letter}`) : [arg],
    );
    for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
      const name = /^[-+]o$/.test(arg) ? (left.shift() ?? '') : arg.slice(1);
      const option = Object.hasOwn(setOptions, name) ? setOptions[name] : undefined;
      if (option === undefined || !/^[-+]/.test(arg))
        throw new CommandProblem(`${arg}: invalid option`, 'help set says what it takes.', 2);
      if (arg.startsWith('-')) state.options.add(option);
      else state.options.delete(option);
    }
    return 0;
  },
};

/** Says whether there is a command. `commands` answers all that the shell has. */
export function makeWhich(commands: () => Commands): ShellCommand {
  return {
    usage: 'which NAME…',
    summary: 'says whether there is a command',
    run: ({ args, print, fail }) => {
      let status = 0;
      for (const name of args.filter((arg) => !/^-[av]$/.test(arg))) {
        if (commands().has(name)) print(`${name}\n`);
        else status = fail(`no ${name} here`, 'help lists the commands that are here.');
      }
      return status;
    },
  };
}

/** Forgets a variable. */
export const unset: ShellCommand = {
  usage: 'unset NAME…',
  summary: 'forgets variables',
  run: ({ args, state }) => {
    for (const name of args) {
      state.variables.delete(name);
      state.exported.delete(name);
    }
    return 0;
  },
};

/** Reads a line into a variable. */
export const read: ShellCommand = {
  usage: 'read NAME',
  summary: 'puts the line that another command has printed into a variable',
  run: (call) => {
    const { rest } = readOptions(call, { flags: 'r' });
    if (!call.stdin) return call.fail('nothing to read', 'As in: echo sea | { read album; echo "$album"; }');
    const left = leftOf(call.stdin);
    const end = left.indexOf('\n'.charCodeAt(0));
    const line = decode(end === -1 ? left : left.subarray(0, end));
    take(call.stdin, end === -1 ? left.length : end + 1);
    const values = wordsOf(line, rest.length || 1, call.state.variables.get('IFS'));
    for (const [index, name] of (rest.length > 0 ? rest : ['REPLY']).entries())
      call.state.variables.set(name, values[index] ?? '');
    // As where a file has no line feed at its end: its last line is read, and nothing comes after it.
    return Number(end === -1);
  },
};

/** The first words of a line; the last one has all that is left of it. */
function wordsOf(line: string, count: number, separators = ' \t\n'): readonly string[] {
  if (separators === '') return [line];
  const isBlank = separators.trim() === '';
  const separator = new RegExp(`[${separators.replace(/[\\\]^-]/g, String.raw`\$&`)}]`);
  const words: string[] = [];
  let left = isBlank ? line.trim() : line;
  while (words.length < count - 1) {
    const at = left.search(separator);
    if (at === -1) break;
    words.push(left.slice(0, at));
    left = isBlank ? left.slice(at).trimStart() : left.slice(at + 1);
  }
  return [...words, left];
}

/** Does nothing for a while. */
export const sleep: ShellCommand = {
  usage: 'sleep SECONDS',
  summary: 'waits',
  run: async ({ args, signal }) => {
    const seconds = Number((args[0] ?? '').replace(/s$/, ''));
    if (args[0] === undefined || Number.isNaN(seconds) || seconds < 0)
      throw new CommandProblem(`invalid time interval '${args[0] ?? ''}'`, 'As in: sleep 2');
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, seconds * 1000);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
    if (signal.aborted) throw new Interrupted();
    return 0;
  },
};

/** Ends the program. */
export const exit: ShellCommand = {
  usage: 'exit [STATUS]',
  summary: 'ends a program',
  run: ({ args, state }) => {
    throw new Exit(args[0] === undefined ? state.status : Number(args[0]) & 255);
  },
};

const endOfLoop = (name: string, goesOn: boolean, summary: string): ShellCommand => ({
  usage: `${name} [LOOPS]`,
  summary,
  run: ({ args }) => {
    throw new LoopEnd(goesOn, Math.max(1, Number(args[0] ?? 1)));
  },
});

/** Ends a loop. */
export const break_ = endOfLoop('break', false, 'ends a loop');

/** Begins the next turn of a loop. */
export const continue_ = endOfLoop('continue', true, 'begins the next turn of a loop');

const quiet = (status: number, summary: string, usage: string): ShellCommand => ({
  usage,
  summary,
  run: () => status,
});

/** Does nothing, well. */
export const true_ = quiet(0, 'does nothing, with exit code 0', 'true');

/** Does nothing, and fails. */
export const false_ = quiet(1, 'does nothing, with exit code 1', 'false');
