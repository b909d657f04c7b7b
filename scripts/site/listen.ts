import { createServer, type RequestListener, type Server } from 'node:http';

/** A running server, and how to stop it. */
export interface Listening {
  readonly port: number;
  close(): void;
}

/** The loopback addresses of IPv4 and IPv6: `localhost` may be either. */
const loopback = ['127.0.0.1', '::1'];

/** How many ports after a taken one are tried. */
const attempts = 100;

/**
 * Answers requests on a port, or on the next one that is free; 0 takes any free port.
 *
 * @param everywhere Whether other machines may connect; otherwise only this one may.
 */
export async function listen(handler: RequestListener, port: number, everywhere = false): Promise<Listening> {
  const hosts = everywhere ? [undefined] : loopback;
  for (let candidate = port; candidate < port + attempts && candidate <= 65_535; candidate += 1) {
    const listening = await listenOn(handler, candidate, hosts);
    if (listening) return listening;
    if (port === 0) candidate -= 1;
  }
  throw new Error(`No port from ${port} on is free.`);
}

async function listenOn(
  handler: RequestListener,
  port: number,
  hosts: readonly (string | undefined)[],
): Promise<Listening | undefined> {
  const servers: Server[] = [];
  const close = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  let taken = port;
  for (const host of hosts) {
    const server = createServer(handler);
    const problem = await open(server, taken, host);
    // Some machines have no IPv6.
    if (problem === 'EADDRNOTAVAIL' || problem === 'EAFNOSUPPORT') continue;
    if (problem !== undefined) {
      close();
      if (problem === 'EADDRINUSE') return undefined;
      throw new Error(`Port ${port} cannot be used: ${problem}.`);
    }
    servers.push(server);
    const address = server.address();
    if (address !== null && typeof address === 'object') taken = address.port;
  }
  return { port: taken, close };
}

/** Opens a port. Answers the code of the error, if there was one. */
function open(server: Server, port: number, host: string | undefined): Promise<string | undefined> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, ...(host !== undefined && { host }) }, () => resolve(undefined));
  });
}
