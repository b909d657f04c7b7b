import type { Query } from '#protocol/address';
import { isHeaderName, utf8Bytes, verifiedHeader } from '#protocol/text';

/** Parameters that are not hoisted headers: those of the signature itself, and checksums, which S3 ignores in a query. */
const left =
  /^x-amz-(algorithm|credential|date|expires|signedheaders|signature|security-token|content-sha256|checksum-.*|sdk-.*|trailer|decoded-content-length|user-agent)$/i;

/** Standard HTTP headers that a query may contain. In Signature Version 2, `Expires` is when the signature ends. */
const standard: ReadonlySet<string> = new Set([
  'cache-control',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-md5',
  'content-type',
  'expires',
  'if-match',
  'if-modified-since',
  'if-none-match',
  'if-unmodified-since',
  'range',
]);

/** Whether a query belongs to a presigned URL. */
function isPresigned(query: Query): boolean {
  return query.has('X-Amz-Signature') || isPresignedOld(query);
}

function isPresignedOld(query: Query): boolean {
  return query.has('Signature') && query.has('AWSAccessKeyId');
}

/**
 * The headers of a request, together with those that a presigned URL has in its query instead, such as `x-amz-acl`,
 * `x-amz-meta-…` and `If-None-Match`. Throws InvalidArgument for a value that no header may have.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
export function withHoisted(headers: Headers, query: Query): Headers {
  if (!isPresigned(query)) return headers;
  const isOld = isPresignedOld(query);
  const hoisted = [...query].filter(
    ([name]) => standsForHeader(name, isOld) && isHeaderName(name) && !headers.has(name),
  );
  if (hoisted.length === 0) return headers;
  const all = new Headers();
  for (const [name, value] of headers) all.set(name, value);
  for (const [name, value] of hoisted) all.set(name, utf8Bytes(verifiedHeader(name, value)));
  return all;
}

function standsForHeader(name: string, isOld: boolean): boolean {
  const lower = name.toLowerCase();
  if (lower.startsWith('x-amz-')) return !left.test(lower);
  return standard.has(lower) && !(isOld && lower === 'expires');
}
