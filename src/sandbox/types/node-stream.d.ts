/** Streams of Node's. The `Body` of an S3 response is a `Readable`. */
declare module 'node:stream' {
  import type { EventEmitter } from 'node:events';

  type Callback = (error?: Error | null) => void;
  interface StreamOptions {
    /** Bytes, or objects, that are kept waiting. */
    highWaterMark?: number;
    objectMode?: boolean;
    emitClose?: boolean;
    autoDestroy?: boolean;
    signal?: AbortSignal;
    construct?(callback: Callback): void;
  }
  export interface ReadableOptions extends StreamOptions {
    encoding?: BufferEncoding;
    read?(this: Readable, size: number): void;
    destroy?(this: Readable, error: Error | null, callback: Callback): void;
  }
  export interface WritableOptions extends StreamOptions {
    decodeStrings?: boolean;
    defaultEncoding?: BufferEncoding;
    write?(this: Writable, chunk: any, encoding: BufferEncoding, callback: Callback): void;
    final?(this: Writable, callback: Callback): void;
    destroy?(this: Writable, error: Error | null, callback: Callback): void;
  }
  export interface DuplexOptions extends Omit<
    ReadableOptions & WritableOptions,
    'read' | 'write' | 'final' | 'destroy'
  > {
    read?(this: Duplex, size: number): void;
    write?(this: Duplex, chunk: any, encoding: BufferEncoding, callback: Callback): void;
    final?(this: Duplex, callback: Callback): void;
    destroy?(this: Duplex, error: Error | null, callback: Callback): void;
  }
  export type TransformCallback = (error?: Error | null, data?: any) => void;
  export interface TransformOptions extends Omit<DuplexOptions, 'read' | 'write' | 'final'> {
    /** Changes a chunk on its way: `callback(null, changed)`. */
    transform?(this: Transform, chunk: any, encoding: BufferEncoding, callback: TransformCallback): void;
    /** Adds what is left when all has come. */
    flush?(this: Transform, callback: TransformCallback): void;
  }

  /** A stream of Node's. */
  export class Stream extends EventEmitter {
    pipe<Destination extends NodeJS.WritableStream>(
      destination: Destination,
      options?: { end?: boolean },
    ): Destination;
  }
  /** Data that arrives in chunks. Read it with `for await (const chunk of stream)`, once. */
  export class Readable extends Stream implements NodeJS.ReadableStream {
    constructor(options?: ReadableOptions);
    readonly readable: boolean;
    readonly readableEnded: boolean;
    readonly readableFlowing: boolean | null;
    readonly destroyed: boolean;
    readonly errored: Error | null;
    /** A stream of the items of an iterable. */
    static from(items: Iterable<any> | AsyncIterable<any>, options?: ReadableOptions): Readable;
    /** A stream of Node's that reads one of the web's. */
    static fromWeb(stream: ReadableStream, options?: ReadableOptions): Readable;
    /** A stream of the web's that reads one of Node's. */
    static toWeb(stream: Readable): ReadableStream;
    _read(size: number): void;
    read(size?: number): any;
    setEncoding(encoding: BufferEncoding): this;
    pause(): this;
    resume(): this;
    isPaused(): boolean;
    unpipe(destination?: NodeJS.WritableStream): this;
    push(chunk: any, encoding?: BufferEncoding): boolean;
    unshift(chunk: any, encoding?: BufferEncoding): void;
    destroy(error?: Error): this;
    /** All chunks in an array. */
    toArray(): Promise<any[]>;
    map(change: (chunk: any) => any): Readable;
    filter(keep: (chunk: any) => boolean | Promise<boolean>): Readable;
    forEach(action: (chunk: any) => void | Promise<void>): Promise<void>;
    take(count: number): Readable;
    drop(count: number): Readable;
    [Symbol.asyncIterator](): NodeJS.AsyncIterator<any>;
  }
  /** Somewhere data can be written to. */
  export class Writable extends Stream implements NodeJS.WritableStream {
    constructor(options?: WritableOptions);
    readonly writable: boolean;
    readonly writableEnded: boolean;
    readonly writableFinished: boolean;
    readonly writableLength: number;
    readonly destroyed: boolean;
    readonly errored: Error | null;
    static fromWeb(stream: WritableStream, options?: WritableOptions): Writable;
    static toWeb(stream: Writable): WritableStream;
    _write(chunk: any, encoding: BufferEncoding, callback: Callback): void;
    /** Writes a chunk. `false` says that it is time to wait for `drain`. */
    write(chunk: any, callback?: (error: Error | null | undefined) => void): boolean;
    write(
      chunk: any,
      encoding: BufferEncoding,
      callback?: (error: Error | null | undefined) => void,
    ): boolean;
    end(callback?: () => void): this;
    end(chunk: any, callback?: () => void): this;
    end(chunk: any, encoding: BufferEncoding, callback?: () => void): this;
    cork(): void;
    uncork(): void;
    destroy(error?: Error): this;
  }
  /** A stream that can be read and written. */
  export class Duplex extends Readable implements NodeJS.ReadWriteStream {
    constructor(options?: DuplexOptions);
    /** Of a pair such as `new CompressionStream('gzip')`: `{ readable, writable }`. */
    static fromWeb(pair: any, options?: DuplexOptions): Duplex;
    readonly writable: boolean;
    readonly writableEnded: boolean;
    readonly writableFinished: boolean;
    readonly writableLength: number;
    write(chunk: any, callback?: (error: Error | null | undefined) => void): boolean;
    write(
      chunk: any,
      encoding: BufferEncoding,
      callback?: (error: Error | null | undefined) => void,
    ): boolean;
    end(callback?: () => void): this;
    end(chunk: any, callback?: () => void): this;
    end(chunk: any, encoding: BufferEncoding, callback?: () => void): this;
    cork(): void;
    uncork(): void;
  }
  /** A stream that changes what goes through it. */
  export class Transform extends Duplex {
    constructor(options?: TransformOptions);
    _transform(chunk: any, encoding: BufferEncoding, callback: TransformCallback): void;
    _flush(callback: TransformCallback): void;
  }
  /** A stream that changes nothing. */
  export class PassThrough extends Transform {}

  export type Part =
    | NodeJS.ReadableStream
    | NodeJS.WritableStream
    | ReadableStream
    | WritableStream
    | { readable: ReadableStream; writable: WritableStream }
    | Iterable<any>
    | AsyncIterable<any>
    | ((source: AsyncIterable<any>) => AsyncIterable<any> | Promise<any>);
  /** Sends the data of the first through all others, and calls back when all is done or one fails. */
  export function pipeline(
    source: Part,
    ...rest: [...Part[], (error: Error | null | undefined) => void]
  ): NodeJS.WritableStream;
  /** Calls back when a stream is done, or fails. */
  export function finished(
    stream: NodeJS.ReadableStream | NodeJS.WritableStream,
    callback: (error?: Error | null) => void,
  ): () => void;
  export function addAbortSignal<Kind extends Stream>(signal: AbortSignal, stream: Kind): Kind;
  export const promises: typeof import('node:stream/promises');
  export default Stream;
}
declare module 'node:stream/promises' {
  import type { Part } from 'node:stream';
  /**
   * Sends the data of the first through all others, and waits until all of it is there.
   *
   * @example
   * await pipeline(response.Body as Readable, createWriteStream('downloaded.jpg'));
   */
  export function pipeline(source: Part, ...rest: Part[]): Promise<void>;
  export function pipeline(
    source: Part,
    ...rest: [...Part[], { signal?: AbortSignal; end?: boolean }]
  ): Promise<void>;
  /** Waits until a stream is done. */
  export function finished(stream: NodeJS.ReadableStream | NodeJS.WritableStream): Promise<void>;
  const promises: { pipeline: typeof pipeline; finished: typeof finished };
  export default promises;
}
declare module 'node:stream/consumers' {
  type Source = NodeJS.ReadableStream | ReadableStream | AsyncIterable<any>;
  /** All of a stream as one array of bytes, text, or JSON. */
  export function arrayBuffer(stream: Source): Promise<ArrayBuffer>;
  export function blob(stream: Source): Promise<Blob>;
  export function buffer(stream: Source): Promise<Buffer<ArrayBuffer>>;
  export function bytes(stream: Source): Promise<Uint8Array<ArrayBuffer>>;
  export function json(stream: Source): Promise<unknown>;
  export function text(stream: Source): Promise<string>;
}
declare module 'node:stream/web' {
  const WebReadableStream: typeof ReadableStream;
  type WebReadableStream<Chunk = any> = ReadableStream<Chunk>;
  const WebWritableStream: typeof WritableStream;
  type WebWritableStream<Chunk = any> = WritableStream<Chunk>;
  const WebTransformStream: typeof TransformStream;
  type WebTransformStream<Input = any, Output = any> = TransformStream<Input, Output>;
  const WebCompressionStream: typeof CompressionStream;
  const WebDecompressionStream: typeof DecompressionStream;
  const WebTextDecoderStream: typeof TextDecoderStream;
  const WebTextEncoderStream: typeof TextEncoderStream;
  export {
    WebCompressionStream as CompressionStream,
    WebDecompressionStream as DecompressionStream,
    WebReadableStream as ReadableStream,
    WebTextDecoderStream as TextDecoderStream,
    WebTextEncoderStream as TextEncoderStream,
    WebTransformStream as TransformStream,
    WebWritableStream as WritableStream,
  };
}

declare namespace NodeJS {
  interface AsyncIterator<Chunk> extends AsyncIterableIterator<Chunk> {}
  interface EventEmitter {
    on(event: string | symbol, listener: (...args: any[]) => void): this;
    once(event: string | symbol, listener: (...args: any[]) => void): this;
    off(event: string | symbol, listener: (...args: any[]) => void): this;
    emit(event: string | symbol, ...args: any[]): boolean;
  }
  interface ReadableStream extends EventEmitter {
    readable: boolean;
    read(size?: number): any;
    pause(): this;
    resume(): this;
    pipe<Destination extends WritableStream>(
      destination: Destination,
      options?: { end?: boolean },
    ): Destination;
    [Symbol.asyncIterator](): AsyncIterableIterator<any>;
  }
  interface WritableStream extends EventEmitter {
    writable: boolean;
    write(chunk: any, callback?: (error: Error | null | undefined) => void): boolean;
    end(callback?: () => void): this;
    end(chunk: any, callback?: () => void): this;
  }
  interface ReadWriteStream extends ReadableStream, WritableStream {}
}
