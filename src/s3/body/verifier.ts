import { S3Error } from '#protocol/errors';
import { type Bytes, toBase64, toHex } from '#protocol/text';
import { checksumAlgorithms, type ChecksumAlgorithm } from './checksums.ts';
import type { Hash } from './hash.ts';
import type { Hashes } from './hashes.ts';

/** What a request says its body is. */
export interface Claims {
  length?: Bytes;
  /** In hexadecimal. */
  sha256?: string;
  /** In base64. */
  md5?: string;
  checksum?: { algorithm: ChecksumAlgorithm; value?: string };
}

/** What a body turned out to be. */
export interface Measured {
  size: Bytes;
  /** In hexadecimal; '' if nobody asked for it. */
  md5: string;
  checksum?: { algorithm: ChecksumAlgorithm; value: string };
}

/** Hashes a body as it passes, and compares it with what was claimed about it. */
export class Verifier {
  readonly #claims: Claims;
  readonly #sha256: Hash | undefined;
  readonly #md5: Hash | undefined;
  readonly #checksum: Hash | undefined;
  #size: Bytes = 0;

  constructor(claims: Claims, hashes: Hashes, wantsMd5: boolean) {
    this.#claims = claims;
    this.#sha256 = claims.sha256 === undefined ? undefined : hashes.sha256();
    this.#md5 = wantsMd5 || claims.md5 !== undefined ? hashes.md5() : undefined;
    this.#checksum = claims.checksum && hashes[checksumAlgorithms[claims.checksum.algorithm].hash]();
  }

  update(bytes: Uint8Array): void {
    this.#size += bytes.byteLength;
    this.#sha256?.update(bytes);
    this.#md5?.update(bytes);
    this.#checksum?.update(bytes);
  }

  /** Throws IncompleteBody, XAmzContentSHA256Mismatch or BadDigest if the body is not what was claimed. */
  finish(trailingChecksum?: string): Measured {
    const { length, sha256, md5, checksum } = this.#claims;
    if (length !== undefined && length !== this.#size) throw new S3Error('IncompleteBody');
    if (sha256 !== undefined && this.#sha256) verifySha256(sha256, toHex(this.#sha256.digest()));
    const md5Digest = this.#md5?.digest();
    if (md5 !== undefined && md5Digest) verifyMd5(md5, md5Digest);
    const measured: Measured = { size: this.#size, md5: md5Digest ? toHex(md5Digest) : '' };
    if (!checksum || !this.#checksum) return measured;
    const value = toBase64(this.#checksum.digest());
    const claimed = checksum.value ?? trailingChecksum;
    if (claimed !== undefined && claimed !== value) {
      throw new S3Error('BadDigest', {
        message: `The ${checksum.algorithm} you specified did not match the calculated checksum.`,
      });
    }
    return { ...measured, checksum: { algorithm: checksum.algorithm, value } };
  }
}

function verifySha256(claimed: string, computed: string): void {
  if (claimed === computed) return;
  throw new S3Error('XAmzContentSHA256Mismatch', {
    details: { ClientComputedContentSHA256: claimed, S3ComputedContentSHA256: computed },
  });
}

function verifyMd5(claimed: string, digest: Uint8Array): void {
  const computed = toBase64(digest);
  if (claimed === computed) return;
  throw new S3Error('BadDigest', { details: { ExpectedDigest: claimed, CalculatedDigest: computed } });
}
