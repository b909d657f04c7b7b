/** A step by which a clock can be moved. */
export interface TimeStep {
  readonly name: string;
  /** The time that is one step after `now`. */
  readonly after: (now: Date) => Date;
}

const hour = 3_600_000;
const later = (milliseconds: number) => (now: Date) => new Date(now.getTime() + milliseconds);

/** The steps that are offered. */
export const timeSteps: readonly TimeStep[] = [
  { name: '1 hour', after: later(hour) },
  { name: '1 day', after: later(24 * hour) },
  { name: '30 days', after: later(30 * 24 * hour) },
  { name: '1 year', after: nextYear },
];

/** The same day a year on; the 28th where there is no 29th of February. */
function nextYear(now: Date): Date {
  const then = new Date(now);
  then.setUTCFullYear(now.getUTCFullYear() + 1);
  if (then.getUTCMonth() !== now.getUTCMonth()) then.setUTCDate(0);
  return then;
}
