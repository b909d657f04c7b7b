import { type IncomingMessage, request as requestHttp, type ServerResponse } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Reading, writeQuery, writeSource } from '#gate';
import { textAtMost } from '#gate/answers';
import { parseQuery, writeAddress } from '#protocol/address';
import { createRedactor } from '#protocol/redaction';
import { signHeaders } from '#protocol/signing';
import { onlyBuckets } from './bucket-list.ts';
import { responseHeaders } from './headers.ts';
import type { Upstream } from './upstream.ts';

/** A request that was read and allowed. */
export interface Outgoing {
  readonly reading: Reading;
  /** Whether the bridge signs it: what the page sends as a stranger has to reach S3 as a stranger's. */
  readonly isSigned: boolean;
  /** An object's bytes as they come, or a body that was read and written anew. */
  readonly body: Readable | Uint8Array;
  /** The length of the body in bytes, if it is known. */
  readonly length: number | undefined;
}

/**
 * Writes a request from what was read of it, signs it, and hands the answer back, without anything in it that reveals the keys.
 *
 * @param own Headers that the bridge itself adds to the answer.
 */
export async function forward(
  outgoing: Outgoing,
  answered: ServerResponse,
  { upstream, buckets, own }: { upstream: Upstream; buckets: readonly string[]; own: Record<string, string> },
): Promise<void> {
  const { reading, isSigned, length } = outgoing;
  const { method, source, operation } = reading;
  // An unsigned request keeps the signature of whoever made the address; the bridge adds none.
  const query = [...parseQuery(reading.search), ...(isSigned ? [] : reading.signature)];
  const url = writeAddress(upstream.endpoint, { ...reading, search: writeQuery(query) });
  const credentials = await upstream.credentials();
  const headers = Object.fromEntries(reading.headers);
  if (source) headers['x-amz-copy-source'] = writeSource(source);
  const signed = isSigned ? signHeaders({ method, url, headers }, credentials, upstream.region) : headers;
  const answer = await send(outgoing.body, {
    url,
    method,
    headers: { ...signed, ...(length !== undefined && { 'content-length': String(length) }) },
  });
  const status = answer.statusCode ?? 502;
  const { secretAccessKey, sessionToken, accessKeyId } = credentials;
  const redactor = createRedactor([secretAccessKey, sessionToken, accessKeyId]);
  const kept = Object.fromEntries(
    Object.entries(responseHeaders(answer.headers, status)).map(([name, value]) => [
      name,
      redactor.text(value),
    ]),
  );
  if (operation === 'ListBuckets') {
    const list = onlyBuckets(redactor.text(await shortText(answer)), buckets);
    if (list === undefined) throw new Error('its list of buckets cannot be read.');
    delete kept['content-length'];
    answered.writeHead(status, { ...kept, ...own }).end(list);
    return;
  }
  answered.writeHead(status, { ...kept, ...own });
  await pipeline(answer, (chunks: AsyncIterable<Buffer>) => redactor.stream(chunks), answered);
}

function shortText(answer: IncomingMessage): Promise<string> {
  return textAtMost(Readable.toWeb(answer) as ReadableStream<Uint8Array>);
}

function send(
  body: Readable | Uint8Array,
  { url, method, headers }: { url: URL; method: string; headers: Record<string, string> },
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, timeout: 60_000 }, resolve);
    outgoing.on('timeout', () => outgoing.destroy(new Error(`${url.host} did not answer for a minute.`)));
    outgoing.on('error', reject);
    if (body instanceof Readable) pipeline(body, outgoing).catch(reject);
    else outgoing.end(body);
  });
}
