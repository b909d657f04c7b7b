import {
  awsAddress,
  consequencesOf,
  opening,
  readBody,
  type Reading,
  readRequest,
  type Intent,
  type WholeReading,
  writeQuery,
  writeSource,
} from '#gate';
import { type Endpoint, parseQuery } from '#protocol/address';
import { refuse } from '#protocol/answers';
import { S3Error } from '#protocol/errors';
import type { Connection, RequestContext } from '../connection.ts';
import type { BucketChange } from '../simulated/announce-changes.ts';
import { changesBy } from './changes-by.ts';
import type { Aim, Allow } from './guard.ts';
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
  /** Tells of what this page changes, by the names that programs use, until the function that it returns is called. */
  onChange(listener: (change: BucketChange) => void): () => void;
  /** Closes the connection: programs that still run get nothing more through it. */
  close(): void;
}

/** What a real connection is made of. */
export interface RealParts {
  readonly kind: RealConnection['kind'];
  readonly name: string;
  readonly region: string;
  /** Where the transport sends requests. Programs may use its addresses, too; addresses of AWS lead there in any case. */
  readonly endpoint?: Endpoint;
  readonly buckets: readonly string[];
  readonly transport: Transport;
  /** Absent where programs may have nothing presigned. */
  readonly presigner?: Presigner;
  /** Asked before something is sent; the error that it rejects with becomes the answer. */
  readonly allow?: Allow;
}

/** What programs hold instead of the real keys: whatever they sign with these is signed again with the real ones. */
export const placeholderKeys = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
} as const;

/** Matches an address that was presigned with other keys than the placeholder; it is sent unchanged. */
const presignedByPage = new RegExp(`[?&]X-Amz-Credential=(?!${placeholderKeys.accessKeyId}(%2F|/))`);

/**
 * A connection on which programs hold no keys. The page reads what a request would do, refuses what is not for a connected
 * bucket, asks where it has to, and only then has it signed.
 */
export function createRealConnection(parts: RealParts): RealConnection {
  const names = createNames(parts.buckets);
  const listeners = new Set<(change: BucketChange) => void>();
  const closing = new AbortController();
  const own = (bucket: string | undefined, intent: Pick<Intent, 'operation'>) =>
    ownBucket(bucket, intent, names, parts.buckets);
  const allow: Allow = async (reading, aim, context) => {
    verifyOpen(closing.signal);
    if (parts.kind === 'bridge') verifyClosed(reading, parts.buckets);
    const follow = await parts.allow?.(reading, aim, context);
    // The person may have closed the connection instead of answering.
    verifyOpen(closing.signal);
    return async (answer) => follow?.(answer);
  };
  const aimAt = (bucket: string | undefined, key: string | undefined): Aim => ({
    bucket,
    isThere: () => isThere(parts.transport, { bucket, key, signal: closing.signal }),
  });
  const addressIn = (url: URL) => awsAddress(url, parts.endpoint);

  const send = async (sent: Request, context: RequestContext): Promise<Response> => {
    const address = addressIn(new URL(sent.url));
    const request = address && address.href !== sent.url ? new Request(address, sent) : sent;
    const head = readRequest(request);
    const bucket = own(head.bucket, head);
    const source = own(head.sourceBucket, head);
    const reading = await readBody(head, await bodyOf(request, head, parts.region));
    const follow = await allow(reading, aimAt(bucket, reading.key), context);
    const { method, operation, body } = reading;
    const headers = new Headers([...reading.headers]);
    if (source !== undefined && head.source) {
      headers.set('x-amz-copy-source', writeSource({ ...head.source, bucket: source }));
    }
    const isPresigned = presignedByPage.test(request.url);
    // A form carries the signature of its policy.
    const maySign = reading.form === undefined && !isPresigned;
    const response = await parts.transport({
      method,
      bucket,
      key: head.key,
      search: isPresigned ? writeQuery([...parseQuery(head.search), ...head.signature]) : head.search,
      headers,
      body: body.length > 0 || method === 'PUT' || method === 'POST' ? body : undefined,
      isSigned: maySign && ((context.sign ?? false) || isSigned(request)),
      signal: AbortSignal.any([request.signal, closing.signal]),
    });
    await follow(response);
    if (response.ok && reading.kind !== 'read' && listeners.size > 0) {
      for (const change of await changesBy(reading, response)) {
        for (const listener of listeners) listener(change);
      }
    }
    return renameAnswer(response, { names, bucket, isObject: /^(Get|Head)Object$/.test(operation) });
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
    ...(parts.presigner && createPresigning({ presigner: parts.presigner, own, allow, aimAt })),
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

/** Nobody is asked about what a bridge refuses to send. Throws AccessDenied for that. */
function verifyClosed(reading: WholeReading, buckets: readonly string[]): void {
  const found = opening(consequencesOf(reading, buckets));
  if (!found) return;
  throw new S3Error('AccessDenied', {
    message:
      `${found.operation} was not sent: it ${found.kind === 'opens' ? 'can open a bucket to others' : 'sends something out of the connected buckets'} ` +
      `(${found.by}), and a bridge sends nothing of the kind. Use the AWS console or CLI.`,
  });
}

/** Whether something exists under a name. Where that cannot be found out, it may be somebody's, so the answer is yes. */
async function isThere(
  transport: Transport,
  at: Pick<Parameters<Transport>[0], 'bucket' | 'key' | 'signal'>,
): Promise<boolean> {
  const head = { method: 'HEAD', search: '', headers: new Headers(), body: undefined, isSigned: true };
  const answer = await transport({ ...head, ...at }).catch(() => undefined);
  return answer?.status !== 404;
}

function ownBucket(
  name: string | undefined,
  { operation }: Pick<Intent, 'operation'>,
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

/** The body of a request. A new bucket is put in the connection's region, as the SDK has it for a client of that region. */
async function bodyOf(
  request: Request,
  { operation }: Reading,
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
