import type { FinishedRun } from '../run-program.ts';
import type { Session } from '../session.ts';
import { createTrials } from './trials.ts';

/**
 * Whether a run has failed only because of what earlier runs left in the account: S3 refused something, and on a new account
 * the same program comes to its end. A failure that conditions may have caused is not looked into.
 */
export async function isHinderedByLeftovers(
  { failure, begun, exchanges }: FinishedRun,
  session: Session,
  signal: AbortSignal,
): Promise<boolean> {
  const { connection } = session;
  if (!failure || begun?.target !== connection || connection.conditions.isOn) return false;
  if (!exchanges.some(({ response }) => response !== undefined && response.status >= 300)) return false;
  const { error, isLate } = await createTrials(begun.program, session, signal)({});
  return error === undefined && !isLate && !signal.aborted;
}
