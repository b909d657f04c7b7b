import { Readable } from 'node:stream';
import { CreateBucketCommand, S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { escapeUri } from '#protocol/text';
import { createMemoryStore, createS3, exampleUser, type S3, type S3Options, type User } from '#s3';

interface SentRequest {
  method: string;
  protocol: string;
  hostname: string;
  port?: number;
  path: string;
  query?: Record<string, string | string[] | null>;
  headers: Record<string, string>;
  body?: unknown;
}

/** Hands the SDK's requests to an engine as `fetch` would: without the headers that a browser sets itself. */
export function fetchHandler(
  fetch: (request: Request) => Promise<Response>,
  seen?: (request: Request) => void,
) {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(sent: SentRequest) {
      const request = toRequest(sent);
      seen?.(request.clone());
      const response = await fetch(request);
      return {
        response: {
          statusCode: response.status,
          reason: response.statusText,
          headers: Object.fromEntries(response.headers),
          body: response.body ?? new Blob().stream(),
        },
      };
    },
    destroy: () => undefined,
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  };
}

function toRequest({ method, protocol, hostname, port, path, query, headers, body }: SentRequest): Request {
  const search = Object.entries(query ?? {})
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((item) => [name, item] as const))
    .map(([name, value]) => (value === null ? escapeUri(name) : `${escapeUri(name)}=${escapeUri(value)}`))
    .join('&');
  const url = `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}${search === '' ? '' : `?${search}`}`;
  const init: RequestInit & { duplex?: 'half' } = {
    method,
    headers: Object.entries(headers).filter(
      ([name]) => !['host', 'content-length'].includes(name.toLowerCase()),
    ),
  };
  if (isBody(body) && !['GET', 'HEAD'].includes(method)) init.body = body;
  else if (body instanceof Readable) {
    init.body = Readable.toWeb(body) as ReadableStream<Uint8Array<ArrayBuffer>>;
    init.duplex = 'half';
  }
  return new Request(url, init);
}

function isBody(body: unknown): body is BodyInit {
  return typeof body === 'string' || body instanceof Uint8Array;
}

/** An engine of its own, in memory. */
export function newS3(options: Partial<S3Options> = {}): S3 {
  return createS3({ store: createMemoryStore(), ...options });
}

/** An SDK client of that engine, signing as the example user. */
export function clientOf(s3: Pick<S3, 'fetch'>, config: S3ClientConfig = {}): S3Client {
  const { accessKeyId, secretAccessKey } = exampleUser;
  return new S3Client({
    region: 'us-east-1',
    credentials: { accessKeyId, secretAccessKey },
    requestHandler: fetchHandler(s3.fetch),
    maxAttempts: 1,
    ...config,
  });
}

/** An engine of its own with one bucket, and a client of it. */
export async function engineWithBucket(
  Bucket: string,
  options?: Partial<S3Options>,
): Promise<{ s3: S3; client: S3Client }> {
  const s3 = newS3(options);
  const client = clientOf(s3);
  await client.send(new CreateBucketCommand({ Bucket }));
  return { s3, client };
}

/** The same, for tests that need only the client. */
export async function clientWithBucket(Bucket: string, options?: Partial<S3Options>): Promise<S3Client> {
  return (await engineWithBucket(Bucket, options)).client;
}

/** A user of another account. */
export const other: User = {
  ...exampleUser,
  accessKeyId: 'AKIAI44QH8DHBEXAMPLE',
  id: 'f'.repeat(64),
  displayName: 'other',
  email: 'other@example.com',
};
