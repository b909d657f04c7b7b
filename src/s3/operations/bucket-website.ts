import { S3Error } from '#protocol/errors';
import { parseXml } from '#protocol/xml';
import type { Call } from '../call.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { maxXml, bucketOf, updateBucket } from '../buckets/bucket.ts';
import { parseWebsite, websiteElement } from '../buckets/website.ts';
import { without } from '../buckets/without.ts';

/**
 * Returns a bucket's website configuration. Throws NoSuchWebsiteConfiguration.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketWebsite.html
 */
export async function getBucketWebsite(call: Call): Promise<Reply> {
  const { website } = await bucketOf(call);
  if (!website) throw new S3Error('NoSuchWebsiteConfiguration', { details: { BucketName: call.bucket } });
  return xmlReply('WebsiteConfiguration', websiteElement(website));
}

/**
 * Makes a bucket a website.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketWebsite.html
 */
export async function putBucketWebsite(call: Call): Promise<Reply> {
  const website = parseWebsite(parseXml(await call.body.bytes(maxXml), 'WebsiteConfiguration'));
  await updateBucket(call, (bucket) => ({ ...bucket, website }));
  return {};
}

/**
 * Ends a bucket's website.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketWebsite.html
 */
export async function deleteBucketWebsite(call: Call): Promise<Reply> {
  await updateBucket(call, (bucket) => without(bucket, 'website'));
  return { status: 204 };
}
