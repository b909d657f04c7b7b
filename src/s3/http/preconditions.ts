import { S3Error } from '#protocol/errors';

/** What preconditions compare: an object's validators, as HTTP calls them. */
export interface ValidatedObject {
  /** Without its quotes. */
  etag: string;
  lastModified: number;
}

/** The values of the four precondition headers. CopyObject has its own names for the headers. */
export interface PreconditionHeaders {
  match: string | null;
  noneMatch: string | null;
  modifiedSince: string | null;
  unmodifiedSince: string | null;
}

/** The headers that make a request conditional, except those of copies, which are about the source. */
export const preconditionNames = [
  'if-match',
  'if-none-match',
  'if-modified-since',
  'if-unmodified-since',
  'x-amz-if-match-initiated-time',
  'x-amz-if-match-last-modified-time',
  'x-amz-if-match-size',
] as const;

/** The name of a precondition header as S3 spells it. */
export function preconditionName(name: string): string {
  return name.startsWith('x-') ? name : name.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
}

/** The error for a header that an operation does not accept, or not with this value. */
export function notImplemented(header: string, additionalMessage?: string): S3Error {
  const details = { Header: header, ...(additionalMessage !== undefined && { additionalMessage }) };
  return new S3Error('NotImplemented', { details });
}

/** The precondition that does not hold, if any, and whether that means 412 (`precondition`) or 304 (`unmodified`). */
export function failedPrecondition(
  headers: PreconditionHeaders,
  { etag, lastModified }: ValidatedObject,
  now: Date,
): { name: string; kind: 'precondition' | 'unmodified' } | undefined {
  const { match, noneMatch } = headers;
  const seconds = Math.floor(lastModified / 1000);
  if (match !== null && !matchesEtag(match, etag)) return { name: 'If-Match', kind: 'precondition' };
  const unmodifiedSince = secondsOf(headers.unmodifiedSince);
  if (match === null && unmodifiedSince !== undefined && seconds > unmodifiedSince) {
    return { name: 'If-Unmodified-Since', kind: 'precondition' };
  }
  if (noneMatch !== null && matchesEtag(noneMatch, etag))
    return { name: 'If-None-Match', kind: 'unmodified' };
  const modifiedSince = secondsOf(headers.modifiedSince);
  // S3 ignores a time in the future, because nothing can be known about it.
  const isPast = modifiedSince !== undefined && modifiedSince * 1000 <= now.getTime();
  if (noneMatch === null && isPast && seconds <= modifiedSince) {
    return { name: 'If-Modified-Since', kind: 'unmodified' };
  }
  return undefined;
}

/** The four preconditions of a read. */
export function preconditionsIn(headers: Headers): PreconditionHeaders {
  return {
    match: headers.get('if-match'),
    noneMatch: headers.get('if-none-match'),
    modifiedSince: headers.get('if-modified-since'),
    unmodifiedSince: headers.get('if-unmodified-since'),
  };
}

/**
 * Throws PreconditionFailed or NotModified if a read’s preconditions do not hold.
 * @param headers further headers of a 304
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-reads.html
 */
export function verifyReadPreconditions(
  preconditions: PreconditionHeaders,
  object: ValidatedObject,
  headers: Readonly<Record<string, string>>,
  now: Date,
): void {
  const failed = failedPrecondition(preconditions, object, now);
  if (!failed) return;
  if (failed.kind === 'unmodified') throw new S3Error('NotModified', { headers });
  throw preconditionFailed(failed.name);
}

/** The error for a precondition that does not hold. */
export function preconditionFailed(precondition: string): S3Error {
  return new S3Error('PreconditionFailed', { details: { Condition: precondition } });
}

/** Whether a header names this ETag, with or without quotes, or says `*`. */
export function matchesEtag(header: string, etag: string): boolean {
  return header
    .split(',')
    .map((item) => item.trim().replace(/^W\//, ''))
    .some((item) => item === '*' || item.replace(/^"(.*)"$/, '$1') === etag);
}

function secondsOf(header: string | null): number | undefined {
  const time = Date.parse(header ?? '');
  return Number.isNaN(time) ? undefined : Math.floor(time / 1000);
}
