import type { ServiceInputTypes, ServiceOutputTypes } from '@aws-sdk/client-s3';
import type { Pluggable } from '@smithy/types';

/**
 * Reads a streaming `Body` whole before the request is built. The SDK's browser build checksums a stream in
 * a way that fails on `Blob`, `File` and streams (aws-sdk-js-v3#6834), which work in Node.
 *
 * A stream whose length nobody knows fails in Node as well (aws-sdk-js-v3#2348), so it fails here with the same error.
 *
 * @param checksums The client's `requestChecksumCalculation`: it is for the checksum that Node has to announce the length.
 */
export const bufferBody = (
  checksums: () => Promise<string>,
): Pluggable<ServiceInputTypes, ServiceOutputTypes> => ({
  applyToStack: (stack) => {
    stack.add(
      (next) => async (args) => {
        const { input } = args;
        if (!('Body' in input) || !isStream(input.Body)) return next(args);
        const isAnnounced = 'ContentLength' in input && input.ContentLength !== undefined;
        if (!isAnnounced && !knowsLength(input.Body) && (await checksums()) === 'WHEN_SUPPORTED')
          throw unknownLength();
        const Body = await allBytes(input.Body);
        return next({ ...args, input: { ...input, Body } });
      },
      { step: 'initialize', name: 'bufferBody', override: true },
    );
  },
});

/** Whether the SDK can tell the length of a stream in Node: that of a file, of a part of one, and of a `Blob`. */
function knowsLength(body: object): boolean {
  if (body instanceof Blob || ('path' in body && typeof body.path === 'string')) return true;
  return 'start' in body && 'end' in body && typeof body.start === 'number' && typeof body.end === 'number';
}

/** What the SDK says in Node, on the console and as an error. */
function unknownLength(): TypeError {
  console.warn('An error was encountered in a non-retryable streaming request.');
  const message = 'Invalid value "undefined" for header "x-amz-decoded-content-length"';
  return Object.assign(new TypeError(message), { code: 'ERR_HTTP_INVALID_HEADER_VALUE' });
}

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
