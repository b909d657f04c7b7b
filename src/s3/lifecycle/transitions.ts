import type { Bytes } from '#protocol/text';
import type { BucketRecord, ObjectRecord, LifecycleRule } from '../store/records.ts';

/** The storage classes from warm to cold, the direction in which objects can move. */
const classes = [
  'STANDARD',
  'STANDARD_IA',
  'INTELLIGENT_TIERING',
  'ONEZONE_IA',
  'GLACIER_IR',
  'GLACIER',
  'DEEP_ARCHIVE',
];
const archives: ReadonlySet<string> = new Set(['GLACIER', 'DEEP_ARCHIVE']);
const small: Bytes = 128 * 1024;

/**
 * The storage class that a version has to move to, the coldest of those that are due by its rules; `undefined` if it stays.
 * Objects below 128 KB stay unless a rule's filter has a size, or the bucket lets small objects move into archives.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/lifecycle-transition-general-considerations.html
 */
export function colderClass(
  { transitionMinimum }: BucketRecord,
  { storageClass, size }: ObjectRecord,
  rules: readonly LifecycleRule[],
  dueOf: (rule: LifecycleRule) => readonly { storageClass: string }[],
): string | undefined {
  const isMoved = (rule: LifecycleRule, target: string) =>
    size >= small ||
    rule.largerThan !== undefined ||
    rule.smallerThan !== undefined ||
    (transitionMinimum === 'varies_by_storage_class' && archives.has(target));
  const ranks = rules.flatMap((rule) =>
    dueOf(rule)
      .filter((due) => isMoved(rule, due.storageClass))
      .map((due) => classes.indexOf(due.storageClass)),
  );
  const coldest = Math.max(0, ...ranks);
  return coldest > classes.indexOf(storageClass) ? classes[coldest] : undefined;
}
