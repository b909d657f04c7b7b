import { invalidArgument, S3Error } from '#protocol/errors';
import { fromBase64, toBase64, toHex } from '#protocol/text';
import {
  checksumAlgorithms,
  type Checksum,
  type ChecksumAlgorithm,
  type ChecksumType,
} from '../body/checksums.ts';
import { combineCrcs } from '../body/crc-combine.ts';
import type { Hashes } from '../body/hashes.ts';
import type { PartRecord } from '../store/records.ts';

/** Whether an algorithm's checksums of parts are combined or hashed again, unless the request says. */
const usualTypes: Readonly<Record<ChecksumAlgorithm, ChecksumType>> = {
  CRC32: 'COMPOSITE',
  CRC32C: 'COMPOSITE',
  CRC64NVME: 'FULL_OBJECT',
  SHA1: 'COMPOSITE',
  SHA256: 'COMPOSITE',
};

/**
 * The type of checksum that an upload will have. Throws InvalidArgument for an unknown type, InvalidRequest for a type that the
 * algorithm cannot have.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/checking-object-integrity-upload.html
 */
export function multipartChecksumType(algorithm: ChecksumAlgorithm, asked: string | null): ChecksumType {
  if (asked === null) return usualTypes[algorithm];
  const type = asked.toUpperCase();
  if (type !== 'COMPOSITE' && type !== 'FULL_OBJECT') {
    throw invalidArgument('x-amz-checksum-type', asked, 'Value for x-amz-checksum-type header is invalid.');
  }
  const impossible =
    (type === 'COMPOSITE' && algorithm === 'CRC64NVME') ||
    (type === 'FULL_OBJECT' && algorithm.startsWith('SHA'));
  if (impossible) {
    throw new S3Error('InvalidRequest', {
      message: `The ${type} checksum type cannot be used with the ${algorithm.toLowerCase()} checksum algorithm.`,
    });
  }
  return type;
}

/** The checksum of an object in parts; `undefined` if a part has none of this algorithm. */
export function multipartChecksum(
  hashes: Hashes,
  algorithm: ChecksumAlgorithm,
  type: ChecksumType,
  parts: readonly PartRecord[],
): Checksum | undefined {
  const known = parts.flatMap((part) => {
    const value = checksumOfPart(part, algorithm);
    return value === undefined ? [] : [{ value, size: part.size }];
  });
  if (known.length < parts.length) return undefined;
  if (type === 'FULL_OBJECT') {
    const value = combineCrcs(algorithm, known);
    return value === undefined ? undefined : { algorithm, type, value };
  }
  const hash = hashes[checksumAlgorithms[algorithm].hash]();
  for (const { value } of known) hash.update(fromBase64(value) ?? new Uint8Array());
  return { algorithm, type, value: `${toBase64(hash.digest())}-${parts.length}` };
}

function checksumOfPart(
  { checksum, crc64nvme }: PartRecord,
  algorithm: ChecksumAlgorithm,
): string | undefined {
  if (checksum?.algorithm === algorithm) return checksum.value;
  return algorithm === 'CRC64NVME' ? crc64nvme : undefined;
}

/** The ETag of an object in parts: the MD5 of their MD5s, and the number of parts. */
export function multipartEtag(hashes: Hashes, parts: readonly PartRecord[]): string {
  const hash = hashes.md5();
  for (const { etag } of parts)
    hash.update(Uint8Array.from(etag.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
  return `${toHex(hash.digest())}-${parts.length}`;
}
