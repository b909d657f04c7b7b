declare namespace NodeJS {
  /** What `setTimeout` and `setInterval` answer: hand it to `clearTimeout` or `clearInterval`. */
  interface Timeout extends Disposable {
    /** Lets the program end while this is still to come. */
    unref(): this;
    ref(): this;
    hasRef(): boolean;
    /** Starts to wait again. */
    refresh(): this;
    close(): this;
    [Symbol.toPrimitive](): number;
  }
  /** What `setImmediate` answers. */
  interface Immediate extends Disposable {
    unref(): this;
    ref(): this;
    hasRef(): boolean;
  }
}

/** Calls `callback` once, after at least `delay` milliseconds. To wait inside `async` code, `setTimeout` of `node:timers/promises` is handier. */
declare function setTimeout<Arguments extends unknown[]>(
  callback: (...args: Arguments) => void,
  delay?: number,
  ...args: Arguments
): NodeJS.Timeout;
/** Cancels a timeout that has not happened yet. */
declare function clearTimeout(timeout: NodeJS.Timeout | string | number | undefined): void;
/** Calls `callback` every `delay` milliseconds, until `clearInterval`. */
declare function setInterval<Arguments extends unknown[]>(
  callback: (...args: Arguments) => void,
  delay?: number,
  ...args: Arguments
): NodeJS.Timeout;
/** Ends what `setInterval` began. */
declare function clearInterval(interval: NodeJS.Timeout | string | number | undefined): void;
/** Calls `callback` as soon as what goes on now is done. */
declare function setImmediate<Arguments extends unknown[]>(
  callback: (...args: Arguments) => void,
  ...args: Arguments
): NodeJS.Immediate;
/** Cancels what `setImmediate` began. */
declare function clearImmediate(immediate: NodeJS.Immediate | undefined): void;
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
