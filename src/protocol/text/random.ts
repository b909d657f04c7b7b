import { toBase64, toHex } from './octets.ts';

/** Random digits in base 16, upper case. */
export const randomHex = pooled((bytes) => toHex(bytes).toUpperCase());

/** Random digits in base 64. */
export const randomBase64 = pooled(toBase64);

/** Gives random digits out of a pool: asked for a few at a time, they are much cheaper so. */
function pooled(write: (bytes: Uint8Array) => string): (length: number) => string {
  // A multiple of three, of which base 64 makes digits alone.
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
