import { S3Error } from '#protocol/errors';

/** A key that is escaped more often than this is not an honest one. */
const mostEscapes = 8;

/**
 * Whether a key has a segment that is `.` or `..`, however often it is escaped, between slashes or backslashes. Whatever parses
 * the path on the way resolves such a segment, and a request meant for one bucket would reach another.
 *
 * @see https://url.spec.whatwg.org/#double-dot-path-segment
 */
function hasStep(key: string): boolean {
  let path = key;
  for (let round = 0; round <= mostEscapes; round += 1) {
    if (path.split(/[/\\]/).some((segment) => segment === '.' || segment === '..')) return true;
    const once = path.replace(/%([2-7][\da-f])/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    if (once === path) return false;
    path = once;
  }
  return true;
}

/** Throws InvalidURI for a key with a segment `.` or `..`. */
export function verifyNoStep(key: string): void {
  if (!hasStep(key)) return;
  throw new S3Error('InvalidURI', {
    message:
      'The key has a part that is "." or "..". On the way such a part is taken for a step up, and the request would go ' +
      'somewhere else. Use another key.',
  });
}
