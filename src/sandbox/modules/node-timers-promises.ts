/**
 * `node:timers/promises`, the part of it that waits.
 *
 * @see https://nodejs.org/api/timers.html#timers-promises-api
 */
export function setTimeout<T>(delay?: number, value?: T): Promise<T | undefined> {
  return new Promise((resolve) => globalThis.setTimeout(() => resolve(value), delay));
}

export const scheduler = { wait: (delay: number): Promise<void> => setTimeout(delay) };

export default { setTimeout, scheduler };
