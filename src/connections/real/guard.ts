import { keysToDelete, type Touch } from '#gate';
import { S3Error } from '#protocol/errors';
import { rowOf } from '#protocol/operations';
import type { RequestContext } from '../connection.ts';

/** What a person is asked before something is sent to their own S3. */
export type Question =
  | {
      /** Before the first request of a session that changes something. */
      readonly kind: 'first-change';
      readonly touch: Touch;
      /** The run that sends it, as its context names it; absent for what a person does by hand. */
      readonly run: object | undefined;
    }
  | {
      /** Before a run deletes more than it has made itself. */
      readonly kind: 'deletes';
      readonly touch: Touch;
      /** How many objects and buckets this run has made, and how many it would have deleted with this request. */
      readonly made: number;
      readonly deleted: number;
    };

/** Asks a person. Resolves with whether they allow it. */
export type Ask = (question: Question) => Promise<boolean>;

/** What a run has done so far. */
interface Tally {
  readonly made: Set<string>;
  deleted: number;
  /** What was answered; it holds for the rest of the run. */
  mayDelete: Promise<boolean> | undefined;
}

/**
 * Stands between programs and a real S3: the first change of a session is named and asked for, and so are deletes beyond
 * what the run itself has made. Throws AccessDenied for what a person does not allow. Looks pass.
 */
export function createGuard(
  ask: Ask,
): (touch: Touch, request: Request, context: RequestContext) => Promise<void> {
  let mayChange: Promise<boolean> | undefined;
  const tallies = new WeakMap<object, Tally>();

  return async (touch, request, { purpose, run, isConfirmed = false }) => {
    if (touch.kind === 'read' || purpose === 'look' || isConfirmed) return;
    mayChange ??= ask({ kind: 'first-change', touch, run: purpose === 'hand' ? undefined : run });
    if (!(await mayChange)) {
      // Asked again the next time: a no is for now.
      mayChange = undefined;
      throw refused(`${touch.operation} was not sent: you did not allow changes in your own S3.`);
    }
    // By hand a person has asked for each delete themselves.
    if (run === undefined || purpose === 'hand') return;
    const tally = tallies.get(run) ?? { made: new Set(), deleted: 0, mayDelete: undefined };
    tallies.set(run, tally);
    const place = `${touch.bucket ?? ''}/${touch.key ?? ''}`;
    if (rowOf(touch.operation).creates) tally.made.add(place);
    if (touch.kind !== 'delete') return;
    tally.deleted += await countDeletes(touch, request);
    const { made, deleted } = tally;
    if (deleted <= made.size) return;
    tally.mayDelete ??= ask({ kind: 'deletes', touch, made: made.size, deleted });
    if (!(await tally.mayDelete)) {
      throw refused(
        `${touch.operation} was not sent: you did not allow this run to delete more than it made.`,
      );
    }
  };
}

/** How many things a request would delete. */
async function countDeletes({ operation }: Touch, request: Request): Promise<number> {
  if (operation !== 'DeleteObjects') return 1;
  return keysToDelete(await request.clone().text()).length;
}

function refused(message: string): S3Error {
  return new S3Error('AccessDenied', { message });
}
