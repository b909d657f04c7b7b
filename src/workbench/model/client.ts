import { S3Client } from '@aws-sdk/client-s3';
import type { HttpHandlerOptions, HttpRequest } from '@smithy/types';

/** Answers a request, as `fetch` does. */
export type Fetch = (request: Request) => Promise<Response>;

/** What a client is made of. */
export interface ClientOptions {
  readonly fetch: Fetch;
  /** What the client signs with. Asked before each request, since requests may go to another account by then. */
  readonly environment: () => Readonly<Record<string, string>>;
  /** How many milliseconds the account's clock is ahead. Asked before each request. */
  readonly clockOffset: () => number;
}

/** The AWS SDK's client, with `fetch` answering its requests. It retries nothing: a failure of what a person did must show. */
export function createClient({ fetch, environment, clockOffset }: ClientOptions): S3Client {
  const client = new S3Client({
    region: async () => environment().AWS_REGION ?? 'us-east-1',
    credentials: async () => credentialsIn(environment()),
    followRegionRedirects: true,
    maxAttempts: 1,
    requestHandler: {
      handle: async (request: HttpRequest, options: HttpHandlerOptions = {}) => ({
        response: await send(fetch, request, options.abortSignal as AbortSignal | undefined),
      }),
    },
  });
  client.middlewareStack.add(
    (next) => (args) => {
      client.config.systemClockOffset = clockOffset();
      return next(args);
    },
    { step: 'initialize', name: 'accountClock' },
  );
  return client;
}

/** The SDK caches credentials that never expire, and asks again for those that have expired. */
const over = new Date(0);

function credentialsIn({
  AWS_ACCESS_KEY_ID = '',
  AWS_SECRET_ACCESS_KEY = '',
  AWS_SESSION_TOKEN,
}: Readonly<Record<string, string>>) {
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN !== undefined && { sessionToken: AWS_SESSION_TOKEN }),
    expiration: over,
  };
}

/** Sends what the SDK built, as a web `Request`. */
async function send(fetch: Fetch, request: HttpRequest, signal: AbortSignal | undefined) {
  const url = new URL(`${request.protocol}//${request.hostname}${request.path}`);
  for (const [name, value] of Object.entries(request.query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value ?? '']) url.searchParams.append(name, one);
  }
  const headers = new Headers(request.headers);
  // A page may not set this header; the browser does.
  headers.delete('host');
  const response = await fetch(
    new Request(url, {
      method: request.method,
      headers,
      body: request.method === 'GET' || request.method === 'HEAD' ? null : (request.body as BodyInit | null),
      ...(signal && { signal }),
    }),
  );
  return {
    statusCode: response.status,
    reason: response.statusText,
    headers: Object.fromEntries(response.headers),
    body: response.body ?? (await response.blob()),
  };
}
