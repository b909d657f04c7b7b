import { S3Error } from '#protocol/errors';
import { callerId, type Call } from '../call.ts';
import type { BucketRecord, NewObject } from '../store/records.ts';
import { aclIn, verifyAclTaken } from '../access/acl.ts';
import { encryptionIn } from './encryption.ts';
import { lockIn } from './object-lock.ts';
import { objectHeadersIn, storageClassIn } from './object-headers.ts';
import { tagsInHeader } from './tags.ts';

/**
 * What a request says about an object besides its bytes. Throws if anything in it is wrong, and AccessDenied for a customer's key
 * if the bucket blocks those, as new buckets do.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/blocking-unblocking-s3-c-encryption-gpb.html
 */
export function newObjectIn(call: Call, bucket: BucketRecord): NewObject {
  const { headers, key } = call;
  const tags = tagsInHeader(headers);
  const own = encryptionIn(headers);
  const encryption = own
    ? { ...own }
    : headers.has('x-amz-server-side-encryption')
      ? undefined
      : bucket.encryption && { ...bucket.encryption };
  const asked = headers.get('x-amz-server-side-encryption-bucket-key-enabled');
  // A bucket key is used for everything that KMS encrypts, unless the request says otherwise.
  if (encryption && 'keyId' in encryption && asked === null && bucketKeyOf(bucket))
    encryption.bucketKey = true;
  if (encryption?.algorithm === 'customer' && bucket.blocksCustomerKeys) {
    throw new S3Error('AccessDenied', {
      message: 'Server-side encryption with customer-provided keys (SSE-C) is blocked for this bucket.',
    });
  }
  return {
    key,
    ...objectHeadersIn(headers),
    ...ownership(call, bucket),
    storageClass: storageClassIn(headers),
    ...lockIn(call, bucket),
    ...(tags && { tags }),
    ...(encryption && { encryption }),
  };
}

/** Who owns an object, and who else may do what with it. Throws as `verifyAclTaken` does. */
function ownership(call: Call, bucket: BucketRecord): Pick<NewObject, 'owner' | 'acl'> {
  const writer = callerId(call);
  const owners = { owner: writer, bucketOwner: bucket.owner };
  const acl = aclIn(call.headers, owners, call.engine.users);
  if (bucket.ownership === 'BucketOwnerEnforced') {
    const givesAll = call.headers.get('x-amz-acl') === 'bucket-owner-full-control';
    if (acl && !givesAll) verifyAclTaken(acl, bucket);
    return { owner: bucket.owner };
  }
  if (acl) verifyAclTaken(acl, bucket);
  const isGiven =
    bucket.ownership === 'BucketOwnerPreferred' &&
    call.headers.get('x-amz-acl') === 'bucket-owner-full-control';
  return { owner: isGiven ? bucket.owner : writer, ...(acl && !isGiven && { acl }) };
}

function bucketKeyOf({ encryption }: BucketRecord): boolean {
  return encryption !== undefined && 'bucketKey' in encryption && (encryption.bucketKey ?? false);
}
