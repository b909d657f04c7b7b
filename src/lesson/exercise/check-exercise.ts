import { createAccountReader } from '#connections';
import { loadCheck } from '#content-map/checks';
import type { BlockData } from '../block/block-data.ts';
import type { CheckModule } from '../check.ts';
import { isReal } from '#run/active';
import type { FinishedRun, TryIn } from '#run';
import { programError } from '#run/program-error';
import type { Session } from '#run/session';
import { createTrials } from '#run/trials';
import { type ExerciseVerdict, judgeExercise, type SeenAttempt } from './judge-exercise.ts';

/** A verdict, with the reader's own buckets if the program ran on a real connection. */
export interface PlacedVerdict extends ExerciseVerdict {
  readonly ownBuckets?: readonly string[];
}

/**
 * Judges a run of an exercise: what it did to the account, what it sent, and what the same program does on new accounts.
 *
 * @param exercise What the page knows about the exercise.
 * @param signal Ends the trials when the run that they belong to no longer counts.
 */
export async function checkExercise(
  { id, kind, goal, trouble }: NonNullable<BlockData['exercise']>,
  run: FinishedRun,
  session: Session,
  signal: AbortSignal,
): Promise<PlacedVerdict> {
  const { failure, begun } = run;
  // The connection that the run used, whatever is chosen by now.
  const target = begun?.target ?? session.connection;
  const seen: SeenAttempt = {
    language: begun?.program.language ?? 'ts',
    account: createAccountReader(target),
    requests: run.exchanges,
    output: run.output,
    files: (await begun?.readFiles()) ?? new Map<string, Uint8Array>(),
    error: failure && programError(failure, failure.positions[0]?.line),
    notices: run.notices,
    hasConditions: session.connection.conditions.isOn,
    isReal: isReal(target),
  };
  const trials = begun && createTrials(begun.program, session, signal);
  // A variation with faults or conditions of its own has only those of that kind.
  const tryIn: TryIn = trials ? (setting) => trials({ ...trouble, ...setting }) : async () => seen;
  const check = (await loadCheck(id)) as CheckModule;
  const verdict = await judgeExercise(check, seen, tryIn, {
    seed: await session.seed(),
    most: kind === 'fewer-requests' ? goal.requests : undefined,
  });
  return { ...verdict, ...(isReal(target) && { ownBuckets: target.buckets }) };
}
