import { type Call, CommandProblem, type ShellCommand } from '../command.ts';
import { lateFacts } from '../late/facts.ts';
import { decode } from '../run/bytes.ts';
import { type Change, changesBetween } from './changes-between.ts';
import { type Input, readInputs } from './inputs.ts';
import { type Options, readOptions } from './options.ts';

const kinds = {
  flags: 'uqsibwN',
  values: 'U',
  long: {
    ...{ unified: 'u', brief: 'q', 'report-identical-files': 's', 'ignore-case': 'i' },
    ...{ 'ignore-space-change': 'b', 'ignore-all-space': 'w' },
  },
};

/** A text as `diff` sees it. */
interface Text {
  readonly lines: readonly string[];
  /** Whether a line feed is at its end. */
  readonly isEnded: boolean;
}

/** Compares two files. */
export const diff: ShellCommand = {
  ...lateFacts.diff,
  run: async (call) => {
    const options = readOptions(call, kinds);
    const { flags, values, rest } = options;
    if (rest.length !== 2) throw new CommandProblem('two files are needed', 'As in: diff old.txt new.txt', 2);
    const [one, other] = await readInputs(call, rest);
    if (!one || !other) return 2;
    const isSame = decode(one.bytes) === decode(other.bytes) && one.bytes.length === other.bytes.length;
    const isText = ![one, other].some(({ bytes }) => bytes.subarray(0, 8192).includes(0));
    const [text, otherText] = [one, other].map(({ bytes }) => textOf(decode(bytes))) as [Text, Text];
    const changes = isSame || !isText ? [] : changesIn(text, otherText, flags);
    if (isSame || (isText && changes.length === 0)) {
      if (flags.has('s')) call.print(`Files ${one.name} and ${other.name} are identical\n`);
      return 0;
    }
    if (flags.has('q') || !isText)
      call.print(`${isText ? 'Files' : 'Binary files'} ${one.name} and ${other.name} differ\n`);
    else if (flags.has('u') || values.has('U')) {
      for (const [sign, input] of [
        ['---', one],
        ['+++', other],
      ] as const)
        call.print(`${sign} ${input.name}\t${await timeOf(call, input)}\n`);
      call.print(unified(changes, text, otherText, Number(values.get('U') ?? 3)));
    } else for (const change of changes) call.print(plain(change, text, otherText));
    return 1;
  },
};

function textOf(text: string): Text {
  const lines = text.split('\n');
  const isEnded = lines.at(-1) === '';
  if (isEnded) lines.pop();
  return { lines, isEnded };
}

function changesIn(one: Text, other: Text, flags: Options['flags']): readonly Change[] {
  const keysOf = ({ lines, isEnded }: Text) =>
    lines.map((line, index) => {
      let key = flags.has('i') ? line.toLowerCase() : line;
      if (flags.has('w')) key = key.replace(/\s+/g, '');
      else if (flags.has('b')) key = key.trimEnd().replace(/\s+/g, ' ');
      return isEnded || index < lines.length - 1 || flags.has('w') || flags.has('b') ? key : `${key}\0`;
    });
  return changesBetween(keysOf(one), keysOf(other));
}

async function timeOf({ files, state }: Call, { name }: Input): Promise<string> {
  const facts = name === '-' ? undefined : await files.facts(state.resolve(name));
  const time = new Date(facts?.modified ?? Date.now()).toISOString();
  return `${time.slice(0, 10)} ${time.slice(11, 23)}000000 +0000`;
}

function written(sign: string, { lines, isEnded }: Text, from: number, to: number): string {
  const shown = lines.slice(from, to).map((line) => `${sign}${line}\n`);
  const isOpen = !isEnded && to === lines.length && to > from;
  return shown.join('') + (isOpen ? '\\ No newline at end of file\n' : '');
}

function plain({ from, to, otherFrom, otherTo }: Change, one: Text, other: Text): string {
  const [gone, added] = [to > from, otherTo > otherFrom];
  const range = (first: number, end: number) =>
    end === first ? String(first) : end === first + 1 ? String(end) : `${first + 1},${end}`;
  const head = `${range(from, to)}${gone ? (added ? 'c' : 'd') : 'a'}${range(otherFrom, otherTo)}\n`;
  const between = gone && added ? '---\n' : '';
  return head + written('< ', one, from, to) + between + written('> ', other, otherFrom, otherTo);
}

function unified(changes: readonly Change[], one: Text, other: Text, around: number): string {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1)?.at(-1);
    if (last && change.from - last.to <= 2 * around) groups.at(-1)?.push(change);
    else groups.push([change]);
  }
  return groups.map((group) => hunk(group, one, other, around)).join('');
}

function hunk(group: readonly Change[], one: Text, other: Text, around: number): string {
  const [first, last] = [group[0], group.at(-1)];
  if (!first || !last) return '';
  const start = Math.max(0, first.from - around);
  const end = Math.min(one.lines.length, last.to + around);
  const otherStart = first.otherFrom - (first.from - start);
  const otherEnd = last.otherTo + (end - last.to);
  const range = (from: number, to: number) =>
    `${to === from ? from : from + 1}${to === from + 1 ? '' : `,${to - from}`}`;
  let text = `@@ -${range(start, end)} +${range(otherStart, otherEnd)} @@\n`;
  let at = start;
  for (const { from, to, otherFrom, otherTo } of group) {
    text +=
      written(' ', one, at, from) + written('-', one, from, to) + written('+', other, otherFrom, otherTo);
    at = to;
  }
  return text + written(' ', one, at, end);
}
