import { S3Error } from '#protocol/errors';
import { child, parseXml, requiredText, textOf } from '#protocol/xml';
import type { Call } from '../call.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { cannedAcl } from '../access/acl.ts';
import { maxXml, bucketOf, updateBucket } from '../buckets/bucket.ts';
import { without } from '../buckets/without.ts';
import type { Ownership } from '../store/records.ts';

/**
 * Returns which ways of making a bucket public are blocked. Throws NoSuchPublicAccessBlockConfiguration.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetPublicAccessBlock.html
 */
export async function getPublicAccessBlock(call: Call): Promise<Reply> {
  const { publicAccessBlock: block } = await bucketOf(call);
  if (!block)
    throw new S3Error('NoSuchPublicAccessBlockConfiguration', { details: { BucketName: call.bucket } });
  return xmlReply('PublicAccessBlockConfiguration', {
    BlockPublicAcls: block.blockPublicAcls,
    IgnorePublicAcls: block.ignorePublicAcls,
    BlockPublicPolicy: block.blockPublicPolicy,
    RestrictPublicBuckets: block.restrictPublicBuckets,
  });
}

/**
 * Blocks ways of making a bucket public, and unblocks those that are not named.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutPublicAccessBlock.html
 */
export async function putPublicAccessBlock(call: Call): Promise<Reply> {
  const xml = parseXml(await call.body.bytes(maxXml), 'PublicAccessBlockConfiguration');
  const is = (name: string) => textOf(xml, name)?.toLowerCase() === 'true';
  await updateBucket(call, (bucket) => ({
    ...bucket,
    publicAccessBlock: {
      blockPublicAcls: is('BlockPublicAcls'),
      ignorePublicAcls: is('IgnorePublicAcls'),
      blockPublicPolicy: is('BlockPublicPolicy'),
      restrictPublicBuckets: is('RestrictPublicBuckets'),
    },
  }));
  return {};
}

/**
 * Unblocks all ways of making a bucket public.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeletePublicAccessBlock.html
 */
export async function deletePublicAccessBlock(call: Call): Promise<Reply> {
  await updateBucket(call, (bucket) => without(bucket, 'publicAccessBlock'));
  return { status: 204 };
}

/**
 * Returns whether ACLs count in a bucket. Throws OwnershipControlsNotFoundError.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketOwnershipControls.html
 */
export async function getBucketOwnershipControls(call: Call): Promise<Reply> {
  const { ownership } = await bucketOf(call);
  if (!ownership)
    throw new S3Error('OwnershipControlsNotFoundError', { details: { BucketName: call.bucket } });
  return xmlReply('OwnershipControls', { Rule: { ObjectOwnership: ownership } });
}

/**
 * Sets whether ACLs count in a bucket. Throws InvalidBucketAclWithObjectOwnership if the bucket's own ACL prevents that.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketOwnershipControls.html
 */
export async function putBucketOwnershipControls(call: Call): Promise<Reply> {
  const rule = child(parseXml(await call.body.bytes(maxXml), 'OwnershipControls'), 'Rule');
  if (!rule) throw new S3Error('MalformedXML');
  const ownership = parseOwnership(requiredText(rule, 'ObjectOwnership'));
  await updateBucket(call, (bucket) => {
    const isPlain = bucket.acl.every(({ grantee }) => 'id' in grantee && grantee.id === bucket.owner);
    if (ownership === 'BucketOwnerEnforced' && !isPlain)
      throw new S3Error('InvalidBucketAclWithObjectOwnership');
    return { ...bucket, ownership };
  });
  return {};
}

/**
 * Goes back to ACLs that count, as in the early days of S3.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketOwnershipControls.html
 */
export async function deleteBucketOwnershipControls(call: Call): Promise<Reply> {
  await updateBucket(call, (bucket) => ({
    ...without(bucket, 'ownership'),
    acl:
      bucket.acl.length > 0
        ? bucket.acl
        : cannedAcl('private', { owner: bucket.owner, bucketOwner: bucket.owner }),
  }));
  return { status: 204 };
}

/** The ownership with this name. Throws MalformedXML. */
function parseOwnership(text: string): Ownership {
  if (text === 'BucketOwnerEnforced' || text === 'BucketOwnerPreferred' || text === 'ObjectWriter')
    return text;
  throw new S3Error('MalformedXML');
}
