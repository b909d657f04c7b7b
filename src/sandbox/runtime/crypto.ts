/**
 * Gives `crypto` its `randomUUID`, which browsers keep from the opaque origin that programs run in.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-4
 */
export function completeCrypto(crypto: Crypto): void {
  if ('randomUUID' in crypto) return;
  Object.defineProperty(crypto, 'randomUUID', { value: () => randomUUID(crypto) });
}

function randomUUID(crypto: Crypto): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // Version 4 in the high half of octet 6, the variant in the two high bits of octet 8.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
