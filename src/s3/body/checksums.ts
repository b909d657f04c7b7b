import { S3Error } from '#protocol/errors';
import { fromBase64 } from '#protocol/text';
import type { ChecksumAlgorithm } from '../store/records.ts';
import type { HashName } from './hashes.ts';

export type { Checksum, ChecksumAlgorithm, ChecksumType } from '../store/records.ts';

/** The hash, the length of the digest and the header of each algorithm. */
export const checksumAlgorithms: Readonly<
  Record<ChecksumAlgorithm, { hash: HashName; bytes: number; header: string }>
> = {
  CRC32: { hash: 'crc32', bytes: 4, header: 'x-amz-checksum-crc32' },
  CRC32C: { hash: 'crc32c', bytes: 4, header: 'x-amz-checksum-crc32c' },
  CRC64NVME: { hash: 'crc64nvme', bytes: 8, header: 'x-amz-checksum-crc64nvme' },
  SHA1: { hash: 'sha1', bytes: 20, header: 'x-amz-checksum-sha1' },
  SHA256: { hash: 'sha256', bytes: 32, header: 'x-amz-checksum-sha256' },
};

const names = Object.keys(checksumAlgorithms).filter(isChecksumAlgorithm);

/** The header that carries a checksum of this algorithm. */
export function checksumHeader(algorithm: ChecksumAlgorithm): string {
  return checksumAlgorithms[algorithm].header;
}

/** Whether this is the name of a checksum algorithm. */
export function isChecksumAlgorithm(name: string): name is ChecksumAlgorithm {
  return Object.hasOwn(checksumAlgorithms, name);
}

/** The algorithm that a header's value or an element's text names. Throws InvalidRequest for an unknown one. */
export function checksumAlgorithm(text: string): ChecksumAlgorithm {
  const name = text.toUpperCase();
  if (isChecksumAlgorithm(name)) return name;
  throw new S3Error('InvalidRequest', {
    message:
      'Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]',
  });
}

/**
 * The checksum that a request's headers give, with its algorithm. Throws InvalidRequest if there are two or it is malformed.
 * @param composite whether it is the checksum of an object in parts, which may end with their count
 */
export function checksumIn(
  headers: Headers,
  composite = false,
): { algorithm: ChecksumAlgorithm; value: string } | undefined {
  let found: { algorithm: ChecksumAlgorithm; value: string } | undefined;
  for (const algorithm of names) {
    const value = headers.get(checksumHeader(algorithm));
    if (value === null) continue;
    if (found) {
      throw new S3Error('InvalidRequest', {
        message: 'Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.',
      });
    }
    checkedValue(algorithm, composite ? value.replace(/-\d+$/, '') : value);
    found = { algorithm, value };
  }
  return found;
}

/** The value, if it is base64 of the right length. Throws InvalidRequest otherwise. */
function checkedValue(algorithm: ChecksumAlgorithm, value: string): string {
  if (fromBase64(value)?.byteLength === checksumAlgorithms[algorithm].bytes) return value;
  throw new S3Error('InvalidRequest', {
    message: `Value for ${checksumHeader(algorithm)} header is invalid.`,
  });
}
