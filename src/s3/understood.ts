import { invalidArgument } from '#protocol/errors';
import type { OperationName } from '#protocol/operations';
import type { Call } from './call.ts';
import { preconditionName, preconditionNames, notImplemented } from './http/preconditions.ts';

/** The preconditions that each writing operation understands; an operation that is not listed understands none. */
const preconditions: Partial<Record<OperationName, readonly string[]>> = {
  PutObject: ['if-match', 'if-none-match'],
  CopyObject: ['if-match', 'if-none-match'],
  CompleteMultipartUpload: ['if-match', 'if-none-match'],
  DeleteObject: ['if-match'],
};

/** The operations on objects that can be about one version. */
const versioned: ReadonlySet<OperationName> = new Set<OperationName>([
  'GetObject',
  'HeadObject',
  'DeleteObject',
  'GetObjectAttributes',
  'GetObjectAcl',
  'PutObjectAcl',
  'GetObjectTagging',
  'PutObjectTagging',
  'DeleteObjectTagging',
  'GetObjectRetention',
  'PutObjectRetention',
  'GetObjectLegalHold',
  'PutObjectLegalHold',
  'RestoreObject',
  'SelectObjectContent',
  'GetObjectTorrent',
  'UpdateObjectEncryption',
  'CorsPreflight',
]);

/**
 * Throws NotImplemented or InvalidArgument for a precondition or a version that a request's operation does not understand: no
 * request is carried out unless all of it was understood.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html
 */
export function verifyUnderstood(call: Call, method: string): void {
  const { headers, query, operation, key } = call;
  const versionId = query.get('versionId');
  if (key !== '' && versionId !== undefined && !versioned.has(operation)) {
    throw invalidArgument('versionId', versionId, 'This operation does not accept a version-id.');
  }
  verifyBypass(call);
  verifyLength(headers);
  if (method !== 'PUT' && method !== 'POST' && method !== 'DELETE') return;
  const given = preconditionNames.filter((name) => headers.has(name));
  if (given.length === 0) return;
  const known = preconditions[operation] ?? [];
  const unknown = given.find((name) => !known.includes(name));
  if (unknown !== undefined) throw notImplemented(preconditionName(unknown));
  if (given.length > 1) {
    throw notImplemented(
      given.map(preconditionName).join(','),
      'Multiple conditional request headers present in the request',
    );
  }
  // A deletion with a version id concerns that version, whatever the current one is.
  if (operation === 'DeleteObject') {
    if (versionId !== undefined) throw notImplemented('If-Match');
    return;
  }
  for (const [name, mustBeAny] of [
    ['if-match', false],
    ['if-none-match', true],
  ] as const) {
    const value = headers.get(name);
    if (value === null || (value.trim() === '*') === mustBeAny) continue;
    const header = preconditionName(name);
    throw notImplemented(header, `We don't accept the provided value of ${header} header for this API`);
  }
}

/** Throws NotImplemented for a body in HTTP chunks, whose length is unknown: S3 accepts only its own chunks. */
function verifyLength(headers: Headers): void {
  if (!headers.has('transfer-encoding') || headers.has('content-length')) return;
  if (headers.get('x-amz-content-sha256')?.startsWith('STREAMING-')) return;
  throw notImplemented('Transfer-Encoding');
}

/** Throws InvalidArgument if a deletion has the header for bypassing locks, with any value, in a bucket without Object Lock. */
function verifyBypass({ headers, operation, foundBucket }: Call): void {
  const name = 'x-amz-bypass-governance-retention';
  if (operation !== 'DeleteObject' && operation !== 'DeleteObjects') return;
  if (!foundBucket || foundBucket.objectLock || !headers.has(name)) return;
  throw invalidArgument(name, undefined, `${name} is only applicable to Object Lock enabled buckets.`);
}
