import {
  CreateBucketCommand,
  DeleteBucketCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  PutBucketCorsCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleUser, type S3 } from '#s3';
import { clientOf, newS3, other } from './sdk.ts';

const Bucket = 'my-social-app';

let s3: S3;
let client: S3Client;

beforeEach(() => {
  s3 = newS3({ users: [exampleUser, other], clock: () => new Date() });
  client = clientOf(s3);
});

describe('CreateBucket', () => {
  it('makes a bucket in the region of the endpoint', async () => {
    const created = await clientOf(s3, { region: 'eu-west-1' }).send(new CreateBucketCommand({ Bucket }));
    expect(created.Location).toBe(`http://${Bucket}.s3.amazonaws.com/`);
    const head = await clientOf(s3, { region: 'eu-west-1' }).send(new HeadBucketCommand({ Bucket }));
    expect(head.BucketRegion).toBe('eu-west-1');
  });

  it('succeeds again for its owner in us-east-1, and is refused elsewhere', async () => {
    await client.send(new CreateBucketCommand({ Bucket }));
    await client.send(new CreateBucketCommand({ Bucket }));
    const europe = clientOf(s3, { region: 'eu-west-1' });
    await europe.send(new CreateBucketCommand({ Bucket: 'elsewhere' }));
    await expect(europe.send(new CreateBucketCommand({ Bucket: 'elsewhere' }))).rejects.toMatchObject({
      name: 'BucketAlreadyOwnedByYou',
      $metadata: { httpStatusCode: 409 },
    });
  });

  it('refuses a name that somebody else has', async () => {
    await client.send(new CreateBucketCommand({ Bucket }));
    const theirs = clientOf(s3, { credentials: other });
    await expect(theirs.send(new CreateBucketCommand({ Bucket }))).rejects.toMatchObject({
      name: 'BucketAlreadyExists',
    });
  });

  it('refuses names that break the naming rules', async () => {
    await expect(client.send(new CreateBucketCommand({ Bucket: 'My_Bucket' }))).rejects.toMatchObject({
      name: 'InvalidBucketName',
      BucketName: 'My_Bucket',
    });
  });

  it('refuses a location other than its endpoint’s, and one that is none', async () => {
    const inRegion = (LocationConstraint: string) =>
      client.send(
        new CreateBucketCommand({
          Bucket,
          CreateBucketConfiguration: { LocationConstraint: LocationConstraint as 'eu-west-1' },
        }),
      );
    await expect(inRegion('eu-west-1')).rejects.toMatchObject({ name: 'IllegalLocationConstraintException' });
    await expect(inRegion('the-moon')).rejects.toMatchObject({ name: 'InvalidLocationConstraint' });
  });
});

describe('ListBuckets', () => {
  it('lists the caller’s own buckets by name, with their owner', async () => {
    for (const name of ['bbb', 'aaa', 'ccc']) await client.send(new CreateBucketCommand({ Bucket: name }));
    await clientOf(s3, { credentials: other }).send(new CreateBucketCommand({ Bucket: 'theirs' }));
    const list = await client.send(new ListBucketsCommand({}));
    expect(list.Buckets?.map(({ Name }) => Name)).toEqual(['aaa', 'bbb', 'ccc']);
    expect(list.Buckets?.[0]?.CreationDate).toBeInstanceOf(Date);
    expect(list.Owner).toMatchObject({ ID: exampleUser.id });
  });

  it('lists a page at a time, by prefix', async () => {
    for (const name of ['a-1', 'a-2', 'a-3', 'bbb'])
      await client.send(new CreateBucketCommand({ Bucket: name }));
    const first = await client.send(new ListBucketsCommand({ Prefix: 'a-', MaxBuckets: 2 }));
    await expect(client.send(new ListBucketsCommand({ MaxBuckets: 10_001 }))).rejects.toMatchObject({
      name: 'InvalidArgument',
    });
    expect(first.Buckets?.map(({ Name }) => Name)).toEqual(['a-1', 'a-2']);
    const { ContinuationToken } = first;
    if (ContinuationToken === undefined) throw new Error('There is no second page.');
    const second = await client.send(
      new ListBucketsCommand({ Prefix: 'a-', MaxBuckets: 2, ContinuationToken }),
    );
    expect(second.Buckets).toMatchObject([{ Name: 'a-3', BucketRegion: 'us-east-1' }]);
    expect(second.ContinuationToken).toBeUndefined();
  });

  it('is empty in the beginning', async () => {
    expect((await client.send(new ListBucketsCommand({}))).Buckets ?? []).toEqual([]);
  });
});

describe('HeadBucket', () => {
  it('answers 404 without a body when there is none', async () => {
    await expect(client.send(new HeadBucketCommand({ Bucket }))).rejects.toMatchObject({
      name: 'NotFound',
      $metadata: { httpStatusCode: 404 },
    });
  });

  it('names the region of a bucket that was asked for elsewhere', async () => {
    await clientOf(s3, { region: 'eu-west-1' }).send(new CreateBucketCommand({ Bucket }));
    await expect(client.send(new HeadBucketCommand({ Bucket }))).rejects.toMatchObject({
      $metadata: { httpStatusCode: 301 },
      $response: { headers: { 'x-amz-bucket-region': 'eu-west-1' } },
    });
    await expect(client.send(new PutObjectCommand({ Bucket, Key: 'a', Body: '' }))).rejects.toMatchObject({
      name: 'PermanentRedirect',
      Endpoint: 'my-social-app.s3.eu-west-1.amazonaws.com',
    });
  });
});

describe('DeleteBucket', () => {
  it('deletes an empty bucket, and no other', async () => {
    await client.send(new CreateBucketCommand({ Bucket }));
    await client.send(new CreateBucketCommand({ Bucket: 'full' }));
    await client.send(new PutObjectCommand({ Bucket: 'full', Key: 'a', Body: '' }));
    const deleted = await client.send(new DeleteBucketCommand({ Bucket }));
    expect(deleted.$metadata.httpStatusCode).toBe(204);
    await expect(client.send(new DeleteBucketCommand({ Bucket }))).rejects.toMatchObject({
      name: 'NoSuchBucket',
    });
    await expect(client.send(new DeleteBucketCommand({ Bucket: 'full' }))).rejects.toMatchObject({
      name: 'BucketNotEmpty',
      $metadata: { httpStatusCode: 409 },
    });
  });
});

describe('a bucket that is not there', () => {
  it('is missed before anything else is found wrong', async () => {
    const Empty = { Bucket: 'nowhere', CORSConfiguration: { CORSRules: [] } };
    await expect(client.send(new PutBucketCorsCommand(Empty))).rejects.toMatchObject({
      name: 'NoSuchBucket',
    });
    const policy = { Bucket: 'nowhere', Policy: 'no JSON' };
    await expect(client.send(new PutBucketPolicyCommand(policy))).rejects.toMatchObject({
      name: 'NoSuchBucket',
    });
  });
});
