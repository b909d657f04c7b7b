import type { ServiceInputTypes, ServiceOutputTypes } from '@aws-sdk/client-s3';
import type { Pluggable } from '@smithy/types';

/**
 * Reads a streaming `Body` whole before the request is built. The SDK's browser build checksums a stream in
 * a way that fails on `Blob`, `File` and `ReadableStream` (aws-sdk-js-v3#6834), which work in Node.
 */
export const bufferBody: Pluggable<ServiceInputTypes, ServiceOutputTypes> = {
  applyToStack: (stack) => {
    stack.add(
      (next) => async (args) => {
        if (!('Body' in args.input) || !isStream(args.input.Body)) return next(args);
        const Body = new Uint8Array(await new Response(args.input.Body).arrayBuffer());
        return next({ ...args, input: { ...args.input, Body } });
      },
      { step: 'initialize', name: 'bufferBody', override: true },
    );
  },
};

function isStream(body: unknown): body is Blob | ReadableStream {
  return body instanceof Blob || body instanceof ReadableStream;
}
