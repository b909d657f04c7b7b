interface QueuingStrategy<Chunk = any> {
  highWaterMark?: number;
  size?: (chunk: Chunk) => number;
}
interface StreamPipeOptions {
  preventAbort?: boolean;
  preventCancel?: boolean;
  preventClose?: boolean;
  signal?: AbortSignal;
}

interface ReadableStreamDefaultController<Chunk = any> {
  readonly desiredSize: number | null;
  close(): void;
  enqueue(chunk: Chunk): void;
  error(reason?: any): void;
}
interface UnderlyingSource<Chunk = any> {
  start?(controller: ReadableStreamDefaultController<Chunk>): any;
  pull?(controller: ReadableStreamDefaultController<Chunk>): void | PromiseLike<void>;
  cancel?(reason?: any): void | PromiseLike<void>;
}
type ReadableStreamReadResult<Chunk> =
  | { done: false; value: Chunk }
  | { done: true; value: Chunk | undefined };
interface ReadableStreamDefaultReader<Chunk = any> {
  readonly closed: Promise<void>;
  /** The next chunk, or `{ done: true }` when there is none. */
  read(): Promise<ReadableStreamReadResult<Chunk>>;
  cancel(reason?: any): Promise<void>;
  releaseLock(): void;
}
declare var ReadableStreamDefaultReader: {
  prototype: ReadableStreamDefaultReader;
  new <Chunk = any>(stream: ReadableStream<Chunk>): ReadableStreamDefaultReader<Chunk>;
};

/** Data that arrives in chunks. Read it with `for await (const chunk of stream)`, once. */
interface ReadableStream<Chunk = any> {
  /** Whether someone reads it already. */
  readonly locked: boolean;
  /** Says that the rest is not wanted. */
  cancel(reason?: any): Promise<void>;
  getReader(): ReadableStreamDefaultReader<Chunk>;
  pipeThrough<Output>(
    transform: { readable: ReadableStream<Output>; writable: WritableStream<Chunk> },
    options?: StreamPipeOptions,
  ): ReadableStream<Output>;
  pipeTo(destination: WritableStream<Chunk>, options?: StreamPipeOptions): Promise<void>;
  /** Two streams with the same data. */
  tee(): [ReadableStream<Chunk>, ReadableStream<Chunk>];
  values(options?: { preventCancel?: boolean }): AsyncIterableIterator<Chunk>;
  [Symbol.asyncIterator](options?: { preventCancel?: boolean }): AsyncIterableIterator<Chunk>;
}
declare var ReadableStream: {
  prototype: ReadableStream;
  new <Chunk = any>(
    source?: UnderlyingSource<Chunk>,
    strategy?: QueuingStrategy<Chunk>,
  ): ReadableStream<Chunk>;
  /** A stream of the items of an iterable. */
  from<Chunk>(items: AsyncIterable<Chunk> | Iterable<Chunk | PromiseLike<Chunk>>): ReadableStream<Chunk>;
};

interface WritableStreamDefaultController {
  readonly signal: AbortSignal;
  error(reason?: any): void;
}
interface UnderlyingSink<Chunk = any> {
  start?(controller: WritableStreamDefaultController): any;
  write?(chunk: Chunk, controller: WritableStreamDefaultController): void | PromiseLike<void>;
  close?(): void | PromiseLike<void>;
  abort?(reason?: any): void | PromiseLike<void>;
}
interface WritableStreamDefaultWriter<Chunk = any> {
  readonly closed: Promise<void>;
  readonly desiredSize: number | null;
  readonly ready: Promise<void>;
  abort(reason?: any): Promise<void>;
  close(): Promise<void>;
  releaseLock(): void;
  write(chunk: Chunk): Promise<void>;
}
/** Somewhere data can be written to in chunks. */
interface WritableStream<Chunk = any> {
  readonly locked: boolean;
  abort(reason?: any): Promise<void>;
  close(): Promise<void>;
  getWriter(): WritableStreamDefaultWriter<Chunk>;
}
declare var WritableStream: {
  prototype: WritableStream;
  new <Chunk = any>(sink?: UnderlyingSink<Chunk>, strategy?: QueuingStrategy<Chunk>): WritableStream<Chunk>;
};

interface TransformStreamDefaultController<Output = any> {
  readonly desiredSize: number | null;
  enqueue(chunk: Output): void;
  error(reason?: any): void;
  terminate(): void;
}
interface Transformer<Input = any, Output = any> {
  start?(controller: TransformStreamDefaultController<Output>): any;
  transform?(chunk: Input, controller: TransformStreamDefaultController<Output>): void | PromiseLike<void>;
  flush?(controller: TransformStreamDefaultController<Output>): void | PromiseLike<void>;
}
/** Changes chunks on their way: `stream.pipeThrough(new TransformStream({ transform(chunk, controller) { … } }))`. */
interface TransformStream<Input = any, Output = any> {
  readonly readable: ReadableStream<Output>;
  readonly writable: WritableStream<Input>;
}
declare var TransformStream: {
  prototype: TransformStream;
  new <Input = any, Output = any>(
    transformer?: Transformer<Input, Output>,
    writableStrategy?: QueuingStrategy<Input>,
    readableStrategy?: QueuingStrategy<Output>,
  ): TransformStream<Input, Output>;
};

/** A stream that turns text into UTF-8 bytes. */
interface TextEncoderStream extends TransformStream<string, Uint8Array<ArrayBuffer>> {
  readonly encoding: string;
}
declare var TextEncoderStream: { prototype: TextEncoderStream; new (): TextEncoderStream };
/** A stream that turns bytes into text. */
interface TextDecoderStream extends TransformStream<ArrayBuffer | ArrayBufferView, string> {
  readonly encoding: string;
}
declare var TextDecoderStream: {
  prototype: TextDecoderStream;
  new (encoding?: string, options?: TextDecoderOptions): TextDecoderStream;
};

type CompressionFormat = 'deflate' | 'deflate-raw' | 'gzip';
/** A stream that compresses. */
interface CompressionStream extends TransformStream<ArrayBuffer | ArrayBufferView, Uint8Array<ArrayBuffer>> {}
declare var CompressionStream: {
  prototype: CompressionStream;
  new (format: CompressionFormat): CompressionStream;
};
/** A stream that decompresses. */
interface DecompressionStream extends TransformStream<
  ArrayBuffer | ArrayBufferView,
  Uint8Array<ArrayBuffer>
> {}
declare var DecompressionStream: {
  prototype: DecompressionStream;
  new (format: CompressionFormat): DecompressionStream;
};
