import { toBase64, toHex } from './octets.ts';

/** Random digits in base 16, upper case. */
export const randomHex = pooled((bytes) => toHex(bytes).toUpperCase());

/** Random digits in base 64. */
export const randomBase64 = pooled(toBase64);

/** Takes random digits from a pool, which is much cheaper than asking for a few at a time. */
function pooled(write: (bytes: Uint8Array) => string): (length: number) => string {
  // A multiple of three, so that base 64 needs no padding.
  const bytes = new Uint8Array(3072);
  let pool = '';
  let used = 0;
  return (length) => {
    if (used + length > pool.length) {
      pool = write(crypto.getRandomValues(bytes));
      used = 0;
    }
    return pool.slice(used, (used += length));
  };
}
