import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { UsageError } from '../../usage-error.ts';
import { isFromHere, plainAddress } from './strangers.ts';

type Milliseconds = number;

/** A server that listens. */
export interface Served {
  readonly port: number;
  /** Ends all connections, those that are open for long as well. */
  close(): Promise<void>;
}

/** Where a server listens. */
export interface ServeOptions {
  readonly port: number;
  /** `undefined` for all addresses of the machine. */
  readonly host: string | undefined;
  /** With what the server shows who it is; `undefined` for plain HTTP. */
  readonly certificate: { readonly key: string; readonly cert: string } | undefined;
}

/** How many connections there may be: from one address, behind which there may be a whole room, and from all others. */
const connections = { ofAddress: 300, all: 1_500 };

/** How long a sender may take. Who takes longer is disconnected, so that connections cannot be kept with a byte now and then. */
const times: Readonly<Record<string, Milliseconds>> = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 20_000,
  connectionsCheckingInterval: 2_000,
};

/** How long those who are connected have to read what was sent last. */
const grace: Milliseconds = 200;

/** Listens. Throws UsageError when the port is taken, or cannot be used. */
export async function openServer(answer: RequestListener, options: ServeOptions): Promise<Served> {
  const { port, host, certificate } = options;
  const settings = { ...times, maxHeaderSize: 16 * 1024, httpValidation: 'strict' as const };
  const server = certificate
    ? createSecureServer({ ...settings, ...certificate }, answer)
    : createServer(settings, answer);
  limitConnections(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, options)));
    server.listen({ port, ...(host !== undefined && { host }) }, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      setTimeout(() => server.closeAllConnections(), grace).unref();
      server.closeIdleConnections();
      await closed;
    },
  };
}

/** Refuses connections beyond what a room needs, except those of this machine, so that the presenter always gets through. */
export function limitConnections(server: Pick<Server, 'on'>): void {
  const open = new Map<string, number>();
  let all = 0;
  server.on('connection', (socket: Socket) => {
    const address = plainAddress(socket.remoteAddress);
    if (isFromHere(socket)) return;
    const own = open.get(address) ?? 0;
    if (own >= connections.ofAddress || all >= connections.all) {
      socket.destroy();
      return;
    }
    open.set(address, own + 1);
    all += 1;
    socket.once('close', () => {
      all -= 1;
      const left = (open.get(address) ?? 1) - 1;
      if (left === 0) open.delete(address);
      else open.set(address, left);
    });
  });
}

function explained(error: NodeJS.ErrnoException, { port, host }: ServeOptions): Error {
  const problem = {
    EADDRINUSE: `Port ${port} is taken by another program. Choose another one with --port.`,
    EACCES: `Port ${port} may not be used by the user who runs this. Choose one above 1023 with --port.`,
    EADDRNOTAVAIL: `${host} is not an address of this machine.`,
    ENOTFOUND: `${host} is not an address of this machine.`,
  }[error.code ?? ''];
  return new UsageError(problem ?? `Nothing can be served on port ${port}: ${error.message}.`);
}
