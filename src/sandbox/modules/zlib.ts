/**
 * `node:zlib`, without Brotli and Zstandard.
 *
 * @see https://nodejs.org/api/zlib.html
 */
import {
  Decompress,
  decompressSync,
  Deflate,
  deflateSync as rawSync,
  Gunzip,
  gunzipSync as ungzip,
  Gzip,
  gzipSync as gzipBytes,
  Inflate,
  inflateSync as unraw,
  Unzlib,
  unzlibSync,
  Zlib,
  zlibSync,
} from 'fflate';
import { Transform } from './stream/streams.ts';

type Level = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
interface Options {
  readonly level?: number;
}
type Data = string | ArrayBuffer | ArrayBufferView;
type Callback = (error: Error | null, result?: Buffer) => void;
interface Coder {
  push(chunk: Uint8Array, isLast?: boolean): void;
}
type CoderClass = new (options: object, onData: (chunk: Uint8Array) => void) => Coder;
type PlainCoderClass = new (onData: (chunk: Uint8Array) => void) => Coder;

const bytesOf = (data: Data) => {
  if (typeof data === 'string') return Buffer.from(data);
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
};
/** The error for data that cannot be unpacked, with Node's codes. */
const zlibError = (error: unknown) => {
  const isCut = error instanceof Error && error.message.includes('unexpected EOF');
  return Object.assign(new Error(isCut ? 'unexpected end of file' : 'incorrect header check'), {
    errno: isCut ? -5 : -3,
    code: isCut ? 'Z_BUF_ERROR' : 'Z_DATA_ERROR',
  });
};
const levelOf = ({ level = 6 }: Options = {}) => ({ level: (level < 0 ? 6 : level) as Level });

const coding =
  (code: (bytes: Uint8Array, options: { level: Level }) => Uint8Array) =>
  (data: Data, options?: Options): Buffer => {
    try {
      return Buffer.from(code(bytesOf(data), levelOf(options)));
    } catch (error) {
      throw zlibError(error);
    }
  };
const withCallback =
  (code: (data: Data, options?: Options) => Buffer) =>
  (data: Data, options: Options | Callback | undefined, callback?: Callback): void => {
    const done = typeof options === 'function' ? options : callback;
    setImmediate(() => {
      try {
        done?.(null, code(data, typeof options === 'object' ? options : {}));
      } catch (error) {
        done?.(error as Error);
      }
    });
  };

/** A stream that packs or unpacks the bytes that pass through it. */
const stream = (make: (onData: (chunk: Uint8Array) => void) => Coder) => {
  const coder = make((chunk) => chunk.length > 0 && coded.push(Buffer.from(chunk)));
  const attempt = (work: () => void, callback: (error?: Error) => void) => {
    try {
      work();
    } catch (error) {
      callback(zlibError(error));
      return;
    }
    callback();
  };
  const coded = new Transform({
    transform: (chunk: Uint8Array, _, callback) => attempt(() => coder.push(new Uint8Array(chunk)), callback),
    flush: (callback) => attempt(() => coder.push(new Uint8Array(), true), callback),
  });
  return coded;
};
const compressor = (Kind: CoderClass) => (options?: Options) =>
  stream((onData) => new Kind(levelOf(options), onData));
const decompressor = (Kind: PlainCoderClass) => () => stream((onData) => new Kind(onData));

export const gzipSync = coding(gzipBytes);
export const gunzipSync = coding((bytes) => ungzip(bytes));
export const deflateSync = coding(zlibSync);
export const inflateSync = coding((bytes) => unzlibSync(bytes));
export const deflateRawSync = coding(rawSync);
export const inflateRawSync = coding((bytes) => unraw(bytes));
export const unzipSync = coding((bytes) => decompressSync(bytes));
export const gzip = withCallback(gzipSync);
export const gunzip = withCallback(gunzipSync);
export const deflate = withCallback(deflateSync);
export const inflate = withCallback(inflateSync);
export const deflateRaw = withCallback(deflateRawSync);
export const inflateRaw = withCallback(inflateRawSync);
export const unzip = withCallback(unzipSync);
export const createGzip = compressor(Gzip);
export const createDeflate = compressor(Zlib);
export const createDeflateRaw = compressor(Deflate);
export const createGunzip = decompressor(Gunzip);
export const createInflate = decompressor(Unzlib);
export const createInflateRaw = decompressor(Inflate);
export const createUnzip = decompressor(Decompress);
export const constants = {
  Z_NO_COMPRESSION: 0,
  Z_BEST_SPEED: 1,
  Z_BEST_COMPRESSION: 9,
  Z_DEFAULT_COMPRESSION: -1,
} as const;

export default {
  constants,
  createDeflate,
  createDeflateRaw,
  createGunzip,
  createGzip,
  createInflate,
  createInflateRaw,
  createUnzip,
  deflate,
  deflateRaw,
  deflateRawSync,
  deflateSync,
  gunzip,
  gunzipSync,
  gzip,
  gzipSync,
  inflate,
  inflateRaw,
  inflateRawSync,
  inflateSync,
  unzip,
  unzipSync,
};
