import { unescapeUri } from '#protocol/text';
import { copySourceIn, parseAnyAddress, parseQuery } from '#protocol/address';
import { S3Error } from '#protocol/errors';
import { type Effect, effectOf, type OperationName, operationOf } from '#protocol/operations';

/** What a request would do, and to what, as its address and headers tell. */
export interface Touch {
  readonly operation: OperationName;
  /** Absent where the request is for no bucket, as in ListBuckets. */
  readonly bucket: string | undefined;
  readonly key: string | undefined;
  /** The bucket that a copy reads from. */
  readonly sourceBucket: string | undefined;
  readonly kind: Effect;
  /** The query as it was sent, without a signature. */
  readonly search: string;
}

/** Parameters of a query that are its signature, and are written anew; and those that S3 does not look at there. */
const signature =
  /^(X-Amz-(Algorithm|Credential|Date|Expires|SignedHeaders|Signature|Security-Token|Content-Sha256|Checksum-[\w-]+|Sdk-Checksum-Algorithm|User-Agent)|AWSAccessKeyId|Expires|Signature)$/i;

/**
 * Tells what a request would do, for whoever has to allow it before it is sent.
 *
 * Throws MethodNotAllowed for what is no operation of S3, InvalidRequest for a query that carries headers: what they
 * say must not depend on who reads them; and AccessDenied for what is answered with keys.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateSession.html
 */
export function touchOf(request: { method: string; url: string; headers: Headers }): Touch {
  const operation = operationOf(request);
  if (operation === undefined) {
    throw new S3Error('MethodNotAllowed', { details: { Method: request.method } });
  }
  const url = new URL(request.url);
  const search = unsigned(url.search);
  if ([...parseQuery(search).keys()].some((name) => /^x-amz-/i.test(name))) {
    throw new S3Error('InvalidRequest', {
      message: 'A presigned address with headers in its query is not sent to a real S3 from here.',
    });
  }
  const { bucket, key } = parseAnyAddress(url);
  if (operation === 'CreateSession') {
    throw new S3Error('AccessDenied', {
      message: 'CreateSession was not sent: S3 would answer it with keys.',
    });
  }
  const isKnown = [...parseQuery(search).keys()].every((name) => listsBuckets.has(name));
  if (bucket === undefined && !isKnown) {
    throw new S3Error('AccessDenied', {
      message:
        'This was not sent: some servers have more than S3 at this address, and would answer it with keys.',
    });
  }
  const isCopy = request.headers.has('x-amz-copy-source');
  return {
    operation,
    bucket,
    key,
    sourceBucket: isCopy ? copySourceIn(request.headers).bucket : undefined,
    kind: kindOf(request.method, operation, search),
    search,
  };
}

/**
 * What a request does. With several subresources in a query (`?select&uploads`) another server may take a request for another
 * operation than this one does: then the method alone tells what is a look.
 */
function kindOf(method: string, operation: OperationName, search: string): Effect {
  const effect = effectOf(operation);
  const names = [...parseQuery(search).keys()];
  const isLook = /^(GET|HEAD|OPTIONS)$/.test(method);
  if (effect === 'read' && (isLook || names.every((name) => selects.has(name)))) return 'read';
  return effect === 'delete' || names.includes('delete') ? 'delete' : 'write';
}

/** All that a query that lists buckets may say. `?Action=…` is for IAM and STS, which some servers have at the same address. */
const listsBuckets = new Set(['max-buckets', 'continuation-token', 'prefix', 'bucket-region', 'x-id']);

/** All that a query that selects from an object may say. */
const selects = new Set(['select', 'select-type', 'x-id', 'versionId']);

function unsigned(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !signature.test(unescapeUri(pair.split('=')[0] ?? '')));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
