import { invalidArgument, S3Error } from '#protocol/errors';
import { parseXml } from '#protocol/xml';
import type { Call } from '../call.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { maxXml, bucketOf, updateBucket } from '../buckets/bucket.ts';
import { lifecycleElement, parseLifecycle } from '../lifecycle/lifecycle-rules.ts';
import { without } from '../buckets/without.ts';
import type { BucketRecord } from '../store/records.ts';

const header = 'x-amz-transition-default-minimum-object-size';

/**
 * Returns the lifecycle of a bucket's objects. Throws NoSuchLifecycleConfiguration.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLifecycleConfiguration.html
 */
export async function getBucketLifecycleConfiguration(call: Call): Promise<Reply> {
  const bucket = await bucketOf(call);
  const { lifecycle } = bucket;
  if (!lifecycle) throw new S3Error('NoSuchLifecycleConfiguration', { details: { BucketName: call.bucket } });
  return xmlReply('LifecycleConfiguration', lifecycleElement(lifecycle), minimumHeader(bucket));
}

/**
 * Sets the lifecycle of a bucket's objects.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketLifecycleConfiguration.html
 */
export async function putBucketLifecycleConfiguration(call: Call): Promise<Reply> {
  const lifecycle = parseLifecycle(parseXml(await call.body.bytes(maxXml), 'LifecycleConfiguration'));
  const minimum = minimumIn(call.headers);
  await updateBucket(call, (bucket) => ({
    ...without(bucket, 'lifecycleDay', 'transitionMinimum'),
    lifecycle,
    ...minimum,
  }));
  return { headers: minimumHeader(minimum) };
}

/**
 * Removes the lifecycle of a bucket, so that its objects stay as they are.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketLifecycle.html
 */
export async function deleteBucketLifecycle(call: Call): Promise<Reply> {
  await updateBucket(call, (bucket) => without(bucket, 'lifecycle', 'lifecycleDay', 'transitionMinimum'));
  return { status: 204 };
}

function minimumIn(headers: Headers): Pick<BucketRecord, 'transitionMinimum'> {
  const value = headers.get(header) ?? 'all_storage_classes_128K';
  if (value === 'varies_by_storage_class') return { transitionMinimum: value };
  if (value === 'all_storage_classes_128K') return {};
  throw invalidArgument(header, value, `Invalid ${header} found: ${value}`);
}

function minimumHeader({
  transitionMinimum,
}: Pick<BucketRecord, 'transitionMinimum'>): Record<string, string> {
  return { [header]: transitionMinimum ?? 'all_storage_classes_128K' };
}
