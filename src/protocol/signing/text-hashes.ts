import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '#protocol/text';

/** The hashes that signatures are made of. A host with faster ones, such as Node, may pass its own. */
export interface TextHashes {
  /** The SHA-256 of a text, in hexadecimal. */
  readonly sha256Of: (text: string) => string;
  /** The HMAC of a text by SHA-256, in hexadecimal. */
  readonly hmacSha256Of: (key: Uint8Array, text: string) => string;
}

/** Hashes that run anywhere. */
export const portableTextHashes: TextHashes = {
  sha256Of: (text) => toHex(sha256(bytesOf(text))),
  hmacSha256Of: (key, text) => toHex(hmacSha256(key, text)),
};

/** The HMAC of a text by SHA-256. */
export function hmacSha256(key: Uint8Array, text: string): Uint8Array {
  return hmac(sha256, key, bytesOf(text));
}

/** A text in UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
