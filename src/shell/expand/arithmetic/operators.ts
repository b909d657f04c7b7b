import { divisor, power } from './numbers.ts';

type Operate = (left: bigint, right: bigint) => bigint;

const truth = (isTrue: boolean) => (isTrue ? 1n : 0n);

/** Operators between two values, level by level: those that bind least first. `||` and `&&`, which come before them, are no such. */
export const levels: readonly Readonly<Record<string, Operate>>[] = [
  { '|': (left, right) => left | right },
  { '^': (left, right) => left ^ right },
  { '&': (left, right) => left & right },
  { '==': (left, right) => truth(left === right), '!=': (left, right) => truth(left !== right) },
  {
    '<=': (left, right) => truth(left <= right),
    '>=': (left, right) => truth(left >= right),
    '<': (left, right) => truth(left < right),
    '>': (left, right) => truth(left > right),
  },
  {
    '<<': (left, right) => left << (right & 63n),
    '>>': (left, right) => left >> (right & 63n),
  },
  { '+': (left, right) => left + right, '-': (left, right) => left - right },
  {
    '*': (left, right) => left * right,
    '/': (left, right) => left / divisor(right),
    '%': (left, right) => left % divisor(right),
  },
  { '**': power },
];

/** The operator in front of `=`, as in `+=`. */
export const operatorOf = (sign: string): Operate | undefined =>
  levels.find((level) => Object.hasOwn(level, sign))?.[sign];
