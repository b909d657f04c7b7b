type BufferSource = ArrayBuffer | ArrayBufferView<ArrayBuffer>;
type KeyFormat = 'jwk' | 'pkcs8' | 'raw' | 'spki';
type KeyUsage =
  'decrypt' | 'deriveBits' | 'deriveKey' | 'encrypt' | 'sign' | 'unwrapKey' | 'verify' | 'wrapKey';
/** The name of an algorithm, such as `SHA-256`. */
interface Algorithm {
  name: string;
}
type AlgorithmIdentifier = Algorithm | string;
interface HmacImportParams extends Algorithm {
  hash: AlgorithmIdentifier;
  length?: number;
}
interface AesParams extends Algorithm {
  iv?: BufferSource;
  counter?: BufferSource;
  length?: number;
  additionalData?: BufferSource;
  tagLength?: number;
}
interface KeyDerivationParams extends Algorithm {
  hash?: AlgorithmIdentifier;
  salt?: BufferSource;
  info?: BufferSource;
  iterations?: number;
}

/** A key that the browser keeps. */
interface CryptoKey {
  readonly algorithm: Algorithm;
  readonly extractable: boolean;
  readonly type: 'private' | 'public' | 'secret';
  readonly usages: KeyUsage[];
}
interface CryptoKeyPair {
  privateKey: CryptoKey;
  publicKey: CryptoKey;
}

/** Digests, signatures and ciphers. */
interface SubtleCrypto {
  /** The digest of bytes: `await crypto.subtle.digest('SHA-256', bytes)`. */
  digest(algorithm: AlgorithmIdentifier, data: BufferSource): Promise<ArrayBuffer>;
  encrypt(algorithm: AesParams, key: CryptoKey, data: BufferSource): Promise<ArrayBuffer>;
  decrypt(algorithm: AesParams, key: CryptoKey, data: BufferSource): Promise<ArrayBuffer>;
  sign(algorithm: AlgorithmIdentifier, key: CryptoKey, data: BufferSource): Promise<ArrayBuffer>;
  verify(
    algorithm: AlgorithmIdentifier,
    key: CryptoKey,
    signature: BufferSource,
    data: BufferSource,
  ): Promise<boolean>;
  deriveBits(algorithm: KeyDerivationParams, key: CryptoKey, length: number): Promise<ArrayBuffer>;
  exportKey(format: KeyFormat, key: CryptoKey): Promise<ArrayBuffer>;
  generateKey(
    algorithm: Algorithm & { length?: number; hash?: AlgorithmIdentifier },
    extractable: boolean,
    usages: KeyUsage[],
  ): Promise<CryptoKey | CryptoKeyPair>;
  importKey(
    format: Exclude<KeyFormat, 'jwk'>,
    data: BufferSource,
    algorithm: AlgorithmIdentifier | HmacImportParams,
    extractable: boolean,
    usages: KeyUsage[],
  ): Promise<CryptoKey>;
}

/** Random values and cryptography. */
interface Crypto {
  readonly subtle: SubtleCrypto;
  /** Fills an array with random values. */
  getRandomValues<Values extends ArrayBufferView>(values: Values): Values;
  /** A random identifier, such as `36b8f84d-df4e-4d49-b662-bcde71a8764f`: handy in an object's key. */
  randomUUID(): `${string}-${string}-${string}-${string}-${string}`;
}
declare var crypto: Crypto;
