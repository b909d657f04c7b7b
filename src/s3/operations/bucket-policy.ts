import { S3Error } from '#protocol/errors';
import { readPolicy } from '../auth/policy.ts';
import { isPublicPolicy } from '../auth/public-policy.ts';
import { verifiedPolicy } from '../auth/verify-policy.ts';
import type { Call } from '../call.ts';
import { xmlReply, type Reply } from '../http/reply.ts';
import { isPublicAcl } from '../access/acl.ts';
import { maxXml, bucketOf, updateBucket } from '../buckets/bucket.ts';
import { without } from '../buckets/without.ts';

const maxPolicy = 20 * 1024;

/**
 * Returns a bucket's policy. Throws NoSuchBucketPolicy.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicy.html
 */
export async function getBucketPolicy(call: Call): Promise<Reply> {
  return { headers: { 'Content-Type': 'application/json' }, body: await policyOf(call) };
}

/**
 * Sets a bucket's policy. Throws MalformedPolicy, or AccessDenied for a public policy if the bucket blocks those.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
 */
export async function putBucketPolicy(call: Call): Promise<Reply> {
  verifyOfOwner(call);
  const bytes = await call.body.bytes(maxXml);
  if (bytes.byteLength > maxPolicy) {
    throw new S3Error('MalformedPolicy', { message: 'Policy exceeds the maximum allowed document size.' });
  }
  const policy = new TextDecoder().decode(bytes);
  const statements = verifiedPolicy(policy, call.bucket, call.engine.users);
  await updateBucket(call, (bucket) => {
    if (bucket.publicAccessBlock?.blockPublicPolicy === true && isPublicPolicy(statements))
      throw new S3Error('AccessDenied', {
        message: 'Public policies are prevented by the BlockPublicPolicy setting in S3 Block Public Access.',
      });
    return { ...bucket, policy };
  });
  return { status: 204 };
}

/**
 * Removes a bucket's policy.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.html
 */
export async function deleteBucketPolicy(call: Call): Promise<Reply> {
  verifyOfOwner(call);
  await updateBucket(call, (bucket) => without(bucket, 'policy'));
  return { status: 204 };
}

/**
 * Returns whether a bucket is public, by its policy or its ACL.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketPolicyStatus.html
 */
export async function getBucketPolicyStatus(call: Call): Promise<Reply> {
  const { policy, acl } = await bucketOf(call);
  const byPolicy = policy !== undefined && isPublicPolicy(readPolicy(policy, call.bucket));
  return xmlReply('PolicyStatus', { IsPublic: byPolicy || isPublicAcl(acl) });
}

/** Throws MethodNotAllowed for other accounts: even if the policy allows them actions on itself, S3 refuses. */
function verifyOfOwner({ caller, foundBucket, operation }: Call): void {
  if (!foundBucket || caller.user?.id === foundBucket.owner) return;
  const method = operation.startsWith('Put') ? 'PUT' : operation.startsWith('Delete') ? 'DELETE' : 'GET';
  throw new S3Error('MethodNotAllowed', { details: { Method: method, ResourceType: 'BUCKETPOLICY' } });
}

async function policyOf(call: Call): Promise<string> {
  verifyOfOwner(call);
  const { policy } = await bucketOf(call);
  if (policy === undefined) throw new S3Error('NoSuchBucketPolicy', { details: { BucketName: call.bucket } });
  return policy;
}
