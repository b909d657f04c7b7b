import type { Call } from '../call.ts';
import { parseXml } from '../http/parse-xml.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { maxXml, readBucket, updateBucket } from '../model/bucket.ts';
import { lifecycleElement, parseLifecycle } from '../model/lifecycle-rules.ts';
import { without } from '../model/without.ts';
import { S3Error } from '../s3-error.ts';

/**
 * Tells what becomes of a bucket's objects with time. Throws NoSuchLifecycleConfiguration.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLifecycleConfiguration.html
 */
export async function getBucketLifecycleConfiguration(call: Call): Promise<Reply> {
  const { lifecycle } = await readBucket(call);
  if (!lifecycle) throw new S3Error('NoSuchLifecycleConfiguration', { details: { BucketName: call.bucket } });
  return xmlReply('LifecycleConfiguration', lifecycleElement(lifecycle));
}

/**
 * Says what is to become of a bucket's objects with time.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html
 */
export async function putBucketLifecycleConfiguration(call: Call): Promise<Reply> {
  const lifecycle = parseLifecycle(parseXml(await call.body.bytes(maxXml), 'LifecycleConfiguration'));
  await updateBucket(call, (bucket) => ({ ...without(bucket, 'lifecycleDay'), lifecycle }));
  return {};
}

/**
 * Leaves a bucket's objects as they are.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketLifecycle.html
 */
export async function deleteBucketLifecycle(call: Call): Promise<Reply> {
  await updateBucket(call, (bucket) => without(bucket, 'lifecycle', 'lifecycleDay'));
  return { status: 204 };
}
