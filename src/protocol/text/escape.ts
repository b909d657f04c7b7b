const plain = /^[\w.~-]*$/;
const left = /[!'()*]/g;

/**
 * A text escaped as in RFC 3986 and S3's signatures: everything but letters, digits and `-_.~`.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html
 */
export function escapeUri(text: string): string {
  if (plain.test(text)) return text;
  return encodeURIComponent(text).replace(
    left,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** The same for a path, whose slashes stay. */
export function escapePath(path: string): string {
  return escapeUri(path).replaceAll('%2F', '/');
}

/** A text without its escapes; a text that is not properly escaped stays as it is. */
export function unescapeUri(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The same for a text from a query or a form, where `+` is a space. */
export function unescapeForm(text: string): string {
  return unescapeUri(text.includes('+') ? text.replaceAll('+', ' ') : text);
}

/** Whether a text is properly escaped. */
export function isEscaped(text: string): boolean {
  if (!text.includes('%')) return true;
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
