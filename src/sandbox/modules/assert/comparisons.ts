import { deepEqual as sameInAll } from '../util/deep-equal.ts';
import { check, type Message, show } from './check.ts';

type Compare = (actual: unknown, expected: unknown) => boolean;
type Generate = (actual: unknown, expected: unknown) => string;

/** An assertion on two values. */
export type Comparison = (actual: unknown, expected: unknown, message?: Message) => void;

const comparison =
  (operator: string, compare: Compare, generated: Generate): Comparison =>
  (actual, expected, message) =>
    check(compare(actual, expected), operator, { actual, expected }, message, () =>
      generated(actual, expected),
    );
const not =
  (compare: Compare): Compare =>
  (actual, expected) =>
    !compare(actual, expected);

const isSimple = (value: unknown) => typeof value !== 'object' || value === null;
const isLooselySame: Compare = (actual, expected) =>
  isSimple(actual) || isSimple(expected)
    ? actual == expected || (actual !== actual && expected !== expected)
    : actual === expected;
const isLooselyDeepSame: Compare = (actual, expected) => sameInAll(actual, expected, true);
const isDeepSame: Compare = (actual, expected) => sameInAll(actual, expected);

const block =
  (heading: string): Generate =>
  (actual, expected) =>
    `${heading}\n\n${show(actual)}\n\nshould be\n\n${show(expected)}\n`;
const notTo =
  (what: string): Generate =>
  (_, expected) =>
    `Expected "actual" ${what}: ${show(expected)}`;
const between =
  (sign: string): Generate =>
  (actual, expected) =>
    `${show(actual)} ${sign} ${show(expected)}`;
const strictly: Generate = (actual, expected) =>
  isSimple(actual) && isSimple(expected)
    ? `Expected values to be strictly equal:\n\n${show(actual)} !== ${show(expected)}\n`
    : block('Expected values to be strictly equal:')(actual, expected);

/** The comparisons that are strict in both `node:assert` and `node:assert/strict`. */
export const strictComparisons = {
  strictEqual: comparison('strictEqual', Object.is, strictly),
  notStrictEqual: comparison('notStrictEqual', not(Object.is), notTo('to be strictly unequal to')),
  deepStrictEqual: comparison(
    'deepStrictEqual',
    isDeepSame,
    block('Expected values to be strictly deep-equal:'),
  ),
  notDeepStrictEqual: comparison(
    'notDeepStrictEqual',
    not(isDeepSame),
    notTo('not to be strictly deep-equal to'),
  ),
};

/** The comparisons that `node:assert` makes with `==`. */
export const looseComparisons = {
  equal: comparison('==', isLooselySame, between('==')),
  notEqual: comparison('!=', not(isLooselySame), between('!=')),
  deepEqual: comparison('deepEqual', isLooselyDeepSame, block('Expected values to be loosely deep-equal:')),
  notDeepEqual: comparison('notDeepEqual', not(isLooselyDeepSame), notTo('not to be loosely deep-equal to')),
};

/** The same names in strict mode: `equal` is `strictEqual`, and so on. */
export const strictNames: Readonly<Record<keyof typeof looseComparisons, Comparison>> = {
  equal: strictComparisons.strictEqual,
  notEqual: strictComparisons.notStrictEqual,
  deepEqual: strictComparisons.deepStrictEqual,
  notDeepEqual: strictComparisons.notDeepStrictEqual,
};
