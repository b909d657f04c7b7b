import type { ShellCommand } from '../command.ts';
import { folderOf } from '../paths.ts';
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
