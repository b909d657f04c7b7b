import { type IncomingMessage, request as requestHttp, type ServerResponse } from 'node:http';
import { request as requestHttps } from 'node:https';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { type Touch, writeAddress } from '../../s3/index.ts';
import { onlyBuckets } from './bucket-list.ts';
import { requestHeaders, responseHeaders } from './headers.ts';
import { redact } from './redact.ts';
import { sign } from './sign.ts';
import type { Upstream } from './upstream.ts';

/** Larger answers are objects, and pass as they are. */
const maxRead = 1024 * 1024;

/**
 * Signs a request that was allowed, sends it on with its body as it comes, and hands the answer back. What could tell of
 * the keys is taken out of it.
 *
 * @param own Headers of the bridge's own for the answer.
 */
export async function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  {
    touch,
    upstream,
    buckets,
    own,
  }: { touch: Touch; upstream: Upstream; buckets: readonly string[]; own: Record<string, string> },
): Promise<void> {
  const url = writeAddress(upstream.endpoint, touch);
  const method = incoming.method ?? 'GET';
  const credentials = await upstream.credentials();
  const unsigned = requestHeaders(incoming.headers);
  const headers =
    'x-learn-s3-unsigned' in incoming.headers
      ? unsigned
      : await sign({ method, url, headers: unsigned }, credentials, upstream.region);
  const answer = await send(incoming, { url, method, headers });
  const kept = redact(responseHeaders(answer.headers), credentials);
  const status = answer.statusCode ?? 502;
  const isText = /xml|json|text/.test(kept['content-type'] ?? '');
  const isShort = !('content-length' in kept) || Number(kept['content-length']) <= maxRead;
  if (method !== 'HEAD' && (status >= 400 || touch.operation === 'ListBuckets') && isText && isShort) {
    const body = redact({ body: await text(answer) }, credentials).body;
    const shown = touch.operation === 'ListBuckets' ? onlyBuckets(body, buckets) : body;
    delete kept['content-length'];
    outgoing.writeHead(status, { ...kept, ...own }).end(shown);
    return;
  }
  outgoing.writeHead(status, { ...kept, ...own });
  await pipeline(answer, outgoing);
}

function send(
  incoming: IncomingMessage,
  { url, method, headers }: { url: URL; method: string; headers: Record<string, string> },
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, timeout: 60_000 }, resolve);
    outgoing.on('timeout', () => outgoing.destroy(new Error(`${url.host} did not answer for a minute.`)));
    outgoing.on('error', reject);
    pipeline(incoming, outgoing).catch(reject);
  });
}
