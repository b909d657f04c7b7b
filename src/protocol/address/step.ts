import { S3Error } from '#protocol/errors';

/** Who escapes a key more often than that has something else in mind. */
const mostEscapes = 8;

/**
 * Whether a key has a segment that is `.` or `..`, however often it is escaped and whichever way its slashes lean: whatever takes a
 * path apart on the way resolves such a segment, and what is meant for one bucket would end in another.
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

/** Throws InvalidURI for such a key. */
export function verifyNoStep(key: string): void {
  if (!hasStep(key)) return;
  throw new S3Error('InvalidURI', {
    message:
      'The key has a part that is "." or "..". On the way such a part is taken for a step up, and the request would go ' +
      'somewhere else. Use another key.',
  });
}
