import type { Call } from '../call.ts';
import type { Reply } from '../http/reply.ts';
import { conditionsIn, verifyReadConditions } from '../http/conditions.ts';
import { parseRange } from '../http/range.ts';
import { checksumHeaders, objectHeaders, overriddenHeaders, storedHeaders } from '../model/object-headers.ts';
import { readableObject } from '../model/readable-object.ts';
import { S3Error } from '../s3-error.ts';
import type { ObjectRecord } from '../store/records.ts';

const attempts = 5;

/**
 * Answers an object's bytes, or a range of them.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
 */
export async function getObject(call: Call): Promise<Reply> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const object = await readableObject(call);
    const { status, headers, from, until } = describe(call, object);
    if (from === until || object.body === undefined) return { status, headers };
    const body = await call.engine.store.bodies.read(object.body, from, until);
    // Between the look at the table and this one the object may have been replaced: then look again.
    if (body) return { status, headers, body };
  }
  throw new S3Error('InternalError', { message: 'The bytes of this object are not there.' });
}

/**
 * The same without the bytes.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html
 */
export async function headObject(call: Call): Promise<Reply> {
  const { status, headers } = describe(call, await readableObject(call));
  return { status, headers };
}

function describe(call: Call, object: ObjectRecord) {
  const { headers: request, query } = call;
  const own = objectHeaders(object);
  verifyReadConditions(conditionsIn(request), object, own);
  const range = parseRange(request.get('range'), object.size);
  const { from, until } = range ?? { from: 0, until: object.size };
  const wantsChecksum = request.get('x-amz-checksum-mode')?.toUpperCase() === 'ENABLED' && !range;
  const headers: Record<string, string> = {
    ...own,
    ...storedHeaders(object),
    ...overriddenHeaders(query, call.caller.user !== undefined),
    ...(wantsChecksum && checksumHeaders(object)),
    'Accept-Ranges': 'bytes',
    'Content-Length': String(until - from),
  };
  if (range) headers['Content-Range'] = `bytes ${from}-${until - 1}/${object.size}`;
  return { status: range ? 206 : 200, headers, from, until };
}
