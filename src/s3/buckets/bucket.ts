import { S3Error } from '#protocol/errors';
import type { Call } from '../call.ts';
import type { BucketRecord } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';

/** The longest XML that a configuration may be, which is that of a replication. */
export const maxXml = 2 * 1024 ** 2;

/** The bucket that a call names. Throws NoSuchBucket, or PermanentRedirect when it is in another region. */
export async function getBucket(tx: Transaction, call: Call): Promise<BucketRecord> {
  return verified(call, await tx.get('buckets', '', call.bucket));
}

/** The same as it was when the request came, for a call that only reads, or looks once more when it writes. */
export async function bucketOf(call: Call): Promise<BucketRecord> {
  return verified(call, call.foundBucket);
}

function verified(call: Call, bucket: BucketRecord | undefined): BucketRecord {
  if (!bucket) throw new S3Error('NoSuchBucket', { details: { BucketName: call.bucket } });
  if (call.endpointRegion !== undefined && call.endpointRegion !== bucket.region) {
    throw new S3Error('PermanentRedirect', {
      details: { Endpoint: `${bucket.name}.s3.${bucket.region}.amazonaws.com`, Bucket: bucket.name },
      headers: { 'x-amz-bucket-region': bucket.region },
    });
  }
  return bucket;
}

/** How policies and other services name a bucket. */
export function bucketArn(name: string): string {
  return `arn:aws:s3:::${name}`;
}

/** Where a bucket is, as its lists tell it. */
export function regionHeader({ foundBucket }: Pick<Call, 'foundBucket'>): Record<string, string> {
  return foundBucket ? { 'x-amz-bucket-region': foundBucket.region } : {};
}

/** Changes the bucket that a call names, and tells so. */
export async function updateBucket(
  call: Call,
  change: (bucket: BucketRecord) => BucketRecord,
): Promise<void> {
  await call.engine.store.transact('write', async (tx) =>
    tx.put('buckets', '', call.bucket, change(await getBucket(tx, call))),
  );
  call.announce({ kind: 'changed' });
}
