import type { Call, Commands, ShellCommand } from '../command.ts';

/** What a shell itself does; others are programs, on a computer. */
const ofTheShell =
  ': . [ alias break builtin cd command continue declare echo eval exec exit export false getopts hash help let local mapfile ' +
  'printf pwd read readarray readonly return set shift shopt source test trap true type typeset unset';
const builtins = new Set(ofTheShell.split(' '));
const keywords = new Set(
  'if then elif else fi case esac for while until do done in function { } ! [[ ]]'.split(' '),
);
/** Commands that are none of the shell's own list, for they call others. */
const callers = new Set(['sh', 'bash', 'source', '.', 'exec', 'builtin']);

/** Says whether there is a command, or a function. `commands` answers all that the shell has. */
export function makeWhich(commands: () => Commands): ShellCommand {
  return {
    usage: 'which NAME…, type NAME…, command -v NAME, command NAME',
    summary: 'says whether there is a command; command NAME calls it where a function has its name, too',
    run: (call) => {
      const letters = call.args.filter((arg) => /^-[avVtpP]+$/.test(arg)).join('');
      let status = 0;
      for (const name of call.args.filter((arg) => !/^-[avVtpP]+$/.test(arg))) {
        const kind = kindOf(name, call, commands());
        if (kind !== undefined) say(call, name, kind, letters);
        else if (call.name === 'command' && !letters.includes('V')) status = 1;
        else if (letters.includes('t')) status = 1;
        else status = call.fail(`no ${name} here`, 'help lists the commands that are here.');
      }
      return status;
    },
  };
}

type Kind = 'keyword' | 'function' | 'builtin' | 'file';

function kindOf(name: string, { name: command, state }: Call, commands: Commands): Kind | undefined {
  const isCommand = commands.has(name) || callers.has(name);
  // A program that looks for programs knows nothing of the shell that calls it.
  if (command === 'which') return isCommand ? 'file' : undefined;
  if (keywords.has(name)) return 'keyword';
  if (state.functions.has(name)) return 'function';
  return isCommand ? (builtins.has(name) ? 'builtin' : 'file') : undefined;
}

function say({ name: command, print, state }: Call, name: string, kind: Kind, letters: string): void {
  if (letters.includes('t')) print(`${kind}\n`);
  else if (command === 'hash') return;
  else if (command === 'which' || letters.includes('v')) print(`${name}\n`);
  else if (kind === 'function') print(`${name} is a function\n${state.functions.get(name)?.text ?? ''}\n`);
  else if (kind === 'file') print(`${name} is a command of this shell\n`);
  else print(`${name} is a shell ${kind}\n`);
}
