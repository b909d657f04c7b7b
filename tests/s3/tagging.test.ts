import {
  CopyObjectCommand,
  DeleteBucketTaggingCommand,
  DeleteObjectTaggingCommand,
  GetBucketTaggingCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutBucketTaggingCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  type S3Client,
  type Tag,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { clientWithBucket } from './sdk.ts';

const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';
const TagSet: Tag[] = [
  { Key: 'user', Value: '101' },
  { Key: 'kind of', Value: 'picture & ü' },
];
let client: S3Client;

beforeEach(async () => {
  client = await clientWithBucket(Bucket);
  await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
});

const tag = (tags: Tag[]) =>
  client.send(new PutObjectTaggingCommand({ Bucket, Key, Tagging: { TagSet: tags } }));
const tagsOf = async (key = Key) =>
  (await client.send(new GetObjectTaggingCommand({ Bucket, Key: key }))).TagSet;

describe('the tags of an object', () => {
  it('are set, read and removed', async () => {
    expect(await tagsOf()).toEqual([]);
    await expect(tag(TagSet)).rejects.toMatchObject({ name: 'InvalidTag' });
    await tag([{ Key: 'user', Value: '101' }]);
    expect(await tagsOf()).toEqual([{ Key: 'user', Value: '101' }]);
    expect((await client.send(new HeadObjectCommand({ Bucket, Key }))).TagCount).toBe(1);
    await client.send(new DeleteObjectTaggingCommand({ Bucket, Key }));
    expect(await tagsOf()).toEqual([]);
  });

  it('may come with the object', async () => {
    await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x', Tagging: 'user=101&kind%20of=a+b' }));
    expect(await tagsOf()).toEqual([
      { Key: 'user', Value: '101' },
      { Key: 'kind of', Value: 'a b' },
    ]);
    await expect(
      client.send(new PutObjectCommand({ Bucket, Key, Body: 'x', Tagging: 'a=1&a=2' })),
    ).rejects.toMatchObject({ name: 'InvalidArgument' });
  });

  it('are copied, or replaced when told to', async () => {
    await tag([{ Key: 'user', Value: '101' }]);
    const copy = (parameters: object) =>
      client.send(
        new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/${Key}`, ...parameters }),
      );
    await copy({});
    expect(await tagsOf('copy')).toEqual([{ Key: 'user', Value: '101' }]);
    await copy({ TaggingDirective: 'REPLACE', Tagging: 'new=1' });
    expect(await tagsOf('copy')).toEqual([{ Key: 'new', Value: '1' }]);
  });

  it.each([
    [
      'more than ten',
      Array.from({ length: 11 }, (_, index) => ({ Key: String(index), Value: '' })),
      'InvalidTag',
    ],
    [
      'a key twice',
      [
        { Key: 'a', Value: '' },
        { Key: 'a', Value: '' },
      ],
      'InvalidTag',
    ],
    ['a key of 129 characters', [{ Key: 'a'.repeat(129), Value: '' }], 'InvalidTag'],
    ['a value of 257', [{ Key: 'a', Value: 'b'.repeat(257) }], 'InvalidTag'],
    ['a key that AWS keeps to itself', [{ Key: 'aws:a', Value: '' }], 'InvalidTag'],
  ])('cannot be %s', async (_, tags, name) => {
    await expect(tag(tags)).rejects.toMatchObject({ name });
  });
});

describe('the tags of a bucket', () => {
  it('are set, read and removed', async () => {
    const get = () => client.send(new GetBucketTaggingCommand({ Bucket }));
    await expect(get()).rejects.toMatchObject({ name: 'NoSuchTagSet' });
    await client.send(
      new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet: [{ Key: 'team', Value: 'web' }] } }),
    );
    expect((await get()).TagSet).toEqual([{ Key: 'team', Value: 'web' }]);
    await client.send(new DeleteBucketTaggingCommand({ Bucket }));
    await expect(get()).rejects.toMatchObject({ name: 'NoSuchTagSet' });
  });
});
