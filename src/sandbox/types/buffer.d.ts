/** How bytes are written as text. */
type BufferEncoding =
  | 'ascii'
  | 'base64'
  | 'base64url'
  | 'binary'
  | 'hex'
  | 'latin1'
  | 'ucs-2'
  | 'ucs2'
  | 'utf-16le'
  | 'utf-8'
  | 'utf16le'
  | 'utf8';

/** Bytes, with Node's methods: a `Uint8Array` that can also be read and written as text and numbers. */
interface Buffer<Memory extends ArrayBufferLike = ArrayBufferLike> extends Uint8Array<Memory> {
  /** The bytes as text, UTF-8 when no encoding is named. */
  toString(encoding?: BufferEncoding, start?: number, end?: number): string;
  toJSON(): { type: 'Buffer'; data: number[] };
  /** Whether both hold the same bytes. */
  equals(other: Uint8Array): boolean;
  compare(other: Uint8Array): -1 | 0 | 1;
  copy(target: Uint8Array, targetStart?: number, sourceStart?: number, sourceEnd?: number): number;
  /** A view of a part of the bytes, not a copy. */
  subarray(start?: number, end?: number): Buffer<Memory>;
  /** A view of a part of the bytes, not a copy. */
  slice(start?: number, end?: number): Buffer<ArrayBuffer>;
  write(text: string, offset?: number, encoding?: BufferEncoding): number;
  fill(value: string | Uint8Array | number, start?: number, end?: number): this;
  includes(value: string | number | Uint8Array, offset?: number): boolean;
  indexOf(value: string | number | Uint8Array, offset?: number): number;
  lastIndexOf(value: string | number | Uint8Array, offset?: number): number;
  readInt8(offset?: number): number;
  readUInt8(offset?: number): number;
  readInt16BE(offset?: number): number;
  readInt16LE(offset?: number): number;
  readUInt16BE(offset?: number): number;
  readUInt16LE(offset?: number): number;
  readInt32BE(offset?: number): number;
  readInt32LE(offset?: number): number;
  readUInt32BE(offset?: number): number;
  readUInt32LE(offset?: number): number;
  writeUInt8(value: number, offset?: number): number;
  writeUInt16BE(value: number, offset?: number): number;
  writeUInt16LE(value: number, offset?: number): number;
  writeUInt32BE(value: number, offset?: number): number;
  writeUInt32LE(value: number, offset?: number): number;
}

interface BufferConstructor {
  readonly prototype: Buffer;
  /** The bytes of a text, of an array of numbers, or of other bytes (copied; an `ArrayBuffer` is shared). */
  from(text: string, encoding?: BufferEncoding): Buffer<ArrayBuffer>;
  from(bytes: Iterable<number> | ArrayLike<number>): Buffer<ArrayBuffer>;
  from<Memory extends ArrayBufferLike>(memory: Memory, offset?: number, length?: number): Buffer<Memory>;
  /** So many bytes, all zero or as `fill` says. */
  alloc(size: number, fill?: string | number | Uint8Array, encoding?: BufferEncoding): Buffer<ArrayBuffer>;
  /** So many bytes, with anything in them. */
  allocUnsafe(size: number): Buffer<ArrayBuffer>;
  /** One buffer with the bytes of all. */
  concat(list: readonly Uint8Array[], totalLength?: number): Buffer<ArrayBuffer>;
  /** How many bytes a text takes. */
  byteLength(value: string | ArrayBuffer | ArrayBufferView, encoding?: BufferEncoding): number;
  compare(one: Uint8Array, other: Uint8Array): -1 | 0 | 1;
  isBuffer(value: unknown): value is Buffer;
  isEncoding(encoding: string): encoding is BufferEncoding;
}

declare var Buffer: BufferConstructor;

declare module 'node:buffer' {
  const NodeBuffer: BufferConstructor;
  type NodeBuffer = Buffer;
  export { NodeBuffer as Buffer };
  const NodeBlob: typeof Blob;
  type NodeBlob = Blob;
  export { NodeBlob as Blob };
  const NodeFile: typeof File;
  type NodeFile = File;
  export { NodeFile as File };
  const decode: typeof atob;
  const encode: typeof btoa;
  export { decode as atob, encode as btoa };
}
