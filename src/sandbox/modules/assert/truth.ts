import { check, type Message, show } from './check.ts';

/** Asserts that a value is truthy. */
export const ok = (value?: unknown, message?: Message): void =>
  check(
    Boolean(value),
    '==',
    { actual: value, expected: true },
    message,
    () => `The expression evaluated to a falsy value: ${show(value)}`,
  );

/** Asserts that a program does not come here. */
export const fail = (message: Message = 'Failed'): void => check(false, 'fail', {}, message, () => '');
