import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat, toBase64 } from '#protocol/text';
import { checksumAlgorithms, type ChecksumAlgorithm } from './checksums.ts';
import { combineCrcs } from './crc-combine.ts';
import { portableHashes } from './hashes.ts';

function checksum(algorithm: ChecksumAlgorithm, bytes: Uint8Array): string {
  const hash = portableHashes[checksumAlgorithms[algorithm].hash]();
  hash.update(bytes);
  return toBase64(hash.digest());
}

describe('combineCrcs', () => {
  it.each<ChecksumAlgorithm>(['CRC32', 'CRC32C', 'CRC64NVME'])('puts %s of parts together', (algorithm) => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 5 }), (parts) => {
        const known = parts.map((part) => ({ value: checksum(algorithm, part), size: part.byteLength }));
        expect(combineCrcs(algorithm, known)).toBe(checksum(algorithm, concat(parts)));
      }),
      { numRuns: 50 },
    );
  });

  it('cannot do so for hashes', () => {
    expect(combineCrcs('SHA256', [])).toBeUndefined();
  });
});
