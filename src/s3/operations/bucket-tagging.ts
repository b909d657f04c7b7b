import { S3Error } from '#protocol/errors';
import { parseXml } from '#protocol/xml';
import type { Call } from '../call.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { maxXml, bucketOf, updateBucket } from '../buckets/bucket.ts';
import { parseTags, tagsElement } from '../objects/tags.ts';
import { without } from '../buckets/without.ts';

const maxTags = 50;

/**
 * Returns a bucket's tags. Throws NoSuchTagSet.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketTagging.html
 */
export async function getBucketTagging(call: Call): Promise<Reply> {
  const { tags } = await bucketOf(call);
  if (!tags) throw new S3Error('NoSuchTagSet', { details: { BucketName: call.bucket } });
  return xmlReply('Tagging', tagsElement(tags));
}

/**
 * Replaces a bucket's tags.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketTagging.html
 */
export async function putBucketTagging(call: Call): Promise<Reply> {
  const tags = parseTags(parseXml(await call.body.bytes(maxXml), 'Tagging'), maxTags);
  await updateBucket(call, (bucket) =>
    // Setting no tags removes the tag set.
    Object.keys(tags).length > 0 ? { ...bucket, tags } : without(bucket, 'tags'),
  );
  return { status: 204 };
}

/**
 * Removes all tags of a bucket.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketTagging.html
 */
export async function deleteBucketTagging(call: Call): Promise<Reply> {
  await updateBucket(call, (bucket) => without(bucket, 'tags'));
  return { status: 204 };
}
