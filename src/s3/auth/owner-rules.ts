import { S3Error } from '#protocol/errors';
import type { Call } from '../call.ts';
import type { BucketRecord } from '../store/records.ts';

/**
 * Throws if a request does not meet the terms that a bucket's owner has set: AccessDenied if requesters pay but the request does
 * not say that its sender will; InvalidRequest at the endpoint of S3 Transfer Acceleration, if it is not enabled.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/RequesterPaysBuckets.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html
 */
export function verifyOwnerRules(call: Call, bucket: BucketRecord): void {
  if (call.url.hostname.includes('.s3-accelerate.') && !isSet(bucket, 'accelerate', 'Status', 'Enabled')) {
    throw new S3Error('InvalidRequest', {
      message: 'S3 Transfer Acceleration is not configured on this bucket',
    });
  }
  if (!requesterPays(call, bucket) || call.operation === 'CorsPreflight' || call.operation === 'PostObject')
    return;
  const says = call.headers.get('x-amz-request-payer') ?? call.query.get('x-amz-request-payer');
  if (call.caller.user === undefined || says !== 'requester') throw new S3Error('AccessDenied');
}

/** The header that says that the requester is charged; no header if the owner is, as usual. */
export function chargedHeader(call: Call, bucket: BucketRecord): Record<string, string> {
  return requesterPays(call, bucket) ? { 'x-amz-request-charged': 'requester' } : {};
}

function requesterPays({ caller }: Call, bucket: BucketRecord): boolean {
  return caller.user?.id !== bucket.owner && isSet(bucket, 'requestPayment', 'Payer', 'Requester');
}

function isSet({ configurations }: BucketRecord, name: string, element: string, value: string): boolean {
  return configurations !== undefined && [configurations[name]?.[element]].flat().includes(value);
}
