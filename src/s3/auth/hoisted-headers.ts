import type { Query } from '../http/query.ts';

/** What a signature itself has in the query, and checksums, which S3 does not look for there. */
const left =
  /^x-amz-(algorithm|credential|date|expires|signedheaders|signature|security-token|content-sha256|checksum-.*|sdk-.*|trailer|decoded-content-length|user-agent)$/i;

/** Whether a query is that of a presigned URL. */
export function isPresigned(query: Query): boolean {
  return query.has('X-Amz-Signature') || (query.has('Signature') && query.has('AWSAccessKeyId'));
}

/**
 * The headers of a request, and those that a presigned URL has in its query instead, as `x-amz-acl` and `x-amz-meta-…`.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
export function withHoisted(headers: Headers, query: Query): Headers {
  if (!isPresigned(query)) return headers;
  const hoisted = [...query].filter(
    ([name, value]) =>
      /^x-amz-[\w!#$%&'*+.^`|~-]+$/i.test(name) && !left.test(name) && !headers.has(name) && isValue(value),
  );
  if (hoisted.length === 0) return headers;
  const all = new Headers(headers);
  for (const [name, value] of hoisted) all.set(name, value);
  return all;
}

function isValue(text: string): boolean {
  return /^[\t\u0020-\u007e\u0080-\u00ff]*$/.test(text);
}
