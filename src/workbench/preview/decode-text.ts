/**
 * Bytes as text, or `undefined` where they are none. A part of a body may end within a character, which is then left out.
 *
 * @param charset The `charset` of the content type, for bytes that are no UTF-8.
 */
export function decodeText(bytes: Uint8Array, isPart: boolean, charset?: string): string | undefined {
  const utf8 = decode(bytes, 'utf-8', isPart);
  if (utf8 !== undefined) return isBinary(utf8) ? undefined : utf8;
  const other = charset === undefined ? undefined : decode(bytes, charset, isPart);
  return other === undefined || isBinary(other) ? undefined : other;
}

/** The `charset` that a content type names. */
export function charsetOf(contentType = ''): string | undefined {
  return /;\s*charset="?([\w.:-]+)/i.exec(contentType)?.[1];
}

function decode(bytes: Uint8Array, charset: string, isPart: boolean): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: isPart });
  } catch {
    // No such bytes in this charset, or no such charset.
    return undefined;
  }
}

/** NUL and its like are in no text that a person wrote. */
function isBinary(text: string): boolean {
  return /[\u0000-\u0008\u000e-\u001a]/.test(text);
}
