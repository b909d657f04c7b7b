import { createHash, createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Hash, Hashes } from '#s3';

/** The hashes that are built into Node, which are several times faster than the portable ones. */
export const nodeHashes: Partial<Hashes> = {
  md5: () => runningHash('md5'),
  sha1: () => runningHash('sha1'),
  sha256: () => runningHash('sha256'),
  crc32: runningCrc32,
  sha256Of: (text) => hash('sha256', text),
  hmacSha256Of: (key, text) => createHmac('sha256', secretOf(key)).update(text).digest('hex'),
};

/** Most bodies come in one piece, and a single piece is hashed faster without an object that waits for more. */
function runningHash(algorithm: string): Hash {
  let first: Uint8Array | undefined;
  let running: Hash | undefined;
  return {
    update: (bytes) => {
      if (!first && !running) {
        first = bytes;
        return;
      }
      running ??= createHash(algorithm).update(first ?? new Uint8Array());
      first = undefined;
      running.update(bytes);
    },
    digest: () => running?.digest() ?? hash(algorithm, first ?? new Uint8Array(), 'buffer'),
  };
}

function runningCrc32(): Hash {
  let value = 0;
  return {
    update: (bytes) => void (value = crc32(bytes, value)),
    digest: () => Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value),
  };
}

const secrets = new WeakMap<Uint8Array, KeyObject>();

/** Keeps key objects: Node takes several times as long to make one as to sign with it, and an engine uses one for a whole day. */
function secretOf(key: Uint8Array): KeyObject {
  let secret = secrets.get(key);
  if (!secret) secrets.set(key, (secret = createSecretKey(key)));
  return secret;
}
