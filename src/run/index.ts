/** What a run is made of: types alone, so that they can be named without loading what runs a program. */
export type { StartOptions } from './block-run.ts';
export type { ProgramError, RunFacts } from './run-facts.ts';
export type { FinishedRun } from './run-program.ts';
export type { Attempt, Setting, TryIn } from './trials/attempt.ts';
export type { RunState } from './runnable.ts';
