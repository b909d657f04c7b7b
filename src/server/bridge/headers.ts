import type { IncomingHttpHeaders } from 'node:http';

/** What belongs to a connection, or is the browser's business with the bridge. */
const dropped =
  /^(connection|keep-alive|host|transfer-encoding|te|trailer|upgrade|expect|origin|referer|cookie|authorization|accept-encoding|accept-language|user-agent|sec-.*|access-control-.*|proxy-.*|x-learn-s3-.*|x-amz-date|x-amz-security-token|x-amz-user-agent|amz-sdk-.*|pragma)$/;

/** The headers of a page's request that go on to S3; what signs it comes anew. */
export function requestHeaders(incoming: IncomingHttpHeaders): Record<string, string> {
  return without(incoming, dropped);
}

const responseDropped =
  /^(connection|keep-alive|transfer-encoding|trailer|upgrade|set-cookie|access-control-.*|vary)$/;

/**
 * The headers of S3's answer that go back to the page. A redirect goes back without where to: the browser would follow it with
 * the page's token, and the page could not read what S3 says of the right region.
 */
export function responseHeaders(answered: IncomingHttpHeaders, status: number): Record<string, string> {
  const kept = without(answered, responseDropped);
  if (status >= 300 && status < 400) delete kept.location;
  return kept;
}

function without(headers: IncomingHttpHeaders, left: RegExp): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !left.test(name)) kept[name] = String(value);
  }
  return kept;
}
