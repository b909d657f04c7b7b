import { createHmac, hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { createMemoryStore, createS3, exampleUser } from '../s3/index.ts';
import { nodeHashes } from './hashes.ts';
import { IncomingHeaders } from './incoming-headers.ts';

/** After about so many rounds Node has compiled what every request goes through. */
const rounds = 300;
const host = 'localhost';
const region = 'us-east-1';

/**
 * Answers some hundred requests of its own, with an engine and a store that nobody else sees, while nothing else is to be
 * done: a test suite that starts a server would otherwise spend most of its run in code that is not compiled yet, at less
 * than half the speed. Real requests go before: they wait for one of these at most.
 */
export async function warmUp(signal?: AbortSignal): Promise<void> {
  const s3 = createS3({ store: createMemoryStore(), users: [exampleUser], hashes: nodeHashes });
  const send = async (method: string, path: string, query = '', body?: string) => {
    const request = signed(method, path, query, body);
    const response = await s3.fetch(request);
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    await response.arrayBuffer();
  };
  await send('PUT', '/warm-up/');
  for (let round = 0; round < rounds && signal?.aborted !== true; round += 1) {
    const path = `/warm-up/users/${round % 50}/profile.jpg`;
    await send('PUT', path, 'x-id=PutObject', 'x'.repeat(1024));
    await setImmediate();
    await send('GET', path, 'x-id=GetObject');
    await send('HEAD', path);
    await setImmediate();
    if (round % 10 === 0) await send('GET', '/warm-up/', 'list-type=2');
  }
}

/** A request as a client would sign it whose paths and queries need no escapes, and whose parameters are in order. */
function signed(method: string, path: string, query: string, body?: string): Request {
  const time = new Date().toISOString().replace(/[-:]|\.\d{3}/g, '');
  const headers: Record<string, string> = {
    host,
    'user-agent': 'warm-up',
    ...(body !== undefined && { 'content-type': 'image/jpeg', 'content-length': String(body.length) }),
    'x-amz-content-sha256': hash('sha256', body ?? ''),
    'x-amz-date': time,
  };
  const names = Object.keys(headers).sort();
  const scope = [time.slice(0, 8), region, 's3', 'aws4_request'];
  const canonical = [
    ...[method, path, query],
    ...names.map((name) => `${name}:${headers[name]}`),
    ...['', names.join(';'), headers['x-amz-content-sha256']],
  ].join('\n');
  const text = ['AWS4-HMAC-SHA256', time, scope.join('/'), hash('sha256', canonical)].join('\n');
  let key: string | Buffer = `AWS4${exampleUser.secretAccessKey}`;
  for (const part of scope) key = createHmac('sha256', key).update(part).digest();
  const signature = createHmac('sha256', key).update(text).digest('hex');
  const credential = `${exampleUser.accessKeyId}/${scope.join('/')}`;
  headers.authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
  const url = `http://${host}${path}${query === '' ? '' : `?${query}`}`;
  const request = new Request(url, { method, ...(body !== undefined && { body }) });
  const rawHeaders = Object.entries(headers).flat();
  return Object.defineProperty(request, 'headers', { value: new IncomingHeaders({ rawHeaders }) });
}
