import type { Meanwhile, Seed, Trouble } from '#connections';
import type { RunFacts } from '../run-facts.ts';

/** What a program is tried on: a new account, with what is put there. */
export interface Setting extends Trouble {
  /** What the account holds before the program begins, in addition to what the lesson's account begins with. */
  readonly seed?: Seed;
  /** What others store in the account while the program runs. */
  readonly meanwhile?: readonly Meanwhile[];
  /** Files that the program finds instead of sample files of the same name, or beside them. */
  readonly files?: Readonly<Record<string, string>>;
}

/** A run of the reader's program. */
export interface Attempt extends RunFacts {
  /** Whether it took too long and was stopped. */
  readonly isLate?: boolean;
}

/** Runs the reader's program once more, on a new account that nobody sees. */
export type TryIn = (setting: Setting) => Promise<Attempt>;
