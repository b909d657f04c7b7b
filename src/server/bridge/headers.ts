import type { IncomingHttpHeaders } from 'node:http';

/** What a browser says to the bridge, and not to S3. */
const ofBrowser = /^(origin|referer|cookie|access-control-.*|proxy-.*|x-learn-s3-.*|upgrade|trailer)$/;

/** The headers of a page's request, as the page meant them for S3: the gate decides which of them go on. */
export function pageHeaders(incoming: IncomingHttpHeaders): Headers {
  return new Headers(Object.entries(without(incoming, ofBrowser)));
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
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined || left.test(name) ? [] : [[name, String(value)]],
    ),
  );
}
