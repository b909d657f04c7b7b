import { CommandProblem, type ShellCommand } from '../command.ts';
import { decode } from '../run/bytes.ts';
import { readInputs } from './inputs.ts';
import { readOptions } from './options.ts';

const classes: Readonly<Record<string, string>> = {
  upper: 'A-Z',
  lower: 'a-z',
  digit: '0-9',
  alpha: 'A-Za-z',
  alnum: '0-9A-Za-z',
  space: String.raw` \t\n\r`,
  blank: String.raw` \t`,
};
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/** Changes letters. */
export const tr: ShellCommand = {
  usage: 'tr [-d] [-s] [-c] LETTERS [OTHERS]',
  summary: 'changes letters into others, as in tr a-z A-Z (-d: leaves them out, -s: one in place of many)',
  run: async (call) => {
    const { flags, rest } = readOptions(call, {
      flags: 'dsc',
      long: { delete: 'd', 'squeeze-repeats': 's' },
    });
    const [from, to] = rest.map(lettersOf);
    if (!from || (!to && !flags.has('d') && !flags.has('s')))
      throw new CommandProblem('missing operand', 'As in: tr a-z A-Z', 1);
    const isOne = (letter: string) => from.includes(letter) !== flags.has('c');
    const last = to?.at(-1) ?? '';
    const changed = (letter: string) => {
      if (!isOne(letter)) return letter;
      if (flags.has('d')) return '';
      if (!to) return letter;
      return (flags.has('c') ? last : to[from.indexOf(letter)]) ?? last;
    };
    const squeezed = flags.has('s') ? (to ?? from) : [];
    for (const { bytes } of await readInputs(call, [])) {
      let text = '';
      for (const letter of decode(bytes)) {
        const next = changed(letter);
        if (!(squeezed.includes(next) && text.endsWith(next) && next !== '')) text += next;
      }
      call.print(text);
    }
    return 0;
  },
};

/** The letters of `a-z`, `[:upper:]` and `\n`. */
function lettersOf(set: string): readonly string[] {
  const whole = set.replace(/\[:(\w+):\]/g, (found, name: string) => classes[name] ?? found);
  const letters: string[] = [];
  for (const [part, escaped, first, last] of whole.matchAll(/\\(.)|([^\\])-([^\\])|[^]/gu)) {
    if (escaped !== undefined) letters.push(escapes[escaped] ?? escaped);
    else if (first === undefined || last === undefined) letters.push(part);
    else
      for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code += 1)
        letters.push(String.fromCharCode(code));
  }
  return letters;
}
