import { check, type Message, show } from './check.ts';

/** Asserts that a text matches a pattern. */
export function match(text: string, pattern: RegExp, message?: Message): void {
  const generated = () =>
    `The input did not match the regular expression ${show(pattern)}. Input:\n\n${show(text)}\n`;
  check(pattern.test(text), 'match', { actual: text, expected: pattern }, message, generated);
}

/** Asserts that a text does not match a pattern. */
export function doesNotMatch(text: string, pattern: RegExp, message?: Message): void {
  const generated = () =>
    `The input was expected to not match the regular expression ${show(pattern)}. Input:\n\n${show(text)}\n`;
  check(!pattern.test(text), 'doesNotMatch', { actual: text, expected: pattern }, message, generated);
}
