import type { Bytes } from './octets.ts';

const pool = new Uint8Array(4096);
let used = pool.byteLength;

/** Random bytes, to be looked at at once: asked for a few at a time, they are much cheaper out of a pool. */
export function randomBytes(count: Bytes): Uint8Array {
  if (used + count > pool.byteLength) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  return pool.subarray(used, (used += count));
}
