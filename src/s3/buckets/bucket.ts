import { S3Error } from '#protocol/errors';
import type { Call } from '../call.ts';
import type { BucketRecord } from '../store/records.ts';
import type { Transaction } from '../store/store.ts';

/** The most bytes that a configuration may have in XML, which is S3's limit for replication. */
export const maxXml = 2 * 1024 ** 2;

/** The bucket that a call names. Throws NoSuchBucket, or PermanentRedirect if it is in another region. */
export async function getBucket(tx: Transaction, call: Call): Promise<BucketRecord> {
  return verified(call, await tx.get('buckets', '', call.bucket));
}

/** The same bucket as it was when the request arrived, for calls that only read it, or read it again before they write. */
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

/** The ARN by which policies and other services name a bucket. */
export function bucketArn(name: string): string {
  return `arn:aws:s3:::${name}`;
}

/** The header with the bucket's region, for listings of the bucket. */
export function regionHeader({ foundBucket }: Pick<Call, 'foundBucket'>): Record<string, string> {
  return foundBucket ? { 'x-amz-bucket-region': foundBucket.region } : {};
}

/** Changes the bucket that a call names, and announces the change. */
export async function updateBucket(
  call: Call,
  change: (bucket: BucketRecord) => BucketRecord,
): Promise<void> {
  await call.engine.store.transact('write', async (tx) =>
    tx.put('buckets', '', call.bucket, change(await getBucket(tx, call))),
  );
  call.announce({ kind: 'changed' });
}
