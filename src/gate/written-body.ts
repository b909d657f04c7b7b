import { md5 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { rowOf } from '#protocol/operations';
import { toBase64, toHex } from '#protocol/text';
import type { Reading } from './read-request.ts';

/** Headers with the checksum of a body, as opposed to those about the object's checksums. */
const ofBody = /^x-amz-(checksum-(?!algorithm$|type$|mode$).*|sdk-checksum-algorithm)$/;

/** The headers of a request whose body was written again: the checksums of the old body become those of the new one. */
export function withChecksumsOf(
  body: Uint8Array,
  { headers, operation }: Reading,
): ReadonlyMap<string, string> {
  const hash = sha256(body);
  const kept = new Map(headers);
  if (kept.has('content-md5')) kept.set('content-md5', toBase64(md5(body)));
  if (kept.has('x-amz-content-sha256')) kept.set('x-amz-content-sha256', toHex(hash));
  // In a request that completes an upload, they are the object's checksums.
  const own = rowOf(operation).completes ? [] : [...kept.keys()].filter((name) => ofBody.test(name));
  for (const name of own) kept.delete(name);
  if (own.length > 0) {
    kept.set('x-amz-checksum-sha256', toBase64(hash)).set('x-amz-sdk-checksum-algorithm', 'SHA256');
  }
  return kept;
}
