import { callerId, type Call } from '../call.ts';
import type { BucketRecord, NewObject } from '../store/records.ts';
import { encryptionIn } from './encryption.ts';
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
    owner: callerId(call),
    storageClass: storageClassIn(headers),
    ...(tags && { tags }),
    ...(encryption && { encryption }),
  };
}
