import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteObjectCommand,
  DeleteObjectTaggingCommand,
  GetBucketNotificationConfigurationCommand,
  ListObjectsV2Command,
  PutBucketLifecycleConfigurationCommand,
  PutBucketNotificationConfigurationCommand,
  PutBucketVersioningCommand,
  PutObjectAclCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  RestoreObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { EventBridgeEvent } from '#s3';
import { clientOf, newS3 } from './sdk.ts';

const Bucket = 'my-social-app';
const Key = 'users/101/a b.jpg';
let now: Date;
let client: S3Client;
let told: [destination: string, event: EventBridgeEvent][];

beforeEach(async () => {
  now = new Date();
  const s3 = newS3({ clock: () => now, newBuckets: { ownership: 'ObjectWriter', blockPublicAccess: false } });
  client = clientOf(s3, { systemClockOffset: 0 });
  told = [];
  s3.deliver(({ destination, message }) => {
    if ('detail-type' in message) told.push([destination, message]);
  });
  await client.send(new CreateBucketCommand({ Bucket }));
  await client.send(
    new PutBucketNotificationConfigurationCommand({
      Bucket,
      NotificationConfiguration: { EventBridgeConfiguration: {} },
    }),
  );
});

const put = (parameters: object = {}) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body: 'hello', ...parameters }));
const details = () =>
  told.map(([, { 'detail-type': type, detail }]) => [type, detail.reason, detail['deletion-type']]);

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html
describe('Amazon EventBridge', () => {
  it('is configured without a test, and given back', async () => {
    expect(told).toEqual([]);
    const configuration = await client.send(new GetBucketNotificationConfigurationCommand({ Bucket }));
    expect(configuration.EventBridgeConfiguration).toEqual({});
  });

  it('gets an event in its own form', async () => {
    const { ETag } = await put();
    expect(told).toEqual([
      [
        'arn:aws:events:us-east-1:111122223333:event-bus/default',
        {
          version: '0',
          id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
          'detail-type': 'Object Created',
          source: 'aws.s3',
          account: '111122223333',
          time: now.toISOString().replace(/\.\d+/, ''),
          region: 'us-east-1',
          resources: [`arn:aws:s3:::${Bucket}`],
          detail: {
            version: '0',
            'event-version': '1.0',
            bucket: { name: Bucket },
            object: {
              key: Key,
              size: 5,
              etag: ETag?.replaceAll('"', ''),
              sequencer: expect.stringMatching(/./),
            },
            'request-id': expect.stringMatching(/./),
            requester: '111122223333',
            'source-ip-address': '127.0.0.1',
            reason: 'PutObject',
          },
        },
      ],
    ]);
  });

  it('is told how objects come and go', async () => {
    await put();
    await client.send(
      new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: encodeURI(`${Bucket}/${Key}`) }),
    );
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'copy' }));
    await client.send(
      new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
    );
    await client.send(new DeleteObjectCommand({ Bucket, Key }));
    expect(details()).toEqual([
      ['Object Created', 'PutObject', undefined],
      ['Object Created', 'CopyObject', undefined],
      ['Object Deleted', 'DeleteObject', 'Permanently Deleted'],
      ['Object Deleted', 'DeleteObject', 'Delete Marker Created'],
    ]);
    expect(told[3]?.[1].detail.object).toMatchObject({
      etag: 'd41d8cd98f00b204e9800998ecf8427e',
      'version-id': expect.stringMatching(/./) as string,
    });
  });

  it('is told of tags, of an ACL that is another one, and of a restoration', async () => {
    await put({ StorageClass: 'GLACIER' });
    await client.send(
      new PutObjectTaggingCommand({ Bucket, Key, Tagging: { TagSet: [{ Key: 'a', Value: 'b' }] } }),
    );
    await client.send(new DeleteObjectTaggingCommand({ Bucket, Key }));
    await client.send(new PutObjectAclCommand({ Bucket, Key, ACL: 'private' }));
    await client.send(new PutObjectAclCommand({ Bucket, Key, ACL: 'public-read' }));
    await client.send(new RestoreObjectCommand({ Bucket, Key, RestoreRequest: { Days: 1 } }));
    expect(details().map(([type]) => type)).toEqual([
      'Object Created',
      'Object Tags Added',
      'Object Tags Deleted',
      'Object ACL Updated',
      'Object Restore Initiated',
      'Object Restore Completed',
    ]);
    expect(told.at(-1)?.[1].detail).toMatchObject({
      requester: 's3.amazonaws.com',
      'source-storage-class': 'GLACIER',
      'restore-expiry-time': expect.stringMatching(/T00:00:00Z$/) as string,
    });
    expect(told.at(-1)?.[1].detail).not.toHaveProperty('source-ip-address');
  });

  it('is told what a lifecycle does', async () => {
    await put({ Body: 'x'.repeat(128 * 1024) });
    await put({ Key: 'logs/1' });
    await client.send(
      new PutBucketLifecycleConfigurationCommand({
        Bucket,
        LifecycleConfiguration: {
          Rules: [
            { ID: 'out', Status: 'Enabled', Filter: { Prefix: 'logs/' }, Expiration: { Days: 1 } },
            {
              ID: 'down',
              Status: 'Enabled',
              Filter: { Prefix: 'users/' },
              Transitions: [{ Days: 30, StorageClass: 'GLACIER' }],
            },
          ],
        },
      }),
    );
    told = [];
    now = new Date(now.getTime() + 40 * 86_400_000);
    client.config.systemClockOffset = now.getTime() - Date.now();
    await client.send(new ListObjectsV2Command({ Bucket }));
    expect(details()).toEqual([
      ['Object Deleted', 'Lifecycle Expiration', 'Permanently Deleted'],
      ['Object Storage Class Changed', undefined, undefined],
    ]);
    expect(told[1]?.[1].detail).toMatchObject({
      requester: 's3.amazonaws.com',
      'destination-storage-class': 'GLACIER',
    });
  });
});
