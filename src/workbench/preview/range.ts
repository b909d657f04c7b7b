/** A part of a body: the bytes from `start` up to, but not including, `end`. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Reads a body, or a part of it. */
export type ReadBody = (range?: ByteRange) => Promise<Uint8Array<ArrayBuffer>>;

/** Media of up to this many bytes are shown. */
export const mediaLimit = 48_000_000;
/** Of a longer body, this many bytes are shown as text. */
export const textLimit = 256 * 1024;
/** Of a longer body, this many bytes are shown in hexadecimal. */
export const hexLimit = 64 * 1024;
