import { S3Error } from '../s3-error.ts';

/** What conditions are about. */
export interface Conditioned {
  /** Without its quotes. */
  etag: string;
  lastModified: number;
}

/** The headers that hold the four conditions; CopyObject has them under names of its own. */
export interface ConditionHeaders {
  match: string | null;
  noneMatch: string | null;
  modifiedSince: string | null;
  unmodifiedSince: string | null;
}

/** Which condition, if any, does not hold: those that answer 412, or those that answer 304. */
export function failedCondition(
  headers: ConditionHeaders,
  { etag, lastModified }: Conditioned,
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
  if (noneMatch === null && modifiedSince !== undefined && seconds <= modifiedSince) {
    return { name: 'If-Modified-Since', kind: 'unmodified' };
  }
  return undefined;
}

/** The four conditions of a read. */
export function conditionsIn(headers: Headers): ConditionHeaders {
  return {
    match: headers.get('if-match'),
    noneMatch: headers.get('if-none-match'),
    modifiedSince: headers.get('if-modified-since'),
    unmodifiedSince: headers.get('if-unmodified-since'),
  };
}

/**
 * Throws PreconditionFailed or NotModified when a read's conditions do not hold.
 * @param headers what a 304 also says of the object
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-reads.html
 */
export function verifyReadConditions(
  conditions: ConditionHeaders,
  object: Conditioned,
  headers: Readonly<Record<string, string>>,
): void {
  const failed = failedCondition(conditions, object);
  if (!failed) return;
  if (failed.kind === 'unmodified') throw new S3Error('NotModified', { headers });
  throw preconditionFailed(failed.name);
}

/** The error for a condition that does not hold. */
export function preconditionFailed(condition: string): S3Error {
  return new S3Error('PreconditionFailed', { details: { Condition: condition } });
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
