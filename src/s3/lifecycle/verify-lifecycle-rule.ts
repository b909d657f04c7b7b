import { invalidArgument, S3Error } from '#protocol/errors';
import type { Due, LifecycleRule } from '../store/records.ts';

/** The least number of days in S3 Standard before an object may move to these storage classes. */
const leastDays: Readonly<Record<string, number>> = { STANDARD_IA: 30, ONEZONE_IA: 30 };

/** A transition after a number of days. */
interface Move {
  days: number;
  storageClass: string;
}

/**
 * Throws InvalidRequest or InvalidArgument for a rule whose parts do not fit together.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html
 */
export function verifyRule(rule: LifecycleRule): void {
  const { expiration, transitions, noncurrentExpiration, noncurrentTransitions, abortAfterDays } = rule;
  const acts =
    expiration ?? noncurrentExpiration ?? abortAfterDays ?? transitions[0] ?? noncurrentTransitions[0];
  if (acts === undefined) throw invalid('At least one action needs to be specified in a rule.');
  verifyFilter(rule);
  const dues = [...transitions.map(({ due }) => due), ...(isDue(expiration) ? [expiration] : [])];
  if (dues.some((due) => 'date' in due) && dues.some((due) => 'days' in due)) {
    throw invalid("Found mixed 'Date' and 'Days' based Expiration and Transition actions in lifecycle rule");
  }
  const byDays = transitions.flatMap(({ due, storageClass }) =>
    'days' in due ? [{ days: due.days, storageClass }] : [],
  );
  verifyClasses(transitions, 'Transition');
  verifyClasses(noncurrentTransitions, 'NoncurrentVersionTransition');
  const end = isDue(expiration) && 'days' in expiration ? expiration.days : undefined;
  verifyMoves(byDays, end, 'Days');
  verifyMoves(noncurrentTransitions, noncurrentExpiration?.days, 'NoncurrentDays');
}

function verifyFilter({ tags, largerThan, smallerThan, abortAfterDays, expiration }: LifecycleRule): void {
  const hasTags = Object.keys(tags).length > 0;
  const hasSizes = largerThan !== undefined || smallerThan !== undefined;
  if (hasTags || hasSizes) {
    const what = hasTags ? 'Tags' : 'Object Size';
    if (abortAfterDays !== undefined)
      throw invalid(`AbortIncompleteMultipartUpload cannot be specified with ${what}.`);
    if (expiration && 'deleteMarker' in expiration)
      throw invalid(`ExpiredObjectDeleteMarker cannot be specified with ${what}.`);
  }
  if (largerThan !== undefined && smallerThan !== undefined && largerThan >= smallerThan)
    throw invalid("'ObjectSizeLessThan' has to be a value greater than 'ObjectSizeGreaterThan'.");
}

function verifyClasses(moves: readonly { storageClass: string }[], action: string): void {
  const classes = moves.map(({ storageClass }) => storageClass);
  if (new Set(classes).size < classes.length)
    throw invalid(`'StorageClass' must be different for '${action}' actions in same 'Rule'`);
}

function verifyMoves(moves: readonly Move[], end: number | undefined, element: string): void {
  for (const { days, storageClass } of moves) {
    const least = leastDays[storageClass] ?? 0;
    if (days < least) {
      throw invalidArgument(
        element,
        String(days),
        `'${element}' in Transition action must be greater than or equal to ${least} for storageClass '${storageClass}'`,
      );
    }
    if (end !== undefined && end <= days) {
      throw invalidArgument(
        element,
        String(end),
        `'${element}' in the Expiration action for filter must be greater than '${element}' in the Transition action`,
      );
    }
    const early = moves.find(
      (other) =>
        other.storageClass in leastDays &&
        other.days <= days &&
        days < other.days + daysAfterInfrequent(storageClass),
    );
    if (early) {
      throw invalidArgument(
        element,
        String(days),
        `'${element}' in the Transition action for StorageClass '${storageClass}' must be 30 days more than '${element}' in the Transition action for StorageClass '${early.storageClass}'`,
      );
    }
  }
}

/** The least number of days in an infrequent-access class, which charges for 30, before a move to this storage class. */
function daysAfterInfrequent(storageClass: string): number {
  return /^(GLACIER|GLACIER_IR|DEEP_ARCHIVE)$/.test(storageClass) ? 30 : 0;
}

function isDue(expiration: LifecycleRule['expiration']): expiration is Due {
  return expiration !== undefined && !('deleteMarker' in expiration);
}

function invalid(message: string): S3Error {
  return new S3Error('InvalidRequest', { message });
}
