import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { signHeaders } from '#protocol/signing';
import { createMemoryStore, createS3, exampleUser } from '#s3';
import { nodeHashes } from './hashes.ts';
import { IncomingHeaders } from './incoming-headers.ts';

/** After about this many rounds Node has compiled the code that every request runs through. */
const rounds = 300;
const host = 'localhost';
const region = 'us-east-1';

/**
 * Answers some hundred requests of its own while the server is idle, with an engine and a store that nobody else sees: a test
 * suite that starts a server would otherwise spend most of its run in code that is not compiled yet, at less than half the
 * speed. Real requests take precedence: they wait for one of these at most.
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

/** A request as a client would sign it. */
function signed(method: string, path: string, query: string, body?: string): Request {
  const url = new URL(`http://${host}${path}${query === '' ? '' : `?${query}`}`);
  const headers = {
    'user-agent': 'warm-up',
    ...(body !== undefined && { 'content-type': 'image/jpeg', 'content-length': String(body.length) }),
    'x-amz-content-sha256': hash('sha256', body ?? ''),
  };
  const sent = { host, ...signHeaders({ method, url, headers }, exampleUser, region) };
  const request = new Request(url, { method, ...(body !== undefined && { body }) });
  const rawHeaders = Object.entries(sent).flat();
  return Object.defineProperty(request, 'headers', { value: new IncomingHeaders({ rawHeaders }) });
}
