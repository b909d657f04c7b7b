import { type Endpoint, writeAddress } from '#protocol/address';
import { pastSimulation } from './past-simulation.ts';
import type { Transport } from './transport.ts';

/** What a bridge tells a page that it is paired with. */
export interface PairedBridge {
  /** Where it listens, such as `http://127.0.0.1:9020`. */
  readonly url: string;
  readonly token: string;
  readonly buckets: readonly string[];
  readonly region: string;
  readonly endpoint: Endpoint;
  readonly readOnly: boolean;
}

/** Pairs with the bridge at that address by the code that it shows. Rejects with a message for a person. */
export async function pairWithBridge(url: string, code: string): Promise<PairedBridge> {
  const { origin } = new URL(url);
  let response: Response;
  try {
    response = await fetch(`${origin}/pair`, { method: 'POST', body: code, cache: 'no-store' });
  } catch (cause) {
    throw new Error(
      `Nothing answers at ${origin}. Is the bridge running, and did the browser ask to let this page reach your machine? Allow it.`,
      { cause },
    );
  }
  if (!response.ok) throw new Error(await response.text());
  return { url: origin, ...((await response.json()) as Omit<PairedBridge, 'url'>) };
}

/** Hands requests to a bridge, which signs them. */
export function createBridgeTransport(bridge: PairedBridge): Transport {
  const named = awsEndpoint(bridge);
  return async (outgoing) => {
    const headers = new Headers(outgoing.headers);
    if (!outgoing.isSigned) headers.set('x-learn-s3-unsigned', '1');
    headers.set('x-learn-s3-address', writeAddress(named, outgoing).href);
    const { method, body, signal } = outgoing;
    const response = await askBridge(bridge, '/s3', { method, headers, body: body ?? null, signal });
    if (
      response.headers.get('content-type')?.startsWith('text/plain') &&
      !response.headers.has('x-amz-request-id')
    ) {
      if (!response.ok) throw new TypeError(await response.text());
    }
    return response;
  };
}

/**
 * Sends to the bridge. A redirect is not followed: the token is for one program. Rejects with a message for a person when
 * there is no answer.
 */
export async function askBridge(
  bridge: PairedBridge,
  path: string,
  init: RequestInit & { headers: Headers; signal: AbortSignal },
): Promise<Response> {
  init.headers.set('x-learn-s3-token', bridge.token);
  try {
    return await fetch(`${bridge.url}${path}`, { ...init, redirect: 'error', ...pastSimulation });
  } catch (cause) {
    init.signal.throwIfAborted();
    throw new TypeError(
      `The bridge at ${bridge.url} does not answer any more. Start it again, and pair anew.`,
      { cause },
    );
  }
}

/** The endpoint whose addresses tell the bridge the bucket and the key. Nothing else in them counts: any region will do. */
export function awsEndpoint({ region }: PairedBridge): Endpoint {
  const named = /^[a-z]{2}(-[a-z]+)+-\d+$/.test(region) ? region : 'us-east-1';
  return { url: `https://s3.${named}.amazonaws.com`, addressing: 'virtual' };
}
