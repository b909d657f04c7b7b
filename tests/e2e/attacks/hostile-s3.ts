import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signRequest } from '#protocol/signing';
import { createMemoryStore, createS3, exampleUser } from '#s3';

/** Temporary keys that stand for the reader's own in these tests. */
export const victim = {
  accessKeyId: 'ASIAVICTIMVICTIM0001',
  secretAccessKey: 'victim/Secret+Key0123456789012345678901234',
  sessionToken: 'FwoGZXIvYXdzVICTIM//token+of/the+victim==',
} as const;

/** The content of the object in the bucket that no program may reach. */
export const secretObject = 'TOP-SECRET-OBJECT';

/** An S3 of the reader's own that repeats whatever it is sent, and a server that is not S3. */
export interface HostileS3 {
  readonly url: string;
  /** The address of that server: an attack that gets anything sent there has succeeded. */
  readonly elsewhere: string;
  /** What has arrived at that server. */
  readonly caught: readonly string[];
  /** Sends a request to the S3 as its owner. */
  asOwner(method: string, path: string, body?: string, headers?: Record<string, string>): Promise<Response>;
  close(): void;
}

/**
 * Starts an S3 that repeats the signature of every request in a header. Its object `echo` contains whatever was sent with
 * the request for it; `redirect` leads elsewhere.
 */
export async function startHostileS3(origin: string, buckets: readonly string[]): Promise<HostileS3> {
  const users = [{ ...exampleUser, ...victim, displayName: 'victim' }];
  const s3 = createS3({ store: createMemoryStore(), users });
  const caught: string[] = [];
  const open = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*, authorization' };
  const other = await serve((incoming, outgoing) => {
    caught.push(`${incoming.method ?? ''} ${incoming.url ?? ''} ${JSON.stringify(incoming.headers)}`);
    outgoing.writeHead(200, open).end('caught');
  });
  const readable = { ...open, 'access-control-allow-origin': origin, 'access-control-expose-headers': '*' };
  const server = await serve((incoming, outgoing) => {
    const { method, url = '', headers } = incoming;
    const echo = {
      'x-echo': String(headers.authorization),
      'x-echo-token': String(headers['x-amz-security-token']),
    };
    if (method === 'GET' && url.includes('/echo')) {
      outgoing.writeHead(200, { ...readable, ...echo, 'content-type': 'application/octet-stream' });
      outgoing.end(JSON.stringify({ url, headers }));
    } else if (method === 'GET' && url.includes('/redirect')) {
      outgoing.writeHead(307, { ...readable, ...echo, location: `${other.url}/redirected` }).end();
    } else void pass(incoming, outgoing, echo);
  });
  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse, echo: Record<string, string>) => {
    const answer = await s3.fetch(await asRequest(incoming, server.url));
    const headers = { ...Object.fromEntries(answer.headers), ...echo };
    outgoing.writeHead(answer.status, headers).end(new Uint8Array(await answer.arrayBuffer()));
  };
  const asOwner: HostileS3['asOwner'] = async (method, path, body, headers) => {
    const request = new Request(`${server.url}${path}`, {
      method,
      ...(headers && { headers }),
      ...(body !== undefined && { body }),
    });
    return s3.fetch(signRequest(request, victim, 'us-east-1'));
  };
  const rule =
    `<CORSConfiguration><CORSRule><AllowedOrigin>${origin}</AllowedOrigin><AllowedHeader>*</AllowedHeader>` +
    ['GET', 'HEAD', 'PUT', 'POST', 'DELETE']
      .map((method) => `<AllowedMethod>${method}</AllowedMethod>`)
      .join('') +
    ['ETag', 'x-echo', 'x-echo-token'].map((name) => `<ExposeHeader>${name}</ExposeHeader>`).join('') +
    '</CORSRule></CORSConfiguration>';
  for (const bucket of buckets) {
    await asOwner('PUT', `/${bucket}`);
    await asOwner('PUT', `/${bucket}?cors`, rule);
    await asOwner('PUT', `/${bucket}/x`, bucket === 'secret' ? secretObject : 'mine');
  }
  return {
    url: server.url,
    elsewhere: other.url,
    caught,
    asOwner,
    close: () => [server, other].forEach(({ close }) => close()),
  };
}

async function serve(
  listener: (incoming: IncomingMessage, outgoing: ServerResponse) => void,
): Promise<{ url: string; close: () => void }> {
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function asRequest(incoming: IncomingMessage, url: string): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  return new Request(new URL(incoming.url ?? '/', url), {
    method: incoming.method ?? 'GET',
    headers: Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]),
    ...(body.length > 0 && { body: new Uint8Array(body) }),
  });
}
