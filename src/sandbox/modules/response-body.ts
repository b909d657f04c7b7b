import { type SdkBody, transformsOf } from './body-chunks.ts';
import { nodeStreamsIfLoaded } from './run-globals.ts';

/**
 * The body of a response for programs that do not use Node's streams: bytes that arrive. Programs that use them get a stream
 * (`stream/body-stream.ts`); most do not, and need not load the code of streams.
 */
class IncomingMessage implements AsyncIterable<Buffer> {
  readonly #body: SdkBody;

  constructor(body: SdkBody) {
    this.#body = body;
    Object.defineProperties(this, transformsOf(body));
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer, void> {
    const reader = this.#body.getReader() as ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>;
    try {
      for (let read = await reader.read(); !read.done; read = await reader.read()) {
        const { buffer, byteOffset, byteLength } = read.value;
        const end = byteOffset + byteLength;
        // No more at once than Node reads.
        for (let at = byteOffset; at < end; at += 65_536)
          yield Buffer.from(buffer, at, Math.min(65_536, end - at));
      }
    } finally {
      await reader.cancel();
    }
  }

  destroy(): this {
    if (!this.#body.locked) void this.#body.cancel();
    return this;
  }
}

/** The answer to a command, with its body in the form that it has in Node. */
export function withNodeBody(output: unknown): unknown {
  if (typeof output !== 'object' || output === null || !('Body' in output)) return output;
  const { Body } = output;
  if (!(Body instanceof ReadableStream)) return output;
  const body = Body as SdkBody;
  output.Body = nodeStreamsIfLoaded()?.bodyStream(body) ?? new IncomingMessage(body);
  return output;
}
