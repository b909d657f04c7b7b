import { errorResponse, parseAddress, S3Error, type Touch, touchOf } from '../../s3/index.ts';
import type { Connection, RequestContext } from '../connection.ts';
import type { BucketChange } from '../simulated/announce-changes.ts';
import { changesBy } from './changes-by.ts';
import { createNames, type Names } from './names.ts';
import { renameAnswer } from './rename-answer.ts';
import type { Presignable, Transport } from './transport.ts';

/** A connection to an S3 of the reader's own. */
export interface RealConnection extends Connection {
  readonly kind: 'direct' | 'bridge';
  readonly names: Names;
  /** The buckets that may be touched, by their real names. */
  readonly buckets: readonly string[];
  /** Tells of what this page has changed, by the names of programs, until the function that it returns is called. */
  onChange(listener: (change: BucketChange) => void): () => void;
}

/** What a real connection is made of. */
export interface RealParts {
  readonly kind: RealConnection['kind'];
  readonly name: string;
  readonly region: string;
  readonly buckets: readonly string[];
  readonly transport: Transport;
  /** Presigns an address of a connected bucket, for so many seconds; absent where keys are out of reach. */
  readonly presign?: (outgoing: Presignable) => Promise<string>;
  /** Asked before something is sent; what it rejects with is the answer. */
  readonly allow?: (touch: Touch, request: Request, context: RequestContext) => Promise<void>;
}

/** What programs hold instead of keys: whatever they sign with it is signed anew. */
export const placeholderKeys = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
} as const;

/** Seconds for which an address may be presigned: it can be used by whoever sees it. */
const maxExpiry = 3_600;

/** Signature and ways of the sender, which are the transport's business; and what costs a page a preflight for nothing. */
const dropped =
  /^(authorization|host|x-amz-date|x-amz-security-token|x-amz-user-agent|amz-sdk-.*|x-learn-s3-.*|content-length|user-agent)$/;

/**
 * A connection on which programs hold no keys. The page reads what a request would do, refuses what is not for a connected
 * bucket, asks where it has to, and only then has it signed.
 */
export function createRealConnection(parts: RealParts): RealConnection {
  const names = createNames(parts.buckets);
  const listeners = new Set<(change: BucketChange) => void>();

  const send = async (request: Request, context: RequestContext): Promise<Response> => {
    const touch = touchOf(request);
    const bucket = ownBucket(touch.bucket, touch, names, parts.buckets);
    const source = ownBucket(touch.sourceBucket, touch, names, parts.buckets);
    await parts.allow?.(touch, request, context);
    const headers = new Headers([...request.headers].filter(([name]) => !dropped.test(name)));
    if (source !== undefined && touch.sourceBucket !== undefined) {
      headers.set('x-amz-copy-source', renameSource(headers.get('x-amz-copy-source') ?? '', source));
    }
    const bytes = await bodyOf(request, touch, parts.region);
    const response = await parts.transport({
      method: request.method,
      bucket,
      key: touch.key,
      search: touch.search,
      headers,
      body: bytes.length > 0 || request.method === 'PUT' || request.method === 'POST' ? bytes : undefined,
      isSigned: (context.sign ?? false) || isSigned(request),
      signal: request.signal,
    });
    if (response.ok && touch.kind !== 'read' && listeners.size > 0) {
      for (const change of await changesBy(touch, bytes, response)) {
        for (const listener of listeners) listener(change);
      }
    }
    return renameAnswer(response, { names, bucket, isObject: touch.operation === 'GetObject' });
  };

  const presign = async (request: Request): Promise<string> => {
    const touch = touchOf(request);
    const bucket = ownBucket(touch.bucket, touch, names, parts.buckets);
    if (!['GET', 'HEAD', 'PUT'].includes(request.method) || touch.key === undefined || bucket === undefined) {
      throw denied(
        `An address for ${touch.operation} is not presigned for a real S3: whoever has it could use it.`,
      );
    }
    if (!parts.presign)
      throw denied('The bridge presigns nothing: an address that is signed works outside of it.');
    const expiresIn = Number(new URL(request.url).searchParams.get('X-Amz-Expires') ?? 900);
    if (!(expiresIn <= maxExpiry))
      throw denied(`On a real S3 an address is presigned for ${maxExpiry} seconds at most.`);
    await parts.allow?.(touch, request, { purpose: 'program' });
    return parts.presign({ method: request.method, bucket, key: touch.key, search: touch.search, expiresIn });
  };

  return {
    kind: parts.kind,
    name: parts.name,
    names,
    buckets: parts.buckets,
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    environment: {
      AWS_REGION: parts.region,
      AWS_ACCESS_KEY_ID: placeholderKeys.accessKeyId,
      AWS_SECRET_ACCESS_KEY: placeholderKeys.secretAccessKey,
    },
    presign: (url, method) => presign(new Request(url, { method })),
    reaches: (url) => parseAddress(url) !== undefined,
    fetch: async (request, context = {}) => {
      try {
        return await send(request, context);
      } catch (error) {
        if (error instanceof S3Error) return errorResponse(request, error);
        throw error;
      }
    },
  };
}

function denied(message: string): S3Error {
  return new S3Error('AccessDenied', { message });
}

function ownBucket(
  name: string | undefined,
  { operation }: Touch,
  names: Names,
  buckets: readonly string[],
): string | undefined {
  if (name === undefined) return undefined;
  const own = names.toReal(name);
  if (own !== undefined) return own;
  throw new S3Error('AccessDenied', {
    message:
      `${operation} on "${name}" was not sent: this connection is for ${buckets.join(', ')} only. ` +
      `Add a bucket of yours named "${name}" or "${name}-" with a mark such as k3x9 to Buckets in the connection's dialog.`,
  });
}

/** A bucket is made where the connection is, which the SDK says for a client of that region. */
async function bodyOf(
  request: Request,
  { operation }: Touch,
  region: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await request.arrayBuffer());
  const isElsewhere = region !== 'us-east-1' && /^[a-z]{2}(-[a-z]+)+-\d+$/.test(region);
  if (operation !== 'CreateBucket' || bytes.length > 0 || !isElsewhere) return bytes;
  return new TextEncoder().encode(
    `<CreateBucketConfiguration><LocationConstraint>${region}</LocationConstraint></CreateBucketConfiguration>`,
  );
}

function isSigned({ url, headers }: Request): boolean {
  return headers.has('authorization') || /[?&](X-Amz-Signature|Signature)=/i.test(url);
}

/** `/bucket/key?versionId=…` with another bucket. */
function renameSource(source: string, bucket: string): string {
  const decoded = /^\/?[^/]*%2f/i.test(source) ? source.replace(/%2f/i, '/') : source;
  return `${bucket}/${decoded.replace(/^\/?[^/]*\//, '')}`;
}
