import { S3Error } from '#protocol/errors';
import { isAllowed } from '../auth/access.ts';
import { permissionFor } from '../auth/permissions.ts';
import type { Call } from '../call.ts';
import { preconditionsIn, verifyReadPreconditions } from '../http/preconditions.ts';
import { parseRange, type ByteRange } from '../http/range.ts';
import type { Reply } from '../http/reply.ts';
import { restoreHeader, verifyRestored } from '../objects/archive.ts';
import { openBytes } from '../objects/bytes.ts';
import { verifyCustomerKey, verifyNoEncryption } from '../objects/encryption.ts';
import {
  checksumHeaders,
  objectHeaders,
  overriddenHeaders,
  storedHeaders,
} from '../objects/object-headers.ts';
import { expirationHeader } from '../lifecycle/lifecycle-headers.ts';
import { partRange } from '../objects/part-range.ts';
import { readableObject, type Found } from '../objects/readable-object.ts';
import type { BucketRecord, ObjectRecord } from '../store/records.ts';

const attempts = 5;

/**
 * Returns an object's bytes, or a range of them.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
export async function getObject(call: Call): Promise<Reply> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await readableObject(call);
    const { status, headers, range } = await describe(call, found);
    verifyRestored(found.object, call.now);
    const body = await openBytes(call.engine.store, call.bucket, found.object, range);
    // The object may have been replaced after its row was read: then it is read again.
    if (body) return { status, headers, body };
  }
  throw new S3Error('InternalError', { message: 'The bytes of this object are not there.' });
}

/**
 * The same without the bytes.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
 */
export async function headObject(call: Call): Promise<Reply> {
  const { status, headers } = await describe(call, await readableObject(call));
  return { status, headers };
}

interface Description {
  status: number;
  headers: Record<string, string>;
  range: ByteRange;
}

async function describe(call: Call, { object: found, bucket }: Found): Promise<Description> {
  const object = asVisible(call, found, bucket);
  const { headers: request, query } = call;
  verifyNoEncryption(request);
  verifyCustomerKey(request, object);
  const own = {
    ...objectHeaders(object, bucket),
    ...expirationHeader(found, bucket),
    ...restoreHeader(object, call.now),
  };
  verifyReadPreconditions(preconditionsIn(request), object, own, call.now);
  const part = await partRange(call, object);
  const asked = part ?? parseRange(request.get('range'), object.size);
  const range = asked ?? { from: 0, until: object.size };
  // A range has no checksum unless it covers the whole object; a part may have its own.
  const isWhole = part ? part.isWhole : range.until - range.from === object.size;
  const measured = part?.checksum ? part : isWhole ? object : {};
  const wantsChecksum = request.get('x-amz-checksum-mode')?.toUpperCase() === 'ENABLED';
  const headers: Record<string, string> = {
    ...own,
    ...storedHeaders(object),
    ...overriddenHeaders(query, call.caller.user !== undefined),
    ...(wantsChecksum && checksumHeaders(measured)),
    ...(object.tags && { 'x-amz-tagging-count': String(Object.keys(object.tags).length) }),
    ...(part && object.partsCount !== undefined && { 'x-amz-mp-parts-count': String(object.partsCount) }),
    'Accept-Ranges': 'bytes',
    'Content-Length': String(range.until - range.from),
  };
  if (asked && range.from < range.until) {
    headers['Content-Range'] = `bytes ${range.from}-${range.until - 1}/${object.size}`;
  }
  return { status: asked ? 206 : 200, headers, range };
}

/** An object without what its reader may not see: reading tags and locks requires separate permissions. */
function asVisible(call: Call, object: ObjectRecord, bucket: BucketRecord): ObjectRecord {
  const { tags, retention, legalHold } = object;
  if (tags === undefined && retention === undefined && legalHold === undefined) return object;
  const { key, query } = call;
  const attempt = { bucket, key, versionId: query.get('versionId'), object };
  const hides = (operation: 'GetObjectTagging' | 'GetObjectRetention' | 'GetObjectLegalHold') =>
    !isAllowed(call, { ...attempt, permission: permissionFor(operation) });
  const visible = { ...object };
  if (tags && hides('GetObjectTagging')) delete visible.tags;
  if (retention && hides('GetObjectRetention')) delete visible.retention;
  if (legalHold !== undefined && hides('GetObjectLegalHold')) delete visible.legalHold;
  return visible;
}
