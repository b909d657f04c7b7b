import { S3Error } from '#protocol/errors';
import type { Call } from '../call.ts';
import type { Reply } from '../http/reply.ts';
import { getBucket } from '../buckets/bucket.ts';
import { endUpload } from '../uploads/uploads.ts';
import type { BucketRecord } from '../store/records.ts';

/**
 * Deletes an empty bucket. Throws BucketNotEmpty if it contains any object, version or delete marker.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucket.html
 */
export async function deleteBucket(call: Call): Promise<Reply> {
  await call.engine.store.transact('write', async (tx) => {
    const bucket = await getBucket(tx, call);
    const rows = await tx.scan('objects', call.bucket, { limit: 1 });
    if (rows.length > 0) throw notEmpty(bucket);
    // Uploads in progress do not prevent this, and are removed too.
    const uploads = await tx.scan('uploads', call.bucket, { limit: Number.MAX_SAFE_INTEGER });
    for (const [, upload] of uploads) await endUpload(tx, call.bucket, upload);
    await tx.delete('buckets', '', call.bucket);
  });
  call.announce({ kind: 'removed' });
  return { status: 204 };
}

function notEmpty({ name, versioning }: BucketRecord): S3Error {
  const error = 'The bucket you tried to delete is not empty';
  return new S3Error('BucketNotEmpty', {
    message: versioning === undefined ? error : `${error}. You must delete all versions in the bucket.`,
    details: { BucketName: name },
  });
}
