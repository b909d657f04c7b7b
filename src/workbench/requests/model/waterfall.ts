import type { Exchange } from '#connections';

/** The time that a waterfall shows, in milliseconds since the run began. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** The span from the first request to the end of the last. A request under way lasts until `now`. */
export function spanOf(exchanges: readonly Exchange[]): TimeSpan {
  let to = 0;
  let from = Infinity;
  for (const { startedAt, duration = 0 } of exchanges) {
    if (startedAt < from) from = startedAt;
    if (startedAt + duration > to) to = startedAt + duration;
  }
  if (!Number.isFinite(from)) from = 0;
  return { from, to: Math.max(to, from + 1) };
}

/** Where a request's bar begins and how long it is, each as a share of the span. */
export function barOf(
  { startedAt, duration }: Exchange,
  { from, to }: TimeSpan,
): { start: number; length: number } {
  const whole = to - from;
  const start = (startedAt - from) / whole;
  return { start, length: duration === undefined ? 1 - start : duration / whole };
}

/** A time for people: `0.4 ms`, `12 ms`, `1.3 s`. */
export function formatTime(milliseconds: number): string {
  if (milliseconds >= 999.5) return `${(milliseconds / 1000).toFixed(milliseconds < 9_950 ? 1 : 0)} s`;
  return `${milliseconds < 9.95 ? milliseconds.toFixed(1) : Math.round(milliseconds)} ms`;
}
