import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { HttpResponse } from '@smithy/core/protocols';
import { describe, expect, it, vi } from 'vitest';
import { bufferBody } from './buffer-body.ts';

const path = new URL(import.meta.url).pathname;

/** Sends a body to nobody, and answers how many bytes it had. */
async function bytesSent(
  Body: NonNullable<PutObjectCommand['input']['Body']>,
  ContentLength?: number,
  requestChecksumCalculation: 'WHEN_SUPPORTED' | 'WHEN_REQUIRED' = 'WHEN_SUPPORTED',
): Promise<number> {
  let sent = -1;
  const client = new S3Client({
    region: 'us-east-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    requestChecksumCalculation,
    requestHandler: {
      handle: (request: { body?: Uint8Array }) => {
        sent = request.body?.length ?? 0;
        return Promise.resolve({ response: new HttpResponse({ statusCode: 200, headers: {} }) });
      },
    },
  });
  client.middlewareStack.use(bufferBody(() => client.config.requestChecksumCalculation()));
  const length = ContentLength === undefined ? {} : { ContentLength };
  await client.send(new PutObjectCommand({ Bucket: 'a-bucket', Key: 'a', Body, ...length }));
  return sent;
}

const stream = () => Readable.from([Buffer.from('four')]);

describe('bufferBody', () => {
  it('lets the SDK send a stream whose length is said', async () => {
    expect(await bytesSent(stream(), 4)).toBe(4);
  });

  it('knows the length of a file and of a Blob', async () => {
    expect(await bytesSent(createReadStream(path))).toBeGreaterThan(100);
    expect(await bytesSent(new Blob(['four']))).toBe(4);
  });

  it.each([
    ['a stream of Node', stream],
    ['what is compressed on the way', () => createReadStream(path).pipe(createGzip())],
    ['a stream of the web', () => new Response('four').body ?? ''],
  ])('refuses %s of unknown length, as the SDK does in Node', async (_, body) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await expect(bytesSent(body())).rejects.toThrow(
      'Invalid value "undefined" for header "x-amz-decoded-content-length"',
    );
    expect(warn).toHaveBeenCalledWith('An error was encountered in a non-retryable streaming request.');
    warn.mockRestore();
  });

  it('has nothing to announce where no checksum goes along', async () => {
    expect(await bytesSent(stream(), undefined, 'WHEN_REQUIRED')).toBe(4);
  });
});
