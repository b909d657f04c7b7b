import { fromBase64, toBase64 } from '#protocol/text';

const encoder = new TextEncoder();
/** The maximum length of an encoded word, without what surrounds it. */
const maxWord = 63;
const plain = /^[\t\n\r\u0020-\u007e]*$/;
const everyPlain = /[\t\n\r\u0020-\u007e]/g;

/**
 * User metadata as S3 returns it: text beyond printable ASCII is encoded as words of RFC 2047, quoted if most of it is ASCII, and
 * otherwise in base64.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html
 */
export function encodeWords(text: string): string {
  if (plain.test(text) && !/[\n\r]/.test(text)) return text;
  const ascii = text.match(everyPlain)?.length ?? 0;
  const isQuoted = ascii > text.length - ascii;
  return wordsOf(text, isQuoted ? quoted : base64, isQuoted ? 'Q' : 'B').join(' ');
}

/** A text with its words of RFC 2047 decoded; words that cannot be decoded stay as they are. */
export function decodeWords(text: string): string {
  if (!text.includes('=?')) return text;
  // White space between two encoded words is not part of the text.
  const joined = text.replace(/(\?=)[ \t]+(?==\?[^?\s]+\?[bq]\?)/gi, '$1');
  return joined.replace(
    /=\?([^?\s]+)\?([bq])\?([^?\s]*)\?=/gi,
    (word, charset: string, kind: string, body: string) =>
      decodeWord(charset, kind.toUpperCase() === 'B' ? fromBase64(body) : unquoted(body)) ?? word,
  );
}

function wordsOf(text: string, encode: (bytes: Uint8Array) => string, kind: string): string[] {
  const word = encode(encoder.encode(text));
  const characters = Array.from(text);
  if (word.length <= maxWord || characters.length < 2) return [`=?UTF-8?${kind}?${word}?=`];
  const half = characters.length >> 1;
  return [characters.slice(0, half), characters.slice(half)].flatMap((part) =>
    wordsOf(part.join(''), encode, kind),
  );
}

function base64(bytes: Uint8Array): string {
  return toBase64(bytes);
}

function quoted(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => {
    const char = String.fromCharCode(byte);
    if (char === ' ') return '_';
    return /[!-~]/.test(char) && !/[=_?]/.test(char)
      ? char
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }).join('');
}

function unquoted(body: string): Uint8Array | undefined {
  if (/=(?![0-9a-f]{2})/i.test(body)) return undefined;
  const text = body
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function decodeWord(charset: string, bytes: Uint8Array | undefined): string | undefined {
  if (!bytes) return undefined;
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    // An unknown charset, or bytes that are invalid in it.
    return undefined;
  }
}
