import type { Session } from './session.ts';

/** Bytes up to which what an account held is kept in memory, to be brought back. */
const mostBytes = 64 * 1024 ** 2;

/**
 * Puts the simulated account back as it was at first, and stops what runs on it. Answers how to bring back what it held;
 * `undefined` where that is nothing, or too much to keep.
 */
export async function resetAccount({ connection, log }: Session): Promise<(() => Promise<void>) | undefined> {
  const { keeper } = connection;
  for (const run of log.runs.peek()) if (run.state.peek() === 'running') run.stop?.();
  const { buckets, bytes } = await keeper.usage();
  const held = buckets > 0 && bytes <= mostBytes ? await keeper.save() : undefined;
  await keeper.reset();
  return held && (() => keeper.load(held));
}
