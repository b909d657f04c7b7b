import { useEffect, useState } from 'preact/hooks';

/** The state of a reading. The last value stays while the next one is read. */
export interface Reading<T> {
  readonly value: T | undefined;
  readonly error: unknown;
}

/** Reads something again whenever one of `inputs` changes. A result that comes too late is dropped. */
export function useReading<T>(
  read: (signal: AbortSignal) => Promise<T>,
  inputs: readonly unknown[],
): Reading<T> {
  const [reading, setReading] = useState<Reading<T>>({ value: undefined, error: undefined });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    read(signal).then(
      (value) => !signal.aborted && setReading({ value, error: undefined }),
      (error: unknown) => !signal.aborted && setReading(({ value }) => ({ value, error })),
    );
    return () => controller.abort();
  }, inputs);
  return reading;
}
