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
    const index = exchanges.length;
    const { method, url } = request;
    const sent: Exchange['request'] = {
      method,
      url,
      headers: [...request.headers],
      body: await bytesOf(request.clone()),
    };
    const address = parseAddress(new URL(url));
    const exchange: Exchange = {
      index,
      operation: operationOf(request),
      bucket: address?.bucket,
      key: address?.key,
      request: sent,
      response: undefined,
      startedAt,
      duration: undefined,
    };
    exchanges[index] = exchange;
    const finish = (response: Exchange['response']) => {
      const finished = { ...exchange, response, duration: performance.now() - begun - startedAt };
      exchanges[index] = finished;
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
