import type { Call } from '../call.ts';
import type { Reply } from '../http/reply.ts';
import { addObject } from '../objects/added.ts';
import { bucketOf } from '../buckets/bucket.ts';
import { encryptionHeaders, etagOf } from '../objects/encryption.ts';
import { expirationHeader } from '../lifecycle/lifecycle-headers.ts';
import { newObjectIn } from '../objects/new-object.ts';
import { verifyLockedBody } from '../objects/object-lock.ts';
import { checksumHeaders, newVersionHeader } from '../objects/object-headers.ts';

/**
 * Stores an object.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
 */
export async function putObject(call: Call): Promise<Reply> {
  const { engine, headers } = call;
  // A missing bucket is reported before the body is received.
  const object = newObjectIn(call, await bucketOf(call));
  verifyLockedBody(headers, object);
  const received = await call.body.receive(engine.store.bodies);
  const added = await addObject(call, 'ObjectCreated:Put', {
    ...object,
    size: received.size,
    etag: etagOf(object, received.md5),
    lastModified: call.now.getTime(),
    ...(received.checksum && { checksum: { ...received.checksum, type: 'FULL_OBJECT' } }),
    ...(received.body !== undefined && { body: received.body }),
  });
  return {
    headers: {
      ETag: `"${added.object.etag}"`,
      ...encryptionHeaders(added.object),
      ...checksumHeaders(added.object),
      ...newVersionHeader(added.object, added.bucket),
      ...expirationHeader(added.object, added.bucket),
    },
  };
}
