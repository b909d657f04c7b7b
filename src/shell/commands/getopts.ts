import type { Call, ShellCommand } from '../command.ts';
import { lateFacts } from '../late/facts.ts';
import { encode } from '../run/bytes.ts';

/** Where the variables of a shell are in a word of several options, as `-ab`: behind which `OPTIND`, and at which sign. */
const places = new WeakMap<object, { readonly word: number; readonly sign: number }>();

/**
 * Reads the options of a program, one at a time.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/utilities/getopts.html
 */
export const getopts: ShellCommand = {
  ...lateFacts.getopts,
  run: (call) => {
    const { args, state, fail } = call;
    const [letters, name, ...given] = args;
    if (letters === undefined || name === undefined)
      return (
        fail('letters and a name are needed', 'As in: while getopts "b:v" option; do echo "$option"; done') +
        1
      );
    const { variables } = state;
    const words = given.length > 0 ? given : state.parameters;
    const index = Number(variables.get('OPTIND') ?? 1);
    const word = words[index - 1] ?? '';
    variables.delete('OPTARG');
    const place = places.get(variables);
    const at = place?.word === index && place.sign < word.length ? place.sign : 1;
    if (at === 1 && !/^-[^-]/.test(word)) {
      if (word === '--') variables.set('OPTIND', String(index + 1));
      variables.set(name, '?');
      return 1;
    }
    const letter = word.charAt(at);
    const kind = letter === ':' ? -1 : letters.indexOf(letter, letters.startsWith(':') ? 1 : 0);
    const rest = word.slice(at + 1);
    const takesValue = kind !== -1 && letters.charAt(kind + 1) === ':';
    const value = takesValue ? rest || words[index] : undefined;
    const next = takesValue ? (rest === '' ? 2 : 1) : rest === '' ? 1 : 0;
    if (next > 0) places.delete(variables);
    else places.set(variables, { word: index, sign: at + 1 });
    variables.set('OPTIND', String(takesValue && value === undefined ? index + 1 : index + next));
    if (kind === -1) say(call, letters, name, letter, '?', 'illegal option');
    else if (takesValue && value === undefined)
      say(call, letters, name, letter, ':', 'option requires an argument');
    else {
      variables.set(name, letter);
      if (value !== undefined) variables.set('OPTARG', value);
    }
    return 0;
  },
};

/** Says what is wrong: where the letters begin with a colon, to the program alone. */
function say(
  { state: { variables, name: program }, stderr }: Call,
  letters: string,
  name: string,
  letter: string,
  sign: '?' | ':',
  why: string,
): void {
  const isSilent = letters.startsWith(':');
  variables.set(name, isSilent ? sign : '?');
  if (isSilent) variables.set('OPTARG', letter);
  else if (variables.get('OPTERR') !== '0') stderr(encode(`${program}: ${why} -- ${letter}\n`));
}
