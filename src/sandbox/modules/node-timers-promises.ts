/**
 * `node:timers/promises`.
 *
 * @see https://nodejs.org/api/timers.html#timers-promises-api
 */
import { watched } from './watched.ts';

interface TimerOptions {
  readonly ref?: boolean;
  readonly signal?: AbortSignal;
}

const wait = <Value>(delay?: number, value?: Value, { ref = true, signal }: TimerOptions = {}) =>
  new Promise<Value | undefined>((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      const error = new Error('The operation was aborted', { cause: signal?.reason });
      reject(Object.assign(error, { name: 'AbortError', code: 'ABORT_ERR' }));
    };
    const timer = globalThis.setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve(value);
    }, delay);
    if (!ref) timer.unref();
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort, { once: true });
  });

export const setTimeout = watched('setTimeout', wait);

export const setImmediate = watched('setImmediate', <Value>(value?: Value, options?: TimerOptions) =>
  wait(0, value, options),
);

/** Yields `value` every `delay` milliseconds. */
export async function* setInterval<Value>(delay?: number, value?: Value, options?: TimerOptions) {
  for (;;) yield await wait(delay, value, options);
}

export const scheduler = {
  wait: watched('scheduler.wait', (delay: number, options?: TimerOptions) => wait(delay, undefined, options)),
  yield: watched('scheduler.yield', () => wait(0)),
};

export default { scheduler, setImmediate, setInterval, setTimeout };
