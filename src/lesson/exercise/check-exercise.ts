import { createAccountReader } from '#connections';
import { loadCheck } from '#content-map/checks';
import type { CheckModule } from '../check.ts';
import { isReal } from '#run/active';
import type { FinishedRun } from '#run';
import type { Session } from '#run/session';
import { createTrials } from '#run/trials';
import { type ExerciseVerdict, judgeExercise, type SeenAttempt } from './judge-exercise.ts';

/** A verdict, with the reader's own buckets where it was found on a real connection. */
export interface PlacedVerdict extends ExerciseVerdict {
  readonly ownBuckets?: readonly string[];
}

/**
 * Judges a run of an exercise: what it did to the account, what it sent, and what the same program does on new accounts.
 *
 * @param exercise The exercise's folder below `content/`.
 * @param signal Ends the trials, when the run that they belong to counts no more.
 */
export async function checkExercise(
  exercise: string,
  run: FinishedRun,
  session: Session,
  signal: AbortSignal,
): Promise<PlacedVerdict> {
  const { failure, begun } = run;
  // The run's own, whatever is on by now.
  const target = begun?.target ?? session.connection;
  const seen: SeenAttempt = {
    account: createAccountReader(target),
    requests: run.exchanges,
    output: run.output,
    files: (await begun?.readFiles()) ?? new Map<string, Uint8Array>(),
    error: failure && {
      name: failure.name,
      message: failure.message,
      line: failure.positions[0]?.line,
    },
    notices: run.notices,
    hasConditions: session.connection.conditions.isOn,
    isReal: isReal(target),
  };
  const tryIn = begun ? createTrials(begun.program, session, signal) : async () => seen;
  const check = (await loadCheck(exercise)) as CheckModule;
  const verdict = await judgeExercise(check, seen, tryIn, await session.seed());
  return { ...verdict, ...(isReal(target) && { ownBuckets: target.buckets }) };
}
