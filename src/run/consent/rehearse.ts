import type { Connection } from '#connections';
import { openRehearsal } from '#connections/real';
import type { FrameSetup, Program, RunEnd } from '#sandbox';
import { isReal } from '../active/is-real.ts';
import type { Rehearsal } from './rehearsals.ts';
import { mostSeconds, runUnseen } from '../trials/run-unseen.ts';
import type { Session } from '../session.ts';

/** What a rehearsal needs beside the program. */
export interface RehearsalSurroundings {
  readonly session: Session;
  /** The connection that it stands in for. */
  readonly target: Connection;
  /** What the frame of the run itself was made of. */
  readonly setup: FrameSetup;
  readonly signal: AbortSignal;
}

/**
 * Runs a program on a simulated S3 in memory, in a frame of its own, with a copy of the reader's files, and tells what it
 * would have changed. What it prints is dropped. Does not reject: what went wrong is part of the answer.
 */
export async function rehearse(program: Program, surroundings: RehearsalSurroundings): Promise<Rehearsal> {
  const { session, target, setup, signal } = surroundings;
  try {
    if (!isReal(target)) throw new Error('There is nothing to rehearse for.');
    const { connection, changes } = await openRehearsal(target, await session.seed());
    signal.throwIfAborted();
    const { end, isLate } = await runUnseen({
      program,
      setup,
      connection,
      fetch: (request) => connection.fetch(request),
      files: await session.files.readAll(),
      signal,
    });
    return { changes: [...changes], problem: problemOf(end, isLate) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { changes: [], problem: `The rehearsal could not begin: ${why}` };
  }
}

function problemOf(end: RunEnd, isLate: boolean): string | undefined {
  if (isLate) return `The rehearsal was stopped after ${mostSeconds} seconds. What comes after is not known.`;
  if (end.state === 'failed') {
    const { name, message } = end.failure;
    return `The rehearsal ended with an error: ${name}: ${message}. What comes after is not known.`;
  }
  return end.state === 'done' || end.state === 'exited'
    ? undefined
    : 'The rehearsal was broken off. What comes after is not known.';
}
