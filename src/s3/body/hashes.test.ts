import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHex } from '#protocol/text';
import { portableHashes, type HashName } from './hashes.ts';

const check = new TextEncoder().encode('123456789');

describe('portableHashes', () => {
  // The published check values of each algorithm, for the text 123456789.
  it.each<[HashName, string]>([
    ['crc32', 'cbf43926'],
    ['crc32c', 'e3069283'],
    ['crc64nvme', 'ae8b14860a799888'],
    ['md5', '25f9e794323b453885f5181f1b624d0b'],
    ['sha1', 'f7c3bc1d808e04732adf679965ccc34ca7ae3441'],
    ['sha256', '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225'],
  ])('%s is right, in one piece or several', (name, expected) => {
    const whole = portableHashes[name]();
    whole.update(check);
    expect(toHex(whole.digest())).toBe(expected);
    const pieces = portableHashes[name]();
    pieces.update(check.subarray(0, 4));
    pieces.update(new Uint8Array());
    pieces.update(check.subarray(4));
    expect(toHex(pieces.digest())).toBe(expected);
  });

  it.each<[HashName]>([['crc32'], ['crc32c'], ['crc64nvme']])(
    '%s takes bytes one by one or many at once',
    (name) => {
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, cut) => {
          const pieces = portableHashes[name]();
          pieces.update(bytes.subarray(0, cut));
          pieces.update(bytes.subarray(cut));
          const single = portableHashes[name]();
          for (const byte of bytes) single.update(Uint8Array.of(byte));
          expect(toHex(pieces.digest())).toBe(toHex(single.digest()));
        }),
      );
    },
  );
});
