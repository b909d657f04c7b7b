import { bytesOf, encode, joined, signsOf } from './bytes.ts';

/** In bytes that stand for themselves: a letter in UTF-8, or a byte that belongs to none. */
const letters =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g;

/**
 * Bytes as text. A byte that is no text becomes half of a surrogate pair, U+DC80 to U+DCFF, as in Python's `surrogateescape`:
 * so it comes out of {@link bytesOfText} as it went in.
 *
 * @see https://peps.python.org/pep-0383/
 */
export function textOf(bytes: Uint8Array): string {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return signsOf(bytes).replace(letters, (letter) =>
    letter.length === 1
      ? String.fromCharCode(0xdc_00 + letter.charCodeAt(0))
      : decoder.decode(bytesOf(letter)),
  );
}

/** The bytes that {@link textOf} made text of. */
export function bytesOfText(text: string): Uint8Array {
  const parts = text
    .split(/([\udc80-\udcff]+)/u)
    .map((part, index) =>
      index % 2 === 0 ? encode(part) : Uint8Array.from(part, (half) => half.charCodeAt(0) & 0xff),
    );
  return joined(parts);
}
