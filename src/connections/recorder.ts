import { isStsAddress, parseAddress } from '#protocol/address';
import { operationOf } from '#protocol/operations';
import type { Connection, RequestContext } from './connection.ts';
import type { Exchange, SourcePlace } from './exchange.ts';

/** A recording under way. */
export interface Recorder {
  /** Answers through the connection, and keeps the request with its response. */
  readonly fetch: (request: Request, sentFrom?: SourcePlace) => Promise<Response>;
  /** What was recorded so far, in order of sending. */
  readonly exchanges: readonly Exchange[];
}

/** How a recording is made. */
export interface RecordOptions {
  /** Goes to the connection with every request. */
  readonly context?: RequestContext;
  /** Called for each exchange when it is sent, and again when it is complete. */
  readonly onExchange?: (exchange: Exchange) => void;
}

/** Records all that goes through `connection`. */
export function record(connection: Connection, { context, onExchange }: RecordOptions = {}): Recorder {
  const exchanges: Exchange[] = [];
  const begun = performance.now();
  const keep = (exchange: Exchange) => {
    exchanges[exchange.index] = exchange;
    onExchange?.(exchange);
  };

  const answer = async (request: Request, sentFrom?: SourcePlace): Promise<Response> => {
    const startedAt = performance.now() - begun;
    const { method, url } = request;
    const address = parseAddress(new URL(url));
    const begin: Exchange = {
      index: exchanges.length,
      operation: operationOf(request),
      bucket: address?.bucket,
      key: address?.key,
      request: { method, url, headers: [...request.headers], body: new Uint8Array() },
      sentFrom,
      response: undefined,
      failure: undefined,
      startedAt,
      duration: undefined,
    };
    // It takes its place at once: while its body is read, other requests may be sent.
    exchanges[begin.index] = begin;
    const body = await bytesOf(request.clone());
    const operation = begin.operation ?? askedOfSts(url, body);
    const exchange: Exchange = { ...begin, operation, request: { ...begin.request, body } };
    keep(exchange);
    const finish = (end: Partial<Exchange>) =>
      keep({ ...exchange, ...end, duration: performance.now() - begun - startedAt });
    try {
      const response = await connection.fetch(request, context);
      const { status } = response;
      const headers = [...response.headers];
      finish({ response: { status, headers, body: await bytesOf(response.clone()) } });
      return response;
    } catch (error) {
      finish({ failure: error instanceof Error ? error.message : String(error) });
      throw error;
    }
  };
  return { fetch: answer, exchanges };
}

/** What is asked of STS, which says so in the body. */
function askedOfSts(url: string, body: Uint8Array): string | undefined {
  if (!isStsAddress(new URL(url))) return undefined;
  return new URLSearchParams(new TextDecoder().decode(body)).get('Action') ?? undefined;
}

async function bytesOf(message: Request | Response): Promise<Uint8Array> {
  return new Uint8Array(await message.arrayBuffer());
}
