import type { Call } from '../call.ts';
import type { Reply } from '../http/reply.ts';
import { bucketArn, getBucket } from '../buckets/bucket.ts';

/**
 * Returns whether a bucket exists, and its region.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 */
export async function headBucket(call: Call): Promise<Reply> {
  const { region } = await call.engine.store.transact('read', (tx) => getBucket(tx, call));
  return {
    headers: {
      'Content-Type': 'application/xml',
      'x-amz-bucket-arn': bucketArn(call.bucket),
      'x-amz-bucket-region': region,
      'x-amz-access-point-alias': 'false',
    },
  };
}
