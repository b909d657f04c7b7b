import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetBucketAclCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  ListMultipartUploadsCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  ListPartsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleUser, type S3 } from '#s3';
import { send } from './raw.ts';
import { engineWithBucket } from './sdk.ts';

// As recorded from Amazon S3 by the tests of LocalStack, tests/aws/services/s3/test_s3_list_operations.snapshot.json.
const Bucket = 'my-social-app';
const keys = ['d/a/1', 'd/a/2', 'd/f1', 'd/f2'];
const inFolder = { Bucket, Prefix: 'd/', Delimiter: '/' };

let s3: S3;
let client: S3Client;

beforeEach(async () => {
  ({ s3, client } = await engineWithBucket(Bucket));
});

const putAll = async () => {
  for (const Key of keys) await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
};
const begin = async (Key: string) =>
  (await client.send(new CreateMultipartUploadCommand({ Bucket, Key }))).UploadId ?? '';

describe.each(['d/a/', 'd/a/1', 'd/a/2', 'd/a/z'])('a marker at or below a common prefix (%s)', (marker) => {
  it('leaves the prefix behind in ListObjects', async () => {
    await putAll();
    const page = await client.send(new ListObjectsCommand({ ...inFolder, MaxKeys: 1, Marker: marker }));
    expect(page.CommonPrefixes).toBeUndefined();
    expect(page.Contents?.map(({ Key }) => Key)).toEqual(['d/f1']);
    expect(page).toMatchObject({ IsTruncated: true, NextMarker: 'd/f1' });
  });

  it('leaves the prefix behind in ListObjectVersions, with a version or without', async () => {
    await client.send(
      new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
    );
    await putAll();
    await putAll();
    for (const VersionIdMarker of [undefined, 'null']) {
      const page = await client.send(
        new ListObjectVersionsCommand({ ...inFolder, MaxKeys: 1, KeyMarker: marker, VersionIdMarker }),
      );
      expect(page.CommonPrefixes).toBeUndefined();
      expect(page.Versions?.map(({ Key }) => Key)).toEqual(['d/f1']);
    }
  });

  it('leaves the prefix behind in ListMultipartUploads', async () => {
    for (const key of keys) await begin(key);
    const page = await client.send(
      new ListMultipartUploadsCommand({ ...inFolder, MaxUploads: 1, KeyMarker: marker }),
    );
    expect(page.CommonPrefixes).toBeUndefined();
    expect(page.Uploads?.map(({ Key }) => Key)).toEqual(['d/f1']);
  });
});

describe('parameters that are there and empty', () => {
  it.each(['', '&list-type=2', '&versions', '&uploads'])(
    'encoding-type is refused in a list (%s)',
    async (query) => {
      for (const type of ['', 'value']) {
        const answer = await send(s3, { path: `/${Bucket}?encoding-type=${type}${query}` });
        expect(answer.status).toBe(400);
        expect(answer.element('ArgumentName')).toBe('encoding-type');
        expect(answer.element('Message')).toBe('Invalid Encoding Method specified in Request');
      }
    },
  );

  it('continuation-token is refused by ListObjectsV2, and left aside by ListBuckets', async () => {
    const objects = await send(s3, { path: `/${Bucket}?list-type=2&continuation-token=` });
    expect(objects.status).toBe(400);
    expect(objects.element('ArgumentName')).toBe('continuation-token');
    expect(objects.element('Message')).toBe('The continuation token provided is incorrect');
    expect((await send(s3, { path: '/?max-buckets=1&continuation-token=' })).status).toBe(200);
  });

  it('version-id-marker is refused, with a key and without', async () => {
    for (const key of ['a', '']) {
      const answer = await send(s3, { path: `/${Bucket}?versions&key-marker=${key}&version-id-marker=` });
      expect(answer.status).toBe(400);
      expect(answer.element('ArgumentName')).toBe('version-id-marker');
    }
  });
});

it('ListObjectsV2 echoes StartAfter, but not beside a token', async () => {
  await putAll();
  const first = await client.send(new ListObjectsV2Command({ Bucket, StartAfter: 'd/a/1', MaxKeys: 1 }));
  expect(first.StartAfter).toBe('d/a/1');
  const next = await client.send(
    new ListObjectsV2Command({
      Bucket,
      StartAfter: 'd/f2',
      ContinuationToken: first.NextContinuationToken,
      MaxKeys: 1,
    }),
  );
  expect(next.StartAfter).toBeUndefined();
  expect(next.Contents?.map(({ Key }) => Key)).toEqual(['d/f1']);
});

it('ListObjectVersions has versions and delete markers among each other', async () => {
  await client.send(
    new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
  );
  for (const Key of ['a', 'b']) {
    await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
    await client.send(new DeleteObjectCommand({ Bucket, Key }));
    await client.send(new PutObjectCommand({ Bucket, Key, Body: 'y' }));
  }
  const { text } = await send(s3, { path: `/${Bucket}?versions` });
  const order = [...text.matchAll(/<(Version|DeleteMarker)><Key>(.)/g)].map(
    ([, kind, key]) => `${key} ${kind}`,
  );
  expect(order).toEqual(
    ['a', 'b'].flatMap((key) => ['Version', 'DeleteMarker', 'Version'].map((kind) => `${key} ${kind}`)),
  );
});

describe('ListMultipartUploads', () => {
  it('always names the last upload of its page', async () => {
    const empty = await send(s3, { path: `/${Bucket}?uploads` });
    expect(empty.text).toContain('<NextKeyMarker></NextKeyMarker>');
    expect(empty.text).toContain('<NextUploadIdMarker></NextUploadIdMarker>');
    expect(empty.text).not.toContain('<Prefix');
    await begin('a');
    const UploadId = await begin('b');
    const all = await client.send(new ListMultipartUploadsCommand({ Bucket }));
    expect(all).toMatchObject({ IsTruncated: false, NextKeyMarker: 'b', NextUploadIdMarker: UploadId });
  });

  it('names no common prefix as its last', async () => {
    for (const key of keys) await begin(key);
    const page = await client.send(new ListMultipartUploadsCommand({ ...inFolder, MaxUploads: 1 }));
    expect(page).toMatchObject({
      CommonPrefixes: [{ Prefix: 'd/a/' }],
      IsTruncated: true,
      NextKeyMarker: '',
      NextUploadIdMarker: '',
    });
  });

  it('lists the uploads of a key in the order in which they began', async () => {
    const ids = [];
    for (let time = 0; time < 5; time += 1) ids.push(await begin('a'));
    const { Uploads } = await client.send(new ListMultipartUploadsCommand({ Bucket }));
    expect(Uploads?.map(({ UploadId }) => UploadId)).toEqual(ids);
  });

  it('leaves a marker of an upload aside where no key comes with it', async () => {
    const UploadId = await begin('a');
    await begin('b');
    const page = await client.send(
      new ListMultipartUploadsCommand({ Bucket, UploadIdMarker: UploadId, MaxUploads: 1 }),
    );
    expect(page).toMatchObject({ KeyMarker: '', UploadIdMarker: '', Uploads: [{ Key: 'a' }] });
  });

  it('refuses a marker that is an upload of another key', async () => {
    const UploadId = await begin('a');
    await expect(
      client.send(new ListMultipartUploadsCommand({ Bucket, KeyMarker: 'b', UploadIdMarker: UploadId })),
    ).rejects.toMatchObject({
      name: 'InvalidArgument',
      message: 'Invalid uploadId marker',
      ArgumentName: 'upload-id-marker',
      ArgumentValue: UploadId,
    });
  });
});

describe('where a bucket is', () => {
  it.each(['', '?list-type=2', '?versions', '?uploads'])('its lists say (%s)', async (query) => {
    const { headers } = await send(s3, { path: `/${Bucket}${query}` });
    expect(headers.get('x-amz-bucket-region')).toBe('us-east-1');
  });

  it('and how other services name it', async () => {
    const arn = `arn:aws:s3:::${Bucket}`;
    expect((await client.send(new HeadBucketCommand({ Bucket }))).BucketArn).toBe(arn);
    expect((await client.send(new CreateBucketCommand({ Bucket }))).BucketArn).toBe(arn);
    expect((await client.send(new ListBucketsCommand())).Buckets?.[0]?.BucketArn).toBe(arn);
  });

  it('must be a region to list by', async () => {
    const list = (BucketRegion: string) => client.send(new ListBucketsCommand({ BucketRegion }));
    expect((await list('us-east-1')).Buckets).toHaveLength(1);
    expect((await list('eu-west-1')).Buckets ?? []).toHaveLength(0);
    await expect(list('eu-east-1')).rejects.toMatchObject({
      name: 'InvalidArgument',
      message: 'Argument value eu-east-1 is not a valid AWS Region',
      ArgumentName: 'bucket-region',
    });
  });
});

describe.each([false, true])('DisplayName, asked for: %s', (displayNames) => {
  const DisplayName = displayNames ? exampleUser.displayName : undefined;

  it('is in owners and grantees as asked, and always in initiators', async () => {
    ({ s3, client } = await engineWithBucket(Bucket, {
      displayNames,
      newBuckets: { ownership: 'ObjectWriter' },
    }));
    await client.send(
      new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
    );
    await client.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'x' }));
    await client.send(new DeleteObjectCommand({ Bucket, Key: 'b' }));
    const UploadId = await begin('a');
    const acl = await client.send(new GetBucketAclCommand({ Bucket }));
    const v1 = await client.send(new ListObjectsCommand({ Bucket }));
    const v2 = await client.send(new ListObjectsV2Command({ Bucket, FetchOwner: true }));
    const versions = await client.send(new ListObjectVersionsCommand({ Bucket }));
    const uploads = await client.send(new ListMultipartUploadsCommand({ Bucket }));
    const parts = await client.send(new ListPartsCommand({ Bucket, Key: 'a', UploadId }));
    const owners = [
      (await client.send(new ListBucketsCommand())).Owner,
      acl.Owner,
      acl.Grants?.[0]?.Grantee,
      v1.Contents?.[0]?.Owner,
      v2.Contents?.[0]?.Owner,
      versions.Versions?.[0]?.Owner,
      versions.DeleteMarkers?.[0]?.Owner,
      uploads.Uploads?.[0]?.Owner,
      parts.Owner,
    ];
    for (const owner of owners) {
      expect(owner?.ID).toBe(exampleUser.id);
      expect(owner?.DisplayName).toBe(DisplayName);
    }
    for (const initiator of [uploads.Uploads?.[0]?.Initiator, parts.Initiator]) {
      expect(initiator).toEqual({ ID: exampleUser.id, DisplayName: exampleUser.displayName });
    }
  });
});
