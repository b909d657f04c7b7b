import { hmac } from '@noble/hashes/hmac.js';
import { md5, ripemd160, sha1 } from '@noble/hashes/legacy.js';
import { sha224, sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { Transform } from '../stream/streams.ts';

const algorithms = { md5, ripemd160, sha1, sha224, sha256, sha384, sha512 };
type Algorithm = (typeof algorithms)[keyof typeof algorithms];
type Data = string | ArrayBufferView;
/** A digest that takes its data in pieces. */
interface Digesting {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
  clone(): Digesting;
}

/** The names of the digests that there are. */
export const getHashes = (): string[] => Object.keys(algorithms);

function algorithmOf(name: string): Algorithm {
  const plain = name.toLowerCase().replaceAll('-', '').replace(/^rsa/, '');
  const found = Object.hasOwn(algorithms, plain) ? algorithms[plain as keyof typeof algorithms] : undefined;
  if (found) return found;
  throw Object.assign(new Error('Digest method not supported'), { code: 'ERR_CRYPTO_INVALID_DIGEST' });
}

/** The bytes of data that is to be digested. */
export function bytesOf(data: unknown, encoding?: BufferEncoding): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data, encoding);
  if (ArrayBuffer.isView(data)) return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const message = `The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView. Received ${
    data === undefined ? 'undefined' : `type ${typeof data}`
  }`;
  throw Object.assign(new TypeError(message), { code: 'ERR_INVALID_ARG_TYPE' });
}

/**
 * A digest: `update` it, or write or pipe into it, and ask for the `digest`.
 *
 * @see https://nodejs.org/api/crypto.html#class-hash
 */
class Digest extends Transform {
  readonly #state: Digesting;
  #isDone = false;

  constructor(state: Digesting) {
    super({
      transform: (chunk: Data, encoding, callback) => {
        this.update(chunk, encoding);
        callback();
      },
      flush: (callback) => {
        this.push(this.digest());
        callback();
      },
    });
    this.#state = state;
  }

  update(data: Data, encoding?: BufferEncoding): this {
    this.#refuseIfDone();
    this.#state.update(bytesOf(data, encoding));
    return this;
  }

  digest(): Buffer;
  digest(encoding: BufferEncoding): string;
  digest(encoding?: BufferEncoding): Buffer | string {
    this.#refuseIfDone();
    this.#isDone = true;
    const bytes = Buffer.from(this.#state.digest());
    return encoding && (encoding as string) !== 'buffer' ? bytes.toString(encoding) : bytes;
  }

  copy(): Digest {
    this.#refuseIfDone();
    return new Digest(this.#state.clone());
  }

  #refuseIfDone(): void {
    if (!this.#isDone) return;
    throw Object.assign(new Error('Digest already called'), { code: 'ERR_CRYPTO_HASH_FINALIZED' });
  }
}

export class Hash extends Digest {}
export class Hmac extends Digest {}

/** @see https://nodejs.org/api/crypto.html#cryptocreatehashalgorithm-options */
export const createHash = (algorithm: string): Hash => new Hash(algorithmOf(algorithm).create());

/** @see https://nodejs.org/api/crypto.html#cryptocreatehmacalgorithm-key-options */
export const createHmac = (algorithm: string, key: Data): Hmac =>
  new Hmac(hmac.create(algorithmOf(algorithm), bytesOf(key)));

/** The digest of data that is all there, in hexadecimal by default. */
export function hash(
  algorithm: string,
  data: Data,
  encoding: BufferEncoding | 'buffer' = 'hex',
): string | Buffer {
  const digest = createHash(algorithm).update(data).digest();
  return encoding === 'buffer' ? digest : digest.toString(encoding);
}
