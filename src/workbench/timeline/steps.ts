import type { Exchange } from '#connections';
import type { RunRecord } from '../model/run-record.ts';

/** One moment of a run: right after one of its requests. */
export interface TimelineStep {
  readonly exchange: Exchange;
  /** The account's position in its history at that moment. */
  readonly position: number;
}

/**
 * The moments of a run, in the order in which its requests ended: of two that overlapped, the one that ended first changed
 * the buckets first.
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
 * The slider's first stop that can still be shown: 0 is the moment before the run, then comes one stop for each step.
 * The stop after the last step is now, and can always be shown.
 */
export function firstStop(begunAt: number, steps: readonly TimelineStep[], earliest: number): number {
  if (begunAt >= earliest) return 0;
  const found = steps.findIndex(({ position }) => position >= earliest);
  return found < 0 ? steps.length + 1 : found + 1;
}
