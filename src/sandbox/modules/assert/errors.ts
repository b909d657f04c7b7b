import { AssertionError } from './assertion-error.ts';
import { check, type Message, show } from './check.ts';
import { checkError, type Expected } from './expected-error.ts';

type Asynchronous = Promise<unknown> | (() => Promise<unknown>);
type Thrown = { readonly error: unknown } | undefined;

/** Asserts that an action throws, and what it throws. */
export function throws(action: () => unknown, expected?: Expected | string, message?: Message): void {
  let thrown: Thrown;
  try {
    action();
  } catch (error) {
    thrown = { error };
  }
  expectError(thrown, 'throws', expected, message);
}

/** Asserts that a promise is rejected, and with what. */
export async function rejects(
  action: Asynchronous,
  expected?: Expected | string,
  message?: Message,
): Promise<void> {
  const thrown = await promiseOf(action).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  expectError(thrown, 'rejects', expected, message);
}

/** Asserts that an action does not throw: what it throws is passed on. */
export const doesNotThrow = (action: () => unknown): void => void action();

/** Asserts that a promise is not rejected. */
export async function doesNotReject(action: Asynchronous): Promise<void> {
  await promiseOf(action);
}

/** Asserts that there is no error, such as in the first parameter of a callback. */
export function ifError(value: unknown): void {
  if (value === null || value === undefined) return;
  if (value instanceof Error) throw value;
  const details = { actual: value, operator: 'ifError' };
  throw new AssertionError(details, `ifError got unwanted exception: ${show(value)}`);
}

function promiseOf(action: Asynchronous): Promise<unknown> {
  return typeof action === 'function' ? action() : action;
}

/** A text instead of the expected error is the message. */
function expectError(
  thrown: Thrown,
  operator: 'throws' | 'rejects',
  expected: Expected | string,
  message: Message,
): void {
  const [pattern, text] = typeof expected === 'string' ? [undefined, expected] : [expected, message];
  const what = operator === 'throws' ? 'exception' : 'rejection';
  check(thrown !== undefined, operator, { expected: pattern }, text, () => `Missing expected ${what}.`);
  if (thrown) checkError(thrown.error, operator, pattern, text);
}
