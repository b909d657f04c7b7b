import type { OperationName } from '#protocol/operations';

/**
 * What IAM asks for before S3 does an operation: the names of its actions, without `s3:`. They are not always named as the
 * operation: deleting a configuration is putting it, and a HeadBucket is a list.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
export const iamActions: Readonly<Record<OperationName, readonly string[]>> = {
  // A preflight carries no signature, and needs no permission.
  CorsPreflight: [],
  ListBuckets: ['ListAllMyBuckets'],

  GetBucketAccelerateConfiguration: ['GetAccelerateConfiguration'],
  PutBucketAccelerateConfiguration: ['PutAccelerateConfiguration'],
  GetBucketAcl: ['GetBucketAcl'],
  PutBucketAcl: ['PutBucketAcl'],
  ...configuration('BucketAnalyticsConfiguration', 'AnalyticsConfiguration'),
  ListBucketAnalyticsConfigurations: ['GetAnalyticsConfiguration'],
  ...configuration('BucketCors', 'BucketCORS'),
  ...configuration('BucketEncryption', 'EncryptionConfiguration'),
  ...configuration('BucketIntelligentTieringConfiguration', 'IntelligentTieringConfiguration'),
  ListBucketIntelligentTieringConfigurations: ['GetIntelligentTieringConfiguration'],
  ...configuration('BucketInventoryConfiguration', 'InventoryConfiguration'),
  ListBucketInventoryConfigurations: ['GetInventoryConfiguration'],
  GetBucketLifecycleConfiguration: ['GetLifecycleConfiguration'],
  PutBucketLifecycleConfiguration: ['PutLifecycleConfiguration'],
  DeleteBucketLifecycle: ['PutLifecycleConfiguration'],
  GetBucketLocation: ['GetBucketLocation'],
  GetBucketLogging: ['GetBucketLogging'],
  PutBucketLogging: ['PutBucketLogging'],
  GetBucketMetadataConfiguration: ['GetBucketMetadataTableConfiguration'],
  CreateBucketMetadataConfiguration: ['CreateBucketMetadataTableConfiguration'],
  DeleteBucketMetadataConfiguration: ['DeleteBucketMetadataTableConfiguration'],
  GetBucketMetadataTableConfiguration: ['GetBucketMetadataTableConfiguration'],
  CreateBucketMetadataTableConfiguration: ['CreateBucketMetadataTableConfiguration'],
  DeleteBucketMetadataTableConfiguration: ['DeleteBucketMetadataTableConfiguration'],
  ...configuration('BucketMetricsConfiguration', 'MetricsConfiguration'),
  ListBucketMetricsConfigurations: ['GetMetricsConfiguration'],
  GetBucketNotificationConfiguration: ['GetBucketNotification'],
  PutBucketNotificationConfiguration: ['PutBucketNotification'],
  GetObjectLockConfiguration: ['GetBucketObjectLockConfiguration'],
  PutObjectLockConfiguration: ['PutBucketObjectLockConfiguration'],
  ...configuration('BucketOwnershipControls', 'BucketOwnershipControls'),
  GetBucketPolicy: ['GetBucketPolicy'],
  PutBucketPolicy: ['PutBucketPolicy'],
  DeleteBucketPolicy: ['DeleteBucketPolicy'],
  GetBucketPolicyStatus: ['GetBucketPolicyStatus'],
  ...configuration('PublicAccessBlock', 'BucketPublicAccessBlock'),
  ...configuration('BucketReplication', 'ReplicationConfiguration'),
  GetBucketRequestPayment: ['GetBucketRequestPayment'],
  PutBucketRequestPayment: ['PutBucketRequestPayment'],
  // Both are for directory buckets, which have an IAM service of their own.
  CreateSession: ['s3express:CreateSession'],
  RenameObject: ['s3express:CreateSession'],
  ...configuration('BucketTagging', 'BucketTagging'),
  ListMultipartUploads: ['ListBucketMultipartUploads'],
  GetBucketVersioning: ['GetBucketVersioning'],
  PutBucketVersioning: ['PutBucketVersioning'],
  ListObjectVersions: ['ListBucketVersions'],
  GetBucketWebsite: ['GetBucketWebsite'],
  PutBucketWebsite: ['PutBucketWebsite'],
  DeleteBucketWebsite: ['DeleteBucketWebsite'],
  ListObjectsV2: ['ListBucket'],
  ListObjects: ['ListBucket'],
  HeadBucket: ['ListBucket'],
  CreateBucket: ['CreateBucket'],
  DeleteBucket: ['DeleteBucket'],

  PostObject: ['PutObject'],
  PutObject: ['PutObject'],
  GetObject: ['GetObject'],
  HeadObject: ['GetObject'],
  // The source is read with the same rights as by a GET.
  CopyObject: ['GetObject', 'PutObject'],
  DeleteObject: ['DeleteObject'],
  DeleteObjects: ['DeleteObject'],
  SelectObjectContent: ['GetObject'],
  GetObjectTorrent: ['GetObject'],
  GetObjectAttributes: ['GetObject', 'GetObjectAttributes'],
  GetObjectAcl: ['GetObjectAcl'],
  PutObjectAcl: ['PutObjectAcl'],
  UpdateObjectEncryption: ['UpdateObjectEncryption'],
  GetObjectLegalHold: ['GetObjectLegalHold'],
  PutObjectLegalHold: ['PutObjectLegalHold'],
  GetObjectRetention: ['GetObjectRetention'],
  PutObjectRetention: ['PutObjectRetention'],
  RestoreObject: ['RestoreObject'],
  GetObjectTagging: ['GetObjectTagging'],
  PutObjectTagging: ['PutObjectTagging'],
  DeleteObjectTagging: ['DeleteObjectTagging'],
  CreateMultipartUpload: ['PutObject'],
  UploadPart: ['PutObject'],
  UploadPartCopy: ['GetObject', 'PutObject'],
  CompleteMultipartUpload: ['PutObject'],
  AbortMultipartUpload: ['AbortMultipartUpload'],
  ListParts: ['ListMultipartUploadParts'],
};

/** A configuration that has one action to read it and one to change it; to delete it is to change it. */
function configuration<Name extends string>(
  name: Name,
  action: string,
): Record<`${'Get' | 'Put' | 'Delete'}${Name}`, readonly string[]> {
  const actions = { Get: [`Get${action}`], Put: [`Put${action}`], Delete: [`Put${action}`] };
  const entries = Object.entries(actions).map(([verb, value]) => [`${verb}${name}`, value] as const);
  // Computed names are wider than what they are computed from.
  return Object.fromEntries(entries) as Record<string, readonly string[]>;
}
