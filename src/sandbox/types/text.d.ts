/** Turns text into UTF-8 bytes. */
interface TextEncoder {
  readonly encoding: string;
  /** The UTF-8 bytes of `text`. */
  encode(text?: string): Uint8Array<ArrayBuffer>;
  /** Writes the UTF-8 bytes of `text` into `destination`, as far as they fit. */
  encodeInto(text: string, destination: Uint8Array): { read: number; written: number };
}
declare var TextEncoder: { prototype: TextEncoder; new (): TextEncoder };

interface TextDecoderOptions {
  /** Throw on bytes that are not text, instead of reading them as `\uFFFD`. */
  fatal?: boolean;
  ignoreBOM?: boolean;
}
/** Turns bytes into text. */
interface TextDecoder {
  readonly encoding: string;
  readonly fatal: boolean;
  readonly ignoreBOM: boolean;
  /** The text of `bytes`. With `{ stream: true }` a character may be split between two calls. */
  decode(bytes?: ArrayBuffer | ArrayBufferView, options?: { stream?: boolean }): string;
}
declare var TextDecoder: {
  prototype: TextDecoder;
  /** A decoder for an encoding, UTF-8 when none is named. */
  new (encoding?: string, options?: TextDecoderOptions): TextDecoder;
};

/** The text of a base64 string, one character a byte. */
declare function atob(base64: string): string;
/** The base64 form of a string whose characters are all below 256. */
declare function btoa(text: string): string;
