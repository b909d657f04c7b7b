/** Files' paths as addresses, and back. */
declare module 'node:url' {
  const Address: typeof URL;
  type Address = URL;
  const Parameters: typeof URLSearchParams;
  type Parameters = URLSearchParams;
  export { Address as URL, Parameters as URLSearchParams };
  /** The path of a `file:` address, such as `import.meta.url`. */
  export function fileURLToPath(url: string | URL): string;
  export function pathToFileURL(path: string): URL;
  export function format(url: URL | string): string;
}
/** The machine, of which a page tells little. */
declare module 'node:os' {
  export const EOL: string;
  export const devNull: string;
  export function arch(): string;
  export function availableParallelism(): number;
  export function cpus(): { model: string; speed: number }[];
  export function freemem(): number;
  export function homedir(): string;
  export function hostname(): string;
  export function platform(): string;
  export function release(): string;
  export function tmpdir(): string;
  export function totalmem(): number;
  export function type(): string;
  export function uptime(): number;
  export function userInfo(): {
    username: string;
    uid: number;
    gid: number;
    homedir: string;
    shell: string | null;
  };
  const os: Omit<typeof import('node:os'), 'default'>;
  export default os;
}
declare module 'node:string_decoder' {
  /** Text of bytes that come in chunks, which may cut a character. */
  export class StringDecoder {
    constructor(encoding?: BufferEncoding);
    write(bytes: Uint8Array): string;
    end(bytes?: Uint8Array): string;
  }
}
declare module 'node:querystring' {
  export function parse(
    query: string,
    separator?: string,
    equals?: string,
  ): Record<string, string | string[] | undefined>;
  export function stringify(values: object, separator?: string, equals?: string): string;
  export function escape(text: string): string;
  export function unescape(text: string): string;
  const querystring: Omit<typeof import('node:querystring'), 'default'>;
  export default querystring;
}
/** Compression. */
declare module 'node:zlib' {
  import type { Transform } from 'node:stream';
  interface Options {
    /** From 0, the fastest, to 9, the smallest. */
    level?: number;
  }
  type Data = string | ArrayBuffer | ArrayBufferView;
  type Callback = (error: Error | null, result: Buffer<ArrayBuffer>) => void;
  interface Coding {
    (data: Data, callback: Callback): void;
    (data: Data, options: Options, callback: Callback): void;
  }
  type CodingAtOnce = (data: Data, options?: Options) => Buffer<ArrayBuffer>;
  type CodingStream = (options?: Options) => Transform;
  export const gzip: Coding;
  export const gunzip: Coding;
  export const deflate: Coding;
  export const inflate: Coding;
  export const deflateRaw: Coding;
  export const inflateRaw: Coding;
  export const unzip: Coding;
  export const gzipSync: CodingAtOnce;
  export const gunzipSync: CodingAtOnce;
  export const deflateSync: CodingAtOnce;
  export const inflateSync: CodingAtOnce;
  export const deflateRawSync: CodingAtOnce;
  export const inflateRawSync: CodingAtOnce;
  export const unzipSync: CodingAtOnce;
  /** A stream that compresses: `pipeline(createReadStream('a'), createGzip(), createWriteStream('a.gz'))`. */
  export const createGzip: CodingStream;
  /** A stream that decompresses. */
  export const createGunzip: CodingStream;
  export const createDeflate: CodingStream;
  export const createInflate: CodingStream;
  export const createDeflateRaw: CodingStream;
  export const createInflateRaw: CodingStream;
  export const createUnzip: CodingStream;
  export const constants: Readonly<Record<string, number>>;
  const zlib: Omit<typeof import('node:zlib'), 'default'>;
  export default zlib;
}
/** A stream, line by line. */
declare module 'node:readline' {
  import type { EventEmitter } from 'node:events';
  export class Interface extends EventEmitter {
    close(): void;
    [Symbol.asyncIterator](): AsyncIterableIterator<string>;
  }
  /** The lines of a stream: `for await (const line of createInterface({ input: createReadStream('log.txt') }))`. */
  export function createInterface(options: {
    input: NodeJS.ReadableStream | AsyncIterable<any>;
    crlfDelay?: number;
  }): Interface;
  const readline: { createInterface: typeof createInterface; Interface: typeof Interface };
  export default readline;
}
declare module 'node:readline/promises' {
  export { createInterface, Interface } from 'node:readline';
}
declare module 'node:path/posix' {
  export * from 'node:path';
  export { default } from 'node:path';
}
