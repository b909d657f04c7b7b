import { describe, expect, it } from 'vitest';
import { decodeBody } from './decode-body.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (body: Uint8Array) => new TextDecoder().decode(body);

describe('a body in aws-chunked framing', () => {
  it('comes out of its chunks, with its trailers as headers', () => {
    const { body, headers } = decodeBody(
      [
        ['content-encoding', 'gzip,aws-chunked'],
        ['x-amz-content-sha256', 'STREAMING-UNSIGNED-PAYLOAD-TRAILER'],
        ['x-amz-decoded-content-length', '9'],
        ['x-amz-trailer', 'x-amz-checksum-crc32'],
      ],
      bytes('5\r\nhello\r\n4\r\n\r\n\r\n\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n'),
    );
    expect(read(body)).toBe('hello\r\n\r\n');
    expect(headers).toEqual([
      ['content-encoding', 'gzip'],
      ['x-amz-content-sha256', 'STREAMING-UNSIGNED-PAYLOAD-TRAILER'],
      ['x-amz-checksum-crc32', 'AAAAAA=='],
    ]);
  });

  it('may have signatures at its chunks', () => {
    const { body, headers } = decodeBody(
      [
        ['content-encoding', 'aws-chunked'],
        ['x-amz-content-sha256', 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD'],
      ],
      bytes('3;chunk-signature=abc\r\none\r\n0;chunk-signature=def\r\n\r\n'),
    );
    expect(read(body)).toBe('one');
    expect(headers.map(([name]) => name)).toEqual(['x-amz-content-sha256']);
  });

  it('stays as it is where it is broken, as others do', () => {
    const broken = bytes('hello');
    expect(decodeBody([['x-amz-content-sha256', 'STREAMING-UNSIGNED-PAYLOAD-TRAILER']], broken).body).toBe(
      broken,
    );
    expect(decodeBody([], broken)).toEqual({ headers: [], body: broken });
  });
});
