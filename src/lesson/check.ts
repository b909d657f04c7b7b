import type { Exchange } from '#connections';
import type { RunFacts, Setting } from '#run';
import { decodeBody } from '#workbench/decode-body';
import { inLanguage } from './in-language.ts';

export type { Exchange } from '#connections';
export type { ProgramError, RunFacts } from '#run';

/** What a check looks at, and how it says what it found. */
export interface CheckContext extends RunFacts {
  /**
   * Adds one point to the verdict. `whenTrue` says what is right, `problem` what happened and why, and `cure` what to do
   * about it: the reader is told the cure only when the same problem is found again. `[[of TypeScript|of Python]]` in any of
   * them is told in the language of the program. Answers `condition`, so that a check can return early when its other points
   * make no sense without this one.
   */
  verify(condition: boolean, whenTrue: string, problem: string, cure?: string): boolean;
}

/** The default export of an exercise's `check.ts`. */
export type Check = (context: CheckContext) => Promise<void>;

/**
 * The exercise once more, on a new account that differs in one way, or with an S3 that answers differently. A program that
 * passes only on the account that the reader sees, for example since its output is hard-coded, does not pass here.
 */
export interface Variation extends Setting {
  /** What differs, in words that follow “where”: `the bucket also holds a file of user 3030`. */
  readonly where: string;
  /** Whether an error may end the program here, which the check then judges. Otherwise it must run to its end. */
  readonly mayStop?: boolean;
  /** How many requests the program may send here, in an exercise that counts them. */
  readonly most?: number;
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

/** What a check has found: passed when there is at least one point, and every point is ok. */
export interface Verdict {
  readonly passed: boolean;
  readonly points: readonly Point[];
}

/** A request with its body as the program has given it: the SDK for Python sends it in chunks, and so does JavaScript's of a stream. */
function withoutFraming(exchange: Exchange): Exchange {
  const { request } = exchange;
  return { ...exchange, request: { ...request, ...decodeBody(request.headers, request.body) } };
}

/** Runs a check and collects its points. An error thrown by the check itself becomes a failed point. */
export async function judge(check: Check, facts: RunFacts): Promise<Verdict> {
  const points: Point[] = [];
  const verify: CheckContext['verify'] = (ok, whenTrue, problem, cure) => {
    points.push({
      ok,
      message: inLanguage(ok ? whenTrue : problem, facts.language),
      ...(!ok && cure !== undefined && { cure: inLanguage(cure, facts.language) }),
    });
    return ok;
  };
  try {
    await check({ ...facts, requests: facts.requests.map(withoutFraming), verify });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    points.push({ ok: false, message: `The check itself could not finish: ${reason}` });
  }
  return { passed: points.length > 0 && points.every((point) => point.ok), points };
}
