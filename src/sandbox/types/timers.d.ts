declare namespace NodeJS {
  /** What `setTimeout` and `setInterval` answer: hand it to `clearTimeout` or `clearInterval`. */
  interface Timeout {
    [Symbol.toPrimitive](): number;
  }
}

/** Calls `callback` once, after at least `delay` milliseconds. To wait inside `async` code, `setTimeout` of `node:timers/promises` is handier. */
declare function setTimeout<Arguments extends unknown[]>(
  callback: (...args: Arguments) => void,
  delay?: number,
  ...args: Arguments
): NodeJS.Timeout;
/** Cancels a timeout that has not happened yet. */
declare function clearTimeout(timeout: NodeJS.Timeout | undefined): void;
/** Calls `callback` every `delay` milliseconds, until `clearInterval`. */
declare function setInterval<Arguments extends unknown[]>(
  callback: (...args: Arguments) => void,
  delay?: number,
  ...args: Arguments
): NodeJS.Timeout;
/** Ends what `setInterval` began. */
declare function clearInterval(interval: NodeJS.Timeout | undefined): void;
/** Calls `callback` when the code that runs now is done, before any timer. */
declare function queueMicrotask(callback: () => void): void;
/** A deep copy of a value: objects, arrays, Map, Set, Date, typed arrays, also with cycles. */
declare function structuredClone<Value>(value: Value, options?: { transfer?: readonly ArrayBuffer[] }): Value;

/** A clock for measuring. */
declare var performance: {
  /** Milliseconds since the program began, with fractions. */
  now(): number;
  /** When the program began, in milliseconds since 1 January 1970. */
  readonly timeOrigin: number;
};
