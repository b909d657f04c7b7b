import * as sdk from '@aws-sdk/client-s3';
import { Bucket, bucket, requests, versioned, type Request } from './given.ts';

const Id = 'all';
const destination = { Bucket: 'arn:aws:s3:::backup' };
const withBackup = [
  ...versioned,
  new sdk.CreateBucketCommand({ Bucket: 'backup' }),
  new sdk.PutBucketVersioningCommand({ Bucket: 'backup', VersioningConfiguration: { Status: 'Enabled' } }),
];
const queue = {
  Id: 'q',
  QueueArn: 'arn:aws:sqs:us-east-1:111122223333:q',
  Events: ['s3:ObjectCreated:*' as const],
};
const accelerate = new sdk.PutBucketAccelerateConfigurationCommand({
  Bucket,
  AccelerateConfiguration: { Status: 'Enabled' },
});
const analytics = new sdk.PutBucketAnalyticsConfigurationCommand({
  Bucket,
  Id,
  AnalyticsConfiguration: {
    Id,
    Filter: { Prefix: 'users/' },
    StorageClassAnalysis: {
      DataExport: {
        OutputSchemaVersion: 'V_1',
        Destination: { S3BucketDestination: { Format: 'CSV', ...destination } },
      },
    },
  },
});
const tiering = new sdk.PutBucketIntelligentTieringConfigurationCommand({
  Bucket,
  Id,
  IntelligentTieringConfiguration: {
    Id,
    Status: 'Enabled',
    Tierings: [{ Days: 90, AccessTier: 'ARCHIVE_ACCESS' }],
  },
});
const inventory = new sdk.PutBucketInventoryConfigurationCommand({
  Bucket,
  Id,
  InventoryConfiguration: {
    Id,
    IsEnabled: true,
    IncludedObjectVersions: 'Current',
    OptionalFields: ['Size', 'ETag'],
    Schedule: { Frequency: 'Daily' },
    Destination: { S3BucketDestination: { Format: 'CSV', ...destination, Encryption: { SSES3: {} } } },
  },
});
const metrics = new sdk.PutBucketMetricsConfigurationCommand({ Bucket, Id, MetricsConfiguration: { Id } });
const notification = new sdk.PutBucketNotificationConfigurationCommand({
  Bucket,
  NotificationConfiguration: {
    QueueConfigurations: [
      queue,
      {
        ...queue,
        Id: 'r',
        Events: ['s3:ObjectRemoved:*'],
        Filter: { Key: { FilterRules: [{ Name: 'prefix', Value: 'a b' }] } },
      },
    ],
    EventBridgeConfiguration: {},
  },
});
const logging = new sdk.PutBucketLoggingCommand({
  Bucket,
  BucketLoggingStatus: { LoggingEnabled: { TargetBucket: Bucket, TargetPrefix: 'logs/' } },
});
const payment = new sdk.PutBucketRequestPaymentCommand({
  Bucket,
  RequestPaymentConfiguration: { Payer: 'Requester' },
});
const replication = new sdk.PutBucketReplicationCommand({
  Bucket,
  ReplicationConfiguration: {
    Role: 'arn:aws:iam::111122223333:role/replication',
    Rules: [
      {
        Status: 'Enabled',
        Priority: 1,
        Filter: { Prefix: '' },
        DeleteMarkerReplication: { Status: 'Disabled' },
        Destination: destination,
      },
    ],
  },
});

/** Requests about the configurations that a bucket keeps as they are given. */
export const configurationRequests: readonly Request[] = [
  ...requests(withBackup, {
    PutBucketAccelerateConfiguration: accelerate,
    PutBucketAnalyticsConfiguration: analytics,
    PutBucketIntelligentTieringConfiguration: tiering,
    PutBucketInventoryConfiguration: inventory,
    PutBucketMetricsConfiguration: metrics,
    PutBucketNotificationConfiguration: notification,
    PutBucketLogging: logging,
    PutBucketRequestPayment: payment,
    PutBucketReplication: replication,
  }),
  ...requests([...bucket], {
    'PutBucketNotificationConfiguration of none': new sdk.PutBucketNotificationConfigurationCommand({
      Bucket,
      NotificationConfiguration: {},
    }),
  }),
  ...requests(
    [
      ...withBackup,
      accelerate,
      analytics,
      tiering,
      inventory,
      metrics,
      notification,
      logging,
      payment,
      replication,
    ],
    {
      GetBucketAccelerateConfiguration: new sdk.GetBucketAccelerateConfigurationCommand({ Bucket }),
      GetBucketAnalyticsConfiguration: new sdk.GetBucketAnalyticsConfigurationCommand({ Bucket, Id }),
      ListBucketAnalyticsConfigurations: new sdk.ListBucketAnalyticsConfigurationsCommand({ Bucket }),
      DeleteBucketAnalyticsConfiguration: new sdk.DeleteBucketAnalyticsConfigurationCommand({ Bucket, Id }),
      GetBucketIntelligentTieringConfiguration: new sdk.GetBucketIntelligentTieringConfigurationCommand({
        Bucket,
        Id,
      }),
      ListBucketIntelligentTieringConfigurations: new sdk.ListBucketIntelligentTieringConfigurationsCommand({
        Bucket,
      }),
      DeleteBucketIntelligentTieringConfiguration: new sdk.DeleteBucketIntelligentTieringConfigurationCommand(
        { Bucket, Id },
      ),
      GetBucketInventoryConfiguration: new sdk.GetBucketInventoryConfigurationCommand({ Bucket, Id }),
      ListBucketInventoryConfigurations: new sdk.ListBucketInventoryConfigurationsCommand({ Bucket }),
      DeleteBucketInventoryConfiguration: new sdk.DeleteBucketInventoryConfigurationCommand({ Bucket, Id }),
      GetBucketMetricsConfiguration: new sdk.GetBucketMetricsConfigurationCommand({ Bucket, Id }),
      ListBucketMetricsConfigurations: new sdk.ListBucketMetricsConfigurationsCommand({ Bucket }),
      DeleteBucketMetricsConfiguration: new sdk.DeleteBucketMetricsConfigurationCommand({ Bucket, Id }),
      GetBucketNotificationConfiguration: new sdk.GetBucketNotificationConfigurationCommand({ Bucket }),
      GetBucketLogging: new sdk.GetBucketLoggingCommand({ Bucket }),
      GetBucketRequestPayment: new sdk.GetBucketRequestPaymentCommand({ Bucket }),
      GetBucketReplication: new sdk.GetBucketReplicationCommand({ Bucket }),
      DeleteBucketReplication: new sdk.DeleteBucketReplicationCommand({ Bucket }),
    },
  ),
];
