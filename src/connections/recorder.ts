import { operationOf, parseAddress } from '../s3/index.ts';
import type { Connection } from './connection.ts';
import type { Exchange } from './exchange.ts';

/** A recording under way. */
export interface Recorder {
  /** Answers through the connection, and keeps the request with its response. */
  fetch(request: Request): Promise<Response>;
  /** What was recorded so far, in order of sending. */
  readonly exchanges: readonly Exchange[];
}

/** Records all that goes through `connection`. `onExchange` is called for each exchange when it is complete. */
export function record(connection: Connection, onExchange?: (exchange: Exchange) => void): Recorder {
  const exchanges: Exchange[] = [];
  const begun = performance.now();

  const answer = async (request: Request): Promise<Response> => {
    const startedAt = performance.now() - begun;
    const { method, url } = request;
    const address = parseAddress(new URL(url));
    const begin: Exchange = {
      index: exchanges.length,
      operation: operationOf(request),
      bucket: address?.bucket,
      key: address?.key,
      request: { method, url, headers: [...request.headers], body: new Uint8Array() },
      response: undefined,
      startedAt,
      duration: undefined,
    };
    // Its place is taken at once: reading the body lets other requests pass.
    exchanges[begin.index] = begin;
    const body = await bytesOf(request.clone());
    const exchange: Exchange = { ...begin, request: { ...begin.request, body } };
    exchanges[exchange.index] = exchange;
    const finish = (response: Exchange['response']) => {
      const finished = { ...exchange, response, duration: performance.now() - begun - startedAt };
      exchanges[exchange.index] = finished;
      onExchange?.(finished);
    };
    try {
      const response = await connection.fetch(request);
      const { status } = response;
      finish({ status, headers: [...response.headers], body: await bytesOf(response.clone()) });
      return response;
    } catch (error) {
      finish(undefined);
      throw error;
    }
  };
  return { fetch: answer, exchanges };
}

async function bytesOf(message: Request | Response): Promise<Uint8Array> {
  return new Uint8Array(await message.arrayBuffer());
}
