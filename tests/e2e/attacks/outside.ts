import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that would answer every attempt to get out of the page, and keeps what it was asked for. */
interface Outside {
  readonly url: string;
  readonly visits: readonly string[];
  readonly close: () => void;
}

/** Starts a server that no program of a page should get to. */
export async function openOutside(): Promise<Outside> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response
      .setHeader('Access-Control-Allow-Origin', '*')
      .setHeader('Content-Type', 'text/javascript')
      .end('0');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://outside.localhost:${port}/`, visits, close: () => server.close() };
}
