import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Hash, Hashes } from '../s3/index.ts';

/** The hashes that Node has built in; they are several times faster than the portable ones. */
export const nodeHashes: Partial<Hashes> = {
  md5: () => createHash('md5'),
  sha1: () => createHash('sha1'),
  sha256: () => createHash('sha256'),
  crc32: runningCrc32,
};

function runningCrc32(): Hash {
  let value = 0;
  return {
    update: (bytes) => void (value = crc32(bytes, value)),
    digest: () => Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value),
  };
}
