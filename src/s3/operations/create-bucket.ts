import type { Call } from '../call.ts';
import { callerId } from '../call.ts';
import { parseXml, textOf } from '../http/parse-xml.ts';
import { maxXml } from '../model/bucket.ts';
import type { Reply } from '../http/reply.ts';
import { S3Error } from '../s3-error.ts';
import type { BucketRecord } from '../store/records.ts';

/**
 * Creates a bucket. Throws BucketAlreadyExists, BucketAlreadyOwnedByYou (not in us-east-1, where creating one's own
 * bucket again succeeds), IllegalLocationConstraintException.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
 */
export async function createBucket(call: Call): Promise<Reply> {
  const region = regionFor(call, await locationConstraint(call));
  const record: BucketRecord = {
    name: call.bucket,
    region,
    owner: callerId(call),
    created: call.now.getTime(),
  };
  const isNew = await call.engine.store.transact('write', async (tx) => {
    const existing = await tx.get('buckets', '', call.bucket);
    if (existing) {
      verifySame(existing, record);
      return false;
    }
    await tx.put('buckets', '', call.bucket, record);
    return true;
  });
  if (isNew) call.announce({ kind: 'created' });
  return { headers: { Location: `/${call.bucket}` } };
}

async function locationConstraint(call: Call): Promise<string | undefined> {
  const xml = await call.body.bytes(maxXml);
  if (xml.byteLength === 0) return undefined;
  return textOf(parseXml(xml, 'CreateBucketConfiguration'), 'LocationConstraint');
}

function regionFor(call: Call, constraint: string | undefined): string {
  const endpoint = call.endpointRegion;
  if (constraint === undefined || constraint === '') {
    if (endpoint === undefined || endpoint === 'us-east-1') return endpoint ?? call.engine.region;
    throw new S3Error('IllegalLocationConstraintException');
  }
  const region = constraint === 'EU' ? 'eu-west-1' : constraint;
  if (!/^[a-z]{2}(-[a-z]+)+-\d+$/.test(region)) {
    throw new S3Error('InvalidLocationConstraint', { details: { LocationConstraint: constraint } });
  }
  const serves = endpoint === undefined || endpoint === region || call.url.hostname === 's3.amazonaws.com';
  if (serves) return region;
  throw new S3Error('IllegalLocationConstraintException', {
    message: `The ${constraint} location constraint is incompatible for the region specific endpoint this request was sent to.`,
  });
}

function verifySame(existing: BucketRecord, wanted: BucketRecord): void {
  const details = { BucketName: existing.name };
  if (existing.owner !== wanted.owner) throw new S3Error('BucketAlreadyExists', { details });
  const again = existing.region === 'us-east-1' && wanted.region === 'us-east-1';
  if (!again) throw new S3Error('BucketAlreadyOwnedByYou', { details });
}
