import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';

const digests = { 'SHA-1': sha1, 'SHA-256': sha256, 'SHA-384': sha384, 'SHA-512': sha512 };

/**
 * Gives `crypto` what browsers keep from the opaque origin that programs run in: `randomUUID`, and the digests of
 * `subtle`.
 *
 * @see https://www.w3.org/TR/webcrypto/
 */
export function completeCrypto(crypto: Crypto): void {
  if (!('randomUUID' in crypto))
    Object.defineProperty(crypto, 'randomUUID', { value: () => randomUUID(crypto) });
  if (!('subtle' in crypto)) Object.defineProperty(crypto, 'subtle', { value: { digest } });
}

async function digest(algorithm: string | { name: string }, data: BufferSource): Promise<ArrayBuffer> {
  const name = (typeof algorithm === 'string' ? algorithm : algorithm.name).toUpperCase();
  const hash = Object.hasOwn(digests, name) ? digests[name as keyof typeof digests] : undefined;
  if (!hash) throw new DOMException(`Unrecognized name: ${name}`, 'NotSupportedError');
  const bytes = ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
  return hash(bytes).slice().buffer;
}

/** @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-4 */
function randomUUID(crypto: Crypto): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // Version 4 in the high half of octet 6, the variant in the two high bits of octet 8.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
