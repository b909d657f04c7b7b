import { CommandProblem, type ShellCommand } from '../command.ts';
import { baseName } from '../paths.ts';
import { readOptions } from './options.ts';

/** @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/basename.html The options are those of GNU. */
export const basename: ShellCommand = {
  usage: 'basename PATH [ENDING], or basename [-a] [-s ENDING] PATH…',
  summary: 'prints the last part of a path, without an ending if one is given',
  run: (call) => {
    const { flags, values, rest } = readOptions(call, {
      ...{ flags: 'a', values: 's' },
      long: { multiple: 'a', suffix: 's' },
    });
    if (rest.length === 0) throw missing(call.name);
    if (flags.has('a') || values.has('s')) {
      for (const path of rest) call.print(`${withoutEnding(lastPart(path), values.get('s') ?? '')}\n`);
      return 0;
    }
    const [path = '', ending = '', extra] = rest;
    if (extra !== undefined)
      throw new CommandProblem(`extra operand '${extra}'`, 'basename -a takes several paths.');
    call.print(`${withoutEnding(lastPart(path), ending)}\n`);
    return 0;
  },
};

/** @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/dirname.html */
export const dirname: ShellCommand = {
  usage: 'dirname PATH…',
  summary: 'prints a path without its last part',
  run: (call) => {
    const { rest } = readOptions(call, {});
    if (rest.length === 0) throw missing(call.name);
    for (const path of rest) call.print(`${withoutLastPart(path)}\n`);
    return 0;
  },
};

const missing = (name: string) => new CommandProblem('missing operand', `help ${name} says what it takes.`);

/** The last part of a path; of one that has slashes alone, one of them. */
function lastPart(path: string): string {
  return /^\/+$/.test(path) ? '/' : baseName(path);
}

function withoutEnding(name: string, ending: string): string {
  return name !== ending && name.endsWith(ending) ? name.slice(0, name.length - ending.length) : name;
}

function withoutLastPart(path: string): string {
  const [, folder = ''] = /^(.*?)\/*[^/]*\/*$/s.exec(path) ?? [];
  if (folder !== '') return folder;
  return path.startsWith('/') ? '/' : '.';
}
