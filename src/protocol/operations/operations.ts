/** What an operation works on. */
export type Resource = 'service' | 'bucket' | 'object';

/** How a request for an operation looks: its method, what it names, and which keys its query or headers hold. */
export interface Route {
  readonly name: string;
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS';
  readonly on: Resource;
  /** Keys of the query that must be there, whatever their value. */
  readonly query?: readonly string[];
  /** A header that must be there. */
  readonly header?: string;
}

const get = 'GET';
const head = 'HEAD';
const put = 'PUT';
const post = 'POST';
const remove = 'DELETE';

/**
 * Every operation of general-purpose buckets, the more particular before the more general.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html
 */
export const routes = [
  { name: 'CorsPreflight', method: 'OPTIONS', on: 'service' },
  { name: 'CorsPreflight', method: 'OPTIONS', on: 'bucket' },
  { name: 'CorsPreflight', method: 'OPTIONS', on: 'object' },

  { name: 'ListBuckets', method: get, on: 'service' },

  { name: 'GetBucketAccelerateConfiguration', method: get, on: 'bucket', query: ['accelerate'] },
  { name: 'PutBucketAccelerateConfiguration', method: put, on: 'bucket', query: ['accelerate'] },
  { name: 'GetBucketAcl', method: get, on: 'bucket', query: ['acl'] },
  { name: 'PutBucketAcl', method: put, on: 'bucket', query: ['acl'] },
  { name: 'GetBucketAnalyticsConfiguration', method: get, on: 'bucket', query: ['analytics', 'id'] },
  { name: 'ListBucketAnalyticsConfigurations', method: get, on: 'bucket', query: ['analytics'] },
  { name: 'PutBucketAnalyticsConfiguration', method: put, on: 'bucket', query: ['analytics'] },
  { name: 'DeleteBucketAnalyticsConfiguration', method: remove, on: 'bucket', query: ['analytics'] },
  { name: 'GetBucketCors', method: get, on: 'bucket', query: ['cors'] },
  { name: 'PutBucketCors', method: put, on: 'bucket', query: ['cors'] },
  { name: 'DeleteBucketCors', method: remove, on: 'bucket', query: ['cors'] },
  { name: 'GetBucketEncryption', method: get, on: 'bucket', query: ['encryption'] },
  { name: 'PutBucketEncryption', method: put, on: 'bucket', query: ['encryption'] },
  { name: 'DeleteBucketEncryption', method: remove, on: 'bucket', query: ['encryption'] },
  {
    name: 'GetBucketIntelligentTieringConfiguration',
    method: get,
    on: 'bucket',
    query: ['intelligent-tiering', 'id'],
  },
  {
    name: 'ListBucketIntelligentTieringConfigurations',
    method: get,
    on: 'bucket',
    query: ['intelligent-tiering'],
  },
  {
    name: 'PutBucketIntelligentTieringConfiguration',
    method: put,
    on: 'bucket',
    query: ['intelligent-tiering'],
  },
  {
    name: 'DeleteBucketIntelligentTieringConfiguration',
    method: remove,
    on: 'bucket',
    query: ['intelligent-tiering'],
  },
  { name: 'GetBucketInventoryConfiguration', method: get, on: 'bucket', query: ['inventory', 'id'] },
  { name: 'ListBucketInventoryConfigurations', method: get, on: 'bucket', query: ['inventory'] },
  { name: 'PutBucketInventoryConfiguration', method: put, on: 'bucket', query: ['inventory'] },
  { name: 'DeleteBucketInventoryConfiguration', method: remove, on: 'bucket', query: ['inventory'] },
  { name: 'GetBucketLifecycleConfiguration', method: get, on: 'bucket', query: ['lifecycle'] },
  { name: 'PutBucketLifecycleConfiguration', method: put, on: 'bucket', query: ['lifecycle'] },
  { name: 'DeleteBucketLifecycle', method: remove, on: 'bucket', query: ['lifecycle'] },
  { name: 'GetBucketLocation', method: get, on: 'bucket', query: ['location'] },
  { name: 'GetBucketLogging', method: get, on: 'bucket', query: ['logging'] },
  { name: 'PutBucketLogging', method: put, on: 'bucket', query: ['logging'] },
  { name: 'GetBucketMetadataConfiguration', method: get, on: 'bucket', query: ['metadataConfiguration'] },
  { name: 'CreateBucketMetadataConfiguration', method: post, on: 'bucket', query: ['metadataConfiguration'] },
  {
    name: 'DeleteBucketMetadataConfiguration',
    method: remove,
    on: 'bucket',
    query: ['metadataConfiguration'],
  },
  { name: 'GetBucketMetadataTableConfiguration', method: get, on: 'bucket', query: ['metadataTable'] },
  { name: 'CreateBucketMetadataTableConfiguration', method: post, on: 'bucket', query: ['metadataTable'] },
  { name: 'DeleteBucketMetadataTableConfiguration', method: remove, on: 'bucket', query: ['metadataTable'] },
  { name: 'GetBucketMetricsConfiguration', method: get, on: 'bucket', query: ['metrics', 'id'] },
  { name: 'ListBucketMetricsConfigurations', method: get, on: 'bucket', query: ['metrics'] },
  { name: 'PutBucketMetricsConfiguration', method: put, on: 'bucket', query: ['metrics'] },
  { name: 'DeleteBucketMetricsConfiguration', method: remove, on: 'bucket', query: ['metrics'] },
  { name: 'GetBucketNotificationConfiguration', method: get, on: 'bucket', query: ['notification'] },
  { name: 'PutBucketNotificationConfiguration', method: put, on: 'bucket', query: ['notification'] },
  { name: 'GetObjectLockConfiguration', method: get, on: 'bucket', query: ['object-lock'] },
  { name: 'PutObjectLockConfiguration', method: put, on: 'bucket', query: ['object-lock'] },
  { name: 'GetBucketOwnershipControls', method: get, on: 'bucket', query: ['ownershipControls'] },
  { name: 'PutBucketOwnershipControls', method: put, on: 'bucket', query: ['ownershipControls'] },
  { name: 'DeleteBucketOwnershipControls', method: remove, on: 'bucket', query: ['ownershipControls'] },
  { name: 'GetBucketPolicy', method: get, on: 'bucket', query: ['policy'] },
  { name: 'PutBucketPolicy', method: put, on: 'bucket', query: ['policy'] },
  { name: 'DeleteBucketPolicy', method: remove, on: 'bucket', query: ['policy'] },
  { name: 'GetBucketPolicyStatus', method: get, on: 'bucket', query: ['policyStatus'] },
  { name: 'GetPublicAccessBlock', method: get, on: 'bucket', query: ['publicAccessBlock'] },
  { name: 'PutPublicAccessBlock', method: put, on: 'bucket', query: ['publicAccessBlock'] },
  { name: 'DeletePublicAccessBlock', method: remove, on: 'bucket', query: ['publicAccessBlock'] },
  { name: 'GetBucketReplication', method: get, on: 'bucket', query: ['replication'] },
  { name: 'PutBucketReplication', method: put, on: 'bucket', query: ['replication'] },
  { name: 'DeleteBucketReplication', method: remove, on: 'bucket', query: ['replication'] },
  { name: 'GetBucketRequestPayment', method: get, on: 'bucket', query: ['requestPayment'] },
  { name: 'PutBucketRequestPayment', method: put, on: 'bucket', query: ['requestPayment'] },
  { name: 'CreateSession', method: get, on: 'bucket', query: ['session'] },
  { name: 'GetBucketTagging', method: get, on: 'bucket', query: ['tagging'] },
  { name: 'PutBucketTagging', method: put, on: 'bucket', query: ['tagging'] },
  { name: 'DeleteBucketTagging', method: remove, on: 'bucket', query: ['tagging'] },
  { name: 'ListMultipartUploads', method: get, on: 'bucket', query: ['uploads'] },
  { name: 'GetBucketVersioning', method: get, on: 'bucket', query: ['versioning'] },
  { name: 'PutBucketVersioning', method: put, on: 'bucket', query: ['versioning'] },
  { name: 'ListObjectVersions', method: get, on: 'bucket', query: ['versions'] },
  { name: 'GetBucketWebsite', method: get, on: 'bucket', query: ['website'] },
  { name: 'PutBucketWebsite', method: put, on: 'bucket', query: ['website'] },
  { name: 'DeleteBucketWebsite', method: remove, on: 'bucket', query: ['website'] },
  { name: 'DeleteObjects', method: post, on: 'bucket', query: ['delete'] },
  { name: 'ListObjectsV2', method: get, on: 'bucket', query: ['list-type'] },
  { name: 'ListObjects', method: get, on: 'bucket' },
  { name: 'HeadBucket', method: head, on: 'bucket' },
  { name: 'CreateBucket', method: put, on: 'bucket' },
  { name: 'PostObject', method: post, on: 'bucket' },
  { name: 'DeleteBucket', method: remove, on: 'bucket' },

  { name: 'GetObjectAcl', method: get, on: 'object', query: ['acl'] },
  { name: 'PutObjectAcl', method: put, on: 'object', query: ['acl'] },
  { name: 'UpdateObjectEncryption', method: put, on: 'object', query: ['encryption'] },
  { name: 'GetObjectAttributes', method: get, on: 'object', query: ['attributes'] },
  { name: 'GetObjectLegalHold', method: get, on: 'object', query: ['legal-hold'] },
  { name: 'PutObjectLegalHold', method: put, on: 'object', query: ['legal-hold'] },
  { name: 'RenameObject', method: put, on: 'object', query: ['renameObject'] },
  { name: 'RestoreObject', method: post, on: 'object', query: ['restore'] },
  { name: 'GetObjectRetention', method: get, on: 'object', query: ['retention'] },
  { name: 'PutObjectRetention', method: put, on: 'object', query: ['retention'] },
  { name: 'SelectObjectContent', method: post, on: 'object', query: ['select'] },
  { name: 'GetObjectTagging', method: get, on: 'object', query: ['tagging'] },
  { name: 'PutObjectTagging', method: put, on: 'object', query: ['tagging'] },
  { name: 'DeleteObjectTagging', method: remove, on: 'object', query: ['tagging'] },
  { name: 'GetObjectTorrent', method: get, on: 'object', query: ['torrent'] },
  { name: 'CreateMultipartUpload', method: post, on: 'object', query: ['uploads'] },
  { name: 'UploadPartCopy', method: put, on: 'object', query: ['uploadId'], header: 'x-amz-copy-source' },
  { name: 'UploadPart', method: put, on: 'object', query: ['uploadId'] },
  { name: 'ListParts', method: get, on: 'object', query: ['uploadId'] },
  { name: 'CompleteMultipartUpload', method: post, on: 'object', query: ['uploadId'] },
  { name: 'AbortMultipartUpload', method: remove, on: 'object', query: ['uploadId'] },
  { name: 'CopyObject', method: put, on: 'object', header: 'x-amz-copy-source' },
  { name: 'GetObject', method: get, on: 'object' },
  { name: 'HeadObject', method: head, on: 'object' },
  { name: 'PutObject', method: put, on: 'object' },
  { name: 'DeleteObject', method: remove, on: 'object' },
] as const satisfies readonly Route[];

/** The name of an operation, as S3's API reference has it. */
export type OperationName = (typeof routes)[number]['name'];
