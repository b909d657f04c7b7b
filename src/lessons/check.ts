import type { Account, Exchange } from '../connections/index.ts';

/** What a check looks at: the state of the account and what the last run did. Never the text of the code. */
export interface CheckContext {
  /** The account as it is after the run. */
  readonly account: Account;
  /** Every request of the last run, in order, each with its response. */
  readonly requests: readonly Exchange[];
  /** What the last run printed, one string a console call, as Node would print it. */
  readonly output: readonly string[];
  /** The reader's own files after the run, by name: what `node:fs/promises` sees. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /**
   * Adds one point to the verdict. `whenTrue` says what is right, `whenFalse` what happened, why, and what
   * to do. Answers `condition`, so a check can leave early when the rest makes no sense without it.
   */
  verify(condition: boolean, whenTrue: string, whenFalse: string): boolean;
}

/** The default export of an exercise's `check.ts`. */
export type Check = (context: CheckContext) => Promise<void>;

/** One line of a verdict. */
export interface Point {
  readonly ok: boolean;
  readonly message: string;
}

/** What a check said: passed when there is at least one point and every point is ok. */
export interface Verdict {
  readonly passed: boolean;
  readonly points: readonly Point[];
}

/** Runs a check and collects its points. An error thrown by the check itself becomes a failed point. */
export async function judge(check: Check, context: Omit<CheckContext, 'verify'>): Promise<Verdict> {
  const points: Point[] = [];
  const verify = (ok: boolean, whenTrue: string, whenFalse: string) => {
    points.push({ ok, message: ok ? whenTrue : whenFalse });
    return ok;
  };
  try {
    await check({ ...context, verify });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    points.push({ ok: false, message: `The check itself could not finish: ${reason}` });
  }
  return { passed: points.length > 0 && points.every((point) => point.ok), points };
}
