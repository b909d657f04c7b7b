import { keyOf } from '../expand/calculate-text.ts';
import type { FileFacts, ShellFiles } from '../shell-files.ts';
import { itemsOf, valueOf } from './special.ts';
import type { ShellState } from './state.ts';

/** What a file is asked for. */
const tests: Readonly<Record<string, (facts: FileFacts | undefined) => boolean>> = {
  '-f': (facts) => facts?.isDirectory === false,
  '-d': (facts) => facts?.isDirectory === true,
  '-s': (facts) => facts !== undefined && facts.size > 0,
  // What is none of these is none of a computer's other kinds, either.
  ...Object.fromEntries(['-L', '-h', '-p', '-S', '-b', '-c'].map((operator) => [operator, () => false])),
};

/** Whether a file is as `-f`, `-d` and others ask; `undefined` where there is no such question. */
export async function testFile(
  operator: string,
  name: string,
  { files, state }: { readonly files: ShellFiles; readonly state: ShellState },
): Promise<boolean | undefined> {
  // Nothing is a screen to a program here.
  if (operator === '-t') return false;
  const facts = /^-[defrswxLhpSbc]$/.test(operator) ? await files.facts(state.resolve(name)) : undefined;
  if (Object.hasOwn(tests, operator)) return tests[operator]?.(facts);
  return /^-[erwx]$/.test(operator) ? facts !== undefined : undefined;
}

/** Compares two files: which was changed later (`-nt`, `-ot`), or whether they are one (`-ef`). */
export async function compareFiles(
  one: string,
  operator: string,
  other: string,
  { files, state }: { readonly files: ShellFiles; readonly state: ShellState },
): Promise<boolean> {
  const [first, second] = [await files.facts(state.resolve(one)), await files.facts(state.resolve(other))];
  const [time, otherTime] = [first?.modified ?? -Infinity, second?.modified ?? -Infinity];
  if (operator === '-ef') return first !== undefined && state.resolve(one) === state.resolve(other);
  return operator === '-nt' ? time > otherTime : time < otherTime;
}

/** Whether a variable, or an item of one, is set: what `-v` asks. */
export function isSet(written: string, state: ShellState): boolean {
  const [, name = written, index] = /^(\w+)\[(.+)\]$/.exec(written) ?? [];
  if (index === '@' || index === '*') return itemsOf(name, state).size > 0;
  return valueOf(name, state, index === undefined ? undefined : keyOf(name, index, state)) !== undefined;
}
