import type { Outbox } from './outbox.ts';

/** What ends a program on purpose: thrown by `process.exit`, told from every error by its identity. */
export const exitSignal = new Error('process.exit');

/**
 * The part of Node's `process` that programs on S3 use: `env`, `argv`, `exit`, the two output streams.
 *
 * @see https://nodejs.org/api/process.html
 */
export function createProcess(
  env: Readonly<Record<string, string>>,
  outbox: Outbox,
  exit: () => void,
): object {
  const stream = (level: 'log' | 'error') => ({
    isTTY: false,
    write: (text: string | Uint8Array) => {
      const line = (typeof text === 'string' ? text : new TextDecoder().decode(text)).replace(/\n$/, '');
      outbox.print({ type: 'log', level, text: line, values: [] });
      return true;
    },
  });
  return {
    env: { ...env },
    argv: ['node', 'main.ts'],
    platform: 'browser',
    versions: {},
    cwd: () => '/',
    exit: () => {
      exit();
      throw exitSignal;
    },
    hrtime: { bigint: () => BigInt(Math.round(performance.now() * 1e6)) },
    nextTick: (callback: (...args: unknown[]) => void, ...args: unknown[]) =>
      queueMicrotask(() => callback(...args)),
    uptime: () => performance.now() / 1_000,
    stdout: stream('log'),
    stderr: stream('error'),
  };
}
