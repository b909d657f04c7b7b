import { S3Error } from '#protocol/errors';
import { parseXml } from '#protocol/xml';
import type { Call } from '../call.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import {
  aclElement,
  aclIn,
  cannedAcl,
  isPublicAcl,
  parseAcl,
  verifyAclTaken,
  type AclOwners,
} from '../access/acl.ts';
import { announced } from '../objects/added.ts';
import { getBucket, maxXml, bucketOf } from '../buckets/bucket.ts';
import { versionHeader } from '../objects/object-headers.ts';
import { getObjectVersion, readableObject } from '../objects/readable-object.ts';
import { updateVersion } from '../objects/versions.ts';
import type { Acl, BucketRecord } from '../store/records.ts';

/**
 * Returns the ACL of a bucket.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketAcl.html
 */
export async function getBucketAcl(call: Call): Promise<Reply> {
  const bucket = await bucketOf(call);
  const { owner } = bucket;
  return xmlReply('AccessControlPolicy', aclElement(owner, effective(bucket.acl, bucket), call.engine));
}

/**
 * Sets the ACL of a bucket.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAcl.html
 */
export async function putBucketAcl(call: Call): Promise<Reply> {
  const body = await call.body.bytes(maxXml);
  await call.engine.store.transact('write', async (tx) => {
    const bucket = await getBucket(tx, call);
    verifyAclsCount(bucket);
    const acl = wantedAcl(call, body, { owner: bucket.owner, bucketOwner: bucket.owner });
    verifyAclTaken(acl, bucket);
    await tx.put('buckets', '', call.bucket, { ...bucket, acl });
  });
  call.announce({ kind: 'changed' });
  return {};
}

/**
 * Returns the ACL of an object.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAcl.html
 */
export async function getObjectAcl(call: Call): Promise<Reply> {
  const { object, bucket } = await readableObject(call);
  const acl = object.acl ?? cannedAcl('private', { owner: object.owner, bucketOwner: bucket.owner });
  return xmlReply(
    'AccessControlPolicy',
    aclElement(object.owner, effective(acl, bucket), call.engine),
    versionHeader(object, bucket),
  );
}

/**
 * Sets the ACL of an object.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectAcl.html
 */
export async function putObjectAcl(call: Call): Promise<Reply> {
  const body = await call.body.bytes(maxXml);
  const { before, bucket, isChange } = await call.engine.store.transact('write', async (tx) => {
    const target = await getBucket(tx, call);
    verifyAclsCount(target);
    const object = await getObjectVersion(tx, call, target);
    const owners = { owner: object.owner, bucketOwner: target.owner };
    const acl = wantedAcl(call, body, owners);
    verifyAclTaken(acl, target);
    await updateVersion(tx, call.bucket, { ...object, acl });
    const was = object.acl ?? cannedAcl('private', owners);
    return { before: object, bucket: target, isChange: JSON.stringify(was) !== JSON.stringify(acl) };
  });
  // The page learns of every write, but there is an event only if the ACL has changed.
  const eventName = isChange ? { eventName: 'ObjectAcl:Put' } : {};
  call.announce({ kind: 'changed', ...announced(before), ...eventName });
  return { headers: versionHeader(before, bucket) };
}

/**
 * The part of an ACL that is in force: S3 does not report public grants while it ignores them.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
function effective(acl: Acl, { publicAccessBlock }: BucketRecord): Acl {
  return publicAccessBlock?.ignorePublicAcls === true ? acl.filter((grant) => !isPublicAcl([grant])) : acl;
}

function verifyAclsCount({ ownership }: BucketRecord): void {
  if (ownership === 'BucketOwnerEnforced') throw new S3Error('AccessControlListNotSupported');
}

function wantedAcl({ headers, engine }: Call, body: Uint8Array, owners: AclOwners): Acl {
  const inHeaders = aclIn(headers, owners, engine.users);
  if (inHeaders && body.byteLength > 0) throw new S3Error('UnexpectedContent');
  if (inHeaders) return inHeaders;
  if (body.byteLength === 0)
    throw new S3Error('MissingSecurityHeader', { details: { MissingHeaderName: 'x-amz-acl' } });
  const { owner, acl } = parseAcl(parseXml(body, 'AccessControlPolicy'), engine.users);
  // An ACL names the owner, but cannot change who that is.
  if (owner !== owners.owner) throw new S3Error('AccessDenied');
  return acl;
}
