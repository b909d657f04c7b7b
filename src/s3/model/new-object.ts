import { callerId, type Call } from '../call.ts';
import type { BucketRecord, NewObject } from '../store/records.ts';
import { aclIn, verifyAclTaken } from './acl.ts';
import { encryptionIn } from './encryption.ts';
import { lockIn } from './object-lock.ts';
import { objectHeadersIn, storageClassIn } from './object-headers.ts';
import { tagsInHeader } from './tags.ts';

/** What a request says of an object beside its bytes. Throws what is wrong with it. */
export function newObjectIn(call: Call, bucket: BucketRecord): NewObject {
  const { headers, key } = call;
  const tags = tagsInHeader(headers);
  const encryption =
    encryptionIn(headers) ?? (headers.has('x-amz-server-side-encryption') ? undefined : bucket.encryption);
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

/** Whose an object is, and who else may do what with it. Throws what `verifyAclTaken` does. */
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
