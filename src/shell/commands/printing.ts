import type { ShellCommand } from '../command.ts';
import { assign } from '../run/assign.ts';
import { bytesOfText } from '../run/text-of-bytes.ts';
import { formatPrintf, unescape } from './format-printf.ts';

/** Prints its arguments. */
export const echo: ShellCommand = {
  usage: 'echo [-n] [-e] [TEXT…]',
  summary: 'prints text, and a new line (-n: without one)',
  run: ({ args, stdout }) => {
    const options = args.findIndex((arg) => !/^-[neE]+$/.test(arg));
    const given = args.slice(0, options === -1 ? args.length : options).join('');
    const text = args.slice(options === -1 ? args.length : options).join(' ');
    stdout(bytesOfText((given.includes('e') ? unescape(text) : text) + (given.includes('n') ? '' : '\n')));
    return 0;
  },
};

/** Prints its arguments by a pattern. */
export const printf: ShellCommand = {
  usage: 'printf [-v NAME] PATTERN [VALUE…]',
  summary: 'prints values by a pattern, such as "%s has %d photos\\n"',
  run: ({ args: given, state, stdout, fail }) => {
    const [, written = ''] = given;
    const args = given[0] === '-v' ? given.slice(2) : given;
    const [pattern, ...values] = args[0] === '--' ? args.slice(1) : args;
    if (pattern === undefined)
      return fail('nothing to print', "Give it a pattern: printf 'Hello, %s\\n' world");
    if (given[0] !== '-v') stdout(bytesOfText(formatPrintf(pattern, values)));
    else {
      const [, name, index] = /^([A-Za-z_]\w*)(?:\[(.+)\])?$/.exec(written) ?? [];
      if (name === undefined) return fail(`\`${written}': not a valid identifier`);
      assign({ name, index, isAppended: false, value: formatPrintf(pattern, values) }, state);
    }
    return 0;
  },
};
