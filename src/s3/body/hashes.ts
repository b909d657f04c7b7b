import { md5, sha1 } from '@noble/hashes/legacy.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { portableTextHashes, type TextHashes } from '#protocol/signing';
import { crc32Of, crc64nvme } from './crc.ts';
import type { Hash } from './hash.ts';

/** Every algorithm that S3 hashes a body with. */
export type HashName = 'md5' | 'sha1' | 'sha256' | 'crc32' | 'crc32c' | 'crc64nvme';

/** How to begin a hash of each kind. A host with faster ones, such as Node, may pass its own. */
export interface Hashes extends Readonly<Record<HashName, () => Hash>>, TextHashes {}

/** Hashes that run anywhere. */
export const portableHashes: Hashes = {
  ...portableTextHashes,
  md5: () => md5.create(),
  sha1: () => sha1.create(),
  sha256: () => sha256.create(),
  crc32: crc32Of(0xedb88320),
  crc32c: crc32Of(0x82f63b78),
  crc64nvme,
};
