/**
 * `node:crypto`: digests, and random values.
 *
 * @see https://nodejs.org/api/crypto.html
 */
import { bytesOf, createHash, createHmac, getHashes, Hash, hash, Hmac } from './hash.ts';

export { createHash, createHmac, getHashes, Hash, hash, Hmac };
/** WebCrypto, as far as the browser lends it to a program. */
export const webcrypto = globalThis.crypto;
export const { subtle } = webcrypto;

/** A random identifier. */
export const randomUUID = () => webcrypto.randomUUID();

/** Fills an array with random values. */
export const getRandomValues = <Values extends ArrayBufferView<ArrayBuffer>>(values: Values): Values =>
  webcrypto.getRandomValues(values);

/** How many random bytes WebCrypto gives at once. */
const most = 65_536;

/** Random bytes. */
export function randomBytes(
  size: number,
  callback?: (error: null, bytes: Buffer) => void,
): Buffer | undefined {
  const bytes = Buffer.alloc(size);
  for (let start = 0; start < size; start += most)
    webcrypto.getRandomValues(bytes.subarray(start, start + most));
  if (!callback) return bytes;
  setImmediate(() => callback(null, bytes));
  return undefined;
}

/** A random whole number from `least` up to, not including, `end`; from 0 where one number is given. */
export function randomInt(one: number, two?: number): number {
  const [least, end] = two === undefined ? [0, one] : [one, two];
  const range = end - least;
  if (!(range > 0)) {
    const message = `The value of "max" is out of range. It must be greater than the value of "min" (${least}). Received ${end}`;
    throw Object.assign(new RangeError(message), { code: 'ERR_OUT_OF_RANGE' });
  }
  // Numbers beyond the last whole multiple of the range would make small results more likely.
  const limit = 2 ** 48 - (2 ** 48 % range);
  for (;;) {
    const [high = 0, low = 0] = webcrypto.getRandomValues(new Uint32Array(2));
    const random = (high & 0xffff) * 2 ** 32 + low;
    if (random < limit) return least + (random % range);
  }
}

/** Whether both hold the same bytes, in a time that does not tell how many are the same. */
export function timingSafeEqual(one: ArrayBufferView, other: ArrayBufferView): boolean {
  const [a, b] = [bytesOf(one), bytesOf(other)];
  if (a.length !== b.length) {
    const error = new RangeError('Input buffers must have the same byte length');
    throw Object.assign(error, { code: 'ERR_CRYPTO_TIMING_SAFE_EQUAL_LENGTH' });
  }
  return a.reduce((difference, byte, index) => difference | (byte ^ (b[index] ?? 0)), 0) === 0;
}

export default {
  createHash,
  createHmac,
  getHashes,
  getRandomValues,
  Hash,
  hash,
  Hmac,
  randomBytes,
  randomInt,
  randomUUID,
  subtle,
  timingSafeEqual,
  webcrypto,
};
