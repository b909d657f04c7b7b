import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketLifecycleCommand,
  GetBucketLifecycleConfigurationCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type LifecycleRule,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { S3 } from '#s3';
import { clientOf, newS3 } from './sdk.ts';

const Bucket = 'my-social-app';
const day = 86_400_000;
let offset: number;
let s3: S3;
let client: S3Client;

beforeEach(async () => {
  s3 = newS3({ clock: () => new Date(Date.now() + offset) });
  goForward(0);
  await client.send(new CreateBucketCommand({ Bucket }));
});

/** Moves both the engine's clock and the client's. */
function goForward(days: number): void {
  offset = days * day;
  client = clientOf(s3, { systemClockOffset: offset });
}

const rule = (parts: Partial<LifecycleRule>): LifecycleRule => ({
  ID: 'rule',
  Status: 'Enabled',
  Filter: { Prefix: '' },
  ...parts,
});
const follow = (...Rules: LifecycleRule[]) =>
  client.send(new PutBucketLifecycleConfigurationCommand({ Bucket, LifecycleConfiguration: { Rules } }));
const put = (Key: string, parameters = {}) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body: 'x', ...parameters }));
const keys = async () =>
  (await client.send(new ListObjectsV2Command({ Bucket }))).Contents?.map(({ Key }) => Key) ?? [];

describe('the lifecycle of a bucket', () => {
  it('is set, read and removed', async () => {
    const get = () => client.send(new GetBucketLifecycleConfigurationCommand({ Bucket }));
    await expect(get()).rejects.toMatchObject({ name: 'NoSuchLifecycleConfiguration' });
    const rules = [
      rule({
        Filter: { And: { Prefix: 'logs/', Tags: [{ Key: 'a', Value: 'b' }] } },
        Expiration: { Days: 30 },
        Transitions: [{ Days: 10, StorageClass: 'GLACIER' }],
        NoncurrentVersionExpiration: { NoncurrentDays: 5, NewerNoncurrentVersions: 2 },
      }),
      rule({ ID: 'other', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 3 } }),
    ];
    await follow(...rules);
    expect((await get()).Rules).toMatchObject(rules);
    await client.send(new DeleteBucketLifecycleCommand({ Bucket }));
    await expect(get()).rejects.toMatchObject({ name: 'NoSuchLifecycleConfiguration' });
  });

  it('is refused where it cannot be followed', async () => {
    await expect(follow(rule({ Expiration: { Days: 0 } }))).rejects.toMatchObject({
      name: 'InvalidArgument',
    });
    await expect(follow(...[1, 2].map(() => rule({ Expiration: { Days: 1 } })))).rejects.toMatchObject({
      name: 'InvalidArgument',
    });
    await expect(follow(rule({ ID: 'x'.repeat(256), Expiration: { Days: 1 } }))).rejects.toMatchObject({
      name: 'InvalidArgument',
    });
    await expect(follow(rule({ Status: 'enabled' as 'Enabled' }))).rejects.toMatchObject({
      name: 'MalformedXML',
    });
    const noon = new Date('2030-01-01T12:00:00Z');
    await expect(follow(rule({ Expiration: { Date: noon } }))).rejects.toMatchObject({
      name: 'InvalidArgument',
    });
  });

  it.each<[string, Partial<LifecycleRule>, string]>([
    ['no action', {}, 'InvalidRequest'],
    [
      'tags and an abort of uploads',
      {
        Filter: { Tag: { Key: 'a', Value: 'b' } },
        AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
      },
      'InvalidRequest',
    ],
    [
      'two conditions that stand in no And',
      { Filter: { Prefix: 'a', ObjectSizeGreaterThan: 1 }, Expiration: { Days: 1 } },
      'MalformedXML',
    ],
    [
      'an And of one condition',
      { Filter: { And: { Prefix: 'a' } }, Expiration: { Days: 1 } },
      'MalformedXML',
    ],
    [
      'a transition to infrequent access within a month',
      { Transitions: [{ Days: 29, StorageClass: 'STANDARD_IA' }] },
      'InvalidArgument',
    ],
    [
      'an end before a transition',
      { Transitions: [{ Days: 40, StorageClass: 'GLACIER' }], Expiration: { Days: 40 } },
      'InvalidArgument',
    ],
    [
      'two transitions to one class',
      { Transitions: [1, 2].map((Days) => ({ Days, StorageClass: 'GLACIER' })) },
      'InvalidRequest',
    ],
    [
      'a date and days',
      {
        Transitions: [{ Date: new Date('2030-01-01'), StorageClass: 'GLACIER' }],
        Expiration: { Days: 40 },
      },
      'InvalidRequest',
    ],
    [
      'an archive within a month of infrequent access',
      {
        Transitions: [
          { Days: 30, StorageClass: 'STANDARD_IA' },
          { Days: 59, StorageClass: 'GLACIER' },
        ],
      },
      'InvalidArgument',
    ],
    [
      'sizes and an abort of uploads',
      { Filter: { ObjectSizeLessThan: 9 }, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } },
      'InvalidRequest',
    ],
    [
      'sizes that no object can have',
      { Filter: { And: { ObjectSizeGreaterThan: 9, ObjectSizeLessThan: 9 } }, Expiration: { Days: 1 } },
      'InvalidRequest',
    ],
    [
      'a tag that must have two values',
      {
        Filter: { And: { Tags: ['1', '2'].map((Value) => ({ Key: 'a', Value })) } },
        Expiration: { Days: 1 },
      },
      'InvalidRequest',
    ],
    [
      'noncurrent versions in infrequent access within a month',
      { NoncurrentVersionTransitions: [{ NoncurrentDays: 29, StorageClass: 'STANDARD_IA' }] },
      'InvalidArgument',
    ],
    [
      'noncurrent versions that end before they move',
      {
        NoncurrentVersionTransitions: [{ NoncurrentDays: 30, StorageClass: 'GLACIER' }],
        NoncurrentVersionExpiration: { NoncurrentDays: 30 },
      },
      'InvalidArgument',
    ],
    [
      'too many newer versions that are kept',
      { NoncurrentVersionExpiration: { NoncurrentDays: 1, NewerNoncurrentVersions: 101 } },
      'InvalidArgument',
    ],
    [
      'noncurrent versions that expire at once',
      { NoncurrentVersionExpiration: { NoncurrentDays: 0 } },
      'InvalidArgument',
    ],
  ])('is refused with %s', async (_, parts, name) => {
    await expect(follow(rule(parts))).rejects.toMatchObject({ name });
  });

  it('expires what fits the filter, once its days are over', async () => {
    for (const key of ['logs/1', 'photos/1']) await put(key);
    await put('logs/kept', { Body: 'x'.repeat(100) });
    await follow(
      rule({ Filter: { And: { Prefix: 'logs/', ObjectSizeLessThan: 50 } }, Expiration: { Days: 10 } }),
    );
    const head = await client.send(new HeadObjectCommand({ Bucket, Key: 'logs/1' }));
    expect(head.Expiration).toMatch(/^expiry-date=".* 00:00:00 GMT", rule-id="rule"$/);
    goForward(9);
    expect(await keys()).toHaveLength(3);
    goForward(12);
    expect(await keys()).toEqual(['logs/kept', 'photos/1']);
  });

  it('leaves small objects where they are, unless it is told otherwise', async () => {
    await put('small');
    await put('filtered');
    const rules = [
      rule({ Filter: { Prefix: 'small' }, Transitions: [{ Days: 1, StorageClass: 'GLACIER' }] }),
      rule({
        ID: 'filtered',
        Filter: { And: { Prefix: 'filtered', ObjectSizeGreaterThan: 0 } },
        Transitions: [{ Days: 1, StorageClass: 'GLACIER' }],
      }),
    ];
    await follow(...rules);
    const storageClass = async (Key: string) =>
      (await client.send(new HeadObjectCommand({ Bucket, Key }))).StorageClass;
    const minimum = async () =>
      (await client.send(new GetBucketLifecycleConfigurationCommand({ Bucket })))
        .TransitionDefaultMinimumObjectSize;
    goForward(3);
    expect([await storageClass('small'), await storageClass('filtered')]).toEqual([undefined, 'GLACIER']);
    expect(await minimum()).toBe('all_storage_classes_128K');
    const told = await client.send(
      new PutBucketLifecycleConfigurationCommand({
        Bucket,
        LifecycleConfiguration: { Rules: rules },
        TransitionDefaultMinimumObjectSize: 'varies_by_storage_class',
      }),
    );
    expect(told.TransitionDefaultMinimumObjectSize).toBe('varies_by_storage_class');
    expect(await minimum()).toBe('varies_by_storage_class');
    expect(await storageClass('small')).toBe('GLACIER');
  });

  it('moves objects to other storage classes, in their order', async () => {
    await put('a', { Body: 'x'.repeat(128 * 1024) });
    await follow(
      rule({
        Transitions: [
          { Days: 30, StorageClass: 'STANDARD_IA' },
          { Days: 90, StorageClass: 'GLACIER' },
        ],
      }),
    );
    const storageClass = async () =>
      (await client.send(new HeadObjectCommand({ Bucket, Key: 'a' }))).StorageClass;
    goForward(32);
    expect(await storageClass()).toBe('STANDARD_IA');
    goForward(365);
    expect(await storageClass()).toBe('GLACIER');
  });

  it('hides current versions behind a delete marker, and removes old ones for good', async () => {
    await client.send(
      new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
    );
    for (const Body of ['1', '2', '3']) await put('a', { Body });
    await follow(rule({ NoncurrentVersionExpiration: { NoncurrentDays: 5, NewerNoncurrentVersions: 1 } }));
    const versions = async () => client.send(new ListObjectVersionsCommand({ Bucket }));
    goForward(7);
    expect((await versions()).Versions).toHaveLength(2);
    await follow(rule({ Expiration: { Days: 10 } }));
    goForward(20);
    expect(await versions()).toMatchObject({ DeleteMarkers: [{ IsLatest: true }], Versions: [{}, {}] });
    expect(await keys()).toEqual([]);
  });

  it('aborts uploads that were never completed', async () => {
    await client.send(new CreateMultipartUploadCommand({ Bucket, Key: 'a' }));
    await follow(rule({ AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } }));
    const uploads = async () =>
      (await client.send(new ListMultipartUploadsCommand({ Bucket }))).Uploads?.length ?? 0;
    expect(await uploads()).toBe(1);
    goForward(10);
    expect(await uploads()).toBe(0);
  });

  it('does nothing while it is disabled', async () => {
    await put('a');
    await follow(rule({ Status: 'Disabled', Expiration: { Days: 1 } }));
    goForward(365);
    expect(await keys()).toEqual(['a']);
  });
});
