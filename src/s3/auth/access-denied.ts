import { S3Error } from '#protocol/errors';
import type { Call } from '../call.ts';
import { userArn } from '../user.ts';
import { isDenied, type Attempt } from './access.ts';
import { resourceArn } from './policy-context.ts';

/**
 * The error for something that a caller may not do. S3 tells the bucket's own account what the policy forbids; others get no
 * explanation.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html#access-denied-message-examples
 */
export function accessDenied(call: Call, attempt: Attempt): S3Error {
  const { permission, bucket, key, versionId } = attempt;
  const { user } = call.caller;
  if (user?.id !== bucket.owner || !isDenied(call, attempt)) return new S3Error('AccessDenied');
  const action = (versionId === undefined ? undefined : permission.versionAction) ?? permission.action;
  return new S3Error('AccessDenied', {
    message: `User: ${userArn(user)} is not authorized to perform: s3:${action} on resource: "${resourceArn(bucket, key)}" with an explicit deny in a resource-based policy`,
  });
}
