/** Bytes that this engine owns and that web APIs accept as a body. */
export type Octets = Uint8Array<ArrayBuffer>;

/** A count of bytes. */
export type Bytes = number;

/** Several runs of bytes joined into one. */
export function concat(chunks: readonly Uint8Array[]): Octets {
  const whole = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.byteLength, 0));
  let position = 0;
  for (const chunk of chunks) {
    whole.set(chunk, position);
    position += chunk.byteLength;
  }
  return whole;
}

/** All the bytes of a stream, joined. */
export async function collect(stream: AsyncIterable<Uint8Array>): Promise<Octets> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return concat(chunks);
}

/** Bytes in base64. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Bytes from base64; `undefined` if the text is not base64. */
export function fromBase64(text: string): Octets | undefined {
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
    return bytes;
  } catch {
    return undefined;
  }
}

/** Bytes in hexadecimal, lower case. */
export function toHex(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += digits[byte] ?? '';
  return hex;
}

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
