import { readAccount } from '../../connections/index.ts';
import { type Check, judge, type Point, type Verdict } from '../check.ts';
import { active } from '../connection/active.ts';
import type { BlockRun } from '../run/block-run.ts';

const checks = import.meta.glob<Check>('/content/lessons/*/*/check.ts', { import: 'default' });

/** A verdict, with the reader's own buckets where it was found on a real connection. */
export interface PlacedVerdict extends Verdict {
  readonly where?: readonly string[];
}

/**
 * Judges the last run of an exercise: what it did to the account, and what it sent. `undefined` when the run
 * did not come to an end by itself.
 *
 * @param exercise The exercise's folder below `content/`.
 */
export async function checkExercise(exercise: string, run: BlockRun): Promise<PlacedVerdict | undefined> {
  const { last } = run;
  if (!last || last.state === 'stopped') return undefined;
  const load = checks[`/content/${exercise}/check.ts`];
  if (!load) throw new Error(`content/${exercise}/check.ts is not there.`);
  const { target, files } = await run.session();
  const connection = target.peek();
  const own = active.peek();
  const judged = await judge(await load(), {
    account: readAccount(connection),
    requests: last.exchanges,
    output: last.output,
    files: await files.readAll(),
  });
  const verdict = { ...judged, ...(own && { where: own.connection.buckets }) };
  if (!last.failure) return verdict;
  const { name, message } = last.failure;
  const stopped: Point = {
    ok: false,
    message: `Your program stopped with \`${name}: ${message.replace(/\.$/, '')}\`.`,
  };
  return { ...verdict, passed: false, points: [stopped, ...verdict.points] };
}
