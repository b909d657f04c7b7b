type BufferSource = ArrayBuffer | ArrayBufferView<ArrayBuffer>;
/** The name of an algorithm, such as `SHA-256`. */
interface Algorithm {
  name: string;
}
type AlgorithmIdentifier = Algorithm | string;

/** Of WebCrypto's ciphers, keys and digests, what there is here: the digests. */
interface SubtleCrypto {
  /** The digest of bytes by SHA-1, SHA-256, SHA-384 or SHA-512: `await crypto.subtle.digest('SHA-256', bytes)`. */
  digest(algorithm: AlgorithmIdentifier, data: BufferSource): Promise<ArrayBuffer>;
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
