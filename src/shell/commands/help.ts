import type { Commands, ShellCommand } from '../command.ts';

/** The command that lists the others. `commands` answers all that the shell has. */
export function makeHelp(commands: () => Commands): ShellCommand {
  return {
    usage: 'help [COMMAND]',
    summary: 'lists the commands, or says what one takes',
    run: ({ args, print, fail }) => {
      const all = commands();
      const [name] = args;
      if (name === undefined) {
        const width = Math.max(...[...all.keys()].map(({ length }) => length));
        for (const [known, { summary }] of [...all].sort(([one], [other]) => (one < other ? -1 : 1)))
          print(`${known.padEnd(width)}  ${summary}\n`);
        return 0;
      }
      const found = all.get(name);
      if (!found) return fail(`there is no command ${name}`, 'help lists those that are here.');
      print(`${found.usage}\n  ${found.summary}\n`);
      return 0;
    },
  };
}
