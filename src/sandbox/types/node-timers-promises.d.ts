/** Timers to `await`. */
declare module 'node:timers/promises' {
  interface TimerOptions {
    /** `false` lets the program end meanwhile. */
    ref?: boolean;
    /** Ends the wait with an `AbortError`. */
    signal?: AbortSignal;
  }
  /**
   * Waits at least `delay` milliseconds.
   *
   * @example
   * await setTimeout(500);
   */
  export function setTimeout<Value = void>(
    delay?: number,
    value?: Value,
    options?: TimerOptions,
  ): Promise<Value>;
  /** Waits until what goes on now is done. */
  export function setImmediate<Value = void>(value?: Value, options?: TimerOptions): Promise<Value>;
  /** Comes every `delay` milliseconds: `for await (const _ of setInterval(1_000)) …`. */
  export function setInterval<Value = void>(
    delay?: number,
    value?: Value,
    options?: TimerOptions,
  ): AsyncIterableIterator<Value>;
  export const scheduler: {
    /** Waits at least `delay` milliseconds. */
    wait(delay: number, options?: TimerOptions): Promise<void>;
    yield(): Promise<void>;
  };
  const timers: {
    scheduler: typeof scheduler;
    setImmediate: typeof setImmediate;
    setInterval: typeof setInterval;
    setTimeout: typeof setTimeout;
  };
  export default timers;
}
declare module 'node:timers' {
  const clearImmediateHere: typeof clearImmediate;
  const clearIntervalHere: typeof clearInterval;
  const clearTimeoutHere: typeof clearTimeout;
  const setImmediateHere: typeof setImmediate;
  const setIntervalHere: typeof setInterval;
  const setTimeoutHere: typeof setTimeout;
  export {
    clearImmediateHere as clearImmediate,
    clearIntervalHere as clearInterval,
    clearTimeoutHere as clearTimeout,
    setImmediateHere as setImmediate,
    setIntervalHere as setInterval,
    setTimeoutHere as setTimeout,
  };
  export const promises: typeof import('node:timers/promises');
}
