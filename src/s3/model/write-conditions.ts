import type { Call } from '../call.ts';
import { matchesEtag, preconditionFailed } from '../http/conditions.ts';
import { S3Error } from '../s3-error.ts';
import { sortableKey } from '../store/sortable-key.ts';
import type { Transaction } from '../store/store.ts';

/**
 * Throws PreconditionFailed when a write's If-Match or If-None-Match does not hold, NoSuchKey when If-Match finds no
 * object, NotImplemented for an If-None-Match other than `*`.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 */
export async function verifyWriteConditions(tx: Transaction, { headers, bucket, key }: Call): Promise<void> {
  const match = headers.get('if-match');
  const noneMatch = headers.get('if-none-match');
  if (match === null && noneMatch === null) return;
  if (noneMatch !== null && noneMatch !== '*') {
    throw new S3Error('NotImplemented', { details: { Header: 'If-None-Match' } });
  }
  const current = await tx.get('objects', bucket, sortableKey(key));
  const exists = current && !current.deleteMarker;
  if (noneMatch !== null && exists) throw preconditionFailed('If-None-Match');
  if (match === null) return;
  if (!exists) throw new S3Error('NoSuchKey', { details: { Key: key } });
  if (!matchesEtag(match, current.etag)) throw preconditionFailed('If-Match');
}
