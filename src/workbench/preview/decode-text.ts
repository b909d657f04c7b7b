/**
 * Bytes as text, or `undefined` if they are not text. A part of a body may end within a character, which is then left out.
 *
 * @param charset The `charset` of the content type, for bytes that are not UTF-8.
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
    // The bytes are not valid in this charset, or there is no such charset.
    return undefined;
  }
}

/** Text that a person wrote contains no NUL and the like. */
function isBinary(text: string): boolean {
  return /[\u0000-\u0008\u000e-\u001a]/.test(text);
}
