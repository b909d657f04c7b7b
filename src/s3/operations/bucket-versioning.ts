import type { Call } from '../call.ts';
import { parseXml, textOf } from '../http/parse-xml.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { maxXml, readBucket, updateBucket } from '../model/bucket.ts';
import { S3Error } from '../s3-error.ts';

/**
 * Tells whether a bucket keeps versions.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketVersioning.html
 */
export async function getBucketVersioning(call: Call): Promise<Reply> {
  const { versioning } = await readBucket(call);
  return xmlReply('VersioningConfiguration', { Status: versioning });
}

/**
 * Makes a bucket keep versions, or no new ones. Throws IllegalVersioningConfigurationException, MalformedXML.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketVersioning.html
 */
export async function putBucketVersioning(call: Call): Promise<Reply> {
  const xml = parseXml(await call.body.bytes(maxXml), 'VersioningConfiguration');
  const status = textOf(xml, 'Status');
  if (status === undefined) throw new S3Error('IllegalVersioningConfigurationException');
  if (status !== 'Enabled' && status !== 'Suspended') throw new S3Error('MalformedXML');
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
