import type { RehearsedChange } from '#connections/real';

/** What a program did on a simulated S3 that stood in for the reader's own. */
export interface Rehearsal {
  /** In order, up to where the rehearsal ended. */
  readonly changes: readonly RehearsedChange[];
  /** Why the rehearsal ended before the program did, in words for the reader; `undefined` when the program came to its end. */
  readonly problem: string | undefined;
}

/** Runs the program of a run once more, where it can do no harm. The signal ends that. Does not reject. */
export type Rehearse = (signal: AbortSignal) => Promise<Rehearsal>;

const offers = new WeakMap<object, Rehearse>();

/** Lets the program of a run be rehearsed by whoever is to allow what it does. */
export function offerRehearsal(run: object | undefined, rehearse: Rehearse): void {
  if (run !== undefined) offers.set(run, rehearse);
}

/** How to rehearse the program of a run; `undefined` where nobody has offered it. */
export function rehearsalOf(run: object | undefined): Rehearse | undefined {
  return run === undefined ? undefined : offers.get(run);
}
