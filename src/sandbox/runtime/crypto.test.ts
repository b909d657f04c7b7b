import { describe, expect, it } from 'vitest';
import { completeCrypto } from './crypto.ts';

/** What a program finds in a worker of an opaque origin. */
function opaqueCrypto(): Crypto {
  const bare = { getRandomValues: (array: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(array) };
  completeCrypto(bare as unknown as Crypto);
  return bare as unknown as Crypto;
}

describe('completeCrypto', () => {
  it('makes random UUIDs of version 4', () => {
    const { randomUUID } = opaqueCrypto();
    expect(randomUUID()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(randomUUID()).not.toBe(randomUUID());
  });

  it.each(['SHA-1', 'SHA-256', 'sha-384', 'SHA-512'])(
    'digests by %s as WebCrypto does',
    async (algorithm) => {
      const bytes = new TextEncoder().encode('an object').subarray(1, 6);
      expect(await opaqueCrypto().subtle.digest(algorithm, bytes)).toEqual(
        await crypto.subtle.digest(algorithm, bytes),
      );
    },
  );

  it('refuses what it does not know', async () => {
    await expect(opaqueCrypto().subtle.digest('MD5', new Uint8Array())).rejects.toThrow('MD5');
  });

  it('leaves alone what is there', () => {
    const { subtle } = crypto;
    completeCrypto(crypto);
    expect(crypto.subtle).toBe(subtle);
  });
});
