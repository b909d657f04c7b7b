import { S3Error } from '#protocol/errors';
import type { Call } from '../call.ts';
import { matchesEtag, preconditionFailed } from '../http/preconditions.ts';
import type { ObjectRecord, UploadMark, UploadRecord } from '../store/records.ts';
import { sortableKey } from '../store/sortable-key.ts';
import type { Transaction } from '../store/store.ts';

/**
 * Throws PreconditionFailed if a write's If-Match or If-None-Match does not hold, NoSuchKey if If-Match finds no object, and
 * ConditionalRequestConflict if the precondition holds but the key has changed since `upload` began.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 */
export async function verifyWritePreconditions(
  tx: Transaction,
  { headers, bucket, key }: Call,
  upload?: UploadRecord,
): Promise<void> {
  const match = headers.get('if-match');
  const noneMatch = headers.get('if-none-match');
  if (match === null && noneMatch === null) return;
  const current = await tx.get('objects', bucket, sortableKey(key));
  const exists = current && !current.deleteMarker;
  if (noneMatch !== null) {
    if (exists) throw preconditionFailed('If-None-Match');
    if (upload && changedSince(upload, current)) throw conflict('If-None-Match', key);
  }
  if (match === null) return;
  if (!exists) throw new S3Error('NoSuchKey', { details: { Key: key } });
  if (!matchesEtag(match, current.etag)) throw preconditionFailed('If-Match');
  if (upload && changedSince(upload, current)) throw conflict('If-Match', key);
}

/** What is stored to recognise a key's current version later, or that the key had none. */
export function markOf(current: ObjectRecord | undefined): UploadMark {
  return current ? { sequence: current.sequence, lastModified: current.lastModified } : 'nothing';
}

function changedSince({ before, initiated }: UploadRecord, current: ObjectRecord | undefined): boolean {
  // Older versions of the site did not store it.
  if (before === undefined) return current !== undefined && current.lastModified > initiated;
  if (before === 'nothing' || !current) return (before === 'nothing') !== !current;
  return before.sequence !== current.sequence || before.lastModified !== current.lastModified;
}

function conflict(precondition: string, key: string): S3Error {
  return new S3Error('ConditionalRequestConflict', { details: { Condition: precondition, Key: key } });
}
