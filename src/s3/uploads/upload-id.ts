import { toHex } from '#protocol/text';
import type { Hashes } from '../body/hashes.ts';

const timeDigits = 12;
const countDigits = 4;
const keyDigits = 8;

let count = 0;

/**
 * A new upload id. Ids of one key are in the order in which their uploads began, as they are listed, and each holds a sum of
 * its key, by which it is known again when the upload is over.
 */
export function createUploadId(key: string, began: Date, hashes: Pick<Hashes, 'crc32'>): string {
  count = (count + 1) % 16 ** countDigits;
  const order = hex(began.getTime(), timeDigits) + hex(count, countDigits);
  return order + sumOf(key, hashes) + toHex(crypto.getRandomValues(new Uint8Array(20)));
}

/** Whether an id can be that of an upload of that key. */
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
