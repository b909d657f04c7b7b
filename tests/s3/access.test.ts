import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteBucketPolicyCommand,
  DeleteObjectsCommand,
  DeletePublicAccessBlockCommand,
  GetBucketAclCommand,
  GetBucketOwnershipControlsCommand,
  GetBucketPolicyCommand,
  GetBucketPolicyStatusCommand,
  GetObjectAclCommand,
  GetObjectCommand,
  GetPublicAccessBlockCommand,
  ListObjectsV2Command,
  PutBucketAclCommand,
  PutBucketOwnershipControlsCommand,
  PutBucketPolicyCommand,
  PutObjectAclCommand,
  PutObjectCommand,
  PutPublicAccessBlockCommand,
  type ObjectOwnership,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleUser, type S3 } from '#s3';
import { clientOf, newS3, other } from './sdk.ts';

const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';
const url = `https://${Bucket}.s3.us-east-1.amazonaws.com`;

let s3: S3;
let owner: S3Client;
let stranger: S3Client;

beforeEach(async () => {
  s3 = newS3({ users: [exampleUser, other] });
  owner = clientOf(s3);
  stranger = clientOf(s3, { credentials: other });
  await owner.send(new CreateBucketCommand({ Bucket }));
  await owner.send(new PutObjectCommand({ Bucket, Key, Body: 'hello' }));
});

const status = async (path: string, init: RequestInit = {}) =>
  (await s3.fetch(new Request(url + path, init))).status;
const read = (client: S3Client) => client.send(new GetObjectCommand({ Bucket, Key }));
const denied = { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } };
const openUp = () => owner.send(new DeletePublicAccessBlockCommand({ Bucket }));
const own = (ownership: ObjectOwnership) =>
  owner.send(
    new PutBucketOwnershipControlsCommand({
      Bucket,
      OwnershipControls: { Rules: [{ ObjectOwnership: ownership }] },
    }),
  );
const policy = (...statements: object[]) =>
  owner.send(
    new PutBucketPolicyCommand({
      Bucket,
      Policy: JSON.stringify({ Version: '2012-10-17', Statement: statements }),
    }),
  );
const allowReading = {
  Effect: 'Allow',
  Principal: '*',
  Action: 's3:GetObject',
  Resource: `arn:aws:s3:::${Bucket}/*`,
};

describe('a new bucket', () => {
  it('is its owner’s alone', async () => {
    await read(owner);
    await expect(read(stranger)).rejects.toMatchObject(denied);
    await expect(stranger.send(new ListObjectsV2Command({ Bucket }))).rejects.toMatchObject(denied);
    await expect(stranger.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }))).rejects.toMatchObject(
      denied,
    );
    expect(await status(`/${Key}`)).toBe(403);
    const { Errors } = await stranger.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key }] } }),
    );
    expect(Errors).toMatchObject([{ Key, Code: 'AccessDenied' }]);
    await read(owner);
  });

  it('does not tell strangers what is not in it', async () => {
    expect(await status('/nothing')).toBe(403);
  });

  it('takes no ACLs, and blocks public access', async () => {
    const put = new PutObjectCommand({ Bucket, Key, Body: 'x', ACL: 'public-read' });
    await expect(owner.send(put)).rejects.toMatchObject({ name: 'AccessControlListNotSupported' });
    await expect(policy(allowReading)).rejects.toMatchObject(denied);
    const { PublicAccessBlockConfiguration } = await owner.send(new GetPublicAccessBlockCommand({ Bucket }));
    expect(PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      IgnorePublicAcls: true,
      BlockPublicPolicy: true,
      RestrictPublicBuckets: true,
    });
    const controls = await owner.send(new GetBucketOwnershipControlsCommand({ Bucket }));
    expect(controls.OwnershipControls?.Rules).toEqual([{ ObjectOwnership: 'BucketOwnerEnforced' }]);
    await expect(
      owner.send(new CreateBucketCommand({ Bucket: 'public', ACL: 'public-read' })),
    ).rejects.toMatchObject({ name: 'InvalidBucketAclWithObjectOwnership' });
  });
});

describe('a bucket policy', () => {
  it('lets everybody read, once public policies are not blocked', async () => {
    await openUp();
    await policy(allowReading);
    expect(await status(`/${Key}`)).toBe(200);
    expect(await status(`/${Key}`, { method: 'PUT', body: 'x' })).toBe(403);
    expect(await status('/nothing')).toBe(403);
    expect(await status(`/${Key}?response-content-type=text/html`)).toBe(400);
    await read(stranger);
    const { PolicyStatus } = await owner.send(new GetBucketPolicyStatusCommand({ Bucket }));
    expect(PolicyStatus?.IsPublic).toBe(true);
    await policy(allowReading, {
      ...allowReading,
      Action: 's3:ListBucket',
      Resource: `arn:aws:s3:::${Bucket}`,
    });
    expect(await status('/nothing')).toBe(404);
  });

  it('allows strangers nothing while public buckets are restricted', async () => {
    await openUp();
    await policy(allowReading);
    await owner.send(
      new PutPublicAccessBlockCommand({
        Bucket,
        PublicAccessBlockConfiguration: { RestrictPublicBuckets: true },
      }),
    );
    await expect(read(stranger)).rejects.toMatchObject(denied);
    await read(owner);
  });

  it('names one account', async () => {
    await policy({ ...allowReading, Principal: { AWS: `arn:aws:iam::${other.id}:root` } });
    await read(stranger);
    expect(await status(`/${Key}`)).toBe(403);
    await stranger.send(new GetObjectCommand({ Bucket, Key }));
  });

  it('can deny even the owner, who can still take it back', async () => {
    await policy({
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`],
    });
    await expect(read(owner)).rejects.toMatchObject(denied);
    expect((await owner.send(new GetBucketPolicyCommand({ Bucket }))).Policy).toContain('Deny');
    await owner.send(new DeleteBucketPolicyCommand({ Bucket }));
    await read(owner);
    await expect(owner.send(new GetBucketPolicyCommand({ Bucket }))).rejects.toMatchObject({
      name: 'NoSuchBucketPolicy',
    });
  });

  it('holds conditions against the request: where from, over what, and with which headers', async () => {
    await openUp();
    await policy({ ...allowReading, Condition: { IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } } });
    const from = async (ip: string) => (await s3.fetch(new Request(`${url}/${Key}`), { ip })).status;
    expect([await from('203.0.113.9'), await from('198.51.100.1')]).toEqual([200, 403]);
    await policy({
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:PutObject',
      Resource: `arn:aws:s3:::${Bucket}/*`,
      Condition: { Null: { 's3:x-amz-server-side-encryption': 'true' } },
    });
    const put = (parameters: object) =>
      owner.send(new PutObjectCommand({ Bucket, Key, Body: 'x', ...parameters }));
    await expect(put({})).rejects.toMatchObject(denied);
    await put({ ServerSideEncryption: 'AES256' });
  });

  it('is needed for both ends of a copy', async () => {
    await stranger.send(new CreateBucketCommand({ Bucket: 'theirs' }));
    const copy = () =>
      stranger.send(new CopyObjectCommand({ Bucket: 'theirs', Key, CopySource: `${Bucket}/${Key}` }));
    await expect(copy()).rejects.toMatchObject(denied);
    await policy({ ...allowReading, Principal: { CanonicalUser: other.id } });
    await copy();
  });

  it('is refused when it is malformed', async () => {
    await expect(policy({ Effect: 'Allow' })).rejects.toMatchObject({ name: 'MalformedPolicy' });
  });
});

describe('ACLs, where they count', () => {
  beforeEach(async () => {
    await openUp();
    await own('ObjectWriter');
  });

  it('open an object to everybody, to those who sign, or to one account', async () => {
    const acl = (parameters: object) => owner.send(new PutObjectAclCommand({ Bucket, Key, ...parameters }));
    await acl({ ACL: 'public-read' });
    expect(await status(`/${Key}`)).toBe(200);
    await acl({ ACL: 'authenticated-read' });
    expect(await status(`/${Key}`)).toBe(403);
    await read(stranger);
    await acl({ ACL: 'private' });
    await expect(read(stranger)).rejects.toMatchObject(denied);
    await acl({ GrantRead: `emailAddress="${other.email}"` });
    await read(stranger);
    const { Grants } = await owner.send(new GetObjectAclCommand({ Bucket, Key }));
    expect(Grants).toMatchObject([{ Grantee: { Type: 'CanonicalUser', ID: other.id }, Permission: 'READ' }]);
    await expect(acl({ GrantRead: 'emailAddress="x@example.com"' })).rejects.toMatchObject({
      name: 'UnresolvableGrantByEmailAddress',
    });
    await expect(acl({ ACL: 'open' })).rejects.toMatchObject({ name: 'InvalidArgument' });
  });

  it('open a bucket for listing and for writing; what others write is theirs', async () => {
    await owner.send(new PutBucketAclCommand({ Bucket, ACL: 'public-read-write' }));
    expect(await status('/?list-type=2')).toBe(200);
    await stranger.send(new PutObjectCommand({ Bucket, Key: 'theirs', Body: 'x' }));
    await expect(owner.send(new GetObjectCommand({ Bucket, Key: 'theirs' }))).rejects.toMatchObject(denied);
    await stranger.send(
      new PutObjectCommand({ Bucket, Key: 'given', Body: 'x', ACL: 'bucket-owner-full-control' }),
    );
    await owner.send(new GetObjectCommand({ Bucket, Key: 'given' }));
    const { Grants } = await owner.send(new GetBucketAclCommand({ Bucket }));
    expect(Grants).toHaveLength(3);
  });

  it('come as XML too, and stay the owner’s', async () => {
    const acl = (ID: string) =>
      owner.send(
        new PutObjectAclCommand({
          Bucket,
          Key,
          AccessControlPolicy: {
            Owner: { ID },
            Grants: [{ Grantee: { Type: 'CanonicalUser', ID: other.id }, Permission: 'FULL_CONTROL' }],
          },
        }),
      );
    await expect(acl(other.id)).rejects.toMatchObject(denied);
    await acl(exampleUser.id);
    await read(stranger);
  });

  it('have a hundred grants at most', async () => {
    const grants = (count: number) =>
      owner.send(
        new PutBucketAclCommand({
          Bucket,
          AccessControlPolicy: {
            Owner: { ID: exampleUser.id },
            Grants: Array.from({ length: count }, () => ({
              Grantee: { Type: 'CanonicalUser', ID: other.id },
              Permission: 'READ',
            })),
          },
        }),
      );
    await grants(100);
    await expect(grants(101)).rejects.toMatchObject({ name: 'MalformedACLError' });
  });

  it('can take from an owner what they grant, but not themselves', async () => {
    await owner.send(new PutBucketAclCommand({ Bucket, GrantFullControl: `id="${other.id}"` }));
    await read(owner);
    await expect(owner.send(new ListObjectsV2Command({ Bucket }))).rejects.toMatchObject(denied);
    await expect(owner.send(new PutObjectCommand({ Bucket, Key: 'new', Body: 'x' }))).rejects.toMatchObject(
      denied,
    );
    await stranger.send(new ListObjectsV2Command({ Bucket }));
    const { Grants } = await owner.send(new GetBucketAclCommand({ Bucket }));
    expect(Grants).toHaveLength(1);
    await owner.send(new PutBucketAclCommand({ Bucket, ACL: 'private' }));
    await owner.send(new ListObjectsV2Command({ Bucket }));
  });

  it('are not taken where they do not count', async () => {
    await own('BucketOwnerEnforced');
    const refused = { name: 'AccessControlListNotSupported' };
    await expect(owner.send(new PutBucketAclCommand({ Bucket, ACL: 'private' }))).rejects.toMatchObject(
      refused,
    );
    await expect(owner.send(new PutObjectAclCommand({ Bucket, Key, ACL: 'private' }))).rejects.toMatchObject(
      refused,
    );
  });

  it('cannot be public while that is blocked, and then do not count', async () => {
    await owner.send(new PutObjectAclCommand({ Bucket, Key, ACL: 'public-read' }));
    await owner.send(
      new PutPublicAccessBlockCommand({
        Bucket,
        PublicAccessBlockConfiguration: { BlockPublicAcls: true, IgnorePublicAcls: true },
      }),
    );
    expect(await status(`/${Key}`)).toBe(403);
    await expect(
      owner.send(new PutObjectAclCommand({ Bucket, Key, ACL: 'public-read' })),
    ).rejects.toMatchObject(denied);
  });
});

describe('the owner that a request expects a bucket to have', () => {
  it('must be its owner', async () => {
    const list = (ExpectedBucketOwner: string) =>
      owner.send(new ListObjectsV2Command({ Bucket, ExpectedBucketOwner }));
    await list(exampleUser.id);
    await expect(list(other.id)).rejects.toMatchObject(denied);
    const copy = (ExpectedSourceBucketOwner: string) =>
      owner.send(
        new CopyObjectCommand({
          Bucket,
          Key: 'b',
          CopySource: `${Bucket}/${Key}`,
          ExpectedSourceBucketOwner,
        }),
      );
    await copy(exampleUser.id);
    await expect(copy(other.id)).rejects.toMatchObject(denied);
    await expect(
      owner.send(
        new DeleteObjectsCommand({
          Bucket,
          Delete: { Objects: [{ Key }] },
          ExpectedBucketOwner: other.id,
        }),
      ),
    ).rejects.toMatchObject(denied);
  });
});
