import { inspecting } from '../run-globals.ts';
import { deepEqual } from '../util/deep-equal.ts';
import { AssertionError } from './assertion-error.ts';

type Message = string | Error | undefined;
type Expected = RegExp | object | ((error: unknown) => unknown) | undefined;

const show = (value: unknown) => inspecting().inspect(value, { sorted: true });
const block = (heading: string, actual: unknown, expected: unknown) =>
  `${heading}\n\n${show(actual)}\n\nshould ${heading.includes('not') ? 'not ' : ''}be\n\n${show(expected)}\n`;

function check(
  holds: boolean,
  operator: string,
  values: { readonly actual?: unknown; readonly expected?: unknown },
  message: Message,
  generated: () => string,
): void {
  if (holds) return;
  if (message instanceof Error) throw message;
  throw new AssertionError({ message, operator, ...values }, message === undefined ? generated() : '');
}

/** Node's assertions. Where strict, those that are named without `strict` compare strictly, too. */
export function makeAssert(isStrict: boolean) {
  const ok = (value?: unknown, message?: Message) =>
    check(
      Boolean(value),
      '==',
      { actual: value, expected: true },
      message,
      () => `The expression evaluated to a falsy value: ${show(value)}`,
    );
  const strictEqual = (actual: unknown, expected: unknown, message?: Message) =>
    check(Object.is(actual, expected), 'strictEqual', { actual, expected }, message, () =>
      isSimple(actual) && isSimple(expected)
        ? `Expected values to be strictly equal:\n\n${show(actual)} !== ${show(expected)}\n`
        : block('Expected values to be strictly equal:', actual, expected),
    );
  const notStrictEqual = (actual: unknown, expected: unknown, message?: Message) =>
    check(
      !Object.is(actual, expected),
      'notStrictEqual',
      { actual, expected },
      message,
      () => `Expected "actual" to be strictly unequal to: ${show(expected)}`,
    );
  const deepStrictEqual = (actual: unknown, expected: unknown, message?: Message) =>
    check(deepEqual(actual, expected), 'deepStrictEqual', { actual, expected }, message, () =>
      block('Expected values to be strictly deep-equal:', actual, expected),
    );
  const notDeepStrictEqual = (actual: unknown, expected: unknown, message?: Message) =>
    check(
      !deepEqual(actual, expected),
      'notDeepStrictEqual',
      { actual, expected },
      message,
      () => `Expected "actual" not to be strictly deep-equal to: ${show(expected)}`,
    );
  const looselyEqual = (actual: unknown, expected: unknown) => deepEqual(actual, expected, true);
  const isLooselySame = (actual: unknown, expected: unknown) =>
    isSimple(actual) || isSimple(expected)
      ? actual == expected || (actual !== actual && expected !== expected)
      : actual === expected;
  const equal = (actual: unknown, expected: unknown, message?: Message) =>
    check(
      isLooselySame(actual, expected),
      '==',
      { actual, expected },
      message,
      () => `${show(actual)} == ${show(expected)}`,
    );
  const notEqual = (actual: unknown, expected: unknown, message?: Message) =>
    check(
      !isLooselySame(actual, expected),
      '!=',
      { actual, expected },
      message,
      () => `${show(actual)} != ${show(expected)}`,
    );
  const looseDeepEqual = (actual: unknown, expected: unknown, message?: Message) =>
    check(looselyEqual(actual, expected), 'deepEqual', { actual, expected }, message, () =>
      block('Expected values to be loosely deep-equal:', actual, expected),
    );
  const notLooseDeepEqual = (actual: unknown, expected: unknown, message?: Message) =>
    check(
      !looselyEqual(actual, expected),
      'notDeepEqual',
      { actual, expected },
      message,
      () => `Expected "actual" not to be loosely deep-equal to: ${show(expected)}`,
    );
  const match = (text: string, pattern: RegExp, message?: Message) =>
    check(
      pattern.test(text),
      'match',
      { actual: text, expected: pattern },
      message,
      () => `The input did not match the regular expression ${show(pattern)}. Input:\n\n${show(text)}\n`,
    );
  const doesNotMatch = (text: string, pattern: RegExp, message?: Message) =>
    check(
      !pattern.test(text),
      'doesNotMatch',
      { actual: text, expected: pattern },
      message,
      () =>
        `The input was expected to not match the regular expression ${show(pattern)}. Input:\n\n${show(text)}\n`,
    );
  const fail = (message: Message = 'Failed') => check(false, 'fail', {}, message, () => '');
  const ifError = (value: unknown) => {
    if (value !== null && value !== undefined) {
      throw value instanceof Error
        ? value
        : new AssertionError(
            { actual: value, operator: 'ifError' },
            `ifError got unwanted exception: ${show(value)}`,
          );
    }
  };

  const expectError = (
    thrown: { readonly error: unknown } | undefined,
    kind: string,
    expected: Expected,
    message: Message,
  ) => {
    check(thrown !== undefined, kind, { expected }, message, () =>
      kind === 'throws' ? 'Missing expected exception.' : 'Missing expected rejection.',
    );
    if (thrown && typeof expected !== 'string') checkError(thrown.error, kind, expected, message);
  };
  const throws = (action: () => unknown, expected?: Expected | string, message?: Message) => {
    const [pattern, text] = typeof expected === 'string' ? [undefined, expected] : [expected, message];
    let thrown: { readonly error: unknown } | undefined;
    try {
      action();
    } catch (error) {
      thrown = { error };
    }
    expectError(thrown, 'throws', pattern, text);
  };
  const rejects = async (
    action: Promise<unknown> | (() => Promise<unknown>),
    expected?: Expected | string,
    message?: Message,
  ) => {
    const [pattern, text] = typeof expected === 'string' ? [undefined, expected] : [expected, message];
    const thrown = await (typeof action === 'function' ? action() : action).then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    expectError(thrown, 'rejects', pattern, text);
  };
  const doesNotThrow = (action: () => unknown) => void action();
  const doesNotReject = async (action: Promise<unknown> | (() => Promise<unknown>)) => {
    await (typeof action === 'function' ? action() : action);
  };

  return Object.assign((value?: unknown, message?: Message) => ok(value, message), {
    AssertionError,
    deepEqual: isStrict ? deepStrictEqual : looseDeepEqual,
    deepStrictEqual,
    doesNotMatch,
    doesNotReject,
    doesNotThrow,
    equal: isStrict ? strictEqual : equal,
    fail,
    ifError,
    match,
    notDeepEqual: isStrict ? notDeepStrictEqual : notLooseDeepEqual,
    notDeepStrictEqual,
    notEqual: isStrict ? notStrictEqual : notEqual,
    notStrictEqual,
    ok,
    rejects,
    strictEqual,
    throws,
  });
}

const isSimple = (value: unknown) => typeof value !== 'object' || value === null;

/** Whether an error is the one that was expected: of a class, with a text, with properties, or as a function judges. */
function checkError(error: unknown, operator: string, expected: Expected, message: Message): void {
  if (expected === undefined) return;
  const values = { actual: error, expected };
  if (expected instanceof RegExp) {
    check(
      expected.test(String(error)),
      operator,
      values,
      message,
      () =>
        `The input did not match the regular expression ${show(expected)}. Input:\n\n${show(String(error))}\n`,
    );
  } else if (typeof expected === 'function') {
    if (Object.prototype.isPrototypeOf.call(Error, expected) || expected === Error) {
      if (!(error instanceof (expected as ErrorConstructor))) throw error;
    } else {
      check(
        (expected as (thrown: unknown) => unknown)(error) === true,
        operator,
        values,
        message,
        () => 'The validation function is expected to return "true".',
      );
    }
  } else {
    for (const [key, value] of Object.entries(expected)) {
      const has =
        typeof error === 'object' && error !== null ? (Reflect.get(error, key) as unknown) : undefined;
      const isSame =
        value instanceof RegExp && typeof has === 'string' ? value.test(has) : deepEqual(has, value);
      check(
        isSame,
        operator,
        values,
        message,
        () => `Expected values to be strictly deep-equal: ${key}: ${show(has)} !== ${show(value)}`,
      );
    }
  }
}
