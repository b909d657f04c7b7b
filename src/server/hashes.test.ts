import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { portableHashes, type HashName } from '../s3/body/hashes.ts';
import { nodeHashes } from './hashes.ts';

const names: readonly HashName[] = ['md5', 'sha1', 'sha256', 'crc32', 'crc32c', 'crc64nvme'];
const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 });

function digest(hashes: Partial<typeof portableHashes>, name: HashName, chunks: readonly Uint8Array[]) {
  const hash = hashes[name]?.();
  for (const chunk of chunks) hash?.update(chunk);
  return hash && [...hash.digest()];
}

describe("Node's hashes", () => {
  it('come to what the portable ones come to', () => {
    fc.assert(
      fc.property(pieces, (chunks) => {
        for (const name of names) {
          const ours = digest(nodeHashes, name, chunks);
          if (ours) expect(ours).toEqual(digest(portableHashes, name, chunks));
        }
      }),
    );
  });

  it('sign as the portable ones do, again and again with one key', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.string({ unit: 'binary' }),
        (key, text) => {
          expect(nodeHashes.sha256Of?.(text)).toBe(portableHashes.sha256Of(text));
          for (const message of [text, `${text}.`]) {
            expect(nodeHashes.hmacSha256Of?.(key, message)).toBe(portableHashes.hmacSha256Of(key, message));
          }
        },
      ),
    );
  });
});
