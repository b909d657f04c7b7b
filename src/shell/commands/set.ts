import { CommandProblem, type ShellCommand } from '../command.ts';
import { quoted } from '../expand/change-text.ts';

/** How options of `set` are written, each with what it is called here. */
const setOptions: Readonly<Record<string, string>> = {
  ...{ a: 'a', e: 'e', f: 'f', u: 'u', x: 'x', E: 'E', pipefail: 'pipefail' },
  ...{ allexport: 'a', errexit: 'e', noglob: 'f', nounset: 'u', xtrace: 'x', errtrace: 'E' },
  // These change nothing: how commands are looked up, and jobs, of which there are none.
  ...{ h: 'h', hashall: 'h', B: 'B', braceexpand: 'B', m: 'm', monitor: 'm', b: 'b', notify: 'b' },
};

/** Those with a long name, as they are listed. */
const longOptions = Object.entries(setOptions).filter(([name]) => name.length > 1);

/** Switches what happens where a command fails, and gives a program its parameters. */
export const set: ShellCommand = {
  usage: 'set [-e] [-u] [-x] [-f] [-a] [-E] [-o pipefail] [-- [VALUE…]]',
  summary:
    'ends a program where a command fails (-e), or a variable is not set (-u); -x prints each command; -- sets $1, $2, …',
  run: ({ args, state, print }) => {
    if (args.length === 0)
      for (const [name] of [...state.variables].sort(([one], [two]) => (one < two ? -1 : 1)))
        print(`${name}=${printable(state.variables.get(name) ?? '')}\n`);
    const left = args.flatMap((arg, index) =>
      /^[-+][A-Za-z]{2,}$/.test(arg) &&
      args.slice(0, index).every((before) => /^[-+]\w/.test(before) || isName(before))
        ? Array.from(arg.slice(1), (letter) => `${arg.charAt(0)}${letter}`)
        : [arg],
    );
    while (left.length > 0) {
      const arg = left.shift() ?? '';
      if (arg === '--' || !/^[-+]./.test(arg)) {
        state.parameters = arg === '--' ? left : [arg, ...left];
        break;
      }
      if (/^[-+]o$/.test(arg) && left.length === 0) {
        for (const [long, letter] of longOptions) {
          const isOn = state.options.has(letter);
          print(
            arg === '-o'
              ? `${long.padEnd(15)}\t${isOn ? 'on' : 'off'}\n`
              : `set ${isOn ? '-' : '+'}o ${long}\n`,
          );
        }
        return 0;
      }
      const name = /^[-+]o$/.test(arg) ? (left.shift() ?? '') : arg.slice(1);
      const option = Object.hasOwn(setOptions, name) ? setOptions[name] : undefined;
      if (option === undefined)
        throw new CommandProblem(`${arg}: invalid option`, 'help set says what it takes.', 2);
      if (arg.startsWith('-')) state.options.add(option);
      else state.options.delete(option);
    }
    return 0;
  },
};

const isName = (text: string) => Object.hasOwn(setOptions, text);
const printable = (text: string) => (/^[\w@%+=:,./-]*$/.test(text) ? text : quoted(text));

/** Options of `shopt` that are here; the others would do something without a word. */
const shellOptions = ['nullglob', 'dotglob', 'nocasematch', 'inherit_errexit'];
/** Those that are so in any case. */
const always = [
  'expand_aliases',
  'sourcepath',
  'checkwinsize',
  'cmdhist',
  'promptvars',
  'patsub_replacement',
];

/** Switches what patterns match. */
export const shopt: ShellCommand = {
  usage: 'shopt [-s] [-u] [-q] nullglob|dotglob|nocasematch|inherit_errexit',
  summary:
    'switches on (-s) or off (-u) what patterns match, as nullglob: nothing in the place of *.jpg without a file',
  run: ({ args, state: { options }, print }) => {
    const letters = args.filter((arg) => /^-[suqop]+$/.test(arg)).join('');
    const names = args.filter((arg) => !arg.startsWith('-'));
    for (const name of names)
      if (!shellOptions.includes(name) && !always.includes(name))
        throw new CommandProblem(`${name}: is not here`, whatFor(name));
    if (letters.includes('s')) for (const name of names) options.add(name);
    else if (letters.includes('u')) for (const name of names) options.delete(name);
    else {
      const asked = names.length > 0 ? names : shellOptions;
      if (!letters.includes('q'))
        for (const name of asked) print(`${name.padEnd(15)}\t${options.has(name) ? 'on' : 'off'}\n`);
      return Number(names.length > 0 && !names.every((name) => options.has(name)));
    }
    return 0;
  },
};

function whatFor(name: string): string {
  if (name === 'extglob') return 'In the place of @(a|b): case "$x" in a|b) …, or [[ $x =~ ^(a|b)$ ]]';
  if (name === 'globstar') return "In the place of **/*.jpg: find . -name '*.jpg'";
  return `These are: ${shellOptions.join(', ')}`;
}
