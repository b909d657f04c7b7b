import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectLegalHoldCommand,
  GetObjectLockConfigurationCommand,
  GetObjectRetentionCommand,
  HeadObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectLegalHoldCommand,
  PutObjectLockConfigurationCommand,
  PutObjectRetentionCommand,
  type ObjectLockRetentionMode,
  type PutObjectCommandInput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { clientOf, newS3 } from './sdk.ts';

const Bucket = 'my-social-app';
const Key = 'contracts/101.pdf';
const day = 86_400_000;
const denied = { name: 'AccessDenied' };
let now: Date;
let client: S3Client;

beforeEach(async () => {
  now = new Date();
  client = clientOf(newS3({ clock: () => now }));
  await client.send(new CreateBucketCommand({ Bucket, ObjectLockEnabledForBucket: true }));
});

const later = (days: number) => new Date(Date.now() + days * day);
const put = async (parameters: Partial<PutObjectCommandInput> = {}) =>
  (await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x', ...parameters }))).VersionId ?? '';
const remove = (VersionId: string, bypass = false) =>
  client.send(new DeleteObjectCommand({ Bucket, Key, VersionId, BypassGovernanceRetention: bypass }));
const retain = (Mode: ObjectLockRetentionMode, RetainUntilDate: Date, bypass = false) =>
  client.send(
    new PutObjectRetentionCommand({
      Bucket,
      Key,
      Retention: { Mode, RetainUntilDate },
      BypassGovernanceRetention: bypass,
    }),
  );

describe('a retained version', () => {
  it('cannot be deleted until then, but can be hidden', async () => {
    const version = await put({ ObjectLockMode: 'COMPLIANCE', ObjectLockRetainUntilDate: later(10) });
    await expect(remove(version)).rejects.toMatchObject(denied);
    await expect(remove(version, true)).rejects.toMatchObject(denied);
    await client.send(new DeleteObjectCommand({ Bucket, Key }));
    // The SDK's clock is not moved: a signature may be off by up to a quarter of an hour.
    now = new Date(Date.now() + 10 * 60_000);
    await expect(remove(version)).rejects.toMatchObject(denied);
  });

  it('can be let go once its time has come', async () => {
    const version = await put({
      ObjectLockMode: 'COMPLIANCE',
      ObjectLockRetainUntilDate: new Date(Date.now() + 60_000),
    });
    await expect(remove(version)).rejects.toMatchObject(denied);
    now = new Date(Date.now() + 120_000);
    await remove(version);
  });

  it('may be deleted in governance mode by who asks to bypass it', async () => {
    const version = await put({ ObjectLockMode: 'GOVERNANCE', ObjectLockRetainUntilDate: later(10) });
    await expect(remove(version)).rejects.toMatchObject(denied);
    await remove(version, true);
  });

  it('can be retained longer, and shorter only by a bypass', async () => {
    await put();
    await expect(client.send(new GetObjectRetentionCommand({ Bucket, Key }))).rejects.toMatchObject({
      name: 'NoSuchObjectLockConfiguration',
    });
    await retain('GOVERNANCE', later(10));
    await retain('GOVERNANCE', later(20));
    await expect(retain('GOVERNANCE', later(5))).rejects.toMatchObject(denied);
    await retain('GOVERNANCE', later(5), true);
    const { Retention } = await client.send(new GetObjectRetentionCommand({ Bucket, Key }));
    expect(Retention?.Mode).toBe('GOVERNANCE');
    expect(await client.send(new HeadObjectCommand({ Bucket, Key }))).toMatchObject({
      ObjectLockMode: 'GOVERNANCE',
    });
    await expect(retain('COMPLIANCE', later(10))).rejects.toMatchObject(denied);
    await retain('COMPLIANCE', later(10), true);
    await expect(retain('GOVERNANCE', later(10), true)).rejects.toMatchObject(denied);
    await retain('COMPLIANCE', later(11));
    await expect(retain('GOVERNANCE', later(-1))).rejects.toMatchObject({ name: 'InvalidArgument' });
  });
});

describe('a legal hold', () => {
  it('keeps a version until it is taken off', async () => {
    const version = await put({ ObjectLockLegalHoldStatus: 'ON' });
    await expect(remove(version, true)).rejects.toMatchObject(denied);
    await client.send(new PutObjectLegalHoldCommand({ Bucket, Key, LegalHold: { Status: 'OFF' } }));
    const { LegalHold } = await client.send(new GetObjectLegalHoldCommand({ Bucket, Key }));
    expect(LegalHold?.Status).toBe('OFF');
    const { ObjectLockLegalHoldStatus } = await client.send(new HeadObjectCommand({ Bucket, Key }));
    expect(ObjectLockLegalHoldStatus).toBe('OFF');
    await put();
    await expect(client.send(new GetObjectLegalHoldCommand({ Bucket, Key }))).rejects.toMatchObject({
      name: 'NoSuchObjectLockConfiguration',
    });
    await remove(version);
  });
});

describe('the lock of a bucket', () => {
  it('retains new objects by default', async () => {
    await client.send(
      new PutObjectLockConfigurationCommand({
        Bucket,
        ObjectLockConfiguration: {
          ObjectLockEnabled: 'Enabled',
          Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 1 } },
        },
      }),
    );
    const { ObjectLockConfiguration } = await client.send(new GetObjectLockConfigurationCommand({ Bucket }));
    expect(ObjectLockConfiguration?.Rule?.DefaultRetention).toEqual({ Mode: 'GOVERNANCE', Days: 1 });
    await expect(remove(await put())).rejects.toMatchObject(denied);
  });

  it('needs versions, for good', async () => {
    const suspend = new PutBucketVersioningCommand({
      Bucket,
      VersioningConfiguration: { Status: 'Suspended' },
    });
    await expect(client.send(suspend)).rejects.toMatchObject({ name: 'InvalidBucketState' });
    await client.send(new CreateBucketCommand({ Bucket: 'plain' }));
    await expect(put({ Bucket: 'plain', ObjectLockLegalHoldStatus: 'ON' })).rejects.toMatchObject({
      name: 'InvalidRequest',
    });
    await expect(
      client.send(new GetObjectLockConfigurationCommand({ Bucket: 'plain' })),
    ).rejects.toMatchObject({
      name: 'ObjectLockConfigurationNotFoundError',
    });
  });
});
