import type { Session } from './session.ts';

/** The most bytes of an account that are kept in memory, so that a reset can be undone. */
const mostBytes = 64 * 1024 ** 2;

/**
 * Resets the simulated account to what it was at first, and stops what runs on it. Answers a function that brings back what
 * it held; `undefined` where it held nothing, or too much to keep.
 */
export async function resetAccount({ connection, log }: Session): Promise<(() => Promise<void>) | undefined> {
  const { keeper } = connection;
  for (const run of log.runs.peek()) if (run.state.peek() === 'running') run.stop?.();
  const { buckets, bytes } = await keeper.usage();
  const held = buckets > 0 && bytes <= mostBytes ? await keeper.save() : undefined;
  await keeper.reset();
  return held && (() => keeper.load(held));
}
