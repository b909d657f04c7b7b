import type { Call } from '../call.ts';
import { findVersion } from '../model/versions.ts';
import { S3Error } from '../s3-error.ts';
import type { OperationName } from '../routes.ts';
import type { BucketRecord } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';
import { isAllowed } from './access.ts';
import { permissionFor, type Permission } from './permissions.ts';

/** Those that are for anybody, or decide for themselves what the caller may do. */
const open: ReadonlySet<OperationName> = new Set(['CorsPreflight', 'DeleteObjects', 'PostObject']);
/** Those for everybody who signs, since there is no bucket yet. */
const forUsers: ReadonlySet<OperationName> = new Set(['ListBuckets', 'CreateBucket']);

/** Throws AccessDenied when the caller may not do this. A bucket that is not there is left for the operation to find. */
export async function authorise(call: Call): Promise<void> {
  if (forUsers.has(call.operation)) {
    if (!call.caller.user) throw new S3Error('AccessDenied');
    return;
  }
  await call.engine.store.transact('read', async (tx) => {
    const bucket = await tx.get('buckets', '', call.bucket);
    if (!bucket) return;
    verifyExpectedOwner(call.headers.get('x-amz-expected-bucket-owner'), bucket);
    if (open.has(call.operation)) return;
    const { key, query } = call;
    await authoriseOn(tx, call, permissionFor(call.operation), bucket, key, query.get('versionId'));
  });
}

/** The same for one bucket or object among several that a call is about. */
export async function authoriseOn(
  tx: Transaction,
  call: Call,
  permission: Permission,
  bucket: BucketRecord,
  key: string,
  versionId?: string,
): Promise<void> {
  const isOwner = call.caller.user?.id === bucket.owner;
  // The usual case needs no look at the object.
  if (isOwner && bucket.policy === undefined && bucket.ownership === 'BucketOwnerEnforced') return;
  const found = key === '' ? undefined : await findVersion(tx, bucket.name, key, versionId);
  const object = found?.deleteMarker ? undefined : found;
  const allowed = isAllowed(call, { permission, bucket, key, versionId, object });
  const isMissing = permission.acl === 'object' && !object;
  // Only who may list a bucket may learn that something is not in it.
  const listing = { permission: permissionFor('ListObjectsV2'), bucket, key: '' };
  if (isMissing ? isAllowed(call, listing) && (allowed || !isOwner) : allowed) return;
  throw new S3Error('AccessDenied');
}

/**
 * Throws AccessDenied where a bucket is not whose a request expects it to be.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-owner-condition.html
 */
export function verifyExpectedOwner(expected: string | null, { owner }: BucketRecord): void {
  if (expected !== null && expected !== owner) throw new S3Error('AccessDenied');
}
