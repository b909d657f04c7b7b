import { S3Error } from '#protocol/errors';
import { rowOf } from '#protocol/operations';
import { parseXml } from '#protocol/xml';
import type { Call } from '../call.ts';
import { maxXml, bucketOf } from '../buckets/bucket.ts';
import { asksToBypass } from '../objects/object-lock.ts';
import { parseTags } from '../objects/tags.ts';
import { uploadIdOf, uploadRow } from '../uploads/uploads.ts';
import { findVersion } from '../objects/versions.ts';
import type { BucketRecord, Grant, ObjectRecord, Tags } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';
import { accountIdOf } from '../user.ts';
import { accessDenied } from './access-denied.ts';
import { isAllowed, isAllowedAlong, isDenied } from './access.ts';
import { furtherPermissions } from './further-permissions.ts';
import { permissionFor, type Permission } from './permissions.ts';
import { verifyOwnerRules } from './owner-rules.ts';

/** Actions that may weaken a lock in governance mode, which requires a separate permission. */
const bypassable: ReadonlySet<string> = new Set(['DeleteObject', 'PutObjectRetention']);
const bypass: Permission = { action: 'BypassGovernanceRetention' };

/**
 * Throws AccessDenied if the caller may not do what it asks. A missing bucket, or one in another region, is reported first
 * (NoSuchBucket, PermanentRedirect).
 */
export async function authorise(call: Call): Promise<void> {
  const { asks } = rowOf(call.operation);
  if (asks === 'users' && !call.caller.user) throw new S3Error('AccessDenied');
  if (asks === 'users' || asks === 'nobody') return;
  const { key, query } = call;
  const bucket = await bucketOf(call);
  verifyExpectedOwner(call, call.headers.get('x-amz-expected-bucket-owner'), bucket);
  verifyOwnerRules(call, bucket);
  if (asks === 'itself') return;
  const permission = permissionFor(call.operation);
  if (isPlainlyOwner(call, bucket, permission)) return;
  const requestTags = await tagsInBody(call, bucket);
  await call.engine.store.transact('read', async (tx) => {
    if (asks === 'initiator' && (await isInitiator(tx, call))) {
      if (isDenied(call, { permission, bucket, key })) throw accessDenied(call, { permission, bucket, key });
      return;
    }
    const asked = requestTags ? { ...call, requestTags } : call;
    await authoriseOn(tx, asked, permission, bucket, key, query.get('versionId'));
    await authoriseFurther(tx, asked, bucket, key, query.get('versionId'));
  });
}

/**
 * Whether the caller owns the bucket, and neither a policy nor an ACL limits it. This is the usual case, and does not require
 * reading the object.
 */
function isPlainlyOwner({ caller }: Call, bucket: BucketRecord, { grant, acl }: Permission): boolean {
  if (caller.user?.id !== bucket.owner || bucket.policy !== undefined) return false;
  if (bucket.ownership === 'BucketOwnerEnforced' || grant === undefined) return true;
  return acl === 'bucket' && bucket.acl.some((given) => isAll(given, bucket.owner));
}

function isAll({ grantee, permission }: Grant, owner: string): boolean {
  return permission === 'FULL_CONTROL' && 'id' in grantee && grantee.id === owner;
}

/** Whether the caller began the upload that the call names. */
async function isInitiator(tx: Transaction, call: Call): Promise<boolean> {
  const upload = await tx.get('uploads', call.bucket, uploadRow(call.key, uploadIdOf(call)));
  return upload !== undefined && call.caller.user?.id === (upload.initiator ?? upload.object.owner);
}

/** The tags in a request's body, if the policy looks at them. If they are malformed, the operation will say so. */
async function tagsInBody(call: Call, { policy = '' }: BucketRecord): Promise<Tags | undefined> {
  if (call.operation !== 'PutObjectTagging' || !/:requestobjecttag/i.test(policy)) return undefined;
  try {
    return parseTags(parseXml(await call.body.bytes(maxXml), 'Tagging'), Number.MAX_SAFE_INTEGER);
  } catch {
    return undefined;
  }
}

/** Authorises one permission on one bucket or object, for calls that involve several. Throws AccessDenied. */
export async function authoriseOn(
  tx: Transaction,
  call: Call,
  permission: Permission,
  bucket: BucketRecord,
  key: string,
  versionId?: string,
): Promise<void> {
  if (isPlainlyOwner(call, bucket, permission)) return;
  const isOwner = call.caller.user?.id === bucket.owner;
  const found = key === '' ? undefined : await findVersion(tx, bucket.name, key, versionId);
  const object = found?.deleteMarker ? undefined : found;
  const attempt = { permission, bucket, key, versionId, object };
  const allowed = isAllowed(call, attempt);
  const isMissing = permission.acl === 'object' && !object;
  // Only callers who may list a bucket may learn that an object is missing.
  const listing = { permission: permissionFor('ListObjectsV2'), bucket, key: '' };
  if (isMissing && !isAllowed(call, listing)) throw accessDenied(call, allowed ? listing : attempt);
  if (!allowed && (isOwner || !isMissing)) throw accessDenied(call, attempt);
  const bypasses = bucket.objectLock && bypassable.has(permission.action) && asksToBypass(call.headers);
  if (bypasses && !isAllowed(call, { ...attempt, permission: bypass }))
    throw accessDenied(call, { ...attempt, permission: bypass });
}

/** Throws AccessDenied if a caller may do what it asks, but not with everything else in the request, such as an ACL. */
export async function authoriseFurther(
  tx: Transaction,
  call: Call,
  bucket: BucketRecord,
  key: string,
  versionId?: string,
): Promise<void> {
  // Without a policy, whoever may do the first may also do the rest.
  if (bucket.policy === undefined) return;
  const further = furtherPermissions(call, bucket);
  if (further.length === 0) return;
  const found = await findVersion(tx, bucket.name, key, versionId);
  const object = found?.deleteMarker ? undefined : found;
  const attempt = { permission: permissionFor(call.operation), bucket, key, versionId, object };
  const denied = further.find((permission) => !isAllowedAlong(call, attempt, permission));
  if (denied) throw accessDenied(call, { ...attempt, permission: denied });
}

/** The source and the destination of a copy that includes tags. */
export interface TaggedCopy {
  from: { bucket: BucketRecord; object: ObjectRecord; versionId: string | undefined };
  to: { bucket: BucketRecord; key: string };
}

/** Throws AccessDenied if a caller may copy an object, but may not also read its tags and write them. */
export function authoriseTagsCopied(call: Call, { from, to }: TaggedCopy): void {
  const { bucket, object, versionId } = from;
  const reads = isAllowedAlong(
    call,
    { permission: permissionFor('GetObject'), bucket, key: object.key, versionId, object },
    permissionFor('GetObjectTagging'),
  );
  const writes = isAllowedAlong(
    call,
    { permission: permissionFor('CopyObject'), ...to },
    permissionFor('PutObjectTagging'),
  );
  if (!reads || !writes) throw new S3Error('AccessDenied');
}

/**
 * Throws AccessDenied if the bucket's owner is not the expected one, and InvalidBucketOwnerAWSAccountID if the expected one
 * cannot be an account.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-owner-condition.html
 */
export function verifyExpectedOwner(
  { engine }: Call,
  expected: string | null,
  { owner }: BucketRecord,
): void {
  if (expected === null || expected === owner) return;
  const users = engine.users.filter((user) => user.id === expected || accountIdOf(user) === expected);
  if (users.some(({ id }) => id === owner)) return;
  if (users.length > 0 || /^\d{12}$/.test(expected)) throw new S3Error('AccessDenied');
  throw new S3Error('InvalidBucketOwnerAWSAccountID', {
    message: `The value of the expected bucket owner parameter must be an AWS Account ID... [${expected}]`,
  });
}
