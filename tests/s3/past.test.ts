import {
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  ListBucketsCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutBucketLifecycleConfigurationCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  UploadPartCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryStore, createS3, journal, past, type JournaledStore } from '#s3';
import { clientOf } from './sdk.ts';

const Bucket = 'my-social-app';
const day = 86_400_000;
let store: JournaledStore;
let client: S3Client;

beforeEach(async () => {
  store = journal(createMemoryStore());
  client = clientOf(createS3({ store }));
  await client.send(new CreateBucketCommand({ Bucket }));
});

/** A client of the account as it is now, whatever changes later. */
const remembered = () => clientOf(createS3({ store: past(store, store.position) }));

const put = (Key: string, Body: string) => client.send(new PutObjectCommand({ Bucket, Key, Body }));
const remove = (Key: string) => client.send(new DeleteObjectCommand({ Bucket, Key }));
const read = async (from: S3Client, Key: string) => {
  const { Body } = await from.send(new GetObjectCommand({ Bucket, Key }));
  return Body?.transformToString();
};
const keys = async (from: S3Client) =>
  (await from.send(new ListObjectsV2Command({ Bucket }))).Contents?.map(({ Key }) => Key) ?? [];

describe('an engine of the past', () => {
  it('reads and lists objects that were replaced and removed since', async () => {
    const empty = remembered();
    await put('a', 'one');
    await put('b', 'two');
    const both = remembered();
    await put('a', 'three');
    await remove('b');
    await put('c', 'four');
    expect(await keys(client)).toEqual(['a', 'c']);
    expect(await keys(both)).toEqual(['a', 'b']);
    expect([await read(both, 'a'), await read(both, 'b')]).toEqual(['one', 'two']);
    expect(await keys(empty)).toEqual([]);
  });

  it('pages through keys as it did then', async () => {
    for (const key of ['a', 'c', 'e', 'g']) await put(key, key);
    const then = remembered();
    await client.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key: 'a' }, { Key: 'c' }, { Key: 'e' }] } }),
    );
    for (const key of ['b', 'd', 'f']) await put(key, key);
    const first = await then.send(new ListObjectsV2Command({ Bucket, MaxKeys: 3 }));
    expect(first.Contents?.map(({ Key }) => Key)).toEqual(['a', 'c', 'e']);
    const rest = await then.send(
      new ListObjectsV2Command({ Bucket, ContinuationToken: first.NextContinuationToken }),
    );
    expect(rest.Contents?.map(({ Key }) => Key)).toEqual(['g']);
  });

  it('shows a bucket that is gone', async () => {
    const then = remembered();
    await client.send(new DeleteBucketCommand({ Bucket }));
    expect((await then.send(new ListBucketsCommand({}))).Buckets).toHaveLength(1);
    expect((await client.send(new ListBucketsCommand({}))).Buckets ?? []).toHaveLength(0);
  });

  it('shows versions and delete markers', async () => {
    await client.send(
      new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
    );
    await put('a', 'one');
    await put('a', 'two');
    const then = remembered();
    await remove('a');
    const { Versions = [] } = await client.send(new ListObjectVersionsCommand({ Bucket }));
    for (const { VersionId } of Versions) {
      await client.send(new DeleteObjectCommand({ Bucket, Key: 'a', VersionId }));
    }
    const listed = await then.send(new ListObjectVersionsCommand({ Bucket }));
    expect([listed.Versions?.length, listed.DeleteMarkers]).toEqual([2, undefined]);
    expect(await read(then, 'a')).toBe('two');
  });

  it('shows an upload in progress, and reads the parts of an object that was replaced', async () => {
    const part = 'p'.repeat(5 * 1024 ** 2);
    const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key: 'm' }));
    const Parts = [];
    for (const [PartNumber, Body] of [
      [1, part],
      [2, 'end'],
    ] as const) {
      const { ETag } = await client.send(
        new UploadPartCommand({ Bucket, Key: 'm', UploadId, PartNumber, Body }),
      );
      Parts.push({ ETag, PartNumber });
    }
    const uploading = remembered();
    await client.send(
      new CompleteMultipartUploadCommand({ Bucket, Key: 'm', UploadId, MultipartUpload: { Parts } }),
    );
    const uploaded = remembered();
    await put('m', 'small');
    expect(
      (await uploading.send(new ListMultipartUploadsCommand({ Bucket }))).Uploads?.map(({ Key }) => Key),
    ).toEqual(['m']);
    expect(await keys(uploading)).toEqual([]);
    expect((await uploaded.send(new ListMultipartUploadsCommand({ Bucket }))).Uploads).toBeUndefined();
    expect(await read(uploaded, 'm')).toBe(`${part}end`);
  });

  it('follows no lifecycle, whatever is due', async () => {
    await put('a', 'one');
    const follow = new PutBucketLifecycleConfigurationCommand({
      Bucket,
      LifecycleConfiguration: {
        Rules: [{ ID: 'rule', Status: 'Enabled', Filter: { Prefix: '' }, Expiration: { Days: 1 } }],
      },
    });
    await client.send(follow);
    const then = remembered();
    const offset = 3 * day;
    const later = clientOf(createS3({ store, clock: () => new Date(Date.now() + offset) }), {
      systemClockOffset: offset,
    });
    expect(await keys(later)).toEqual([]);
    expect(await keys(then)).toEqual(['a']);
    expect(await read(then, 'a')).toBe('one');
  });

  it('refuses to change anything, and says why', async () => {
    await put('a', 'one');
    const then = remembered();
    const refused = { name: 'AccessDenied', message: expect.stringContaining('The past') as unknown };
    for (const sending of [
      () => then.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'two' })),
      () => then.send(new DeleteObjectCommand({ Bucket, Key: 'a' })),
      () => then.send(new CreateBucketCommand({ Bucket: 'another-bucket' })),
      () => then.send(new PutObjectTaggingCommand({ Bucket, Key: 'a', Tagging: { TagSet: [] } })),
    ]) {
      await expect(sending()).rejects.toMatchObject(refused);
    }
    expect(await read(client, 'a')).toBe('one');
  });
});
