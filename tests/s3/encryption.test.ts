import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteBucketEncryptionCommand,
  GetBucketEncryptionCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutBucketEncryptionCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { clientOf, newS3 } from './sdk.ts';

const Bucket = 'my-social-app';
const Key = 'users/101/passport.pdf';
const kms = 'arn:aws:kms:us-east-1:111122223333:key/mine';
const customer = { SSECustomerAlgorithm: 'AES256', SSECustomerKey: 'k'.repeat(32) };
let client: S3Client;

beforeEach(async () => {
  client = clientOf(newS3());
  await client.send(new CreateBucketCommand({ Bucket }));
});

const put = (parameters: Partial<PutObjectCommandInput> = {}) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body: 'secret', ...parameters }));

describe('encryption with keys of KMS', () => {
  it('is told of in every answer', async () => {
    const expected = { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kms };
    expect(await put({ ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kms })).toMatchObject(expected);
    expect(await client.send(new HeadObjectCommand({ Bucket, Key }))).toMatchObject(expected);
    await expect(put({ SSEKMSKeyId: kms })).rejects.toMatchObject({ name: 'InvalidArgument' });
    await expect(put({ ServerSideEncryption: 'rot13' as 'AES256' })).rejects.toMatchObject({
      name: 'InvalidArgument',
    });
  });

  it('may be the default of a bucket', async () => {
    const algorithm = async () => {
      const { ServerSideEncryptionConfiguration } = await client.send(
        new GetBucketEncryptionCommand({ Bucket }),
      );
      return ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm;
    };
    expect(await algorithm()).toBe('AES256');
    await client.send(
      new PutBucketEncryptionCommand({
        Bucket,
        ServerSideEncryptionConfiguration: {
          Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: kms } }],
        },
      }),
    );
    expect(await algorithm()).toBe('aws:kms');
    expect(await put()).toMatchObject({ ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kms });
    expect(await put({ ServerSideEncryption: 'AES256' })).toMatchObject({ ServerSideEncryption: 'AES256' });
    await client.send(new DeleteBucketEncryptionCommand({ Bucket }));
    expect(await put()).toMatchObject({ ServerSideEncryption: 'AES256' });
  });
});

describe('encryption with a key of the customer', () => {
  const get = (parameters: object) => client.send(new GetObjectCommand({ Bucket, Key, ...parameters }));

  it('needs that key for every reading', async () => {
    await put(customer);
    const got = await get(customer);
    expect(await got.Body?.transformToString()).toBe('secret');
    expect(got.SSECustomerAlgorithm).toBe('AES256');
    await expect(get({})).rejects.toMatchObject({ name: 'InvalidRequest' });
    await expect(get({ ...customer, SSECustomerKey: 'x'.repeat(32) })).rejects.toMatchObject({
      name: 'AccessDenied',
    });
    await put({ Key: 'plain' });
    await expect(get({ ...customer, Key: 'plain' })).rejects.toMatchObject({ name: 'InvalidRequest' });
  });

  it('needs it for copies too', async () => {
    await put(customer);
    const copy = (parameters: object) =>
      client.send(
        new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/${Key}`, ...parameters }),
      );
    await expect(copy({})).rejects.toMatchObject({ name: 'InvalidRequest' });
    await copy({
      CopySourceSSECustomerAlgorithm: 'AES256',
      CopySourceSSECustomerKey: customer.SSECustomerKey,
    });
    expect(await (await get({ Key: 'copy' })).Body?.transformToString()).toBe('secret');
  });

  it('is refused where key, algorithm and MD5 do not belong together', async () => {
    await expect(put({ ...customer, SSECustomerKey: 'short' })).rejects.toMatchObject({
      name: 'InvalidArgument',
    });
    await expect(put({ ...customer, SSECustomerAlgorithm: 'DES' })).rejects.toMatchObject({
      name: 'InvalidEncryptionAlgorithmError',
    });
    await expect(put({ SSECustomerAlgorithm: 'AES256' })).rejects.toMatchObject({ name: 'InvalidArgument' });
    await expect(put({ ...customer, ServerSideEncryption: 'AES256' })).rejects.toMatchObject({
      name: 'InvalidArgument',
    });
  });
});
