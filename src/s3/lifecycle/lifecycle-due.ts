import type { ObjectRecord, Time, Due, LifecycleRule } from '../store/records.ts';

const day = 86_400_000;

/** Whether a rule's filter fits an object. */
export function appliesTo(
  { prefix, tags, largerThan, smallerThan }: LifecycleRule,
  object: ObjectRecord,
): boolean {
  return (
    object.key.startsWith(prefix) &&
    (largerThan === undefined || object.size > largerThan) &&
    (smallerThan === undefined || object.size < smallerThan) &&
    Object.entries(tags).every(([key, value]) => object.tags?.[key] === value)
  );
}

/** When something is due for an object that dates from `since`. S3 rounds up to the next midnight. */
export function dueTime(due: Due, since: Time): Time {
  return 'date' in due ? due.date : Math.ceil((since + due.days * day) / day) * day;
}
