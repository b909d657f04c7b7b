// Characters that XML 1.0 does not allow.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Whether a text has only characters that XML 1.0 allows: no control characters but tab and line ends, no lone surrogates,
 * neither U+FFFE nor U+FFFF.
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function isXmlText(text: string): boolean {
  return !forbidden.test(text);
}
