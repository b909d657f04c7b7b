import { accessLists, checksums, everywhere, type OperationRow } from '#protocol/operations';
import { notUnderstood } from './not-understood.ts';

/** Headers about the sender, its connection and its signature. They end here: whoever sends the request on writes new ones. */
const ofSender =
  /^(authorization|host|date|x-amz-date|x-amz-security-token|x-amz-user-agent|amz-sdk-(invocation-id|request|retry)|user-agent|content-length|connection|keep-alive|transfer-encoding|te|expect|pragma|priority|dnt|save-data|upgrade-insecure-requests|accept-encoding|accept-language|sec-[a-z-]+|x-amzn-trace-id|x-learn-s3-[a-z-]+)$/;

/** Headers that are passed on with every operation. */
const always: readonly string[] = ['accept', 'origin', 'x-amz-content-sha256', ...everywhere];

/** Headers that any client may add. Where the operation does not know them they mean nothing, and are not passed on. */
const idle = /^(cache-control|content-type)$/;

/** The one kind of body in pieces that can be sent on: one whose pieces are signed cannot be signed again. */
const unsignedStream = 'STREAMING-UNSIGNED-PAYLOAD-TRAILER';

/**
 * The headers of a request that are passed on to a real S3, by lower-case name: those that its operation knows. Throws
 * InvalidRequest for any that is neither known nor safe to leave out.
 */
export function readHeaders(
  row: Pick<OperationRow, 'name' | 'headers' | 'body'>,
  headers: Headers,
): ReadonlyMap<string, string> {
  const known = new Set([
    ...always,
    ...(row.headers ?? []),
    ...(row.body === undefined ? [] : checksums),
    ...(row.body === 'bytes' ? ofStream : []),
  ]);
  const kept = new Map<string, string>();
  for (const [name, value] of headers) {
    if (isIn(known, name)) kept.set(name, value);
    else if (!ofSender.test(name) && !idle.test(name)) throw unknown(name, row.name);
  }
  verifyStream(row, kept);
  return kept;
}

/** Headers of a body that is sent in pieces, with its checksum at the end. */
const ofStream = ['x-amz-decoded-content-length', 'x-amz-trailer'];

function verifyStream({ body }: Pick<OperationRow, 'body'>, headers: ReadonlyMap<string, string>): void {
  const hash = headers.get('x-amz-content-sha256') ?? '';
  const trailer = headers.get('x-amz-trailer') ?? '';
  const isKnown = !hash.startsWith('STREAMING-') || (hash === unsignedStream && body === 'bytes');
  if (isKnown && (trailer === '' || isIn(new Set(checksums), trailer.toLowerCase()))) return;
  throw notUnderstood(
    'its body comes in pieces with signatures or trailers of their own, which nobody here can sign anew',
    'Send the body whole.',
  );
}

function isIn(known: ReadonlySet<string>, name: string): boolean {
  if (known.has(name)) return true;
  for (const one of known) if (one.endsWith('*') && name.startsWith(one.slice(0, -1))) return true;
  return false;
}

function unknown(name: string, operation: string) {
  return (accessLists as readonly string[]).includes(name)
    ? notUnderstood(
        `${operation} takes no header "${name}", which says who may use something`,
        'Leave it out.',
      )
    : notUnderstood(
        `the header "${name}" is none of ${operation}, and another server might do something else for its sake`,
        'Leave it out.',
      );
}
