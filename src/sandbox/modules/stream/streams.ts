/** Node's streams, for the sandbox's modules and for the libraries in them. */
import streams from 'readable-stream';
import { nodeStreams } from '../run-globals.ts';
import { bodyStream } from './body-stream.ts';
import {
  duplexFromWeb,
  readableFromWeb,
  readableToWeb,
  writableFromWeb,
  writableToWeb,
} from './web-adapters.ts';

export const {
  Duplex,
  PassThrough,
  Readable,
  Stream,
  Transform,
  Writable,
  addAbortSignal,
  compose,
  destroy,
  finished,
  isDisturbed,
  isErrored,
  isReadable,
  getDefaultHighWaterMark,
  setDefaultHighWaterMark,
} = streams;

Object.assign(Readable, { fromWeb: readableFromWeb, toWeb: readableToWeb });
Object.assign(Writable, { fromWeb: writableFromWeb, toWeb: writableToWeb });
Object.assign(Duplex, { fromWeb: duplexFromWeb });

/** As in Node since version 22. */
setDefaultHighWaterMark(false, 65_536);

/** One of Node's streams for one of the web's, readable, writable or both; anything else as it is. */
const nodeStream = (stream: unknown): unknown => {
  if (stream instanceof ReadableStream) return readableFromWeb(stream);
  if (stream instanceof WritableStream) return writableFromWeb(stream);
  const { readable, writable } = (stream ?? {}) as { readable?: unknown; writable?: unknown };
  const isPair = readable instanceof ReadableStream && writable instanceof WritableStream;
  return isPair ? duplexFromWeb({ readable, writable }) : stream;
};
const withNodeStreams = (parts: readonly unknown[]) =>
  parts.length > 0 && Array.isArray(parts[0])
    ? [parts[0].map(nodeStream), ...parts.slice(1)]
    : parts.map(nodeStream);

/** The library's own functions, before others take their places in the default export. */
const plain = { pipeline: streams.pipeline, promises: streams.promises };

type AnyPipeline = (...parts: readonly unknown[]) => unknown;

/** Node's `pipeline`, which also takes the web's streams. */
export const pipeline = ((...parts: readonly unknown[]) =>
  (plain.pipeline as AnyPipeline)(...withNodeStreams(parts))) as typeof streams.pipeline;

/** The promise form of {@link pipeline}. */
export const pipelinePromise = ((...parts: readonly unknown[]) =>
  (plain.promises.pipeline as AnyPipeline)(...withNodeStreams(parts))) as typeof streams.promises.pipeline;

/** The promise form of `finished`. */
export const finishedPromise = plain.promises.finished;

// From now on the body of a response is one of Node's streams.
Reflect.set(globalThis, nodeStreams, { bodyStream });

export default streams;
