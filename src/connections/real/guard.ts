import { type Consequence, consequencesOf, type NamedVersion, type Intent, type WholeReading } from '#gate';
import { S3Error } from '#protocol/errors';
import type { RequestContext } from '../connection.ts';
import { createTally, type Tally } from './tally.ts';

/** What a person is asked before something is sent to their own S3. */
export type Question =
  | {
      /** Before the first request of a session that changes something. */
      readonly kind: 'first-change';
      readonly intent: Intent;
      /** The run that sends it, as its context names it; absent when a person does it by hand. */
      readonly run: object | undefined;
    }
  | {
      /** Before something that opens a bucket, sends something out of it, or has S3 delete or keep things later. */
      readonly kind: 'consequences';
      readonly intent: Intent;
      readonly consequences: readonly Consequence[];
    }
  | {
      /** Before a run deletes what it has not made itself. */
      readonly kind: 'deletes';
      readonly intent: Intent;
      /** How many things that the run made exist, and how many things this request would delete. */
      readonly made: number;
      readonly deleted: number;
      /** Which objects among the latter the run has not made; empty where it deletes something else than objects. */
      readonly others: readonly NamedVersion[];
    };

/** Asks a person. Resolves with whether they allow it. */
export type Ask = (question: Question) => Promise<boolean>;

/** Where a request goes. */
export interface Aim {
  /** The reader's own name of the bucket. */
  readonly bucket: string | undefined;
  /** Whether something already exists where the request would make something; `true` if that is not known. */
  readonly isThere: () => Promise<boolean>;
}

/** Lets a request pass, or throws the error to answer with. Resolves with a function that is to be given the answer. */
export type Allow = (
  reading: WholeReading,
  aim: Aim,
  context: RequestContext,
) => Promise<(answer: Response) => Promise<void>>;

const nothingToNote = async () => undefined;

/**
 * Stands between programs and a real S3. It asks a person before the first change of a session, before what opens a bucket,
 * sends something elsewhere or acts later, and before a run deletes what it has not made itself. Throws AccessDenied for what
 * the person does not allow. Requests that only read pass.
 *
 * @param buckets The connected ones.
 */
export function createGuard(ask: Ask, buckets: readonly string[]): Allow {
  let mayChange: Promise<boolean> | undefined;
  /** What a person has answered about the consequences of each run's requests, by what these are. */
  const answers = new WeakMap<object, Map<string, Promise<boolean>>>();
  const tallies = new WeakMap<object, Tally>();

  const verifyConsequences = async (reading: WholeReading, aim: Aim, run: object | undefined) => {
    const consequences = consequencesOf(reading, buckets);
    if (consequences.length === 0) return;
    const name = JSON.stringify([aim.bucket, consequences.map(({ kind, by }) => [kind, by])]);
    const known = (run && answers.get(run)) ?? new Map<string, Promise<boolean>>();
    if (run) answers.set(run, known);
    const answer = known.get(name) ?? ask({ kind: 'consequences', intent: reading, consequences });
    known.set(name, answer);
    if (!(await answer)) throw refused(`${reading.operation} was not sent: you did not allow it.`);
  };

  return async (reading, aim, { purpose, run, isConfirmed = false }) => {
    if (reading.kind === 'read' || isConfirmed) return nothingToNote;
    // What is deleted by hand, the person has chosen themselves.
    const program = purpose === 'hand' ? undefined : run;
    mayChange ??= ask({ kind: 'first-change', intent: reading, run: program });
    if (!(await mayChange)) {
      // A no is for now: the next change asks again.
      mayChange = undefined;
      throw refused(`${reading.operation} was not sent: you did not allow changes in your own S3.`);
    }
    await verifyConsequences(reading, aim, program);
    if (program === undefined) return nothingToNote;
    const tally = tallies.get(program) ?? createTally();
    tallies.set(program, tally);
    const others = tally.notMade(reading, aim.bucket);
    if (others.count > 0) {
      const { made } = tally;
      tally.mayDelete ??= ask({
        kind: 'deletes',
        intent: reading,
        made,
        deleted: others.of,
        others: others.objects,
      });
      if (!(await tally.mayDelete)) {
        throw refused(
          `${reading.operation} was not sent: you did not allow this run to delete more than it made.`,
        );
      }
    }
    return tally.follow(reading, aim);
  };
}

function refused(message: string): S3Error {
  return new S3Error('AccessDenied', { message });
}
