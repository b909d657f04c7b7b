import { md5 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { rowOf } from '#protocol/operations';
import { toBase64, toHex } from '#protocol/text';
import type { Reading } from './read-request.ts';

/** Of a body, as opposed to what they say of an object in other headers. */
const ofBody = /^x-amz-(checksum-(?!algorithm$|type$|mode$).*|sdk-checksum-algorithm)$/;

/** The headers of a request whose body was written anew: what told that the old one arrived tells it of the new one. */
export function withChecksumsOf(
  body: Uint8Array,
  { headers, operation }: Reading,
): ReadonlyMap<string, string> {
  const hash = sha256(body);
  const kept = new Map(headers);
  if (kept.has('content-md5')) kept.set('content-md5', toBase64(md5(body)));
  if (kept.has('x-amz-content-sha256')) kept.set('x-amz-content-sha256', toHex(hash));
  // Those of what completes an upload are the object's.
  const own = rowOf(operation).completes ? [] : [...kept.keys()].filter((name) => ofBody.test(name));
  for (const name of own) kept.delete(name);
  if (own.length > 0) {
    kept.set('x-amz-checksum-sha256', toBase64(hash)).set('x-amz-sdk-checksum-algorithm', 'SHA256');
  }
  return kept;
}
