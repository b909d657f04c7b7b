import { type IncomingMessage, request as requestHttp, type ServerResponse } from 'node:http';
import { request as requestHttps } from 'node:https';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { Touch } from '#gate';
import { writeAddress } from '#protocol/address';
import { createRedactor } from '#protocol/redaction';
import { signHeaders } from '#protocol/signing';
import { onlyBuckets } from './bucket-list.ts';
import { requestHeaders, responseHeaders } from './headers.ts';
import type { Upstream } from './upstream.ts';

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
  const isUnsigned = 'x-learn-s3-unsigned' in incoming.headers;
  const url = writeAddress(upstream.endpoint, isUnsigned ? { ...touch, search: asSent(incoming) } : touch);
  const method = incoming.method ?? 'GET';
  const credentials = await upstream.credentials();
  const unsigned = requestHeaders(incoming.headers);
  const headers = isUnsigned
    ? unsigned
    : signHeaders({ method, url, headers: unsigned }, credentials, upstream.region);
  const answer = await send(incoming, { url, method, headers });
  const status = answer.statusCode ?? 502;
  const { secretAccessKey, sessionToken, accessKeyId } = credentials;
  const redactor = createRedactor([secretAccessKey, sessionToken, accessKeyId]);
  const kept = Object.fromEntries(
    Object.entries(responseHeaders(answer.headers, status)).map(([name, value]) => [
      name,
      redactor.text(value),
    ]),
  );
  if (touch.operation === 'ListBuckets') {
    const list = onlyBuckets(redactor.text(await text(answer)), buckets);
    delete kept['content-length'];
    outgoing.writeHead(status, { ...kept, ...own }).end(list);
    return;
  }
  outgoing.writeHead(status, { ...kept, ...own });
  await pipeline(answer, (chunks: AsyncIterable<Buffer>) => redactor.stream(chunks), outgoing);
}

/** The query with its signature: it is whoever's made the address, and the bridge adds none. */
function asSent({ headers }: IncomingMessage): string {
  return new URL(String(headers['x-learn-s3-address'])).search;
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
