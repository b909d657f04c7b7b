/** Timers to `await`. */
declare module 'node:timers/promises' {
  /**
   * Waits at least `delay` milliseconds.
   *
   * @example
   * await setTimeout(500);
   */
  export function setTimeout<Value = void>(delay?: number, value?: Value): Promise<Value>;
  export const scheduler: {
    /** Waits at least `delay` milliseconds. */
    wait(delay: number): Promise<void>;
  };
  const timers: { setTimeout: typeof setTimeout; scheduler: typeof scheduler };
  export default timers;
}
