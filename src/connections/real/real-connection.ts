import { awsAddress, type Touch, touchOf } from '#gate';
import type { Endpoint } from '#protocol/address';
import { refuse } from '#protocol/answers';
import { S3Error } from '#protocol/errors';
import type { Connection, RequestContext } from '../connection.ts';
import type { BucketChange } from '../simulated/announce-changes.ts';
import { changesBy } from './changes-by.ts';
import { createNames, type Names } from './names.ts';
import { createPresigning } from './presigning.ts';
import { renameAnswer } from './rename-answer.ts';
import type { Presigner, Transport } from './transport.ts';

/** A connection to an S3 of the reader's own. */
export interface RealConnection extends Connection {
  readonly kind: 'direct' | 'bridge';
  readonly names: Names;
  /** The buckets that may be touched, by their real names. */
  readonly buckets: readonly string[];
  /** Tells of what this page has changed, by the names of programs, until the function that it returns is called. */
  onChange(listener: (change: BucketChange) => void): () => void;
  /** Ends it: programs that still run get nothing more through it. */
  close(): void;
}

/** What a real connection is made of. */
export interface RealParts {
  readonly kind: RealConnection['kind'];
  readonly name: string;
  readonly region: string;
  /** Where the transport sends to: programs may use its addresses, too. Those of AWS lead there in any case. */
  readonly endpoint?: Endpoint;
  readonly buckets: readonly string[];
  readonly transport: Transport;
  /** Absent where programs may have nothing presigned. */
  readonly presigner?: Presigner;
  /** Asked before something is sent; what it rejects with is the answer. */
  readonly allow?: (touch: Touch, request: Request, context: RequestContext) => Promise<void>;
}

/** What programs hold instead of keys: whatever they sign with it is signed anew. */
export const placeholderKeys = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
} as const;

/** The query of an address that was not signed with the placeholder: whoever has it sends it as it is. */
const presignedByPage = new RegExp(`[?&]X-Amz-Credential=(?!${placeholderKeys.accessKeyId}(%2F|/))`);

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
  const closing = new AbortController();
  const own = (bucket: string | undefined, touch: Pick<Touch, 'operation'>) =>
    ownBucket(bucket, touch, names, parts.buckets);
  const allow: NonNullable<RealParts['allow']> = async (...what) => {
    verifyOpen(closing.signal);
    await parts.allow?.(...what);
    // A person may have closed it instead of an answer.
    verifyOpen(closing.signal);
  };
  const addressIn = (url: URL) => awsAddress(url, parts.endpoint);

  const send = async (sent: Request, context: RequestContext): Promise<Response> => {
    const address = addressIn(new URL(sent.url));
    const request = address && address.href !== sent.url ? new Request(address, sent) : sent;
    const touch = touchOf(request);
    const bucket = own(touch.bucket, touch);
    const source = own(touch.sourceBucket, touch);
    await allow(touch, request, context);
    const headers = new Headers([...request.headers].filter(([name]) => !dropped.test(name)));
    if (source !== undefined && touch.sourceBucket !== undefined) {
      headers.set('x-amz-copy-source', renameSource(headers.get('x-amz-copy-source') ?? '', source));
    }
    const bytes = await bodyOf(request, touch, parts.region);
    const isPresigned = presignedByPage.test(request.url);
    const response = await parts.transport({
      method: request.method,
      bucket,
      key: touch.key,
      search: isPresigned ? new URL(request.url).search : touch.search,
      headers,
      body: bytes.length > 0 || request.method === 'PUT' || request.method === 'POST' ? bytes : undefined,
      isSigned: (context.sign ?? false) || (!isPresigned && isSigned(request)),
      signal: AbortSignal.any([request.signal, closing.signal]),
    });
    if (response.ok && touch.kind !== 'read' && listeners.size > 0) {
      for (const change of await changesBy(touch, bytes, response)) {
        for (const listener of listeners) listener(change);
      }
    }
    return renameAnswer(response, { names, bucket, isObject: /^(Get|Head)Object$/.test(touch.operation) });
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
    close: () => closing.abort(new DOMException(closed, 'AbortError')),
    ...(parts.presigner && createPresigning({ presigner: parts.presigner, own, allow })),
    reaches: (url) => addressIn(url) !== undefined,
    fetch: async (request, context = {}) => {
      try {
        return await send(request, context);
      } catch (error) {
        if (error instanceof S3Error) return refuse(error, request);
        throw error;
      }
    },
  };
}

const closed = 'The connection to your own S3 was closed.';

function verifyOpen({ aborted }: AbortSignal): void {
  if (aborted) throw new S3Error('AccessDenied', { message: `${closed} Nothing was sent.` });
}

function ownBucket(
  name: string | undefined,
  { operation }: Pick<Touch, 'operation'>,
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
