import { S3Error } from '#protocol/errors';
import { parseXml, textOf } from '#protocol/xml';
import type { Call } from '../call.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { maxXml, bucketOf, updateBucket } from '../buckets/bucket.ts';

/**
 * Returns whether a bucket keeps versions.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html
 */
export async function getBucketVersioning(call: Call): Promise<Reply> {
  const { versioning } = await bucketOf(call);
  return xmlReply('VersioningConfiguration', { Status: versioning });
}

/**
 * Enables or suspends a bucket's versioning. Throws IllegalVersioningConfigurationException, MalformedXML; and AccessDenied if
 * deleting is to require a second factor, because nobody here has a device whose codes could be checked.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html
 */
export async function putBucketVersioning(call: Call): Promise<Reply> {
  const xml = parseXml(await call.body.bytes(maxXml), 'VersioningConfiguration');
  const status = textOf(xml, 'Status');
  if (status === undefined) throw new S3Error('IllegalVersioningConfigurationException');
  if (status !== 'Enabled' && status !== 'Suspended') throw new S3Error('MalformedXML');
  verifyNoMfa(textOf(xml, 'MfaDelete'), call.headers.get('x-amz-mfa'));
  await updateBucket(call, (bucket) => {
    if (bucket.objectLock && status === 'Suspended') {
      throw new S3Error('InvalidBucketState', {
        message:
          'An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.',
      });
    }
    return { ...bucket, versioning: status };
  });
  return {};
}

function verifyNoMfa(mfaDelete: string | undefined, device: string | null): void {
  if (mfaDelete === undefined || mfaDelete === 'Disabled') return;
  if (mfaDelete !== 'Enabled') throw new S3Error('MalformedXML');
  throw new S3Error('AccessDenied', {
    message:
      device === null
        ? 'Mfa Authentication must be used for this request'
        : 'The MFA device is not known, or its code is not valid.',
  });
}
