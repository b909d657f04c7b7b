import { type OperationName, operationRows } from '#protocol/operations';
import type { GrantPermission } from '../store/records.ts';

/** What a caller needs to be allowed: an action, for policies; and what an ACL would have to grant, and on what. */
export interface Permission {
  /** Without its prefix `s3:`. */
  action: string;
  /** The action where a version is named, if it is another. */
  versionAction?: string;
  /** Absent where no ACL can grant it. */
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
 * What an operation needs.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
export function permissionFor(operation: OperationName): Permission {
  return permissions.get(operation) ?? { action: operation };
}
