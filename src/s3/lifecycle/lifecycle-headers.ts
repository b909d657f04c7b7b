import { httpDate } from '#protocol/text';
import type { BucketRecord, ObjectRecord, UploadRecord } from '../store/records.ts';
import { appliesTo, dueTime } from './lifecycle-due.ts';

/** When an object will expire and by which rule, as a header. */
export function expirationHeader(
  object: ObjectRecord,
  { lifecycle = [] }: BucketRecord,
): Record<string, string> {
  const [first] = lifecycle
    .filter((rule) => rule.enabled && appliesTo(rule, object))
    .flatMap(({ id, expiration }) =>
      expiration && !('deleteMarker' in expiration)
        ? [{ id, at: dueTime(expiration, object.lastModified) }]
        : [],
    )
    .sort((one, other) => one.at - other.at);
  if (!first) return {};
  return {
    'x-amz-expiration': `expiry-date="${httpDate(first.at)}", rule-id="${encodeURIComponent(first.id)}"`,
  };
}

/** When an upload will be aborted if it is not completed, and by which rule, as headers. */
export function abortHeaders(
  { initiated, object }: Pick<UploadRecord, 'initiated' | 'object'>,
  { lifecycle = [] }: BucketRecord,
): Record<string, string> {
  const [first] = lifecycle
    .flatMap(({ id, enabled, prefix, abortAfterDays: days }) =>
      enabled && days !== undefined && object.key.startsWith(prefix)
        ? [{ id, at: dueTime({ days }, initiated) }]
        : [],
    )
    .sort((one, other) => one.at - other.at);
  if (!first) return {};
  return { 'x-amz-abort-date': httpDate(first.at), 'x-amz-abort-rule-id': encodeURIComponent(first.id) };
}
