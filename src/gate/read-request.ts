import { type CopySource, copySourceIn, parseAnyAddress, parseQuery, verifyNoStep } from '#protocol/address';
import { S3Error } from '#protocol/errors';
import {
  effectOf,
  type Effect,
  type OperationName,
  type OperationRow,
  resourceOf,
  route,
  rowOf,
} from '#protocol/operations';
import { escapePath, escapeUri, isEscaped } from '#protocol/text';
import { readHeaders } from './headers.ts';
import { notUnderstood } from './not-understood.ts';
import { type Parameter, readQuery, writeQuery } from './query.ts';

/** What a request would do, and to what. */
export interface Intent {
  readonly operation: OperationName;
  /** Absent if the request names no bucket, as in ListBuckets. */
  readonly bucket: string | undefined;
  readonly key: string | undefined;
  /** The bucket that a copy reads from. */
  readonly sourceBucket: string | undefined;
  readonly kind: Effect;
  /** The query, written again without a signature. */
  readonly search: string;
}

/** Everything that the head of a request says. What is sent on is written from this, never copied from what came. */
export interface Reading extends Intent {
  readonly method: string;
  /** The headers that its operation knows, by lower-case name, without a signature. */
  readonly headers: ReadonlyMap<string, string>;
  /** The object that is copied. */
  readonly source: CopySource | undefined;
  /** The signature of a presigned address, for whoever sends it as it is. */
  readonly signature: readonly Parameter[];
}

/** The head of a request, as it came. */
export interface Head {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
}

const mostKeyBytes = 1_024;
const encoder = new TextEncoder();

/**
 * Reads the whole head of a request, for whoever has to allow it before it is sent.
 *
 * Throws MethodNotAllowed if it is not an operation of S3; InvalidRequest or InvalidURI if the gate does not understand all of
 * it, such as a parameter or a header that its operation does not have; and AccessDenied if it is never sent.
 */
export function readRequest({ method, url: address, headers: sent }: Head): Reading {
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') {
    throw notUnderstood('its address has a name or a password before the host', 'Leave them out.');
  }
  const { bucket, key } = namesIn(url);
  const { query, signature } = readQuery(url.search);
  verifyNoHeaders(query);
  const resource = resourceOf(bucket, key);
  const operation = route({ method, resource, query: new Map(query), headers: sent });
  const row = rowOf(operation);
  verifySent(row);
  verifyParameters(operation, row, query, bucket);
  const headers = new Map(readHeaders(row, sent));
  const source = headers.has('x-amz-copy-source') ? sourceIn(sent) : undefined;
  if (source) headers.set('x-amz-copy-source', writeSource(source));
  return {
    method,
    operation,
    bucket,
    key,
    sourceBucket: source?.bucket,
    kind: effectOf(operation),
    search: writeQuery(query),
    headers,
    source,
    signature,
  };
}

/** `bucket/key?versionId=…`, as in the header of a copy. */
export function writeSource({ bucket, key, versionId }: CopySource): string {
  const version = versionId === undefined ? '' : `?versionId=${escapeUri(versionId)}`;
  return `${bucket}/${escapePath(key)}${version}`;
}

function namesIn(url: URL) {
  const { pathname } = url;
  if (!isEscaped(pathname)) {
    throw new S3Error('InvalidURI', {
      message:
        'This was not sent to a real S3: its address is not escaped as UTF-8. Escape the key with encodeURIComponent.',
    });
  }
  const { bucket, key } = parseAnyAddress(url);
  if (key !== undefined) verifyName(key);
  return { bucket, key };
}

/** Throws for a key that a server on the way could take for another key, and for one that is too long. */
export function verifyName(key: string): void {
  if (encoder.encode(key).length > mostKeyBytes) throw new S3Error('KeyTooLongError');
  if (key.includes('\0'))
    throw notUnderstood('a key holds the character NUL, where some servers end it', 'Use another key.');
  verifyNoStep(key);
}

function sourceIn(headers: Headers): CopySource {
  const text = headers.get('x-amz-copy-source') ?? '';
  const question = text.indexOf('?');
  // Some servers split it before decoding, others after, so the version must be its only parameter.
  if (question >= 0 && parseQuery(text.slice(question)).size !== text.slice(question + 1).split('&').length) {
    throw notUnderstood('its copy source has a parameter twice', 'Say it once.');
  }
  const source = copySourceIn(headers);
  verifyName(`${source.bucket}/${source.key}`);
  return source;
}

/** Throws for a query that contains headers: servers differ in how they read those. */
function verifyNoHeaders(query: readonly Parameter[]): void {
  if (!query.some(([name]) => /^x-amz-/i.test(name))) return;
  throw new S3Error('InvalidRequest', {
    message: 'A presigned address with headers in its query is not sent to a real S3 from here.',
  });
}

/** @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html */
function verifySent({ name, withheld }: OperationRow): void {
  if (withheld === undefined) return;
  const why =
    withheld === 'keys'
      ? 'S3 would answer it with keys.'
      : 'it is for directory buckets alone, which take a session with keys of its own.';
  throw new S3Error('AccessDenied', { message: `${name} was not sent: ${why}` });
}

/** Parameters of a row's `query` whose value matters; all others have none. */
const withValue = new Set(['id', 'list-type', 'uploadId']);

function verifyParameters(
  operation: OperationName,
  { method, query: needed = [], parameters = [] }: OperationRow,
  query: readonly Parameter[],
  bucket: string | undefined,
): void {
  for (const [name, value] of query) {
    const isNeeded = needed.includes(name);
    const isKnown = isNeeded || parameters.includes(name) || name === 'x-id';
    if (!isKnown && bucket === undefined && method === 'GET') {
      throw new S3Error('AccessDenied', {
        message:
          'This was not sent: some servers have more than S3 at this address, and would answer it with keys.',
      });
    }
    if (!isKnown) {
      throw notUnderstood(
        `"${name}" in its query is none of ${operation}, and another server might take it for another operation`,
        'Leave it out.',
      );
    }
    const isSaid = isNeeded && !withValue.has(name) ? value === '' : isRight(name, value);
    if (!isSaid) {
      throw notUnderstood(
        `"${name}" in the query of ${operation} cannot be "${value}"`,
        'Write it as S3’s API has it.',
      );
    }
  }
}

function isRight(name: string, value: string): boolean {
  if (name === 'list-type' || name === 'select-type') return value === '2';
  // `x-id` may name another operation: somebody may try an address that was presigned for that one, and S3 says what is wrong.
  return name !== 'x-id' || /^[A-Za-z\d]{1,64}$/.test(value);
}
