import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/** Headers that a browser sends for the bridge, and not for S3. */
const ofBrowser = /^(origin|referer|cookie|access-control-.*|proxy-.*|x-learn-s3-.*|upgrade|trailer)$/;

/**
 * The headers of a page's request that are meant for S3: the gate decides which of them go on. They are read from the raw list,
 * since some names, such as `__proto__`, are lost in Node's object of headers.
 */
export function pageHeaders({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): Headers {
  const headers = new Headers();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at]?.toLowerCase() ?? '';
    if (!ofBrowser.test(name)) headers.append(name, rawHeaders[at + 1] ?? '');
  }
  return headers;
}

const responseDropped =
  /^(connection|keep-alive|transfer-encoding|trailer|upgrade|set-cookie|access-control-.*|vary)$/;

/**
 * The headers of S3's answer that go back to the page. A redirect goes back without its location: the browser would follow it
 * with the page's token, and the page could not read what S3 says about the right region.
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
