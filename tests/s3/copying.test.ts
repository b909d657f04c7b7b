import {
  CopyObjectCommand,
  CreateBucketCommand,
  GetBucketLocationCommand,
  GetObjectCommand,
  ListObjectsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type CopyObjectCommandInput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { clientOf, newS3 } from './sdk.ts';

const Bucket = 'my-social-app';
const Key = 'copies/ü +.jpg';
const source = 'users/101/pröfile.jpg';
let client: S3Client;

beforeEach(async () => {
  client = clientOf(newS3({ newBuckets: { blockCustomerKeys: false } }));
  for (const name of [Bucket, 'archive']) await client.send(new CreateBucketCommand({ Bucket: name }));
  await client.send(
    new PutObjectCommand({
      Bucket,
      Key: source,
      Body: 'hello',
      ContentType: 'image/jpeg',
      Metadata: { user: '101' },
      StorageClass: 'STANDARD_IA',
      ChecksumAlgorithm: 'SHA256',
    }),
  );
});

const CopySource = `${Bucket}/${encodeURIComponent(source)}`;
const copy = (parameters: Partial<CopyObjectCommandInput> = {}) =>
  client.send(new CopyObjectCommand({ Bucket, Key, CopySource, ...parameters }));
const get = (key = Key, bucket = Bucket) =>
  client.send(new GetObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED' }));

describe('CopyObject', () => {
  it('copies bytes and metadata, also into another bucket', async () => {
    for (const bucket of [Bucket, 'archive']) {
      const copied = await copy({ Bucket: bucket });
      expect(copied.CopyObjectResult).toMatchObject({
        ETag: '"5d41402abc4b2a76b9719d911017c592"',
        ChecksumSHA256: 'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=',
        LastModified: expect.any(Date) as unknown,
      });
      const got = await get(Key, bucket);
      expect(await got.Body?.transformToString()).toBe('hello');
      expect(got).toMatchObject({ ContentType: 'image/jpeg', Metadata: { user: '101' } });
      expect(got.StorageClass).toBeUndefined();
    }
  });

  it('replaces metadata when told to', async () => {
    await copy({ MetadataDirective: 'REPLACE', ContentType: 'text/plain', Metadata: { other: 'x' } });
    expect(await get()).toMatchObject({ ContentType: 'text/plain', Metadata: { other: 'x' } });
    await expect(copy({ MetadataDirective: 'MERGE' as 'COPY' })).rejects.toMatchObject({
      name: 'InvalidArgument',
    });
  });

  it('copies an object onto itself only to change something', async () => {
    await expect(copy({ Key: source })).rejects.toMatchObject({ name: 'InvalidRequest' });
    await copy({ Key: source, MetadataDirective: 'REPLACE', Metadata: { new: '1' } });
    const got = await get(source);
    expect(await got.Body?.transformToString()).toBe('hello');
    expect(got.Metadata).toEqual({ new: '1' });
    await copy({ Key: source, SSECustomerAlgorithm: 'AES256', SSECustomerKey: 'k'.repeat(32) });
    await expect(get(source)).rejects.toMatchObject({ name: 'InvalidRequest' });
  });

  it('copies a version', async () => {
    await client.send(
      new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
    );
    await client.send(new PutObjectCommand({ Bucket, Key: source, Body: 'newer' }));
    const copied = await copy({ CopySource: `/${CopySource}?versionId=null` });
    expect(copied).toMatchObject({ CopySourceVersionId: 'null', VersionId: expect.any(String) as unknown });
    expect(await (await get()).Body?.transformToString()).toBe('hello');
  });

  it('holds its conditions against the source', async () => {
    const later = new Date(Date.now() + 3_600_000);
    for (const parameters of [
      { CopySourceIfMatch: '"x"' },
      { CopySourceIfNoneMatch: '*' },
      { CopySourceIfModifiedSince: new Date() },
      { CopySourceIfUnmodifiedSince: new Date(0) },
    ]) {
      await expect(copy(parameters)).rejects.toMatchObject({ name: 'PreconditionFailed' });
    }
    await copy({
      CopySourceIfMatch: '"5d41402abc4b2a76b9719d911017c592"',
      CopySourceIfUnmodifiedSince: later,
    });
  });

  it.each([
    [`${Bucket}/nothing`, 'NoSuchKey'],
    ['nowhere/key', 'NoSuchBucket'],
    [`${Bucket}/${encodeURIComponent(source)}?versionId=no`, 'InvalidArgument'],
    [`${Bucket}/${encodeURIComponent(source)}?versionId=${'0'.repeat(32)}`, 'NoSuchVersion'],
    [Bucket, 'InvalidArgument'],
    ['%zz/x', 'InvalidArgument'],
  ])('from %s is %s', async (from, name) => {
    await expect(copy({ CopySource: from })).rejects.toMatchObject({ name });
  });
});

describe('ListObjects', () => {
  it('goes on from a marker, with owners', async () => {
    for (const key of ['a', 'b/1', 'b/2', 'c'])
      await client.send(new PutObjectCommand({ Bucket: 'archive', Key: key, Body: '' }));
    const list = (parameters: object) =>
      client.send(new ListObjectsCommand({ Bucket: 'archive', ...parameters }));
    const first = await list({ Delimiter: '/', MaxKeys: 2 });
    expect(first).toMatchObject({ IsTruncated: true, NextMarker: 'b/', CommonPrefixes: [{ Prefix: 'b/' }] });
    expect(first.Contents?.[0]?.Owner?.ID).toMatch(/^[0-9a-f]{64}$/);
    const second = await list({ Delimiter: '/', Marker: 'b/' });
    expect(second.Contents?.map((object) => object.Key)).toEqual(['c']);
    expect(second.CommonPrefixes).toBeUndefined();
    expect((await list({ MaxKeys: 1 })).NextMarker).toBeUndefined();
    expect((await list({ Marker: 'b/1' })).Contents?.map((object) => object.Key)).toEqual(['b/2', 'c']);
  });
});

describe('GetBucketLocation', () => {
  it('tells the region, and nothing for us-east-1', async () => {
    expect((await client.send(new GetBucketLocationCommand({ Bucket }))).LocationConstraint).toBeUndefined();
    const europe = clientOf(
      { fetch: newS3({ newBuckets: { blockCustomerKeys: false } }).fetch },
      { region: 'eu-west-1' },
    );
    await europe.send(new CreateBucketCommand({ Bucket }));
    expect((await europe.send(new GetBucketLocationCommand({ Bucket }))).LocationConstraint).toBe(
      'eu-west-1',
    );
  });
});
