/** A running hash or checksum. */
export interface Hash {
  update(bytes: Uint8Array): void;
  digest(): Uint8Array;
}
