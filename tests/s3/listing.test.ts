import { ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { clientWithBucket } from './sdk.ts';

const Bucket = 'my-social-app';
let client: S3Client;

beforeEach(async () => {
  client = await clientWithBucket(Bucket);
});

async function put(...keys: string[]): Promise<void> {
  for (const Key of keys) await client.send(new PutObjectCommand({ Bucket, Key, Body: Key }));
}

async function list(parameters: Partial<ConstructorParameters<typeof ListObjectsV2Command>[0]> = {}) {
  const page = await client.send(new ListObjectsV2Command({ Bucket, ...parameters }));
  return {
    ...page,
    keys: page.Contents?.map(({ Key }) => Key) ?? [],
    prefixes: page.CommonPrefixes?.map(({ Prefix }) => Prefix) ?? [],
  };
}

describe('ListObjectsV2', () => {
  it('lists keys in the order of their bytes, with what there is to know of each', async () => {
    await put('b', 'a', 'Z', '\u{1f600}', '\uff5e');
    const page = await list();
    expect(page.keys).toEqual(['Z', 'a', 'b', '\uff5e', '\u{1f600}']);
    expect(page).toMatchObject({ Name: Bucket, KeyCount: 5, MaxKeys: 1000, IsTruncated: false, Prefix: '' });
    expect(page.Contents?.[1]).toMatchObject({
      Size: 1,
      ETag: '"0cc175b9c0f1b6a831c399e269772661"',
      StorageClass: 'STANDARD',
      ChecksumAlgorithm: ['CRC32'],
      ChecksumType: 'FULL_OBJECT',
    });
    expect(page.Contents?.[1]?.LastModified).toBeInstanceOf(Date);
    expect(page.Contents?.[1]?.Owner).toBeUndefined();
  });

  it('lists what begins with a prefix', async () => {
    await put('photos/a', 'photos/b', 'photo', 'photot', 'x');
    expect((await list({ Prefix: 'photos/' })).keys).toEqual(['photos/a', 'photos/b']);
    expect((await list({ Prefix: 'y' })).keys).toEqual([]);
  });

  it('groups keys below the delimiter into common prefixes', async () => {
    await put('index.html', 'photos/2025/a', 'photos/2025/b', 'photos/2026/a', 'photos/x', 'videos/a');
    expect(await list({ Delimiter: '/' })).toMatchObject({
      keys: ['index.html'],
      prefixes: ['photos/', 'videos/'],
      KeyCount: 3,
    });
    expect(await list({ Delimiter: '/', Prefix: 'photos/' })).toMatchObject({
      keys: ['photos/x'],
      prefixes: ['photos/2025/', 'photos/2026/'],
    });
    expect(await list({ Delimiter: '25/', Prefix: 'p' })).toMatchObject({
      keys: ['photos/2026/a', 'photos/x'],
      prefixes: ['photos/2025/'],
    });
  });

  it('lists only what comes after start-after', async () => {
    await put('a', 'b', 'c', 'd/1', 'd/2');
    expect((await list({ StartAfter: 'b' })).keys).toEqual(['c', 'd/1', 'd/2']);
    expect((await list({ StartAfter: 'bb', Prefix: 'c' })).keys).toEqual(['c']);
    expect(await list({ StartAfter: 'd/1', Delimiter: '/' })).toMatchObject({ keys: [], prefixes: ['d/'] });
  });

  it.each([1, 2, 3, 7])('neither loses nor repeats anything in pages of %i', async (MaxKeys) => {
    await put('a', 'b/1', 'b/2', 'b/3', 'c', 'd/1', 'd/2', 'ä/1', 'ä/2', '\u{1f600}');
    const items: (string | undefined)[] = [];
    let token: string | undefined;
    do {
      const page = await list({
        MaxKeys,
        Delimiter: '/',
        ...(token !== undefined && { ContinuationToken: token }),
      });
      expect(page.KeyCount).toBeLessThanOrEqual(MaxKeys);
      expect(page.IsTruncated).toBe(page.NextContinuationToken !== undefined);
      items.push(...[...page.keys, ...page.prefixes].toSorted());
      token = page.NextContinuationToken;
    } while (token !== undefined);
    expect(items).toEqual(['a', 'b/', 'c', 'd/', 'ä/', '\u{1f600}']);
  });

  it('is not truncated when the last key just fits', async () => {
    await put('a', 'b');
    expect(await list({ MaxKeys: 2 })).toMatchObject({ IsTruncated: false });
    expect(await list({ MaxKeys: 1 })).toMatchObject({ IsTruncated: true });
    expect(await list({ MaxKeys: 0 })).toMatchObject({ IsTruncated: false, KeyCount: 0 });
  });

  it('gives at most 1,000 keys however many are asked for', async () => {
    expect(await list({ MaxKeys: 5000 })).toMatchObject({ MaxKeys: 1000 });
    await expect(list({ MaxKeys: -1 })).rejects.toMatchObject({ name: 'InvalidArgument' });
  });

  it('refuses a continuation token that was never given out', async () => {
    for (const ContinuationToken of ['', 'x', '!!', 'YWJj']) {
      await expect(list({ ContinuationToken })).rejects.toMatchObject({
        name: 'InvalidArgument',
        message: 'The continuation token provided is incorrect',
      });
    }
  });

  it('names owners when asked to', async () => {
    await put('a');
    expect((await list({ FetchOwner: true })).Contents?.[0]?.Owner?.ID).toMatch(/^[0-9a-f]{64}$/);
  });

  it('escapes keys for URLs when asked to', async () => {
    await put('a b/ü+\u0001');
    const page = await list({ EncodingType: 'url', Delimiter: 'ü', Prefix: 'a ' });
    expect(page).toMatchObject({
      EncodingType: 'url',
      Prefix: 'a+',
      Delimiter: '%C3%BC',
      prefixes: ['a+b/%C3%BC'],
    });
    expect((await list({ EncodingType: 'url' })).keys).toEqual(['a+b/%C3%BC%2B%01']);
    await expect(list({ EncodingType: 'base64' as 'url' })).rejects.toMatchObject({
      name: 'InvalidArgument',
    });
  });

  it('answers NoSuchBucket where there is none', async () => {
    await expect(list({ Bucket: 'nowhere' })).rejects.toMatchObject({
      name: 'NoSuchBucket',
      BucketName: 'nowhere',
    });
  });
});
