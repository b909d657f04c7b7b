import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetBucketTaggingCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  ListPartsCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  PutObjectLockConfigurationCommand,
  RestoreObjectCommand,
  UploadPartCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleUser, type S3 } from '#s3';
import { clientOf, engineWithBucket, other } from './sdk.ts';

const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';
let s3: S3;
let client: S3Client;

beforeEach(async () => {
  ({ s3, client } = await engineWithBucket(Bucket, { newBuckets: { blockCustomerKeys: false } }));
});

const put = (parameters: object = {}) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body: 'hello', ...parameters }));

describe('what lifecycle rules will do', () => {
  beforeEach(() =>
    client.send(
      new PutBucketLifecycleConfigurationCommand({
        Bucket,
        LifecycleConfiguration: {
          Rules: [
            { ID: 'a week', Status: 'Enabled', Filter: { Prefix: '' }, Expiration: { Days: 7 } },
            {
              ID: 'two days',
              Status: 'Enabled',
              Filter: { Prefix: 'users/' },
              AbortIncompleteMultipartUpload: { DaysAfterInitiation: 2 },
            },
          ],
        },
      }),
    ),
  );

  it('is told with every object that is made', async () => {
    const expected = expect.stringContaining('rule-id="a%20week"') as string;
    expect((await put()).Expiration).toEqual(expected);
    const copy = new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/${Key}` });
    expect((await client.send(copy)).Expiration).toEqual(expected);
    const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key }));
    const part = new UploadPartCommand({ Bucket, Key, UploadId, PartNumber: 1, Body: 'x' });
    const { ETag } = await client.send(part);
    const done = await client.send(
      new CompleteMultipartUploadCommand({
        Bucket,
        Key,
        UploadId,
        MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] },
      }),
    );
    expect(done.Expiration).toEqual(expected);
  });

  it('is told of uploads that are not completed', async () => {
    const { UploadId, AbortDate, AbortRuleId } = await client.send(
      new CreateMultipartUploadCommand({ Bucket, Key }),
    );
    expect(AbortRuleId).toBe('two%20days');
    expect((AbortDate?.getTime() ?? 0) - Date.now()).toBeGreaterThan(2 * 86_400_000 - 1000);
    const parts = await client.send(new ListPartsCommand({ Bucket, Key, UploadId }));
    expect(parts).toMatchObject({ AbortDate, AbortRuleId });
    const elsewhere = await client.send(new CreateMultipartUploadCommand({ Bucket, Key: 'logo.jpg' }));
    expect(elsewhere.AbortRuleId).toBeUndefined();
  });
});

describe('listings', () => {
  it('tell of restorations when they are asked to', async () => {
    await put({ StorageClass: 'GLACIER' });
    await put({ Key: 'asleep', StorageClass: 'GLACIER' });
    await put({ Key: 'logo.jpg' });
    await client.send(new RestoreObjectCommand({ Bucket, Key, RestoreRequest: { Days: 2 } }));
    const asked = { Bucket, OptionalObjectAttributes: ['RestoreStatus' as const] };
    const restored = { IsRestoreInProgress: false, RestoreExpiryDate: expect.any(Date) as Date };
    const status = (objects: { RestoreStatus?: unknown }[] = []) =>
      objects.map(({ RestoreStatus }) => RestoreStatus);
    const expected = [undefined, undefined, restored];
    expect(status((await client.send(new ListObjectsV2Command(asked))).Contents)).toEqual(expected);
    expect(status((await client.send(new ListObjectsCommand(asked))).Contents)).toEqual(expected);
    expect(status((await client.send(new ListObjectVersionsCommand(asked))).Versions)).toEqual(expected);
    expect(status((await client.send(new ListObjectsV2Command({ Bucket }))).Contents)).toEqual(
      expected.map(() => undefined),
    );
    const unknown = { Bucket, OptionalObjectAttributes: ['Colour' as 'RestoreStatus'] };
    await expect(client.send(new ListObjectsV2Command(unknown))).rejects.toMatchObject({
      name: 'InvalidArgument',
    });
  });
});

describe('an ETag', () => {
  it('is the MD5 of the bytes, but not where another key encrypts them', async () => {
    const md5 = `"${createHash('md5').update('hello').digest('hex')}"`;
    expect((await put({ ServerSideEncryption: 'AES256' })).ETag).toBe(md5);
    const kms = await put({ ServerSideEncryption: 'aws:kms' });
    expect(kms.ETag).toMatch(/^"[0-9a-f]{32}"$/);
    expect(kms.ETag).not.toBe(md5);
    const customer = { SSECustomerAlgorithm: 'AES256', SSECustomerKey: 'k'.repeat(32) };
    expect((await put(customer)).ETag).not.toBe(md5);
  });
});

describe('CreateBucket', () => {
  it('tells where the bucket is, as the region of old does or as the others do', async () => {
    expect((await client.send(new CreateBucketCommand({ Bucket }))).Location).toBe(`/${Bucket}`);
    const europe = clientOf(s3, { region: 'eu-central-1' });
    const created = await europe.send(
      new CreateBucketCommand({
        Bucket: 'in-europe',
        CreateBucketConfiguration: {
          LocationConstraint: 'eu-central-1',
          Tags: [{ Key: 'team', Value: 'photos' }],
        },
      }),
    );
    expect(created.Location).toBe('http://in-europe.s3.amazonaws.com/');
    const { TagSet } = await europe.send(new GetBucketTaggingCommand({ Bucket: 'in-europe' }));
    expect(TagSet).toEqual([{ Key: 'team', Value: 'photos' }]);
  });

  it('takes no constraint for the region of old', async () => {
    const named = { LocationConstraint: 'us-east-1' as 'eu-west-1' };
    await expect(
      client.send(new CreateBucketCommand({ Bucket: 'another', CreateBucketConfiguration: named })),
    ).rejects.toMatchObject({ name: 'InvalidLocationConstraint' });
  });
});

describe('an object', () => {
  it('redirects to an address or a path', async () => {
    await put({ WebsiteRedirectLocation: '/logo.jpg' });
    await put({ WebsiteRedirectLocation: 'https://www.example.com/' });
    await expect(put({ WebsiteRedirectLocation: 'logo.jpg' })).rejects.toMatchObject({
      name: 'InvalidRedirectLocation',
    });
  });

  it('is only locked with a checksum of its bytes', async () => {
    const locked = 'my-locked-photos';
    await client.send(new CreateBucketCommand({ Bucket: locked, ObjectLockEnabledForBucket: true }));
    const plain = clientOf(s3, { requestChecksumCalculation: 'WHEN_REQUIRED' });
    const parameters = { Bucket: locked, Key, Body: 'hello', ObjectLockLegalHoldStatus: 'ON' as const };
    await expect(plain.send(new PutObjectCommand(parameters))).rejects.toMatchObject({
      name: 'InvalidRequest',
      message: expect.stringContaining('Content-MD5 OR x-amz-checksum-') as string,
    });
    const ContentMD5 = createHash('md5').update('hello').digest('base64');
    await plain.send(new PutObjectCommand({ ...parameters, ContentMD5 }));
    await client.send(new PutObjectCommand(parameters));
  });

  it('is locked for a hundred years at most by default', async () => {
    const locked = 'my-locked-photos';
    await client.send(new CreateBucketCommand({ Bucket: locked, ObjectLockEnabledForBucket: true }));
    const configure = (period: { Days: number } | { Years: number }) =>
      client.send(
        new PutObjectLockConfigurationCommand({
          Bucket: locked,
          ObjectLockConfiguration: {
            ObjectLockEnabled: 'Enabled',
            Rule: { DefaultRetention: { Mode: 'GOVERNANCE', ...period } },
          },
        }),
      );
    await configure({ Days: 36_500 });
    await configure({ Years: 100 });
    for (const period of [{ Days: 36_501 }, { Years: 101 }])
      await expect(configure(period)).rejects.toMatchObject({ name: 'InvalidArgument' });
  });
});

describe('a checksum that is announced', () => {
  it('must be there', async () => {
    const plain = clientOf(s3, { requestChecksumCalculation: 'WHEN_REQUIRED' });
    plain.middlewareStack.add(
      (next) => (args) => {
        (args.request as { headers: Record<string, string> }).headers['x-amz-sdk-checksum-algorithm'] =
          'CRC32';
        return next(args);
      },
      { step: 'build' },
    );
    await expect(plain.send(new PutObjectCommand({ Bucket, Key, Body: 'hello' }))).rejects.toMatchObject({
      name: 'InvalidRequest',
      message: expect.stringContaining('x-amz-sdk-checksum-algorithm specified') as string,
    });
  });
});

describe('a condition on an ETag', () => {
  it('takes the permission to read, where a policy grants the one to write or delete', async () => {
    ({ s3, client } = await engineWithBucket(Bucket, { users: [exampleUser, other] }));
    const { ETag } = await put();
    const allow = (...actions: string[]) => {
      const Statement = {
        Effect: 'Allow',
        Principal: { CanonicalUser: other.id },
        Action: actions,
        Resource: `arn:aws:s3:::${Bucket}/*`,
      };
      return client.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify({ Statement }) }));
    };
    const stranger = clientOf(s3, { credentials: other });
    const write = () => stranger.send(new PutObjectCommand({ Bucket, Key, Body: 'hello', IfMatch: ETag }));
    const remove = (IfMatch?: string) => stranger.send(new DeleteObjectCommand({ Bucket, Key, IfMatch }));
    const denied = { name: 'AccessDenied' };
    await allow('s3:PutObject', 's3:DeleteObject');
    await expect(write()).rejects.toMatchObject(denied);
    await expect(remove(ETag)).rejects.toMatchObject(denied);
    await allow('s3:PutObject', 's3:DeleteObject', 's3:GetObject');
    await write();
    await remove(ETag);
  });
});
