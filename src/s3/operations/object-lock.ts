import { S3Error } from '#protocol/errors';
import { child, parseXml, requiredText, textOf } from '#protocol/xml';
import type { Call } from '../call.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { getBucket, maxXml, bucketOf, updateBucket } from '../buckets/bucket.ts';
import { isMode, parseRetention, verifyLockable, verifyRetentionChange } from '../objects/object-lock.ts';
import { getObjectVersion, readableObject } from '../objects/readable-object.ts';
import { updateVersion } from '../objects/versions.ts';
import { without } from '../buckets/without.ts';
import type { BucketRecord, ObjectRecord } from '../store/records.ts';

const maxDays = 36_500;
const maxYears = 100;

/**
 * Returns how a bucket locks its objects. Throws ObjectLockConfigurationNotFoundError.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLockConfiguration.html
 */
export async function getObjectLockConfiguration(call: Call): Promise<Reply> {
  const { objectLock } = await bucketOf(call);
  if (!objectLock)
    throw new S3Error('ObjectLockConfigurationNotFoundError', { details: { BucketName: call.bucket } });
  const rule = objectLock.defaultRetention;
  return xmlReply('ObjectLockConfiguration', {
    ObjectLockEnabled: 'Enabled',
    Rule: rule && { DefaultRetention: { Mode: rule.mode, Days: rule.days, Years: rule.years } },
  });
}

/**
 * Sets how a bucket locks its objects. Throws InvalidBucketState if it does not keep versions.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLockConfiguration.html
 */
export async function putObjectLockConfiguration(call: Call): Promise<Reply> {
  const xml = parseXml(await call.body.bytes(maxXml), 'ObjectLockConfiguration');
  if (requiredText(xml, 'ObjectLockEnabled') !== 'Enabled') throw new S3Error('MalformedXML');
  const rule = child(xml, 'Rule');
  const retention = rule && child(rule, 'DefaultRetention');
  if (rule && !retention) throw new S3Error('MalformedXML');
  const defaultRetention = retention && {
    mode: modeOf(requiredText(retention, 'Mode')),
    ...period(textOf(retention, 'Days'), textOf(retention, 'Years')),
  };
  await updateBucket(call, (bucket) => {
    if (bucket.versioning !== 'Enabled') {
      throw new S3Error('InvalidBucketState', {
        message: "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
      });
    }
    return { ...bucket, objectLock: defaultRetention ? { defaultRetention } : {} };
  });
  return {};
}

/**
 * Returns until when a version cannot be deleted.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectRetention.html
 */
export async function getObjectRetention(call: Call): Promise<Reply> {
  const { object, bucket } = await readableObject(call);
  verifyLockable(bucket);
  if (!object.retention) throw new S3Error('NoSuchObjectLockConfiguration', { details: { Key: call.key } });
  const { mode, until } = object.retention;
  return xmlReply('Retention', { Mode: mode, RetainUntilDate: new Date(until).toISOString() });
}

/**
 * Sets until when a version cannot be deleted. Throws AccessDenied if that would weaken an existing lock.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectRetention.html
 */
export async function putObjectRetention(call: Call): Promise<Reply> {
  const xml = parseXml(await call.body.bytes(maxXml), 'Retention');
  const mode = textOf(xml, 'Mode');
  const until = textOf(xml, 'RetainUntilDate');
  if ((mode === undefined) !== (until === undefined)) throw new S3Error('MalformedXML');
  return changeLock(call, (object) => {
    const retention =
      mode === undefined || until === undefined ? undefined : parseRetention(mode, until, call.now, true);
    verifyRetentionChange(call, object.retention, retention);
    return { ...without(object, 'retention'), ...(retention && { retention }) };
  });
}

/**
 * Returns whether a version has a legal hold. Throws NoSuchObjectLockConfiguration if that was never set.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectLegalHold.html
 */
export async function getObjectLegalHold(call: Call): Promise<Reply> {
  const { object, bucket } = await readableObject(call);
  verifyLockable(bucket);
  if (object.legalHold === undefined)
    throw new S3Error('NoSuchObjectLockConfiguration', { details: { Key: call.key } });
  return xmlReply('LegalHold', { Status: object.legalHold ? 'ON' : 'OFF' });
}

/**
 * Places a legal hold on a version, or removes it.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObjectLegalHold.html
 */
export async function putObjectLegalHold(call: Call): Promise<Reply> {
  const status = requiredText(parseXml(await call.body.bytes(maxXml), 'LegalHold'), 'Status');
  if (status !== 'ON' && status !== 'OFF') throw new S3Error('MalformedXML');
  return changeLock(call, (object) => ({ ...object, legalHold: status === 'ON' }));
}

async function changeLock(call: Call, change: (object: ObjectRecord) => ObjectRecord): Promise<Reply> {
  await call.engine.store.transact('write', async (tx) => {
    const bucket = await getBucket(tx, call);
    verifyLockable(bucket);
    await updateVersion(tx, call.bucket, change(await getObjectVersion(tx, call, bucket)));
  });
  call.announce({ kind: 'changed', key: call.key });
  return {};
}

function modeOf(
  text: string,
): NonNullable<NonNullable<BucketRecord['objectLock']>['defaultRetention']>['mode'] {
  if (isMode(text)) return text;
  throw new S3Error('MalformedXML');
}

function period(days: string | undefined, years: string | undefined): { days: number } | { years: number } {
  if ((days === undefined) === (years === undefined)) throw new S3Error('MalformedXML');
  const count = Number(days ?? years);
  if (!Number.isInteger(count) || count <= 0) {
    throw new S3Error('InvalidArgument', {
      message: 'Default retention period must be a positive integer value',
    });
  }
  if (count > (days === undefined ? maxYears : maxDays))
    throw new S3Error('InvalidArgument', { message: 'Default retention period too large' });
  return days === undefined ? { years: count } : { days: count };
}
