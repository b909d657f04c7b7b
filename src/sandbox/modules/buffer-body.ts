import type { ServiceInputTypes, ServiceOutputTypes } from '@aws-sdk/client-s3';
import type { Pluggable } from '@smithy/types';

/**
 * Reads a streaming `Body` whole before the request is built. The SDK's browser build checksums a stream in
 * a way that fails on `Blob`, `File` and streams (aws-sdk-js-v3#6834), which work in Node.
 */
export const bufferBody: Pluggable<ServiceInputTypes, ServiceOutputTypes> = {
  applyToStack: (stack) => {
    stack.add(
      (next) => async (args) => {
        if (!('Body' in args.input) || !isStream(args.input.Body)) return next(args);
        const Body = await allBytes(args.input.Body);
        return next({ ...args, input: { ...args.input, Body } });
      },
      { step: 'initialize', name: 'bufferBody', override: true },
    );
  },
};

function isStream(body: unknown): body is Blob | ReadableStream | AsyncIterable<Uint8Array | string> {
  const isObject = typeof body === 'object' && body !== null;
  return body instanceof Blob || body instanceof ReadableStream || (isObject && Symbol.asyncIterator in body);
}

async function allBytes(
  body: Blob | ReadableStream | AsyncIterable<Uint8Array | string>,
): Promise<Uint8Array> {
  if (body instanceof Blob || body instanceof ReadableStream) {
    return new Uint8Array(await new Response(body).arrayBuffer());
  }
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
