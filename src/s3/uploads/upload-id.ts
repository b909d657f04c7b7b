import { toHex } from '#protocol/text';
import type { Hashes } from '../body/hashes.ts';

const timeDigits = 12;
const countDigits = 4;
const keyDigits = 8;

let count = 0;

/**
 * A new upload id. The ids of one key sort in the order in which the uploads began, which is the order of listings. Each contains
 * a checksum of its key, so that it is recognised even after the upload has ended.
 */
export function createUploadId(key: string, began: Date, hashes: Pick<Hashes, 'crc32'>): string {
  count = (count + 1) % 16 ** countDigits;
  const order = hex(began.getTime(), timeDigits) + hex(count, countDigits);
  return order + sumOf(key, hashes) + toHex(crypto.getRandomValues(new Uint8Array(20)));
}

/** Whether an id may be that of an upload of this key. */
export function isUploadOf(uploadId: string, key: string, hashes: Pick<Hashes, 'crc32'>): boolean {
  const at = timeDigits + countDigits;
  return uploadId.length === 64 && uploadId.slice(at, at + keyDigits) === sumOf(key, hashes);
}

function sumOf(key: string, hashes: Pick<Hashes, 'crc32'>): string {
  const sum = hashes.crc32();
  sum.update(new TextEncoder().encode(key));
  return toHex(sum.digest());
}

function hex(value: number, digits: number): string {
  return Math.max(0, value).toString(16).padStart(digits, '0').slice(-digits);
}
