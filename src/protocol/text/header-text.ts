import { invalidArgument } from '#protocol/errors';

const decoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();

/** The control characters that HTTP does not allow in a header's value. */
const forbidden = /[\u0000-\u0008\u000a-\u001f\u007f]/;
const everyForbidden = /[\u0000-\u0008\u000a-\u001f\u007f]/g;
const token = /^[\w!#$%&'*+.^`|~-]+$/;

/** Whether a text can be a header's value, each character as one byte. */
export function isHeaderText(text: string): boolean {
  return !forbidden.test(text) && !/[^\u0000-\u00ff]/.test(text);
}

/** Whether a text can name a header. */
export function isHeaderName(text: string): boolean {
  return token.test(text);
}

/** The value of a received header. Throws InvalidArgument if it has a byte that no header may have. */
export function verifiedHeader(name: string, value: string): string {
  if (!forbidden.test(value)) return value;
  throw invalidArgument(name, value.replace(everyForbidden, '\ufffd'), 'Header value cannot be represented');
}

/** Throws InvalidArgument if a received header has a byte that no header may have. */
export function verifyHeaders(headers: Headers): void {
  headers.forEach((value, name) => void verifiedHeader(name, value));
}

/**
 * Headers that can be sent, whatever an old store held: control characters become spaces, text with characters above U+00FF
 * becomes UTF-8, and headers with impossible names are left out.
 */
export function sendable(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const name in headers) {
    if (!isHeaderText(headers[name] ?? '') || !isHeaderName(name)) return mended(headers);
  }
  return headers;
}

function mended(headers: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(headers).filter(([name]) => isHeaderName(name));
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const clean = value.replace(everyForbidden, ' ');
      return [name, isHeaderText(clean) ? clean : utf8Bytes(clean)];
    }),
  );
}

/** A text's bytes in UTF-8, each as one character: the form in which headers carry text beyond ASCII. */
export function utf8Bytes(text: string): string {
  if (!/[^\u0000-\u007f]/.test(text)) return text;
  return Array.from(encoder.encode(text), (byte) => String.fromCharCode(byte)).join('');
}

/**
 * A header's value as text, if its bytes are UTF-8: HTTP has only bytes there, and `Headers` shows each as one character. A value
 * that is not UTF-8 stays as it is.
 */
export function utf8Of(value: string): string {
  if (!/[\u0080-\u00ff]/.test(value)) return value;
  try {
    return decoder.decode(Uint8Array.from(value, (char) => char.charCodeAt(0)));
  } catch {
    return value;
  }
}
