/** Checks that end the program where they do not hold. */
declare module 'node:assert' {
  type Expected = RegExp | Function | object;
  function assert(value: unknown, message?: string | Error): asserts value;
  namespace assert {
    class AssertionError extends Error {
      readonly code: 'ERR_ASSERTION';
      readonly actual: unknown;
      readonly expected: unknown;
      readonly operator: string;
      readonly generatedMessage: boolean;
    }
    function ok(value: unknown, message?: string | Error): asserts value;
    function equal(actual: unknown, expected: unknown, message?: string | Error): void;
    function notEqual(actual: unknown, expected: unknown, message?: string | Error): void;
    function strictEqual<Value>(
      actual: unknown,
      expected: Value,
      message?: string | Error,
    ): asserts actual is Value;
    function notStrictEqual(actual: unknown, expected: unknown, message?: string | Error): void;
    function deepEqual(actual: unknown, expected: unknown, message?: string | Error): void;
    function notDeepEqual(actual: unknown, expected: unknown, message?: string | Error): void;
    function deepStrictEqual<Value>(
      actual: unknown,
      expected: Value,
      message?: string | Error,
    ): asserts actual is Value;
    function notDeepStrictEqual(actual: unknown, expected: unknown, message?: string | Error): void;
    function match(text: string, pattern: RegExp, message?: string | Error): void;
    function doesNotMatch(text: string, pattern: RegExp, message?: string | Error): void;
    /** Holds when `action` throws what is expected: of a class, with a text, or with these properties. */
    function throws(action: () => unknown, expected?: Expected | string, message?: string | Error): void;
    function doesNotThrow(action: () => unknown): void;
    /** The same for what is rejected. To be awaited. */
    function rejects(
      action: Promise<unknown> | (() => Promise<unknown>),
      expected?: Expected | string,
      message?: string | Error,
    ): Promise<void>;
    function doesNotReject(action: Promise<unknown> | (() => Promise<unknown>)): Promise<void>;
    function fail(message?: string | Error): never;
    function ifError(value: unknown): asserts value is null | undefined;
    const strict: typeof assert;
  }
  export = assert;
}
declare module 'node:assert/strict' {
  import assert = require('node:assert');
  export = assert.strict;
}
