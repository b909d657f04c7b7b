import type { AccountReader, Exchange } from '#connections';
import type { Notice } from './notices.ts';

/** The error that ended a program. */
export interface ProgramError {
  /** `NoSuchKey`: of an error of S3 its code, whatever the language calls it. */
  readonly name: string;
  readonly message: string;
  /** Its line in the reader's program, from 1; `undefined` where that is not known. */
  readonly line: number | undefined;
}

/** What a program left behind: the state of the account and what the run did. Never the text of the code. */
export interface RunFacts {
  /** What the program is written in. */
  readonly language: 'ts' | 'py';
  /** The account as it is after the run. */
  readonly account: AccountReader;
  /** Every request of the run, in order, each with its response. */
  readonly requests: readonly Exchange[];
  /** What the run printed, as a person reads it on a terminal: one string for each console call or line of a stream. */
  readonly output: readonly string[];
  /** The reader's own files after the run, by name: what `node:fs/promises` sees. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The error that ended the run. Only the check of a variation with `mayStop` ever sees one. */
  readonly error: ProgramError | undefined;
  /** Calls that the program may have forgotten to wait for. */
  readonly notices: readonly Notice[];
}
