/** Waits for a number of milliseconds, or rejects with the signal's reason. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** One direction of a network link, which all requests share. */
export interface Link {
  /** When this many bytes, handed over at `now`, will have passed at this rate: milliseconds from `now`. */
  delay(bytes: number, bytesPerSecond: number, now: number): number;
}

/** A link that carries one byte after another: later requests wait for earlier ones. */
export function createLink(): Link {
  let freeAt = 0;
  return {
    delay: (bytes, bytesPerSecond, now) => {
      freeAt = Math.max(freeAt, now) + (bytes / bytesPerSecond) * 1_000;
      return freeAt - now;
    },
  };
}

/** Waits by the clock. */
export const wait: Wait = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
