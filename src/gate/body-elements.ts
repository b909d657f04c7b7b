/**
 * The elements that S3 knows in the body of a request, by the body's root, as in the API reference. Any other element might mean
 * something to another server or a later one, but not to the gate.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_Types_Amazon_Simple_Storage_Service.html
 */
const names: ReadonlyMap<string, string> = new Map([
  ['AccelerateConfiguration', 'Status'],
  ['AccessControlPolicy', 'AccessControlList DisplayName EmailAddress Grant Grantee ID Owner Permission URI'],
  [
    'AnalyticsConfiguration',
    'And Bucket BucketAccountId DataExport Destination Filter Format Id Key OutputSchemaVersion ' +
      'Prefix S3BucketDestination StorageClassAnalysis Tag Value',
  ],
  [
    'BucketLoggingStatus',
    'DisplayName EmailAddress Grant Grantee ID LoggingEnabled PartitionDateSource ' +
      'PartitionedPrefix Permission SimplePrefix TargetBucket TargetGrants TargetObjectKeyFormat ' +
      'TargetPrefix URI',
  ],
  ['CORSConfiguration', 'AllowedHeader AllowedMethod AllowedOrigin CORSRule ExposeHeader ID MaxAgeSeconds'],
  [
    'CompleteMultipartUpload',
    'ChecksumCRC32 ChecksumCRC32C ChecksumCRC64NVME ChecksumMD5 ChecksumSHA1 ChecksumSHA256 ' +
      'ChecksumSHA512 ChecksumXXHASH128 ChecksumXXHASH3 ChecksumXXHASH64 ETag Part PartNumber',
  ],
  [
    'CreateBucketConfiguration',
    'Bucket DataRedundancy Key Location LocationConstraint Name Tag Tags Type Value',
  ],
  ['Delete', 'ETag Key LastModifiedTime Object Quiet Size VersionId'],
  ['IntelligentTieringConfiguration', 'AccessTier And Days Filter Id Key Prefix Status Tag Tiering Value'],
  [
    'InventoryConfiguration',
    'AccountId Bucket Destination Encryption Field Filter Format Frequency Id ' +
      'IncludedObjectVersions IsEnabled KeyId OptionalFields Prefix S3BucketDestination SSE-KMS ' +
      'SSE-S3 Schedule',
  ],
  ['LegalHold', 'Status'],
  [
    'LifecycleConfiguration',
    'AbortIncompleteMultipartUpload And Date Days DaysAfterInitiation Expiration ' +
      'ExpiredObjectDeleteMarker Filter ID Key NewerNoncurrentVersions NoncurrentDays ' +
      'NoncurrentVersionExpiration NoncurrentVersionTransition ObjectSizeGreaterThan ' +
      'ObjectSizeLessThan Prefix Rule Status StorageClass Tag Transition Value',
  ],
  [
    'MetadataConfiguration',
    'AnnotationTableConfiguration ConfigurationState Days EncryptionConfiguration Expiration ' +
      'InventoryTableConfiguration JournalTableConfiguration KmsKeyArn RecordExpiration Role ' +
      'SseAlgorithm',
  ],
  ['MetadataTableConfiguration', 'S3TablesDestination TableBucketArn TableName'],
  ['MetricsConfiguration', 'AccessPointArn And Filter Id Key Prefix Tag Value'],
  [
    'NotificationConfiguration',
    'CloudFunction CloudFunctionConfiguration Event EventBridgeConfiguration Filter FilterRule ' +
      'Id Name Queue QueueConfiguration S3Key Topic TopicConfiguration Value',
  ],
  ['ObjectEncryption', 'BucketKeyEnabled KMSKeyArn SSE-KMS'],
  ['ObjectLockConfiguration', 'Days DefaultEventHold DefaultRetention Mode ObjectLockEnabled Rule Years'],
  ['OwnershipControls', 'ObjectOwnership Rule'],
  [
    'PublicAccessBlockConfiguration',
    'BlockPublicAcls BlockPublicPolicy IgnorePublicAcls RestrictPublicBuckets',
  ],
  [
    'ReplicationConfiguration',
    'AccessControlTranslation Account And Bucket DeleteMarkerReplication Destination ' +
      'EncryptionConfiguration EventThreshold ExistingObjectReplication Filter ID Key Metrics ' +
      'Minutes Owner Prefix Priority ReplicaKmsKeyID ReplicaModifications ReplicationTime Role ' +
      'Rule SourceSelectionCriteria SseKmsEncryptedObjects Status StorageClass Tag Time Value',
  ],
  ['RequestPaymentConfiguration', 'Payer'],
  [
    'RestoreRequest',
    'AccessControlList AllowQuotedRecordDelimiter BucketName CSV CannedACL Comments ' +
      'CompressionType Days Description DisplayName EmailAddress Encryption EncryptionType ' +
      'Expression ExpressionType FieldDelimiter FileHeaderInfo GlacierJobParameters Grant Grantee ' +
      'ID InputSerialization JSON KMSContext KMSKeyId Key MetadataEntry Name OutputLocation ' +
      'OutputSerialization Parquet Permission Prefix QuoteCharacter QuoteEscapeCharacter ' +
      'QuoteFields RecordDelimiter S3 SelectParameters StorageClass Tag TagSet Tagging Tier Type ' +
      'URI UserMetadata Value',
  ],
  ['Retention', 'Days EventHold EventHoldDuration Mode RetainUntilDate Years'],
  [
    'SelectObjectContentRequest',
    'AllowQuotedRecordDelimiter CSV Comments CompressionType Enabled End Expression ' +
      'ExpressionType FieldDelimiter FileHeaderInfo InputSerialization JSON OutputSerialization ' +
      'Parquet QuoteCharacter QuoteEscapeCharacter QuoteFields RecordDelimiter RequestProgress ' +
      'ScanRange Start Type',
  ],
  [
    'ServerSideEncryptionConfiguration',
    'ApplyServerSideEncryptionByDefault BlockedEncryptionTypes BucketKeyEnabled EncryptionType ' +
      'KMSMasterKeyID Rule SSEAlgorithm',
  ],
  ['Tagging', 'Key Tag TagSet Value'],
  ['VersioningConfiguration', 'MfaDelete Status'],
  [
    'WebsiteConfiguration',
    'Condition ErrorDocument HostName HttpErrorCodeReturnedEquals HttpRedirectCode ' +
      'IndexDocument Key KeyPrefixEquals Protocol Redirect RedirectAllRequestsTo ' +
      'ReplaceKeyPrefixWith ReplaceKeyWith RoutingRule RoutingRules Suffix',
  ],
]);

/** The names of the elements that a body with this root may contain. */
export function bodyElements(root: string): ReadonlySet<string> {
  return new Set(names.get(root)?.split(' '));
}
