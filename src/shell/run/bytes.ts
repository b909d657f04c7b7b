const encoder = new TextEncoder();

/** Text as bytes. */
export function encode(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** Bytes as text; what is none is shown as U+FFFD. */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Bytes as a text of as many signs, U+0000 to U+00FF. */
export function signsOf(bytes: Uint8Array): string {
  let signs = '';
  for (let at = 0; at < bytes.length; at += 0x80_00)
    signs += String.fromCharCode(...bytes.subarray(at, at + 0x80_00));
  return signs;
}

/** The bytes that {@link signsOf} made signs of. */
export function bytesOf(signs: string): Uint8Array {
  return Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
}

/** Pieces, one after the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** How much of what a command reads has been taken by those before it, as in `while read name; do …; done`. */
const taken = new WeakMap<Uint8Array, number>();

/** What is left of a standard input. */
export function leftOf(input: Uint8Array): Uint8Array {
  return input.subarray(taken.get(input) ?? 0);
}

/** Takes so many bytes of what is left of a standard input: who reads it next gets the rest. */
export function take(input: Uint8Array, count: number): void {
  taken.set(input, (taken.get(input) ?? 0) + count);
}

/** Gathers what is printed. */
export class Gathered {
  readonly #chunks: Uint8Array[] = [];
  readonly sink = (bytes: Uint8Array): void => void this.#chunks.push(bytes);

  get bytes(): Uint8Array<ArrayBuffer> {
    return joined(this.#chunks);
  }
}
