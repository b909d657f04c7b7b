import { describe, expect, it } from 'vitest';
import { toBase64 } from '#protocol/text';
import { createMemoryStore } from '../store/memory-store.ts';
import { hashingBodies } from './hashing-bodies.ts';
import { portableHashes } from './hashes.ts';

const encoder = new TextEncoder();

async function* chunks(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(encoder.encode(text));
}

describe('hashingBodies', () => {
  it.each([
    ['in one piece', () => encoder.encode('123456789')],
    ['in a stream', () => chunks('1234', '', '56789')],
  ])('hashes what is written %s, and writes it', async (_, body) => {
    const { bodies } = createMemoryStore();
    const hash = portableHashes.crc64nvme();
    const id = await hashingBodies(bodies, hash).write(body());
    // The check value in the definition of this CRC: 0xae8b14860a799888.
    expect(toBase64(hash.digest())).toBe('rosUhgp5mIg=');
    const written = await bodies.read(id, 0, 9);
    expect(await new Response(written).text()).toBe('123456789');
  });
});
