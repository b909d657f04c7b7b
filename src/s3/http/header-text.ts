import { toBase64 } from '../body/octets.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * A header's value as text, where its bytes are UTF-8: HTTP has only bytes there, and `Headers` shows each as a character.
 * What is not UTF-8 stays as it is.
 */
export function utf8Of(value: string): string {
  if (!/[\u0080-\u00ff]/.test(value)) return value;
  try {
    return decoder.decode(Uint8Array.from(value, (char) => char.charCodeAt(0)));
  } catch {
    return value;
  }
}

/**
 * User metadata as S3 gives it back: what is beyond ASCII by RFC 2047, so that it gets through mail and proxies.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html
 */
export function mailSafe(value: string): string {
  return /[^\u0000-\u007f]/.test(value) ? `=?UTF-8?B?${toBase64(encoder.encode(value))}?=` : value;
}
