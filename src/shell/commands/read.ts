import { type Call, CommandProblem, type ShellCommand } from '../command.ts';
import { blanks, readFields } from '../expand/fields.ts';
import type { Sign } from '../expand/sets.ts';
import { decode, leftOf, take } from '../run/bytes.ts';
import { readOptions } from './options.ts';

/** Reads a line into a variable. */
export const read: ShellCommand = {
  usage: 'read [-r] [-a ARRAY] [-d SIGN] [-n COUNT] NAME…',
  summary: 'puts the line that another command has printed into a variable',
  run: (call) => {
    const { flags, values, rest } = readOptions(call, { flags: 'rse', values: 'apdnNtui' });
    if (values.has('u'))
      throw new CommandProblem('-u: only standard input is read here', 'Use <, or a pipe.', 2);
    // Nobody is asked what -p says: that is for those who type.
    if (!call.stdin) return call.fail('nothing to read', 'As in: echo sea | { read album; echo "$album"; }');
    const { variables } = call.state;
    const { signs, isEnded } = readLine(call.stdin, {
      isRaw: flags.has('r'),
      end: values.has('d') ? (values.get('d') ?? '').charAt(0) || '\0' : '\n',
      most: Number(values.get('n') ?? values.get('N') ?? Infinity),
    });
    const separators = variables.get('IFS') ?? blanks;
    const array = values.get('a');
    if (array !== undefined) {
      const fields = signs.length === 0 ? [] : readFields(signs, Infinity, separators);
      const items = fields.at(-1) === '' ? fields.slice(0, -1) : fields;
      variables.setItems(array, new Map(items.entries()));
    } else if (rest.length === 0) variables.set('REPLY', signs.map(({ text }) => text).join(''));
    else {
      const fields = readFields(signs, rest.length, separators);
      for (const [index, name] of rest.entries()) setNamed(call, name, fields[index] ?? '');
    }
    // As where a file has no line feed at its end: its last line is read, and nothing comes after it.
    return Number(!isEnded);
  },
};

function setNamed({ state }: Call, name: string, value: string): void {
  if (!/^[A-Za-z_]\w*$/.test(name)) throw new CommandProblem(`\`${name}': not a valid identifier`);
  state.variables.set(name, value);
}

/** Takes a line off what is read. Unless it is raw, a backslash quotes what is behind it, and joins lines. */
function readLine(
  stdin: Uint8Array,
  { isRaw, end, most }: { readonly isRaw: boolean; readonly end: string; readonly most: number },
): { readonly signs: readonly Sign[]; readonly isEnded: boolean } {
  const left = leftOf(stdin);
  const signs: Sign[] = [];
  for (let start = 0; ;) {
    const found = left.indexOf(end.charCodeAt(0), start);
    const line = left.subarray(start, found === -1 ? left.length : found);
    const text = decode(line);
    const letters = Array.from(text);
    for (let at = 0; at < letters.length && signs.length < most; at += 1) {
      const isQuoted = !isRaw && letters[at] === '\\';
      if (isQuoted) at += 1;
      signs.push({ text: letters[at] ?? '', isQuoted });
    }
    if (signs.length >= most) {
      take(stdin, new TextEncoder().encode(letters.slice(0, most).join('')).length);
      return { signs, isEnded: true };
    }
    start = found === -1 ? left.length : found + 1;
    // A backslash at its end: the next line belongs to it.
    const goesOn = !isRaw && found !== -1 && signs.at(-1)?.isQuoted === true && signs.at(-1)?.text === '';
    if (goesOn) {
      signs.pop();
      continue;
    }
    take(stdin, start);
    return { signs, isEnded: found !== -1 };
  }
}
