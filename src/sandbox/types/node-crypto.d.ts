/** Digests, and random values. */
declare module 'node:crypto' {
  import type { Transform } from 'node:stream';

  type Data = string | ArrayBufferView;
  type TextEncoding = 'base64' | 'base64url' | 'hex' | 'binary' | 'latin1';
  /** A digest in the making. */
  export class Hash extends Transform {
    /** Adds to what is digested. */
    update(data: Data, encoding?: BufferEncoding): this;
    /** The digest: bytes, or text when an encoding is named. */
    digest(): Buffer<ArrayBuffer>;
    digest(encoding: TextEncoding): string;
    copy(): Hash;
  }
  export class Hmac extends Transform {
    update(data: Data, encoding?: BufferEncoding): this;
    digest(): Buffer<ArrayBuffer>;
    digest(encoding: TextEncoding): string;
  }
  /**
   * A digest by `md5`, `sha1`, `sha256` or `sha512`.
   *
   * @example
   * createHash('sha256').update(bytes).digest('base64')
   */
  export function createHash(algorithm: string): Hash;
  /** A digest that only who has the key can make. */
  export function createHmac(algorithm: string, key: Data): Hmac;
  /** The digest of data that is there as a whole, in hexadecimal by default. */
  export function hash(algorithm: string, data: Data, encoding?: TextEncoding): string;
  export function hash(algorithm: string, data: Data, encoding: 'buffer'): Buffer<ArrayBuffer>;
  export function getHashes(): string[];
  /** A random identifier: handy in an object's key. */
  export function randomUUID(): `${string}-${string}-${string}-${string}-${string}`;
  export function randomBytes(size: number): Buffer<ArrayBuffer>;
  /** A random whole number from `least` up to, not including, `end`. */
  export function randomInt(end: number): number;
  export function randomInt(least: number, end: number): number;
  export function getRandomValues<Values extends ArrayBufferView>(values: Values): Values;
  /** Whether both hold the same bytes, in a time that does not tell how many are the same. */
  export function timingSafeEqual(one: ArrayBufferView, other: ArrayBufferView): boolean;
  export const webcrypto: Crypto;
  export const subtle: SubtleCrypto;
  const crypto: Omit<typeof import('node:crypto'), 'default'>;
  export default crypto;
}
