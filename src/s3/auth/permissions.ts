import { type OperationName, operationRows } from '#protocol/operations';
import type { GrantPermission } from '../store/records.ts';

/** What a caller needs: the action that a policy must allow, and what an ACL must grant, and whose ACL. */
export interface Permission {
  /** Without its prefix `s3:`. */
  action: string;
  /** The action for a request that names a version, if that is another one. */
  versionAction?: string;
  /** What an ACL has to grant; absent if no ACL can allow it. */
  grant?: Exclude<GrantPermission, 'FULL_CONTROL'>;
  /** Whose ACL counts. */
  acl?: 'bucket' | 'object';
}

const permissions: ReadonlyMap<OperationName, Permission> = new Map(
  operationRows.map(({ name, action = name, versionAction, grant, acl }) => [
    name,
    { action, ...(versionAction && { versionAction }), ...(grant && { grant }), ...(acl && { acl }) },
  ]),
);

/**
 * The permission that an operation needs.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
export function permissionFor(operation: OperationName): Permission {
  return permissions.get(operation) ?? { action: operation };
}
