import {
  CreateBucketCommand,
  DeleteObjectCommand,
  DeleteObjectTaggingCommand,
  GetBucketTaggingCommand,
  GetObjectAclCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutBucketTaggingCommand,
  PutBucketVersioningCommand,
  PutObjectAclCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  type S3Client,
  type Tag,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { createMemoryStore, createS3, eventRecord, type Change, type S3, type Store } from '#s3';
import { presign, read, send } from './raw.ts';
import { clientOf } from './sdk.ts';

// As recorded from Amazon S3 by the tests of LocalStack, tests/aws/services/s3/*.snapshot.json.
const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';

let store: Store;
let s3: S3;
let client: S3Client;

beforeEach(async () => {
  store = createMemoryStore();
  s3 = createS3({ store, newBuckets: { ownership: 'ObjectWriter', blockPublicAccess: false } });
  client = clientOf(s3);
  await client.send(new CreateBucketCommand({ Bucket }));
});

describe('user metadata', () => {
  it.each([
    ['=?UTF-8?B?YWJj?=', 'abc'],
    ['=?UTF-8?Q?Mini=C3=B6?=', '=?UTF-8?Q?Mini=C3=B6?='],
    ['=?NO-SUCH?Q?a?=', '=?NO-SUCH?Q?a?='],
    // The bytes of UTF-8, as they arrive in a header.
    [Buffer.from('Miniö').toString('latin1'), '=?UTF-8?Q?Mini=C3=83=C2=B6?='],
  ])('is decoded, and encoded anew: %j comes back %s', async (sent, back) => {
    await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x', Metadata: { name: sent } }));
    const { Metadata } = await client.send(new HeadObjectCommand({ Bucket, Key }));
    expect(Metadata).toEqual({ name: back });
  });
});

describe('a key that leads out of its bucket', () => {
  const put = async (key: string) => {
    const url = new URL(presign('PUT', `/${Bucket}/x`));
    const target = `/${Bucket}/${key}${url.search}`;
    return read(await s3.fetch(new Request(url, { method: 'PUT', body: 'x' }), { target }));
  };

  it.each(['../z', 'a/../../z', '..', './../z', 'a/..//../z'])('is refused: %s', async (key) => {
    const answer = await put(key);
    expect(answer.status).toBe(400);
    expect(answer.element('Code')).toBe('InvalidURI');
  });

  it.each(['a/../z', 'a/b/../../z', '..z', 'a/..b', './z'])('is not %s', async (key) => {
    // The signature is for another path, but signatures are checked later than names.
    expect((await put(key)).element('Code')).toBe('SignatureDoesNotMatch');
  });

  it('can still be read and deleted where it was stored before', async () => {
    await client.send(new PutObjectCommand({ Bucket, Key: 'old', Body: 'hello' }));
    await store.transact('write', async (tx) => {
      const old = await tx.get('objects', Bucket, 'old');
      if (!old) throw new Error('It is not there.');
      await tx.put('objects', Bucket, '../z', { ...old, key: '../z' });
    });
    const ask = async (method: string) =>
      (await s3.fetch(new Request(`http://localhost/${Bucket}/x`, { method }), { target: `/${Bucket}/../z` }))
        .status;
    // It is refused because nobody has signed it, and not because of its name.
    expect(await ask('GET')).toBe(403);
  });
});

it('events tell keys as forms do', () => {
  const change = {
    kind: 'created',
    bucket: Bucket,
    key: "a/b (1)!'~*é.jpg",
    eventName: 'ObjectCreated:Put',
    time: new Date(),
    by: { principalId: 'p', region: 'us-east-1', sourceIp: '127.0.0.1', requestId: 'r', hostId: 'h' },
  } satisfies Change;
  expect(eventRecord(change)?.s3.object.key).toBe('a/b+%281%29%21%27%7E*%C3%A9.jpg');
});

describe('a delete marker that is the current version', () => {
  beforeEach(async () => {
    await client.send(
      new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
    );
    await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
    await client.send(new DeleteObjectCommand({ Bucket, Key }));
  });

  it('has no tags and takes no ACL', async () => {
    const notAllowed = (Method: string) => ({
      name: 'MethodNotAllowed',
      Method,
      ResourceType: 'DeleteMarker',
      $metadata: { httpStatusCode: 405 },
    });
    const one = { Bucket, Key };
    await expect(client.send(new GetObjectTaggingCommand(one))).rejects.toMatchObject(notAllowed('GET'));
    await expect(
      client.send(new PutObjectTaggingCommand({ ...one, Tagging: { TagSet: [] } })),
    ).rejects.toMatchObject(notAllowed('PUT'));
    await expect(client.send(new DeleteObjectTaggingCommand(one))).rejects.toMatchObject(
      notAllowed('DELETE'),
    );
    await expect(client.send(new PutObjectAclCommand({ ...one, ACL: 'private' }))).rejects.toMatchObject(
      notAllowed('PUT'),
    );
  });

  it('is nothing to whoever reads', async () => {
    await expect(client.send(new GetObjectCommand({ Bucket, Key }))).rejects.toMatchObject({
      name: 'NoSuchKey',
    });
    await expect(client.send(new GetObjectAclCommand({ Bucket, Key }))).rejects.toMatchObject({
      name: 'NoSuchKey',
    });
  });
});

describe('tags', () => {
  const putObject = (TagSet: Tag[]) =>
    client.send(new PutObjectTaggingCommand({ Bucket, Key, Tagging: { TagSet } }));
  const putBucket = (TagSet: Tag[]) =>
    client.send(new PutBucketTaggingCommand({ Bucket, Tagging: { TagSet } }));

  beforeEach(() => client.send(new PutObjectCommand({ Bucket, Key, Body: 'x' })).then(() => undefined));

  it('may be no set at all', async () => {
    await putObject([{ Key: 'a', Value: 'b' }]);
    const object = await send(s3, { method: 'PUT', path: `/${Bucket}/${Key}?tagging`, body: '<Tagging/>' });
    expect(object.status).toBe(200);
    expect((await client.send(new GetObjectTaggingCommand({ Bucket, Key }))).TagSet).toEqual([]);
  });

  it('of a bucket are no set when there are none', async () => {
    await putBucket([{ Key: 'a', Value: 'b' }]);
    expect((await client.send(new GetBucketTaggingCommand({ Bucket }))).TagSet).toHaveLength(1);
    await putBucket([]);
    await expect(client.send(new GetBucketTaggingCommand({ Bucket }))).rejects.toMatchObject({
      name: 'NoSuchTagSet',
    });
  });

  it('are refused by name', async () => {
    const twice = [
      { Key: 'a', Value: '1' },
      { Key: 'a', Value: '2' },
    ];
    for (const put of [putObject, putBucket]) {
      await expect(put(twice)).rejects.toMatchObject({
        name: 'InvalidTag',
        message: 'Cannot provide multiple Tags with the same key',
        TagKey: 'a',
      });
    }
    const system = [{ Key: 'aws:a', Value: 'b' }];
    await expect(putObject(system)).rejects.toMatchObject({
      message: 'Your TagKey cannot be prefixed with aws:',
      TagKey: 'aws:a',
    });
    await expect(putBucket(system)).rejects.toMatchObject({
      message: 'System tags cannot be added/updated by requester',
      TagKey: 'aws:a',
    });
  });

  it.each(['a=1&a=2', 'a=1,b=2'])('in a header are a query: %s is none', async (Tagging) => {
    await expect(
      client.send(new PutObjectCommand({ Bucket, Key, Body: 'x', Tagging })),
    ).rejects.toMatchObject({
      name: 'InvalidArgument',
      ArgumentName: 'x-amz-tagging',
      ArgumentValue: Tagging,
    });
  });

  it('of no object name the bucket, too', async () => {
    await expect(client.send(new GetObjectTaggingCommand({ Bucket, Key: 'none' }))).rejects.toMatchObject({
      name: 'NoSuchKey',
      Key: `${Bucket}/none`,
    });
  });
});
