import type {
  Duplex as NodeDuplex,
  ReadableOptions,
  Writable as NodeWritable,
  WritableOptions,
} from 'node:stream';
import streams from 'readable-stream';

const { Duplex, Readable, Writable } = streams;
/** How many bytes Node's streams hand on at once. */
const chunkSize = 65_536;

/** A chunk of a web stream as Node's streams have it: bytes as `Buffer`s of at most 64 KiB. */
function* nodeChunks(value: unknown): Generator<unknown, void> {
  if (!(value instanceof Uint8Array)) {
    yield value;
    return;
  }
  const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  for (let start = 0; start < bytes.length; start += chunkSize)
    yield bytes.subarray(start, start + chunkSize);
}

/** The options of a readable stream that reads a web stream, which it neither reads nor locks before somebody asks. */
export function webSource(stream: ReadableStream): ReadableOptions {
  let reader: ReadableStreamDefaultReader | undefined;
  return {
    read() {
      reader ??= stream.getReader();
      reader.read().then(
        ({ done, value }) => {
          if (done) this.push(null);
          else for (const chunk of nodeChunks(value)) this.push(chunk);
        },
        (error: unknown) => this.destroy(error as Error),
      );
    },
    destroy(error, callback) {
      const cancelled = reader
        ? reader.cancel(error)
        : stream.locked
          ? Promise.resolve()
          : stream.cancel(error);
      const done = () => callback(error);
      cancelled.then(done, done);
    },
  };
}

/** @see https://nodejs.org/api/stream.html#streamreadablefromwebreadablestream-options */
export const readableFromWeb = (stream: ReadableStream, options?: object) =>
  new Readable({ ...webSource(stream), ...options });

/** @see https://nodejs.org/api/stream.html#streamreadabletowebstreamreadable-options */
export function readableToWeb(
  readable: AsyncIterable<unknown> & { destroy(error?: Error): unknown },
): ReadableStream {
  const chunks = readable[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      pull: async (controller) => {
        const next: IteratorResult<unknown> = await chunks.next();
        if (next.done) controller.close();
        else controller.enqueue(Buffer.isBuffer(next.value) ? new Uint8Array(next.value) : next.value);
      },
      cancel: (reason) => void readable.destroy(reason as Error),
    },
    { highWaterMark: 0 },
  );
}

/** @see https://nodejs.org/api/stream.html#streamwritablefromwebwritablestream-options */
export function writableFromWeb(stream: WritableStream, options?: object) {
  return new Writable({ ...webSink(stream), ...options });
}

function webSink(stream: WritableStream): WritableOptions {
  const writer = stream.getWriter();
  const settle = (work: Promise<unknown>, callback: (error?: Error | null) => void) =>
    work.then(
      () => callback(),
      (error: unknown) => callback(error as Error),
    );
  return {
    write: (chunk: unknown, _, callback) => void settle(writer.write(chunk), callback),
    final: (callback) => void settle(writer.close(), callback),
    destroy: (error, callback) =>
      void settle(error ? writer.abort(error) : Promise.resolve(), () => callback(error)),
  };
}

/** @see https://nodejs.org/api/stream.html#streamwritabletowebstreamwritable */
export function writableToWeb(writable: NodeWritable): WritableStream {
  return new WritableStream({
    write: (chunk: unknown) =>
      new Promise((resolve, reject) => {
        writable.write(chunk, (error) => (error ? reject(error) : resolve()));
      }),
    close: () => new Promise((resolve) => void writable.end(() => resolve())),
    abort: (reason) => void writable.destroy(reason as Error),
  });
}

/** @see https://nodejs.org/api/stream.html#streamduplexfromwebpair-options */
export function duplexFromWeb(
  { readable, writable }: { readable: ReadableStream; writable: WritableStream },
  options?: object,
) {
  const source = webSource(readable);
  const sink = webSink(writable);
  return new Duplex({
    ...(source as object),
    ...(sink as object),
    destroy(this: NodeDuplex, error, callback) {
      sink.destroy?.call(this, error, () => callback(error));
    },
    ...options,
  });
}
