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
  if (open.has(call.operation)) return;
  if (forUsers.has(call.operation)) {
    if (!call.caller.user) throw new S3Error('AccessDenied');
    return;
  }
  await call.engine.store.transact('read', async (tx) => {
    const bucket = await tx.get('buckets', '', call.bucket);
    if (!bucket) return;
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
  const object = key === '' ? undefined : await findVersion(tx, bucket.name, key, versionId);
  const allowed = isAllowed(call, { permission, bucket, key, versionId, object });
  const isMissing = permission.acl === 'object' && (!object || object.deleteMarker === true);
  // Only who may list a bucket may learn that something is not in it.
  const listing = { permission: permissionFor('ListObjectsV2'), bucket, key: '' };
  if (isMissing ? isAllowed(call, listing) && (allowed || !isOwner) : allowed) return;
  throw new S3Error('AccessDenied');
}
