import { invalidArgument, S3Error } from '../s3-error.ts';
import type { LifecycleRule } from './lifecycle-rules.ts';

/** How many days an object must have lain in S3 Standard before it may go there. */
const leastDays: Readonly<Record<string, number>> = { STANDARD_IA: 30, ONEZONE_IA: 30 };

/**
 * Throws InvalidRequest or InvalidArgument for a rule whose parts do not go together.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/intro-lifecycle-rules.html
 */
export function verifyRule(rule: LifecycleRule): void {
  const { expiration, transitions, noncurrentExpiration, noncurrentTransitions, abortAfterDays } = rule;
  const acts =
    expiration ?? noncurrentExpiration ?? abortAfterDays ?? transitions[0] ?? noncurrentTransitions[0];
  if (acts === undefined) throw invalid('At least one action needs to be specified in a rule.');
  if (Object.keys(rule.tags).length > 0) {
    if (abortAfterDays !== undefined)
      throw invalid('AbortIncompleteMultipartUpload cannot be specified with Tags.');
    if (expiration && 'deleteMarker' in expiration)
      throw invalid('ExpiredObjectDeleteMarker cannot be specified with Tags.');
  }
  verifyTransitions(rule);
}

function verifyTransitions({ expiration, transitions, noncurrentTransitions }: LifecycleRule): void {
  for (const moves of [transitions, noncurrentTransitions]) {
    const classes = moves.map(({ storageClass }) => storageClass);
    if (new Set(classes).size < classes.length)
      throw invalid("'StorageClass' must be different for 'Transition' actions in same 'Rule'");
  }
  for (const { due, storageClass } of transitions) {
    if (!('days' in due)) continue;
    const least = leastDays[storageClass] ?? 0;
    if (due.days < least) {
      throw invalidArgument(
        'Days',
        String(due.days),
        `'Days' in Transition action must be greater than or equal to ${least} for storageClass '${storageClass}'`,
      );
    }
    if (expiration && 'days' in expiration && expiration.days <= due.days) {
      throw invalidArgument(
        'Days',
        String(expiration.days),
        "'Days' in the Expiration action for filter must be greater than 'Days' in the Transition action",
      );
    }
  }
}

function invalid(message: string): S3Error {
  return new S3Error('InvalidRequest', { message });
}
