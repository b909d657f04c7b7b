import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { clientWithBucket } from './sdk.ts';

const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';

let client: S3Client;

beforeEach(async () => {
  client = await clientWithBucket(Bucket);
});

describe('an object', () => {
  it('comes back as it was put', async () => {
    const put = await client.send(
      new PutObjectCommand({
        Bucket,
        Key,
        Body: 'a picture',
        ContentType: 'image/jpeg',
        Metadata: { user: '101' },
      }),
    );
    const got = await client.send(new GetObjectCommand({ Bucket, Key }));
    expect(await got.Body?.transformToString()).toBe('a picture');
    expect(got).toMatchObject({
      ContentType: 'image/jpeg',
      ContentLength: 9,
      Metadata: { user: '101' },
      ETag: put.ETag,
      AcceptRanges: 'bytes',
      ServerSideEncryption: 'AES256',
      $metadata: { httpStatusCode: 200 },
    });
    expect(put.ETag).toBe('"101a0e3e2f58188b3e2ffc1057316c13"');
    expect(put.ChecksumCRC32).toBeDefined();
  });

  it('is replaced by the next put', async () => {
    await client.send(new PutObjectCommand({ Bucket, Key, Body: 'first' }));
    await client.send(new PutObjectCommand({ Bucket, Key, Body: 'second' }));
    const got = await client.send(new GetObjectCommand({ Bucket, Key }));
    expect(await got.Body?.transformToString()).toBe('second');
  });

  it('is gone after a delete, and deleting it again succeeds', async () => {
    await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
    for (let times = 0; times < 2; times += 1) {
      const deleted = await client.send(new DeleteObjectCommand({ Bucket, Key }));
      expect(deleted.$metadata.httpStatusCode).toBe(204);
    }
    await expect(client.send(new GetObjectCommand({ Bucket, Key }))).rejects.toMatchObject({
      name: 'NoSuchKey',
      message: 'The specified key does not exist.',
      Key,
      $metadata: { httpStatusCode: 404 },
    });
    await expect(client.send(new HeadObjectCommand({ Bucket, Key }))).rejects.toMatchObject({
      name: 'NotFound',
      $metadata: { httpStatusCode: 404 },
    });
  });

  it.each([
    'ä/ö ü.txt',
    'a+b=c&d?e#f',
    "it's (1)!*~",
    '日本/😀',
    '//two//slashes/',
    'tab\tline\n',
    '%41',
    'a\\b',
  ])('may have the key %j', async (odd) => {
    await client.send(new PutObjectCommand({ Bucket, Key: odd, Body: odd }));
    const got = await client.send(new GetObjectCommand({ Bucket, Key: odd }));
    expect(await got.Body?.transformToString()).toBe(odd);
    const list = await client.send(new ListObjectsV2Command({ Bucket }));
    expect(list.Contents?.map((object) => object.Key)).toEqual([odd]);
  });
});
