import {
  CreateBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type BucketVersioningStatus,
  type ListObjectVersionsCommandInput,
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

const versioning = (Status: BucketVersioningStatus) =>
  client.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status } }));
const put = async (Body: string, key = Key) =>
  (await client.send(new PutObjectCommand({ Bucket, Key: key, Body }))).VersionId;
const get = async (VersionId?: string) => {
  const got = await client.send(
    new GetObjectCommand({ Bucket, Key, ...(VersionId !== undefined && { VersionId }) }),
  );
  return got.Body?.transformToString();
};
const remove = (VersionId?: string) =>
  client.send(new DeleteObjectCommand({ Bucket, Key, ...(VersionId !== undefined && { VersionId }) }));
const list = (parameters: Partial<ListObjectVersionsCommandInput> = {}) =>
  client.send(new ListObjectVersionsCommand({ Bucket, ...parameters }));

describe('a bucket’s versioning', () => {
  it('is unset, then enabled or suspended', async () => {
    const status = async () => (await client.send(new GetBucketVersioningCommand({ Bucket }))).Status;
    expect(await status()).toBeUndefined();
    await versioning('Enabled');
    expect(await status()).toBe('Enabled');
    await versioning('Suspended');
    expect(await status()).toBe('Suspended');
    await expect(versioning('On' as 'Enabled')).rejects.toMatchObject({ name: 'MalformedXML' });
  });
});

describe('MFA delete', () => {
  it('is refused, for nobody has a device here', async () => {
    const protect = (MFADelete: 'Enabled' | 'Disabled', MFA?: string) =>
      client.send(
        new PutBucketVersioningCommand({
          Bucket,
          VersioningConfiguration: { Status: 'Enabled', MFADelete },
          ...(MFA !== undefined && { MFA }),
        }),
      );
    await protect('Disabled');
    await expect(protect('Enabled')).rejects.toMatchObject({ name: 'AccessDenied' });
    await expect(protect('Enabled', 'arn:aws:iam::111122223333:mfa/phone 123456')).rejects.toMatchObject({
      name: 'AccessDenied',
    });
  });
});

describe('with versioning enabled', () => {
  beforeEach(() => versioning('Enabled'));

  it('every put makes a version, and each can be read', async () => {
    const first = await put('first');
    const second = await put('second');
    expect(first).not.toBe(second);
    expect(await get()).toBe('second');
    expect(await get(first)).toBe('first');
    const never = `${'0'.repeat(24)}00000009`;
    await expect(get(never)).rejects.toMatchObject({ name: 'NoSuchVersion', VersionId: never });
  });

  it('a delete leaves a marker, which hides the object and can itself be deleted', async () => {
    const first = await put('first');
    const deleted = await remove();
    expect(deleted).toMatchObject({ DeleteMarker: true, VersionId: expect.any(String) as unknown });
    await expect(get()).rejects.toMatchObject({
      name: 'NoSuchKey',
      $response: { headers: { 'x-amz-delete-marker': 'true', 'x-amz-version-id': deleted.VersionId } },
    });
    await expect(get(deleted.VersionId)).rejects.toMatchObject({ name: 'MethodNotAllowed' });
    expect((await client.send(new ListObjectsV2Command({ Bucket }))).KeyCount).toBe(0);
    expect(await get(first)).toBe('first');
    expect(await remove(deleted.VersionId)).toMatchObject({
      DeleteMarker: true,
      VersionId: deleted.VersionId,
    });
    expect(await get()).toBe('first');
  });

  it('deleting a version is for good, and the one before becomes the current one', async () => {
    const first = await put('first');
    const second = await put('second');
    expect(await remove(second)).toMatchObject({ VersionId: second });
    expect(await get()).toBe('first');
    await remove(first);
    await expect(get()).rejects.toMatchObject({ name: 'NoSuchKey' });
    expect((await list()).Versions).toBeUndefined();
  });

  it('the object from before is the null version', async () => {
    const bucket = 'older';
    await client.send(new CreateBucketCommand({ Bucket: bucket }));
    await client.send(new PutObjectCommand({ Bucket: bucket, Key, Body: 'old' }));
    await client.send(
      new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration: { Status: 'Enabled' } }),
    );
    const head = await client.send(new HeadObjectCommand({ Bucket: bucket, Key }));
    expect(head.VersionId).toBe('null');
    await client.send(new PutObjectCommand({ Bucket: bucket, Key, Body: 'new' }));
    const old = await client.send(new GetObjectCommand({ Bucket: bucket, Key, VersionId: 'null' }));
    expect(await old.Body?.transformToString()).toBe('old');
  });
});

describe('with versioning suspended', () => {
  it('puts and deletes replace the null version and leave the others alone', async () => {
    await versioning('Enabled');
    const kept = await put('kept');
    await versioning('Suspended');
    expect(await put('null 1')).toBeUndefined();
    await put('null 2');
    expect(await get('null')).toBe('null 2');
    expect((await list()).Versions?.map(({ VersionId }) => VersionId)).toEqual(['null', kept]);
    expect(await remove()).toMatchObject({ DeleteMarker: true, VersionId: 'null' });
    const page = await list();
    expect(page.Versions?.map(({ VersionId }) => VersionId)).toEqual([kept]);
    expect(page.DeleteMarkers).toMatchObject([{ VersionId: 'null', IsLatest: true }]);
    await versioning('Enabled');
    await put('newest');
    await versioning('Suspended');
    await put('null 3');
    expect((await list()).Versions).toHaveLength(3);
    expect((await list()).DeleteMarkers).toBeUndefined();
  });
});

describe('ListObjectVersions', () => {
  it('lists versions by key, the newest first', async () => {
    await versioning('Enabled');
    const ids = [await put('1', 'a'), await put('2', 'a'), await put('1', 'a/b')];
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'a/b' }));
    const page = await list();
    expect(page.Versions).toMatchObject([
      { Key: 'a', VersionId: ids[1], IsLatest: true, Size: 1, StorageClass: 'STANDARD' },
      { Key: 'a', VersionId: ids[0], IsLatest: false },
      { Key: 'a/b', VersionId: ids[2], IsLatest: false },
    ]);
    expect(page.DeleteMarkers).toMatchObject([{ Key: 'a/b', IsLatest: true }]);
  });

  it.each([1, 2, 3, 100])('neither loses nor repeats anything in pages of %i', async (MaxKeys) => {
    await versioning('Enabled');
    for (const key of ['a', 'b/1', 'b/2', 'c']) for (const body of ['1', '2', '3']) await put(body, key);
    const collect = async (Delimiter?: string) => {
      const items: string[] = [];
      let markers: Partial<ListObjectVersionsCommandInput> = {};
      for (;;) {
        const page = await list({ MaxKeys, ...markers, ...(Delimiter !== undefined && { Delimiter }) });
        const versions =
          page.Versions?.map(({ Key: key = '', VersionId = '' }) => `${key} ${VersionId}`) ?? [];
        items.push(...versions, ...(page.CommonPrefixes?.map(({ Prefix = '' }) => Prefix) ?? []));
        if (!page.IsTruncated) return items;
        markers = {
          KeyMarker: page.NextKeyMarker,
          ...(page.NextVersionIdMarker !== undefined && { VersionIdMarker: page.NextVersionIdMarker }),
        };
      }
    };
    const all = await collect();
    expect(all).toHaveLength(12);
    expect(new Set(all).size).toBe(12);
    const grouped = await collect('/');
    expect(grouped).toHaveLength(7);
    expect(new Set(grouped).size).toBe(7);
    expect(grouped).toContain('b/');
  });

  it.each([1, 2, 3])(
    'goes on behind a page of %i that was deleted, as boto3 deletes all versions',
    async (MaxKeys) => {
      await versioning('Enabled');
      for (const key of ['a', 'b']) for (const body of ['1', '2', '3']) await put(body, key);
      let markers: Partial<ListObjectVersionsCommandInput> = {};
      for (;;) {
        const page = await list({ MaxKeys, ...markers });
        const Objects = (page.Versions ?? []).map(({ Key: key = '', VersionId = '' }) => ({
          Key: key,
          VersionId,
        }));
        await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
        if (!page.IsTruncated) break;
        markers = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
      }
      expect((await list()).Versions ?? []).toEqual([]);
    },
  );

  it('lists a bucket without versioning, each object as its null version', async () => {
    await put('x');
    expect((await list()).Versions).toMatchObject([{ Key, VersionId: 'null', IsLatest: true }]);
    await expect(list({ VersionIdMarker: 'x' })).rejects.toMatchObject({ name: 'InvalidArgument' });
  });
});

describe('DeleteObjects', () => {
  const removeAll = (Objects: { Key: string; VersionId?: string }[], Quiet = false) =>
    client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet } }));

  it('deletes many at once, and says so of each, even of those that were not there', async () => {
    await put('x', 'a');
    await put('x', 'b & <c>');
    const deleted = await removeAll([{ Key: 'a' }, { Key: 'b & <c>' }, { Key: 'never' }]);
    expect(deleted.Deleted?.map((item) => item.Key)).toEqual(['a', 'b & <c>', 'never']);
    expect((await client.send(new ListObjectsV2Command({ Bucket }))).KeyCount).toBe(0);
    expect((await removeAll([{ Key: 'a' }], true)).Deleted).toBeUndefined();
  });

  it('makes delete markers, and deletes versions for good', async () => {
    await versioning('Enabled');
    const VersionId = await put('x');
    const marked = await removeAll([{ Key }]);
    expect(marked.Deleted).toMatchObject([
      { Key, DeleteMarker: true, DeleteMarkerVersionId: expect.any(String) as unknown },
    ]);
    const DeleteMarkerVersionId = marked.Deleted?.[0]?.DeleteMarkerVersionId ?? '';
    const deleted = await removeAll([
      { Key, VersionId: VersionId ?? '' },
      { Key, VersionId: DeleteMarkerVersionId },
    ]);
    expect(deleted.Deleted).toMatchObject([
      { Key, VersionId },
      { Key, VersionId: DeleteMarkerVersionId, DeleteMarker: true, DeleteMarkerVersionId },
    ]);
    expect(await list()).not.toHaveProperty('DeleteMarkers');
  });

  it('refuses more than 1,000, or none', async () => {
    const many = Array.from({ length: 1001 }, (_, index) => ({ Key: String(index) }));
    await expect(removeAll(many)).rejects.toMatchObject({ name: 'MalformedXML' });
    await expect(removeAll([])).rejects.toMatchObject({ name: 'MalformedXML' });
  });

  it('answers for what was not as expected', async () => {
    await put('x');
    const deleted = await client.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key, ETag: '"other"' }] } }),
    );
    expect(deleted.Errors).toMatchObject([{ Key, Code: 'PreconditionFailed' }]);
    await expect(
      client.send(new DeleteObjectCommand({ Bucket, Key, IfMatch: '"other"' })),
    ).rejects.toMatchObject({ name: 'PreconditionFailed' });
    await client.send(new DeleteObjectCommand({ Bucket, Key, IfMatch: '*' }));
    await expect(get()).rejects.toMatchObject({ name: 'NoSuchKey' });
  });
});
