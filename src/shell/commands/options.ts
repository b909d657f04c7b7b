import { type Call, CommandProblem } from '../command.ts';

/** The options of a call, and what is left of its arguments. */
export interface Options {
  readonly flags: ReadonlySet<string>;
  /** Of an option that was given several times, the last value. */
  readonly values: ReadonlyMap<string, string>;
  /** All values of an option. */
  readonly all: (letter: string) => readonly string[];
  readonly rest: readonly string[];
}

/** Which options a command has: by their letters, and by their long names, each with its letter. */
export interface OptionKinds {
  readonly flags?: string;
  /** Those that take a value. */
  readonly values?: string;
  readonly long?: Readonly<Record<string, string>>;
}

/**
 * Reads options as `getopt` does: `-la`, `-n 3`, `-n3`, `--lines=3`, and `--` before names that begin with a hyphen.
 *
 * @throws CommandProblem where there is no such option.
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap12.html
 */
export function readOptions({ args, name }: Pick<Call, 'args' | 'name'>, kinds: OptionKinds): Options {
  const { flags: known = '', values: valued = '', long = {} } = kinds;
  const flags = new Set<string>();
  const values = new Map<string, string>();
  const given: (readonly [letter: string, value: string])[] = [];
  const all = (letter: string) => given.flatMap(([one, value]) => (one === letter ? [value] : []));
  const set = (letter: string, value: string) => {
    values.set(letter, value);
    given.push([letter, value]);
  };
  const rest: string[] = [];
  const left = [...args];
  const hint = `help ${name} says what it takes.`;
  const valueOf = (option: string, attached: string) => {
    const value = attached !== '' ? attached : left.shift();
    if (value === undefined) throw new CommandProblem(`option ${option} needs a value`, hint, 2);
    return value;
  };
  for (let word = left.shift(); word !== undefined; word = left.shift()) {
    if (word === '--') return { flags, values, all, rest: [...rest, ...left] };
    if (word.startsWith('--')) {
      const [option = '', ...attached] = word.slice(2).split('=');
      const letter = Object.hasOwn(long, option) ? long[option] : undefined;
      if (letter === undefined) throw new CommandProblem(`unrecognized option '--${option}'`, hint, 2);
      if (valued.includes(letter)) set(letter, valueOf(`--${option}`, attached.join('=')));
      else flags.add(letter);
    } else if (word.startsWith('-') && word !== '-') {
      for (let at = 1; at < word.length; at += 1) {
        const letter = word.charAt(at);
        if (known.includes(letter)) flags.add(letter);
        else if (valued.includes(letter)) {
          set(letter, valueOf(`-${letter}`, word.slice(at + 1)));
          break;
        } else throw new CommandProblem(`invalid option -- '${letter}'`, hint, 2);
      }
    } else rest.push(word);
  }
  return { flags, values, all, rest };
}

/** A count that was given as an option's value: `12`, `5K`, `2MB`. */
export function readCount(text: string): number {
  const [, digits, unit = ''] = /^[-+]?(\d+)([kKM]?)B?$/.exec(text) ?? [];
  if (digits === undefined) throw new CommandProblem(`invalid number: '${text}'`);
  return Number(digits) * (unit === '' ? 1 : unit === 'M' ? 1024 ** 2 : 1024);
}
