import type { Call } from '../call.ts';
import type { Reply } from '../http/reply.ts';
import { getBucket } from '../buckets/bucket.ts';
import { deleteVersion } from '../objects/deletion.ts';
import { verifyVersionId } from '../objects/version-id.ts';

/**
 * Deletes an object. If the bucket is not versioned, or the request names a version, the bytes are gone; otherwise a delete
 * marker hides them. Deleting what is not there succeeds.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObject.html
 */
export async function deleteObject(call: Call): Promise<Reply> {
  const { key, query, headers } = call;
  const versionId = query.get('versionId');
  verifyVersionId(versionId);
  const done = await call.engine.store.transact('write', async (tx) => {
    const bucket = await getBucket(tx, call);
    return deleteVersion(tx, call, bucket, { key, versionId, etag: headers.get('if-match') ?? undefined });
  });
  if (done.change) call.announce(done.change);
  return {
    status: 204,
    headers: {
      ...(done.deleteMarker && { 'x-amz-delete-marker': 'true' }),
      ...(done.versionId !== undefined && { 'x-amz-version-id': done.versionId }),
    },
  };
}
