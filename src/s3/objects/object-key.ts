import { S3Error } from '#protocol/errors';
import type { Bytes } from '#protocol/text';

const maxKey: Bytes = 1024;
const encoder = new TextEncoder();

/** Whether a key would lead out of its bucket if `..` in it meant a step up, as in a path. */
export function leavesBucket(key: string): boolean {
  if (!key.includes('..')) return false;
  let depth = 0;
  for (const segment of key.split('/')) {
    if (segment === '..') depth -= 1;
    else if (segment !== '.' && segment !== '') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}

/**
 * Throws KeyTooLongError for a key of more than 1,024 bytes in UTF-8.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-keys.html
 */
export function verifyKey(key: string): void {
  // A UTF-16 code unit takes at most three bytes.
  if (key.length * 3 <= maxKey) return;
  const size = encoder.encode(key).byteLength;
  if (size > maxKey)
    throw new S3Error('KeyTooLongError', { details: { Size: size, MaxSizeAllowed: maxKey } });
}
