import type { Exchange } from '#connections';
import type { RunRecord } from '../model/run-record.ts';

/** One moment of a run: right after one of its requests. */
export interface TimelineStep {
  readonly exchange: Exchange;
  /** Where the account's history stood. */
  readonly position: number;
}

/**
 * The moments of a run, in the order in which its requests were complete: of two that were under way together, the one
 * that ended first has changed the buckets first.
 */
export function timelineSteps(
  exchanges: readonly Exchange[],
  positionAfter: RunRecord['positionAfter'],
): readonly TimelineStep[] {
  return exchanges
    .flatMap((exchange) => {
      const position = positionAfter(exchange.index);
      return position === undefined ? [] : [{ exchange, position }];
    })
    .sort((one, other) => one.position - other.position || endOf(one.exchange) - endOf(other.exchange));
}

function endOf({ startedAt, duration = 0 }: Exchange): number {
  return startedAt + duration;
}

/**
 * The first stop of the slider that can still be looked at: 0 for the moment before the run, then one for each step.
 * The stop behind the last step is now, and is always there.
 */
export function firstStop(begunAt: number, steps: readonly TimelineStep[], earliest: number): number {
  if (begunAt >= earliest) return 0;
  const found = steps.findIndex(({ position }) => position >= earliest);
  return found < 0 ? steps.length + 1 : found + 1;
}
