import {
  CreateBucketCommand,
  DeleteBucketMetricsConfigurationCommand,
  DeleteBucketReplicationCommand,
  GetBucketAccelerateConfigurationCommand,
  GetBucketMetricsConfigurationCommand,
  GetBucketNotificationConfigurationCommand,
  GetBucketReplicationCommand,
  GetBucketRequestPaymentCommand,
  ListBucketMetricsConfigurationsCommand,
  GetBucketLoggingCommand,
  PutBucketAccelerateConfigurationCommand,
  PutBucketLoggingCommand,
  PutBucketMetricsConfigurationCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketReplicationCommand,
  PutBucketRequestPaymentCommand,
  PutBucketVersioningCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { clientWithBucket } from './sdk.ts';

const Bucket = 'my-social-app';
let client: S3Client;

beforeEach(async () => {
  client = await clientWithBucket(Bucket);
});

describe('a configuration that is kept as it was given', () => {
  it('comes back as it was given', async () => {
    const queue = {
      Id: 'q',
      QueueArn: 'arn:aws:sqs:us-east-1:111122223333:q',
      Events: ['s3:ObjectCreated:*' as const],
    };
    const NotificationConfiguration = {
      QueueConfigurations: [queue, { ...queue, Id: 'r', Events: ['s3:ObjectRemoved:*' as const] }],
    };
    await client.send(new PutBucketNotificationConfigurationCommand({ Bucket, NotificationConfiguration }));
    expect(await client.send(new GetBucketNotificationConfigurationCommand({ Bucket }))).toMatchObject(
      NotificationConfiguration,
    );
  });

  it('is empty, usual or missing in the beginning, and can be removed', async () => {
    const accelerate = await client.send(new GetBucketAccelerateConfigurationCommand({ Bucket }));
    expect(accelerate.Status).toBeUndefined();
    expect((await client.send(new GetBucketRequestPaymentCommand({ Bucket }))).Payer).toBe('BucketOwner');
    const replication = () => client.send(new GetBucketReplicationCommand({ Bucket }));
    const missing = { name: 'ReplicationConfigurationNotFoundError' };
    await expect(replication()).rejects.toMatchObject(missing);
    const ReplicationConfiguration = {
      Role: 'arn:aws:iam::111122223333:role/replication',
      Rules: [{ Status: 'Enabled' as const, Prefix: '', Destination: { Bucket: 'arn:aws:s3:::backup' } }],
    };
    const replicate = () =>
      client.send(new PutBucketReplicationCommand({ Bucket, ReplicationConfiguration }));
    await expect(replicate()).rejects.toMatchObject({ name: 'InvalidRequest' });
    await client.send(
      new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
    );
    await expect(replicate()).rejects.toMatchObject({ message: 'Destination bucket must exist.' });
    await client.send(new CreateBucketCommand({ Bucket: 'backup' }));
    await expect(replicate()).rejects.toMatchObject({
      message: 'Destination bucket must have versioning enabled.',
    });
    await client.send(
      new PutBucketVersioningCommand({ Bucket: 'backup', VersioningConfiguration: { Status: 'Enabled' } }),
    );
    await replicate();
    expect(await replication()).toMatchObject({ ReplicationConfiguration });
    await client.send(new DeleteBucketReplicationCommand({ Bucket }));
    await expect(replication()).rejects.toMatchObject(missing);
  });

  it('is refused with values that it cannot have', async () => {
    const malformed = { name: 'MalformedXML' };
    const accelerate = { Bucket, AccelerateConfiguration: { Status: 'On' as 'Enabled' } };
    await expect(client.send(new PutBucketAccelerateConfigurationCommand(accelerate))).rejects.toMatchObject(
      malformed,
    );
    const payment = { Bucket, RequestPaymentConfiguration: { Payer: undefined } };
    await expect(client.send(new PutBucketRequestPaymentCommand(payment))).rejects.toMatchObject(malformed);
  });

  it('may be one of several, by its id', async () => {
    for (const Id of ['one', 'two']) {
      await client.send(
        new PutBucketMetricsConfigurationCommand({ Bucket, Id, MetricsConfiguration: { Id } }),
      );
    }
    const one = await client.send(new GetBucketMetricsConfigurationCommand({ Bucket, Id: 'one' }));
    expect(one.MetricsConfiguration).toEqual({ Id: 'one' });
    const list = await client.send(new ListBucketMetricsConfigurationsCommand({ Bucket }));
    expect(list.MetricsConfigurationList?.map(({ Id }) => Id)).toEqual(['one', 'two']);
    await expect(
      client.send(new GetBucketMetricsConfigurationCommand({ Bucket, Id: 'three' })),
    ).rejects.toMatchObject({
      name: 'NoSuchConfiguration',
    });
    await expect(
      client.send(new DeleteBucketMetricsConfigurationCommand({ Bucket, Id: 'three' })),
    ).rejects.toMatchObject({ name: 'NoSuchConfiguration' });
  });
});

describe('acceleration', () => {
  it('is not for buckets with a period in their name', async () => {
    const accelerate = (name: string) =>
      client.send(
        new PutBucketAccelerateConfigurationCommand({
          Bucket: name,
          AccelerateConfiguration: { Status: 'Enabled' },
        }),
      );
    await accelerate(Bucket);
    await client.send(new CreateBucketCommand({ Bucket: 'my.social.app' }));
    await expect(accelerate('my.social.app')).rejects.toMatchObject({ name: 'InvalidRequest' });
  });
});

describe('access logs', () => {
  it('go to a bucket of one’s own', async () => {
    const log = (TargetBucket?: string) =>
      client.send(
        new PutBucketLoggingCommand({
          Bucket,
          BucketLoggingStatus:
            TargetBucket === undefined ? {} : { LoggingEnabled: { TargetBucket, TargetPrefix: 'log/' } },
        }),
      );
    await expect(log('somebody-elses')).rejects.toMatchObject({ name: 'InvalidTargetBucketForLogging' });
    await log(Bucket);
    const get = async () => (await client.send(new GetBucketLoggingCommand({ Bucket }))).LoggingEnabled;
    expect(await get()).toMatchObject({ TargetBucket: Bucket, TargetPrefix: 'log/' });
    await log();
    expect(await get()).toBeUndefined();
  });
});
