import { openTrialAccount, createAccountReader, record } from '#connections';
import { createPositionMapper, type Program } from '#sandbox';
import type { Attempt, Setting, TryIn } from './attempt.ts';
import { KeptLines } from '../kept-lines.ts';
import { locateNotices } from '../notices.ts';
import { programError } from '../program-error.ts';
import { readSamples } from '../files/reader-files.ts';
import { failureOf, frameSetup } from '../run-program.ts';
import { runUnseen } from './run-unseen.ts';
import type { Session } from '../session.ts';

/**
 * Tries a program on new accounts, with the sample files as they were at first. Each trial has a frame, an account and
 * files of its own; what the reader sees stays as it is.
 */
export function createTrials(program: Program, session: Session, signal: AbortSignal): TryIn {
  return async ({ seed: more = [], files = {}, ...trouble }: Setting): Promise<Attempt> => {
    const trial = await openTrialAccount({ seed: await session.seed(), more, ...trouble });
    const { environment } = trial;
    const setup = { ...(await frameSetup(program, session)), env: environment, clockOffset: 0 };
    const mapper = createPositionMapper(program);
    const recorder = record(trial);
    const lines = new KeptLines();
    const texts = Object.entries(files).map(
      ([name, text]) => [name, new TextEncoder().encode(text)] as const,
    );
    const {
      end,
      isLate,
      files: left,
    } = await runUnseen({
      program,
      setup,
      connection: trial,
      fetch: recorder.fetch,
      files: new Map<string, Uint8Array>([...(await readSamples()), ...texts]),
      on: lines.listenTo(mapper),
      signal,
    });
    const failure = await failureOf(end, mapper, program);
    const after = new Map<string, Uint8Array>();
    for (const name of await left.names()) after.set(name, (await left.get(name))?.bytes ?? new Uint8Array());
    return {
      language: program.language ?? 'ts',
      account: createAccountReader(trial),
      requests: recorder.exchanges,
      output: lines.all,
      files: after,
      error: failure && programError(failure, failure.positions[0]?.line),
      notices: 'notices' in end ? locateNotices(end.notices, mapper) : [],
      isLate,
    };
  };
}
