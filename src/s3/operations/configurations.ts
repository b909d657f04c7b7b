import { S3Error } from '#protocol/errors';
import type { OperationName } from '#protocol/operations';
import { child, children, requiredText } from '#protocol/xml';
import type { Operation } from '../call.ts';
import { parseGrantee } from '../access/acl.ts';
import { bucketOf } from '../buckets/bucket.ts';
import {
  verifyAnalytics,
  verifyFilter,
  verifyInventory,
  verifyTiering,
} from '../buckets/verify-configurations.ts';
import { verifyReplication } from '../buckets/verify-replication.ts';
import { verifyNotifications, withIds } from '../notifications/index.ts';
import { listConfigurations, storedConfiguration } from './stored-configurations.ts';

const onOff = ['Enabled', 'Disabled'];
const logPermissions = ['FULL_CONTROL', 'READ', 'WRITE', 'READ_ACP', 'WRITE_ACP'];
const accelerate = storedConfiguration({
  name: 'accelerate',
  root: 'AccelerateConfiguration',
  missing: {},
  required: ['Status'],
  values: { Status: ['Enabled', 'Suspended'] },
  verify: ({ bucket }) => {
    if (!bucket.includes('.')) return;
    throw new S3Error('InvalidRequest', {
      message: 'S3 Transfer Acceleration is not supported for buckets with periods (.) in their names',
    });
  },
});
const logging = storedConfiguration({
  name: 'logging',
  root: 'BucketLoggingStatus',
  missing: {},
  verify: async ({ engine, foundBucket }, xml) => {
    const enabled = child(xml, 'LoggingEnabled');
    if (!enabled) return;
    const name = requiredText(enabled, 'TargetBucket');
    requiredText(enabled, 'TargetPrefix');
    const target = await engine.store.transact('read', (tx) => tx.get('buckets', '', name));
    if (!target || target.owner !== foundBucket?.owner) {
      throw new S3Error('InvalidTargetBucketForLogging', { details: { TargetBucket: name } });
    }
    const { region } = foundBucket;
    if (target.region !== region) {
      // S3's first region is not named.
      const from = region === 'us-east-1' ? {} : { SourceBucketLocation: region };
      throw new S3Error('CrossLocationLoggingProhibitted', {
        details: { ...from, TargetBucketLocation: target.region },
      });
    }
    const grants = child(enabled, 'TargetGrants');
    for (const grant of grants ? children(grants, 'Grant') : []) {
      const grantee = child(grant, 'Grantee');
      if (!grantee || !logPermissions.includes(requiredText(grant, 'Permission')))
        throw new S3Error('MalformedXML');
      parseGrantee(grantee, engine.users);
    }
  },
});
const notification = storedConfiguration({
  name: 'notification',
  root: 'NotificationConfiguration',
  missing: {},
  verify: (_, xml) => verifyNotifications(xml),
  complete: withIds,
});
const replication = storedConfiguration({
  name: 'replication',
  root: 'ReplicationConfiguration',
  missing: 'ReplicationConfigurationNotFoundError',
  required: ['Role', 'Rule', 'Rule/Destination/Bucket'],
  values: { 'Rule/Status': onOff },
  verify: async (call, xml) => {
    const { versioning } = await bucketOf(call);
    if (versioning === 'Enabled') {
      await verifyReplication(xml, call.engine.store);
      return;
    }
    throw new S3Error('InvalidRequest', {
      message: "Versioning must be 'Enabled' on the bucket to apply a replication configuration",
    });
  },
});
const requestPayment = storedConfiguration({
  name: 'requestPayment',
  root: 'RequestPaymentConfiguration',
  missing: { Payer: 'BucketOwner' },
  required: ['Payer'],
  values: { Payer: ['BucketOwner', 'Requester'] },
});
const analytics = storedConfiguration({
  name: 'analytics',
  root: 'AnalyticsConfiguration',
  missing: 'NoSuchConfiguration',
  mustExist: true,
  required: ['Id', 'StorageClassAnalysis'],
  verify: (_, xml) => verifyAnalytics(xml),
});
const inventory = storedConfiguration({
  name: 'inventory',
  root: 'InventoryConfiguration',
  missing: 'NoSuchConfiguration',
  mustExist: true,
  required: ['Id', 'Destination', 'IsEnabled', 'IncludedObjectVersions', 'Schedule/Frequency'],
  values: { IncludedObjectVersions: ['All', 'Current'], 'Schedule/Frequency': ['Daily', 'Weekly'] },
  verify: (_, xml) => verifyInventory(xml),
});
const metrics = storedConfiguration({
  name: 'metrics',
  root: 'MetricsConfiguration',
  missing: 'NoSuchConfiguration',
  mustExist: true,
  required: ['Id'],
  verify: (_, xml) => verifyFilter(xml),
});
const tiering = storedConfiguration({
  name: 'intelligent-tiering',
  root: 'IntelligentTieringConfiguration',
  missing: 'NoSuchConfiguration',
  mustExist: true,
  required: ['Id', 'Status', 'Tiering'],
  values: { Status: onOff, 'Tiering/AccessTier': ['ARCHIVE_ACCESS', 'DEEP_ARCHIVE_ACCESS'] },
  verify: (_, xml) => verifyTiering(xml),
});

/** The operations of configurations that are only stored and returned: here they have no effect. */
export const configurationOperations = {
  GetBucketAccelerateConfiguration: accelerate.get,
  PutBucketAccelerateConfiguration: accelerate.put,
  GetBucketLogging: logging.get,
  PutBucketLogging: logging.put,
  GetBucketNotificationConfiguration: notification.get,
  PutBucketNotificationConfiguration: notification.put,
  GetBucketReplication: replication.get,
  PutBucketReplication: replication.put,
  DeleteBucketReplication: replication.remove,
  GetBucketRequestPayment: requestPayment.get,
  PutBucketRequestPayment: requestPayment.put,
  GetBucketAnalyticsConfiguration: analytics.get,
  PutBucketAnalyticsConfiguration: analytics.put,
  DeleteBucketAnalyticsConfiguration: analytics.remove,
  ListBucketAnalyticsConfigurations: listConfigurations(
    'analytics',
    'ListBucketAnalyticsConfigurationResult',
    'AnalyticsConfiguration',
  ),
  GetBucketInventoryConfiguration: inventory.get,
  PutBucketInventoryConfiguration: inventory.put,
  DeleteBucketInventoryConfiguration: inventory.remove,
  ListBucketInventoryConfigurations: listConfigurations(
    'inventory',
    'ListInventoryConfigurationsResult',
    'InventoryConfiguration',
  ),
  GetBucketMetricsConfiguration: metrics.get,
  PutBucketMetricsConfiguration: metrics.put,
  DeleteBucketMetricsConfiguration: metrics.remove,
  ListBucketMetricsConfigurations: listConfigurations(
    'metrics',
    'ListMetricsConfigurationsResult',
    'MetricsConfiguration',
  ),
  GetBucketIntelligentTieringConfiguration: tiering.get,
  PutBucketIntelligentTieringConfiguration: tiering.put,
  DeleteBucketIntelligentTieringConfiguration: tiering.remove,
  ListBucketIntelligentTieringConfigurations: listConfigurations(
    'intelligent-tiering',
    'ListBucketIntelligentTieringConfigurationsOutput',
    'IntelligentTieringConfiguration',
  ),
} as const satisfies Partial<Record<OperationName, Operation>>;
