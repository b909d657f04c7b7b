/** What signatures are made of. A host with faster ones of its own, such as Node, may hand them in. */
export interface TextHashes {
  /** The SHA-256 of a text, in hexadecimal. */
  readonly sha256Of: (text: string) => string;
  /** The HMAC of a text by SHA-256, in hexadecimal. */
  readonly hmacSha256Of: (key: Uint8Array, text: string) => string;
}
