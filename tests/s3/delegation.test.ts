import {
  AbortMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeletePublicAccessBlockCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  PutBucketPolicyCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleUser } from '#s3';
import { clientOf, newS3, other } from './sdk.ts';

const Bucket = 'my-social-app';
const Key = 'contracts/101.pdf';
const denied = { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } };

let owner: S3Client;
let partner: S3Client;

beforeEach(async () => {
  const s3 = newS3({ users: [exampleUser, other] });
  owner = clientOf(s3);
  partner = clientOf(s3, { credentials: other });
  await owner.send(new CreateBucketCommand({ Bucket, ObjectLockEnabledForBucket: true }));
  await owner.send(new DeletePublicAccessBlockCommand({ Bucket }));
});

/** Lets the partner do only that with objects. */
const allow = (Action: string | string[], more: object = {}) =>
  owner.send(
    new PutBucketPolicyCommand({
      Bucket,
      Policy: JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: { AWS: other.id },
            Action,
            Resource: `arn:aws:s3:::${Bucket}/*`,
            ...more,
          },
        ],
      }),
    }),
  );

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions
describe('who begins an upload', () => {
  it('may list its parts and abort it, without a permission for that', async () => {
    await allow('s3:PutObject');
    const { UploadId } = await partner.send(new CreateMultipartUploadCommand({ Bucket, Key }));
    const { Uploads } = await owner.send(new ListMultipartUploadsCommand({ Bucket }));
    expect(Uploads).toMatchObject([{ Initiator: { ID: other.id }, Owner: { ID: exampleUser.id } }]);
    const listed = await partner.send(new ListPartsCommand({ Bucket, Key, UploadId }));
    expect(listed.Initiator?.ID).toBe(other.id);
    await partner.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
  });

  it('is alone with that, beside the owner of the bucket', async () => {
    await allow('s3:PutObject');
    const { UploadId } = await owner.send(new CreateMultipartUploadCommand({ Bucket, Key }));
    await expect(
      partner.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId })),
    ).rejects.toMatchObject(denied);
    await owner.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
  });
});

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/tagging-and-policies.html
describe('a condition on the tags of a request', () => {
  it('sees those in the body of PutObjectTagging', async () => {
    await allow('s3:PutObjectTagging', {
      Condition: { StringEquals: { 's3:RequestObjectTag/security': 'public' } },
    });
    await owner.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
    const tag = (Value: string) =>
      partner.send(
        new PutObjectTaggingCommand({ Bucket, Key, Tagging: { TagSet: [{ Key: 'security', Value }] } }),
      );
    await tag('public');
    await expect(tag('private')).rejects.toMatchObject(denied);
  });
});

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html#object-lock-retention-modes
describe('leaving a lock in governance mode aside', () => {
  it('takes a permission of its own', async () => {
    const { VersionId } = await owner.send(
      new PutObjectCommand({
        Bucket,
        Key,
        Body: 'x',
        ObjectLockMode: 'GOVERNANCE',
        ObjectLockRetainUntilDate: new Date(Date.now() + 86_400_000),
      }),
    );
    const remove = () =>
      partner.send(new DeleteObjectCommand({ Bucket, Key, VersionId, BypassGovernanceRetention: true }));
    await allow('s3:DeleteObjectVersion');
    await expect(remove()).rejects.toMatchObject(denied);
    await allow(['s3:DeleteObjectVersion', 's3:BypassGovernanceRetention']);
    await remove();
  });
});
