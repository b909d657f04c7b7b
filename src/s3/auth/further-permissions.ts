import { S3Error } from '#protocol/errors';
import { type OperationName, rowOf } from '#protocol/operations';
import { callerId, type Call } from '../call.ts';
import { aclIn } from '../access/acl.ts';
import type { BucketRecord } from '../store/records.ts';
import { permissionFor, type Permission } from './permissions.ts';

/**
 * What a request needs besides its operation's own permission: for the ACL, the tags and the lock of a new object, for the object
 * whose attributes are read, and for the ETag that a precondition compares.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html#using-with-s3-policy-actions-related-to-objects
 */
export function furtherPermissions(call: Call, bucket: BucketRecord): Permission[] {
  if (call.operation === 'GetObjectAttributes') return [permissionFor('GetObject')];
  const { headers } = call;
  const { comparesEtag, creates } = rowOf(call.operation);
  const further: OperationName[] = [];
  if (comparesEtag && (headers.get('if-match') ?? '*') !== '*') further.push('GetObject');
  if (creates) further.push(...forNewObject(call, bucket));
  // A new object is not a version yet, so the actions for versions do not apply.
  return further.map((name) => ({ action: permissionFor(name).action }));
}

function forNewObject(call: Call, bucket: BucketRecord): OperationName[] {
  const { headers } = call;
  const further: OperationName[] = [];
  if (sharesWithOthers(call, bucket)) further.push('PutObjectAcl');
  if (bringsTags(call)) further.push('PutObjectTagging');
  if (headers.has('x-amz-object-lock-mode') || headers.has('x-amz-object-lock-retain-until-date'))
    further.push('PutObjectRetention');
  if (headers.has('x-amz-object-lock-legal-hold')) further.push('PutObjectLegalHold');
  return further;
}

/**
 * Whether the ACL gives access to others than the writer and the bucket's owner. Writers need no further permission to give the
 * owner full control: bucket policies for deliveries by AWS services grant only `s3:PutObject`, on that condition.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/amazon-s3-policy-keys.html
 */
function sharesWithOthers(call: Call, bucket: BucketRecord): boolean {
  const writer = callerId(call);
  try {
    const acl = aclIn(call.headers, { owner: writer, bucketOwner: bucket.owner }, call.engine.users) ?? [];
    return acl.some(({ grantee }) => !('id' in grantee) || ![writer, bucket.owner].includes(grantee.id));
  } catch (error) {
    // The operation will say what is wrong with the ACL.
    if (error instanceof S3Error) return false;
    throw error;
  }
}

function bringsTags({ headers, operation, requestTags }: Call): boolean {
  if (operation === 'PostObject') return requestTags !== undefined;
  if ((headers.get('x-amz-tagging') ?? '') === '') return false;
  return operation !== 'CopyObject' || headers.get('x-amz-tagging-directive') === 'REPLACE';
}
