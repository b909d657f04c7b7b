import { expect, it } from 'vitest';
import { dateText, objectFacts, sizeText } from './object-facts.ts';

it('lists what is set, and the storage class that S3 leaves out', () =>
  expect(
    objectFacts({
      $metadata: {},
      ContentType: 'image/jpeg',
      ContentLength: 4_581,
      LastModified: new Date('2026-03-14T09:26:53.589Z'),
      ETag: '"abc"',
      ServerSideEncryption: 'AES256',
      ChecksumCRC32: '6twKyA==',
    }),
  ).toEqual([
    ['Content type', 'image/jpeg'],
    ['Size', '4.6 kB (4,581 bytes)'],
    ['Last modified', '2026-03-14 09:26:53 UTC'],
    ['ETag', '"abc"'],
    ['Storage class', 'STANDARD'],
    ['Encryption', 'AES256, with keys that S3 manages (SSE-S3)'],
    ['CRC32', '6twKyA=='],
  ]));

it('says whose keys encrypt it', () =>
  expect(objectFacts({ $metadata: {}, ServerSideEncryption: 'aws:kms', SSEKMSKeyId: 'k1' })).toContainEqual([
    'Encryption',
    'aws:kms, key k1',
  ]));

it('writes sizes and moments', () => {
  expect(sizeText(12)).toBe('12 B');
  expect(dateText(new Date(0))).toBe('1970-01-01 00:00:00 UTC');
});
