import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat } from '#protocol/text';
import { ChunkDecoder } from './chunk-decoder.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Decodes a framed body that arrives in pieces of the given size. */
function decode(framed: string, size = 1000): { text: string; trailers: Record<string, string> } {
  const decoder = new ChunkDecoder();
  const all = bytes(framed);
  const out: Uint8Array[] = [];
  for (let at = 0; at < all.length; at += size) out.push(...decoder.push(all.subarray(at, at + size)));
  decoder.finish();
  return { text: new TextDecoder().decode(concat(out)), trailers: Object.fromEntries(decoder.trailers) };
}

const signature = `;chunk-signature=${'0'.repeat(64)}`;

describe('ChunkDecoder', () => {
  it('takes chunks out of their framing, wherever it is cut', () => {
    const framed = '5\r\nhello\r\n1\r\n,\r\n6\r\n world\r\n0\r\nX-Amz-Checksum-Crc32: AAAAAA==\r\n\r\n';
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), (size) => {
        expect(decode(framed, size)).toEqual({
          text: 'hello, world',
          trailers: { 'x-amz-checksum-crc32': 'AAAAAA==' },
        });
      }),
    );
  });

  it.each([
    ['no trailers', '1\r\na\r\n0\r\n\r\n'],
    ['no last line break', '1\r\na\r\n0\r\n'],
    ['signatures that nobody checks', `1${signature}\r\na\r\n0${signature}\r\n\r\n`],
  ])('takes %s', (_, framed) => expect(decode(framed).text).toBe('a'));

  it.each([
    ['is cut short', '5\r\nhel', 'IncompleteBody'],
    ['has no last chunk', '5\r\nhello\r\n', 'IncompleteBody'],
    ['is empty', '', 'IncompleteBody'],
    ['has a size that is none', 'x\r\nhello\r\n', 'InvalidRequest'],
    ['has a size that is too large', 'fffffffffffff\r\n', 'InvalidRequest'],
    ['has a chunk longer than its size', '2\r\nhello\r\n', 'InvalidRequest'],
    ['has a trailer that is none', '0\r\nabc\r\n', 'MalformedTrailerError'],
    ['has a line without end', 'a'.repeat(20_000), 'InvalidRequest'],
  ])('refuses a body that %s', (_, framed, code) => {
    expect(() => decode(framed)).toThrow(expect.objectContaining({ code }));
  });
});
