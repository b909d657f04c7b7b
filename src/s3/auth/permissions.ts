import type { OperationName } from '#protocol/operations';
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

const list: Permission = { action: 'ListBucket', grant: 'READ', acl: 'bucket' };
const write: Permission = { action: 'PutObject', grant: 'WRITE', acl: 'bucket' };
const read: Permission = {
  action: 'GetObject',
  versionAction: 'GetObjectVersion',
  grant: 'READ',
  acl: 'object',
};

/** Those whose action is not simply their own name. */
const particular: Partial<Record<OperationName, Permission>> = {
  AbortMultipartUpload: { action: 'AbortMultipartUpload', grant: 'WRITE', acl: 'bucket' },
  CompleteMultipartUpload: write,
  CopyObject: write,
  CreateMultipartUpload: write,
  DeleteBucketCors: { action: 'PutBucketCORS' },
  DeleteBucketEncryption: { action: 'PutEncryptionConfiguration' },
  DeleteBucketLifecycle: { action: 'PutLifecycleConfiguration' },
  DeleteBucketOwnershipControls: { action: 'PutBucketOwnershipControls' },
  DeleteBucketReplication: { action: 'PutReplicationConfiguration' },
  DeleteBucketTagging: { action: 'PutBucketTagging' },
  DeleteObject: {
    action: 'DeleteObject',
    versionAction: 'DeleteObjectVersion',
    grant: 'WRITE',
    acl: 'bucket',
  },
  DeleteObjects: {
    action: 'DeleteObject',
    versionAction: 'DeleteObjectVersion',
    grant: 'WRITE',
    acl: 'bucket',
  },
  DeleteObjectTagging: { action: 'DeleteObjectTagging', versionAction: 'DeleteObjectVersionTagging' },
  DeletePublicAccessBlock: { action: 'PutBucketPublicAccessBlock' },
  GetBucketAcl: { action: 'GetBucketAcl', grant: 'READ_ACP', acl: 'bucket' },
  GetBucketCors: { action: 'GetBucketCORS' },
  GetBucketEncryption: { action: 'GetEncryptionConfiguration' },
  GetBucketLifecycleConfiguration: { action: 'GetLifecycleConfiguration' },
  GetBucketNotificationConfiguration: { action: 'GetBucketNotification' },
  GetBucketReplication: { action: 'GetReplicationConfiguration' },
  GetObject: read,
  GetObjectAcl: {
    action: 'GetObjectAcl',
    versionAction: 'GetObjectVersionAcl',
    grant: 'READ_ACP',
    acl: 'object',
  },
  GetObjectAttributes: {
    ...read,
    action: 'GetObjectAttributes',
    versionAction: 'GetObjectVersionAttributes',
  },
  GetObjectLockConfiguration: { action: 'GetBucketObjectLockConfiguration' },
  GetObjectTagging: { action: 'GetObjectTagging', versionAction: 'GetObjectVersionTagging' },
  GetPublicAccessBlock: { action: 'GetBucketPublicAccessBlock' },
  HeadBucket: list,
  HeadObject: read,
  ListMultipartUploads: { action: 'ListBucketMultipartUploads', grant: 'READ', acl: 'bucket' },
  ListObjects: list,
  ListObjectsV2: list,
  ListObjectVersions: { action: 'ListBucketVersions', grant: 'READ', acl: 'bucket' },
  ListParts: { action: 'ListMultipartUploadParts', grant: 'WRITE', acl: 'bucket' },
  PostObject: write,
  PutBucketAcl: { action: 'PutBucketAcl', grant: 'WRITE_ACP', acl: 'bucket' },
  PutBucketCors: { action: 'PutBucketCORS' },
  PutBucketEncryption: { action: 'PutEncryptionConfiguration' },
  PutBucketLifecycleConfiguration: { action: 'PutLifecycleConfiguration' },
  PutBucketNotificationConfiguration: { action: 'PutBucketNotification' },
  PutBucketReplication: { action: 'PutReplicationConfiguration' },
  PutObject: write,
  PutObjectAcl: {
    action: 'PutObjectAcl',
    versionAction: 'PutObjectVersionAcl',
    grant: 'WRITE_ACP',
    acl: 'object',
  },
  PutObjectLockConfiguration: { action: 'PutBucketObjectLockConfiguration' },
  PutObjectTagging: { action: 'PutObjectTagging', versionAction: 'PutObjectVersionTagging' },
  PutPublicAccessBlock: { action: 'PutBucketPublicAccessBlock' },
  ListBuckets: { action: 'ListAllMyBuckets' },
  GetBucketAccelerateConfiguration: { action: 'GetAccelerateConfiguration' },
  PutBucketAccelerateConfiguration: { action: 'PutAccelerateConfiguration' },
  GetBucketAnalyticsConfiguration: { action: 'GetAnalyticsConfiguration' },
  ListBucketAnalyticsConfigurations: { action: 'GetAnalyticsConfiguration' },
  PutBucketAnalyticsConfiguration: { action: 'PutAnalyticsConfiguration' },
  DeleteBucketAnalyticsConfiguration: { action: 'PutAnalyticsConfiguration' },
  GetBucketIntelligentTieringConfiguration: { action: 'GetIntelligentTieringConfiguration' },
  ListBucketIntelligentTieringConfigurations: { action: 'GetIntelligentTieringConfiguration' },
  PutBucketIntelligentTieringConfiguration: { action: 'PutIntelligentTieringConfiguration' },
  DeleteBucketIntelligentTieringConfiguration: { action: 'PutIntelligentTieringConfiguration' },
  GetBucketInventoryConfiguration: { action: 'GetInventoryConfiguration' },
  ListBucketInventoryConfigurations: { action: 'GetInventoryConfiguration' },
  PutBucketInventoryConfiguration: { action: 'PutInventoryConfiguration' },
  DeleteBucketInventoryConfiguration: { action: 'PutInventoryConfiguration' },
  GetBucketMetricsConfiguration: { action: 'GetMetricsConfiguration' },
  ListBucketMetricsConfigurations: { action: 'GetMetricsConfiguration' },
  PutBucketMetricsConfiguration: { action: 'PutMetricsConfiguration' },
  DeleteBucketMetricsConfiguration: { action: 'PutMetricsConfiguration' },
  UploadPart: write,
  UploadPartCopy: write,
};

/**
 * What an operation needs.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
export function permissionFor(operation: OperationName): Permission {
  return particular[operation] ?? { action: operation };
}
