import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutBucketAccelerateConfigurationCommand,
  PutBucketPolicyCommand,
  PutBucketRequestPaymentCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleUser, type S3 } from '#s3';
import { clientOf, newS3, other } from './sdk.ts';

const Bucket = 'my-open-data';
const Key = 'weather/2026.csv';
let s3: S3;
let owner: S3Client;
let reader: S3Client;

beforeEach(async () => {
  s3 = newS3({ users: [exampleUser, other], newBuckets: { blockPublicAccess: false } });
  owner = clientOf(s3);
  reader = clientOf(s3, { credentials: other });
  await owner.send(new CreateBucketCommand({ Bucket }));
  await owner.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
  const Statement = {
    Effect: 'Allow',
    Principal: '*',
    Action: ['s3:GetObject', 's3:ListBucket'],
    Resource: [`arn:aws:s3:::${Bucket}`, `arn:aws:s3:::${Bucket}/*`],
  };
  await owner.send(new PutBucketPolicyCommand({ Bucket, Policy: JSON.stringify({ Statement }) }));
});

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/RequesterPaysBuckets.html
describe('a bucket whose requesters pay', () => {
  beforeEach(() =>
    owner.send(
      new PutBucketRequestPaymentCommand({ Bucket, RequestPaymentConfiguration: { Payer: 'Requester' } }),
    ),
  );

  it('serves others who say that they pay, and tells them that they did', async () => {
    await expect(reader.send(new GetObjectCommand({ Bucket, Key }))).rejects.toMatchObject({
      name: 'AccessDenied',
      $metadata: { httpStatusCode: 403 },
    });
    const paid = await reader.send(new GetObjectCommand({ Bucket, Key, RequestPayer: 'requester' }));
    expect(paid.RequestCharged).toBe('requester');
    const list = new ListObjectsV2Command({ Bucket, RequestPayer: 'requester' });
    expect(await reader.send(list)).toMatchObject({ KeyCount: 1, RequestCharged: 'requester' });
  });

  it('serves nobody who cannot be charged', async () => {
    const headers = { 'x-amz-request-payer': 'requester' };
    const request = new Request(`https://${Bucket}.s3.us-east-1.amazonaws.com/${Key}`, { headers });
    expect((await s3.fetch(request)).status).toBe(403);
  });

  it('charges its owner as always', async () => {
    const { RequestCharged } = await owner.send(new GetObjectCommand({ Bucket, Key }));
    expect(RequestCharged).toBeUndefined();
  });
});

// https://docs.aws.amazon.com/AmazonS3/latest/userguide/transfer-acceleration.html
describe('the endpoint of S3 Transfer Acceleration', () => {
  it('is for buckets that have it', async () => {
    const fast = clientOf(s3, { useAccelerateEndpoint: true });
    const get = () => fast.send(new GetObjectCommand({ Bucket, Key }));
    await expect(get()).rejects.toMatchObject({
      name: 'InvalidRequest',
      message: 'S3 Transfer Acceleration is not configured on this bucket',
    });
    const accelerate = (Status: 'Enabled' | 'Suspended') =>
      owner.send(
        new PutBucketAccelerateConfigurationCommand({ Bucket, AccelerateConfiguration: { Status } }),
      );
    await accelerate('Enabled');
    await get();
    await accelerate('Suspended');
    await expect(get()).rejects.toMatchObject({ name: 'InvalidRequest' });
  });
});
