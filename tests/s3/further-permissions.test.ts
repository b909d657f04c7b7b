import {
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  GetObjectAttributesCommand,
  HeadObjectCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleUser } from '#s3';
import { clientOf, newS3, other } from './sdk.ts';

const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';
const denied = { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } };
const RetainUntilDate = new Date('2099-01-01T00:00:00Z');

let owner: S3Client;
let stranger: S3Client;

beforeEach(async () => {
  const s3 = newS3({
    users: [exampleUser, other],
    newBuckets: { ownership: 'ObjectWriter', blockPublicAccess: false },
  });
  owner = clientOf(s3);
  stranger = clientOf(s3, { credentials: other });
  await owner.send(new CreateBucketCommand({ Bucket, ObjectLockEnabledForBucket: true }));
});

const allow = (actions: readonly string[], ...more: object[]) =>
  owner.send(
    new PutBucketPolicyCommand({
      Bucket,
      Policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { CanonicalUser: other.id },
            Action: actions.map((action) => `s3:${action}`),
            Resource: `arn:aws:s3:::${Bucket}/*`,
          },
          ...more,
        ],
      }),
    }),
  );

const extras: [action: string, parameters: Partial<PutObjectCommandInput>][] = [
  ['PutObjectAcl', { ACL: 'public-read' }],
  ['PutObjectAcl', { GrantRead: 'uri="http://acs.amazonaws.com/groups/global/AllUsers"' }],
  ['PutObjectTagging', { Tagging: 'visible=yes' }],
  ['PutObjectRetention', { ObjectLockMode: 'GOVERNANCE', ObjectLockRetainUntilDate: RetainUntilDate }],
  ['PutObjectLegalHold', { ObjectLockLegalHoldStatus: 'ON' }],
];

describe('what is put beside the bytes', () => {
  it.each(extras)('takes s3:%s beside s3:PutObject, for %o', async (action, parameters) => {
    const put = () => stranger.send(new PutObjectCommand({ Bucket, Key, Body: 'x', ...parameters }));
    const begin = () => stranger.send(new CreateMultipartUploadCommand({ Bucket, Key, ...parameters }));
    const copy = () =>
      stranger.send(
        new CopyObjectCommand({
          Bucket,
          Key,
          CopySource: `${Bucket}/from`,
          TaggingDirective: 'REPLACE',
          ...parameters,
        }),
      );
    await owner.send(new PutObjectCommand({ Bucket, Key: 'from', Body: 'x' }));
    await allow(['PutObject', 'GetObject']);
    for (const attempt of [put, begin, copy]) await expect(attempt()).rejects.toMatchObject(denied);
    await allow(['PutObject', 'GetObject', action]);
    for (const attempt of [put, begin, copy]) await attempt();
  });

  it('takes nothing more to give the bucket’s owner full control', async () => {
    await allow(['PutObject']);
    await stranger.send(new PutObjectCommand({ Bucket, Key, ACL: 'bucket-owner-full-control' }));
    await stranger.send(new PutObjectCommand({ Bucket, Key, GrantFullControl: `id=${exampleUser.id}` }));
  });

  it('can be denied to the owner', async () => {
    await allow(['GetObject'], {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:PutObjectTagging',
      Resource: `arn:aws:s3:::${Bucket}/*`,
    });
    await owner.send(new PutObjectCommand({ Bucket, Key }));
    await expect(owner.send(new PutObjectCommand({ Bucket, Key, Tagging: 'a=b' }))).rejects.toMatchObject(
      denied,
    );
  });
});

describe('a copy with its tags', () => {
  it('takes the permission to read them and to write them', async () => {
    await owner.send(new PutObjectCommand({ Bucket, Key: 'from', Tagging: 'a=b' }));
    const copy = () => stranger.send(new CopyObjectCommand({ Bucket, Key, CopySource: `${Bucket}/from` }));
    await allow(['PutObject', 'GetObject', 'PutObjectTagging']);
    await expect(copy()).rejects.toMatchObject(denied);
    await allow(['PutObject', 'GetObject', 'GetObjectTagging']);
    await expect(copy()).rejects.toMatchObject(denied);
    await allow(['PutObject', 'GetObject', 'GetObjectTagging', 'PutObjectTagging']);
    await copy();
  });
});

describe('a reader', () => {
  it('sees the count of tags and the lock only with the permissions to look at them', async () => {
    await owner.send(
      new PutObjectCommand({
        Bucket,
        Key,
        Tagging: 'a=b',
        ObjectLockMode: 'GOVERNANCE',
        ObjectLockRetainUntilDate: RetainUntilDate,
        ObjectLockLegalHoldStatus: 'ON',
      }),
    );
    const seen = async (client: S3Client) => {
      const { TagCount, ObjectLockMode, ObjectLockLegalHoldStatus } = await client.send(
        new HeadObjectCommand({ Bucket, Key }),
      );
      return [TagCount, ObjectLockMode, ObjectLockLegalHoldStatus];
    };
    expect(await seen(owner)).toEqual([1, 'GOVERNANCE', 'ON']);
    await allow(['GetObject']);
    expect(await seen(stranger)).toEqual([undefined, undefined, undefined]);
    await allow(['GetObject', 'GetObjectTagging', 'GetObjectRetention', 'GetObjectLegalHold']);
    expect(await seen(stranger)).toEqual([1, 'GOVERNANCE', 'ON']);
  });

  it('asks for attributes with the permission to read the object beside their own', async () => {
    await owner.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
    const attributes = () =>
      stranger.send(new GetObjectAttributesCommand({ Bucket, Key, ObjectAttributes: ['ObjectSize'] }));
    await allow(['GetObjectAttributes']);
    await expect(attributes()).rejects.toMatchObject(denied);
    await allow(['GetObject']);
    await expect(attributes()).rejects.toMatchObject(denied);
    await allow(['GetObject', 'GetObjectAttributes']);
    expect(await attributes()).toMatchObject({ ObjectSize: 1 });
  });
});

describe('a bucket’s ownership', () => {
  it('does not change what a put with an ACL takes', async () => {
    await allow(['PutObject']);
    await owner.send(
      new PutBucketOwnershipControlsCommand({
        Bucket,
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
      }),
    );
    await stranger.send(new PutObjectCommand({ Bucket, Key, ACL: 'bucket-owner-full-control' }));
    await expect(
      stranger.send(new PutObjectCommand({ Bucket, Key, ACL: 'public-read' })),
    ).rejects.toMatchObject(denied);
  });
});
