import {
  ChecksumAlgorithm,
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { eventRecord, type Change, type EventRecord, type S3 } from '#s3';
import { clientOf, engineWithBucket } from './sdk.ts';

const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';

let s3: S3;
let client: S3Client;

beforeEach(async () => {
  ({ s3, client } = await engineWithBucket(Bucket));
});

const put = (parameters: Partial<PutObjectCommandInput> = {}) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body: 'hello', ...parameters }));
const get = () => client.send(new GetObjectCommand({ Bucket, Key }));

describe('PutObject', () => {
  it('keeps the headers that belong to the object, and user metadata', async () => {
    await put({
      ContentType: 'text/plain',
      CacheControl: 'max-age=60',
      ContentDisposition: 'inline',
      ContentEncoding: 'gzip',
      ContentLanguage: 'en',
      Expires: new Date('2026-01-31T12:00:00Z'),
      WebsiteRedirectLocation: '/there',
      StorageClass: 'STANDARD_IA',
      Metadata: { user: '101', 'two-words': 'a  b' },
    });
    expect(await get()).toMatchObject({
      ContentType: 'text/plain',
      CacheControl: 'max-age=60',
      ContentDisposition: 'inline',
      ContentEncoding: 'gzip',
      ContentLanguage: 'en',
      ExpiresString: 'Sat, 31 Jan 2026 12:00:00 GMT',
      WebsiteRedirectLocation: '/there',
      StorageClass: 'STANDARD_IA',
      Metadata: { user: '101', 'two-words': 'a  b' },
    });
  });

  it.each(
    Object.values(ChecksumAlgorithm).filter((name) =>
      ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'].includes(name),
    ),
  )('verifies, keeps and gives back a %s', async (name) => {
    const sent = await put({ ChecksumAlgorithm: name });
    const field = `Checksum${name}` as const;
    const value = (sent as unknown as Record<string, unknown>)[field];
    expect(value).toEqual(expect.any(String));
    const head = await client.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
    expect(head).toMatchObject({ [field]: value, ChecksumType: 'FULL_OBJECT' });
    expect(await (await get()).Body?.transformToString()).toBe('hello');
  });

  it('computes a CRC64NVME where the client sends no checksum', async () => {
    const plain = clientOf(s3, { requestChecksumCalculation: 'WHEN_REQUIRED' });
    expect(await plain.send(new PutObjectCommand({ Bucket, Key, Body: '123456789' }))).toMatchObject({
      ChecksumCRC64NVME: 'rosUhgp5mIg=',
      ChecksumType: 'FULL_OBJECT',
    });
  });

  it('refuses a body that is not what its checksum says, and keeps nothing of it', async () => {
    await expect(put({ ChecksumCRC32: 'AAAAAA==' })).rejects.toMatchObject({
      name: 'BadDigest',
      message: 'The CRC32 you specified did not match the calculated checksum.',
    });
    await expect(put({ ChecksumSHA256: 'x' })).rejects.toMatchObject({ name: 'InvalidRequest' });
    await expect(put({ ContentMD5: 'XrY7u+Ae7tCTyyK7j1rNww==' })).rejects.toMatchObject({
      name: 'BadDigest',
    });
    await expect(put({ ContentMD5: 'x' })).rejects.toMatchObject({ name: 'InvalidDigest' });
    await expect(get()).rejects.toMatchObject({ name: 'NoSuchKey' });
    await put({ ContentMD5: 'XUFAKrxLKna5cZ2REBfFkg==' });
  });

  it('writes only if there is no such object yet, when asked to', async () => {
    await put({ IfNoneMatch: '*' });
    await expect(put({ IfNoneMatch: '*' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    await expect(put({ IfNoneMatch: '"x"' })).rejects.toMatchObject({ name: 'NotImplemented' });
  });

  it('writes only over the object that was expected, when asked to', async () => {
    await expect(put({ IfMatch: '"x"' })).rejects.toMatchObject({ name: 'NoSuchKey' });
    const { ETag = '' } = await put();
    await expect(put({ IfMatch: '"x"' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    await put({ IfMatch: ETag, Body: 'other' });
    expect(await (await get()).Body?.transformToString()).toBe('other');
  });

  it('lets exactly one of many conditional writers through', async () => {
    const writers = Array.from({ length: 10 }, () => put({ IfNoneMatch: '*' }));
    const results = await Promise.allSettled(writers);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('refuses what is too long', async () => {
    await put({ Key: 'k'.repeat(1024) });
    await expect(put({ Key: 'k'.repeat(1025) })).rejects.toMatchObject({
      name: 'KeyTooLongError',
      Size: '1025',
    });
    await expect(put({ Key: 'ä'.repeat(513) })).rejects.toMatchObject({
      name: 'KeyTooLongError',
      Size: '1026',
    });
    await put({ Metadata: { a: 'x'.repeat(2047) } });
    await expect(put({ Metadata: { a: 'x'.repeat(2048) } })).rejects.toMatchObject({
      name: 'MetadataTooLarge',
    });
  });

  it('refuses a storage class there is not', async () => {
    await expect(put({ StorageClass: 'GOLD' as 'STANDARD' })).rejects.toMatchObject({
      name: 'InvalidStorageClass',
    });
  });

  it('answers NoSuchBucket where there is none', async () => {
    await expect(put({ Bucket: 'nowhere' })).rejects.toMatchObject({ name: 'NoSuchBucket' });
  });

  it('takes bodies of some megabytes', async () => {
    const body = new Uint8Array(3 * 1024 ** 2).map((_, index) => index * 31);
    await put({ Body: body });
    expect(await (await get()).Body?.transformToByteArray()).toEqual(body);
  });
});

describe('subscribe', () => {
  it('tells what each request changed, once it has', async () => {
    const changes: Change[] = [];
    const stop = s3.subscribe((change) => changes.push(change));
    await put();
    await expect(put({ IfNoneMatch: '*' })).rejects.toThrow();
    stop();
    await put();
    expect(changes).toMatchObject([
      {
        kind: 'created',
        bucket: Bucket,
        key: Key,
        eventName: 'ObjectCreated:Put',
        size: 5,
        etag: '5d41402abc4b2a76b9719d911017c592',
        time: expect.any(Date) as unknown,
      },
    ]);
  });

  it('gives the event record that Lambda would receive', async () => {
    const records: (EventRecord | undefined)[] = [];
    s3.subscribe((change) => records.push(eventRecord(change, 'resize')));
    await put({ Key: 'a b/ü.jpg' });
    await client.send(new CreateBucketCommand({ Bucket: 'another' }));
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'a b/ü.jpg' }));
    expect(records).toMatchObject([
      {
        eventVersion: '2.1',
        eventSource: 'aws:s3',
        awsRegion: 'us-east-1',
        eventName: 'ObjectCreated:Put',
        s3: {
          configurationId: 'resize',
          bucket: { name: Bucket, arn: `arn:aws:s3:::${Bucket}` },
          object: { key: 'a+b/%C3%BC.jpg', size: 5, eTag: '5d41402abc4b2a76b9719d911017c592' },
        },
      },
      undefined,
      { eventName: 'ObjectRemoved:Delete', s3: { object: { key: 'a+b/%C3%BC.jpg' } } },
    ]);
  });
});
