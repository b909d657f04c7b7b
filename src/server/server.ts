import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { rawRefusal } from './refusals.ts';
import { UsageError } from './usage-error.ts';

type Milliseconds = number;

/** A server that is listening, and how to close it. */
export interface Listening {
  /** Such as `http://127.0.0.1:9000/`. */
  readonly address: string;
  /** Stops taking requests, and resolves when those in flight have been answered. */
  close(): Promise<void>;
}

/** How long a connection may be idle before it is closed. */
const idleTimeout: Milliseconds = 120_000;
/** How long a sender may take to send its headers. */
const headersTimeout: Milliseconds = 30_000;
/** How long requests in flight may go on after the server was told to stop. */
const grace: Milliseconds = 10_000;
/** How long the bytes of a refused sender are still read and thrown away, so that it gets to see the answer. */
const lingering: Milliseconds = 2_000;

/**
 * Listens. Throws UsageError when the port is taken, or cannot be used.
 * @param idle how long a connection may be idle; a body that has stopped coming is answered with RequestTimeout then
 */
export async function listen(
  answer: RequestListener,
  port: number,
  host: string,
  idle: Milliseconds = idleTimeout,
): Promise<Listening> {
  const listener: RequestListener = (incoming, outgoing) => {
    incoming.once('timeout', () => answerStalled(incoming, outgoing));
    answer(incoming, outgoing);
  };
  const server = createServer(
    {
      maxHeaderSize: 64 * 1024,
      // A request that can be read in two ways may smuggle in a second one: two lengths, a space before a colon, a bare line
      // feed, a control character. A proxy in front of this server may read it the other way.
      httpValidation: 'strict',
      headersTimeout,
      // A body may take as long as it needs, while its bytes keep coming.
      requestTimeout: 0,
      keepAliveTimeout: 30_000,
    },
    listener,
  );
  server.setTimeout(idle);
  // An expectation other than `100-continue` is ignored, and the request answered.
  server.on('checkExpectation', listener);
  server.on('checkContinue', (incoming, outgoing) => listener(incoming, continuing(incoming, outgoing)));
  server.on('clientError', answerClientError);
  server.on('connect', (_, socket) => socket.end(rawRefusal(new Error('This is not a proxy.'))));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port, host)));
    server.listen({ port, host }, resolve);
  });
  return { address: addressOf(server, host), close: () => close(server) };
}

/** Tells a sender that waits to go on with its body once somebody reads it, which nobody does when the request is refused. */
function continuing(incoming: IncomingMessage, outgoing: ServerResponse): ServerResponse {
  // If a body is never asked for, the connection must not be kept: the body could be taken for the next request on it.
  outgoing.shouldKeepAlive = false;
  const onListener = (event: string | symbol) => {
    if (event !== 'data' && event !== 'readable') return;
    incoming.off('newListener', onListener);
    if (outgoing.headersSent) return;
    outgoing.shouldKeepAlive = true;
    outgoing.writeContinue();
  };
  incoming.on('newListener', onListener);
  return outgoing;
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

function explained(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const problem = {
    EADDRINUSE: `Port ${port} on ${host} is taken by another program. Choose another one with --port.`,
    EACCES: `Port ${port} may not be used by the user who runs this. Choose one above 1023 with --port.`,
    EADDRNOTAVAIL: `${host} is not an address of this machine.`,
    ENOTFOUND: `${host} is not an address of this machine.`,
  }[error.code ?? ''];
  return new UsageError(problem ?? `Nothing can be served on ${host}, port ${port}: ${error.message}.`);
}

const refused = new WeakSet<object>();

/** Answers what is not valid HTTP, or too large. */
function answerClientError(error: NodeJS.ErrnoException, stream: unknown): void {
  const socket = stream as Socket;
  if (refused.has(socket)) return;
  refused.add(socket);
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  socket.end(rawRefusal(error));
  setTimeout(() => socket.destroy(), lingering).unref();
}

/** Answers a sender that has stopped in the middle of a body, as S3 does. */
function answerStalled({ socket }: IncomingMessage, outgoing: ServerResponse): void {
  if (outgoing.headersSent) socket.destroy();
  else answerClientError(Object.assign(new Error('stalled'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket);
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => void server.close(() => resolve()));
  // A connection whose last answer was sent is idle, and would otherwise be kept for the next request.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const end = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(sweep);
  clearTimeout(end);
}
