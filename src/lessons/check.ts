import type { Account, Exchange, Fault, Seed } from '../connections/index.ts';
import type { Notice } from './run/notices.ts';

export type { Exchange } from '../connections/index.ts';

/** The error that ended a program. */
export interface ProgramError {
  /** `NoSuchKey` */
  readonly name: string;
  readonly message: string;
  /** Where in the reader's TypeScript, from 1; `undefined` where that is not known. */
  readonly line: number | undefined;
}

/** What a program left behind: the state of the account and what the run did. Never the text of the code. */
export interface RunFacts {
  /** The account as it is after the run. */
  readonly account: Account;
  /** Every request of the run, in order, each with its response. */
  readonly requests: readonly Exchange[];
  /** What the run printed, one string a console call or a line of a stream, as a person reads it on a terminal. */
  readonly output: readonly string[];
  /** The reader's own files after the run, by name: what `node:fs/promises` sees. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The error that ended the run. Only the check of a variation with `mayStop` ever sees one. */
  readonly error: ProgramError | undefined;
  /** Calls that the program may have forgotten to wait for. */
  readonly notices: readonly Notice[];
}

/** What a check looks at, and how it says what it found. */
export interface CheckContext extends RunFacts {
  /**
   * Adds one point to the verdict. `whenTrue` says what is right, `problem` what happened and why, and `cure` what to do
   * about it: the reader is told that only when the same problem is found again. Answers `condition`, so a check can
   * leave early when the rest makes no sense without it.
   */
  verify(condition: boolean, whenTrue: string, problem: string, cure?: string): boolean;
}

/** The default export of an exercise's `check.ts`. */
export type Check = (context: CheckContext) => Promise<void>;

/**
 * The exercise once more, on a new account that differs in one way, or where S3 answers otherwise. What passes only
 * because it was written for the account as the reader sees it, such as output that is hard-coded, does not pass here.
 */
export interface Variation {
  /** What differs, as the reader is told it, behind “where”: `the bucket also holds a file of user 3030`. */
  readonly where: string;
  /** What the account holds before the program begins, beside what the lesson's account begins with. */
  readonly seed?: Seed;
  /** Requests of the program that S3 answers with an error. */
  readonly faults?: readonly Fault[];
  /** Files that the program finds in place of the sample files, or beside them. */
  readonly files?: Readonly<Record<string, string>>;
  /** An error may end the program here: the check judges it. Otherwise it must come to its end. */
  readonly mayStop?: boolean;
  readonly check: Check;
}

/** An exercise's `check.ts`. */
export interface CheckModule {
  readonly default: Check;
  readonly variations?: readonly Variation[];
}

/** One line of a verdict. */
export interface Point {
  readonly ok: boolean;
  readonly message: string;
  /** What to do, for a reader who meets the same problem again. */
  readonly cure?: string;
}

/** What a check said: passed when there is at least one point and every point is ok. */
export interface Verdict {
  readonly passed: boolean;
  readonly points: readonly Point[];
}

/** Runs a check and collects its points. An error thrown by the check itself becomes a failed point. */
export async function judge(check: Check, facts: RunFacts): Promise<Verdict> {
  const points: Point[] = [];
  const verify: CheckContext['verify'] = (ok, whenTrue, problem, cure) => {
    points.push({
      ok,
      message: ok ? whenTrue : problem,
      ...(!ok && cure !== undefined && { cure }),
    });
    return ok;
  };
  try {
    await check({ ...facts, verify });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    points.push({ ok: false, message: `The check itself could not finish: ${reason}` });
  }
  return { passed: points.length > 0 && points.every((point) => point.ok), points };
}
