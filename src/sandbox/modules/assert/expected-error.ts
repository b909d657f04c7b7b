import { deepEqual } from '../util/deep-equal.ts';
import { check, type Message, show } from './check.ts';

/** What an error is compared with: its text, its class, its properties, or a function that judges it. */
export type Expected = RegExp | object | ((error: unknown) => unknown) | undefined;

/** Throws unless an error is the one that was expected. An error of another class is passed on. */
export function checkError(error: unknown, operator: string, expected: Expected, message: Message): void {
  if (expected === undefined) return;
  const hold = (holds: boolean, generated: () => string) =>
    check(holds, operator, { actual: error, expected }, message, generated);
  if (expected instanceof RegExp) {
    hold(
      expected.test(String(error)),
      () =>
        `The input did not match the regular expression ${show(expected)}. Input:\n\n${show(String(error))}\n`,
    );
  } else if (isErrorClass(expected)) {
    if (!(error instanceof expected)) throw error;
  } else if (typeof expected === 'function') {
    hold(
      (expected as (thrown: unknown) => unknown)(error) === true,
      () => 'The validation function is expected to return "true".',
    );
  } else {
    for (const [key, value] of Object.entries(expected)) {
      const has = propertyOf(error, key);
      hold(
        isSame(has, value),
        () => `Expected values to be strictly deep-equal: ${key}: ${show(has)} !== ${show(value)}`,
      );
    }
  }
}

function isErrorClass(expected: object): expected is ErrorConstructor {
  return expected === Error || Object.prototype.isPrototypeOf.call(Error, expected);
}

function propertyOf(error: unknown, key: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined;
}

/** A pattern that is expected instead of a text is tried on the text. */
function isSame(has: unknown, expected: unknown): boolean {
  return expected instanceof RegExp && typeof has === 'string'
    ? expected.test(has)
    : deepEqual(has, expected);
}
