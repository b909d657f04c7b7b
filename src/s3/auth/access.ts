import { callerId, type Call } from '../call.ts';
import type { Acl, BucketRecord, GrantPermission, ObjectRecord } from '../store/records.ts';
import { groups } from '../access/acl.ts';
import { evaluatePolicy, readPolicy } from './policy.ts';
import { isPublicPolicy } from './public-policy.ts';
import { policyContext, principalsOf, resourceArn } from './policy-context.ts';
import type { Permission } from './permissions.ts';

/** Something that a caller tries to do. */
export interface Attempt {
  permission: Permission;
  bucket: BucketRecord;
  /** '' for the bucket itself. */
  key: string;
  versionId?: string | undefined;
  /** The object, if it exists. */
  object?: ObjectRecord | undefined;
}

/** What a bucket's owner may do whatever the policy says, so that it cannot lock everybody out. */
const alwaysForOwners = /^(Get|Put|Delete)BucketPolicy$/;

/**
 * Whether a caller may do this. A policy's denial wins. Otherwise the policy may allow it, or ownership, or an ACL where ACLs
 * count.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/how-s3-evaluates-access-control.html
 */
export function isAllowed(call: Call, attempt: Attempt): boolean {
  const { bucket, permission, object } = attempt;
  const isOwner = call.caller.user?.id === bucket.owner;
  if (isOwner && alwaysForOwners.test(permission.action)) return true;
  const { decision, isPublic } = policyDecision(call, attempt);
  if (decision === 'deny') return false;
  const isClosed = bucket.publicAccessBlock?.restrictPublicBuckets === true && isPublic;
  if (decision === 'allow' && (isOwner || !isClosed)) return true;
  if (bucket.ownership === 'BucketOwnerEnforced' || permission.grant === undefined) return isOwner;
  const inObject = permission.acl === 'object' ? object : undefined;
  if (permission.acl === 'object' && !inObject) return isOwner;
  const owner = inObject ? inObject.owner : bucket.owner;
  const acl = inObject ? inObject.acl : bucket.acl;
  const isTheirs = call.caller.user?.id === owner;
  // Owners can remove their own grants from an ACL, but not their access to the ACL itself, so they can restore the grants.
  if (isTheirs && (acl === undefined || permission.grant.endsWith('_ACP'))) return true;
  return isGranted(call, bucket, acl ?? [], permission.grant);
}

/**
 * Whether a caller who may do `attempt` may do something further with it. If a policy allows the first, it must allow the second
 * too. An owner, or a caller whom an ACL lets write, needs no more unless the second is denied.
 */
export function isAllowedAlong(call: Call, attempt: Attempt, further: Permission): boolean {
  const { decision } = policyDecision(call, { ...attempt, permission: further });
  if (decision !== undefined) return decision === 'allow';
  if (call.caller.user?.id === attempt.bucket.owner) return true;
  return policyDecision(call, attempt).decision !== 'allow';
}

/** Whether the bucket's policy denies this to the caller, even if it is the owner. */
export function isDenied(call: Call, attempt: Attempt): boolean {
  return policyDecision(call, attempt).decision === 'deny';
}

function policyDecision(call: Call, { bucket, permission, key, versionId, object }: Attempt) {
  if (bucket.policy === undefined) return { decision: undefined, isPublic: false };
  const statements = readPolicy(bucket.policy, bucket.name);
  const decision = evaluatePolicy(statements, {
    principals: principalsOf(call.caller.user),
    action: (versionId === undefined ? undefined : permission.versionAction) ?? permission.action,
    resource: resourceArn(bucket, key),
    context: policyContext(call, object),
  });
  return { decision, isPublic: isPublicPolicy(statements) };
}

/** Whether an ACL grants a permission to the caller, by id or as a member of a group. */
function isGranted(
  call: Call,
  { publicAccessBlock }: BucketRecord,
  acl: Acl,
  wanted: GrantPermission,
): boolean {
  return acl.some(({ grantee, permission }) => {
    if (permission !== wanted && permission !== 'FULL_CONTROL') return false;
    if ('id' in grantee) return call.caller.user !== undefined && grantee.id === callerId(call);
    if (publicAccessBlock?.ignorePublicAcls === true) return false;
    return (
      grantee.uri === groups.allUsers ||
      (grantee.uri === groups.authenticatedUsers && call.caller.user !== undefined)
    );
  });
}
