/** A part of a body: bytes from `start`, without `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Reads a body, or a part of it. */
export type ReadBody = (range?: ByteRange) => Promise<Uint8Array<ArrayBuffer>>;

/** Up to this many bytes, media are shown. */
export const mediaLimit = 48_000_000;
/** Of what is longer, so much is shown as text. */
export const textLimit = 256 * 1024;
/** Of what is longer, so much is shown in hexadecimal. */
export const hexLimit = 64 * 1024;
