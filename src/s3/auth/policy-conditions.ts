import { inNetwork } from './ip-network.ts';
import { matchesPattern } from './pattern.ts';
import type { Context } from './policy-variables.ts';

type Test = (actual: string, expected: string) => boolean;

const number = (compare: (one: number, other: number) => boolean): Test => {
  return (actual, expected) => compare(Number(actual), Number(expected));
};
const date = (compare: (one: number, other: number) => boolean): Test => {
  const time = (text: string) => (/^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text));
  return (actual, expected) => compare(time(actual), time(expected));
};
const equal = (one: number, other: number) => one === other;
const less = (one: number, other: number) => one < other;
const atMost = (one: number, other: number) => one <= other;
const like: Test = (actual, expected) => matchesPattern(expected, actual);

/** The positive operators; those with `Not` in their names are the opposite. */
const tests: Readonly<Record<string, Test>> = {
  stringequals: (actual, expected) => actual === expected,
  stringequalsignorecase: (actual, expected) => actual.toLowerCase() === expected.toLowerCase(),
  stringlike: like,
  arnequals: like,
  arnlike: like,
  numericequals: number(equal),
  numericlessthan: number(less),
  numericlessthanequals: number(atMost),
  numericgreaterthan: number((one, other) => less(other, one)),
  numericgreaterthanequals: number((one, other) => atMost(other, one)),
  dateequals: date(equal),
  datelessthan: date(less),
  datelessthanequals: date(atMost),
  dategreaterthan: date((one, other) => less(other, one)),
  dategreaterthanequals: date((one, other) => atMost(other, one)),
  binaryequals: (actual, expected) => actual === expected,
  bool: (actual, expected) => actual.toLowerCase() === expected.toLowerCase(),
  ipaddress: inNetwork,
};

/** Whether there is a condition operator with this name. */
export function isConditionOperator(name: string): boolean {
  const { test, operator } = parseOperator(name);
  return test !== undefined || operator === 'null';
}

function parseOperator(name: string) {
  const [, quantifier = '', operator = ''] =
    /^(?:(foranyvalue|forallvalues):)?(\w+)$/.exec(name.toLowerCase()) ?? [];
  const ifExists = operator.endsWith('ifexists');
  const bare = ifExists ? operator.slice(0, -'ifexists'.length) : operator;
  const negated = /^(string|arn|numeric|date)not|^notip/.test(bare);
  const test = tests[bare.replace(/^(string|arn|numeric|date)not/, '$1').replace(/^notip/, 'ip')];
  return { quantifier, operator, ifExists, negated, test };
}

/**
 * Whether one condition of a statement holds. A condition with an unknown operator does not.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function conditionHolds(
  name: string,
  key: string,
  expected: readonly string[],
  context: Context,
): boolean {
  const { quantifier, operator, ifExists, negated, test } = parseOperator(name);
  const actual = context.get(key.toLowerCase());
  if (operator === 'null') return expected.includes(String(actual === undefined));
  if (!test) return false;
  if (actual === undefined) return ifExists || negated || quantifier === 'forallvalues';
  const matches = (value: string) => expected.some((item) => test(value, item)) !== negated;
  return quantifier === 'forallvalues' ? actual.every(matches) : actual.some(matches);
}
