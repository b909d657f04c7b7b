import {
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketEncryptionCommand,
  GetBucketEncryptionCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutBucketEncryptionCommand,
  PutObjectCommand,
  UploadPartCommand,
  type PutObjectCommandInput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { S3 } from '#s3';
import { clientOf, engineWithBucket } from './sdk.ts';

const Bucket = 'my-social-app';
const Key = 'users/101/passport.pdf';
const kms = 'arn:aws:kms:us-east-1:111122223333:key/mine';
const customer = { SSECustomerAlgorithm: 'AES256', SSECustomerKey: 'k'.repeat(32) };
let s3: S3;
let client: S3Client;

beforeEach(async () => {
  ({ s3, client } = await engineWithBucket(Bucket));
  await block('NONE');
});

const block = (type: 'SSE-C' | 'NONE') =>
  client.send(
    new PutBucketEncryptionCommand({
      Bucket,
      ServerSideEncryptionConfiguration: { Rules: [{ BlockedEncryptionTypes: { EncryptionType: [type] } }] },
    }),
  );

const put = (parameters: Partial<PutObjectCommandInput> = {}) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body: 'secret', ...parameters }));

describe('a read', () => {
  it('does not say how to encrypt', async () => {
    await put();
    const asking = clientOf(s3);
    asking.middlewareStack.add(
      (next) => (args) => {
        (args.request as { headers: Record<string, string> }).headers['x-amz-server-side-encryption'] =
          'AES256';
        return next(args);
      },
      { step: 'build' },
    );
    await expect(asking.send(new GetObjectCommand({ Bucket, Key }))).rejects.toMatchObject({
      name: 'InvalidArgument',
    });
  });
});

describe('a part of an upload', () => {
  it('brings the key that the upload was begun with', async () => {
    const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key, ...customer }));
    const part = (parameters: object) =>
      client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber: 1, Body: 'x', ...parameters }));
    const refused = { name: 'InvalidRequest', $metadata: { httpStatusCode: 400 } };
    await expect(part({})).rejects.toMatchObject(refused);
    await expect(part({ ...customer, SSECustomerKey: 'z'.repeat(32) })).rejects.toMatchObject(refused);
    await part(customer);
  });
});

describe('encryption with keys of KMS', () => {
  it('is told of in every answer', async () => {
    const expected = { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kms };
    expect(await put({ ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kms })).toMatchObject(expected);
    expect(await client.send(new HeadObjectCommand({ Bucket, Key }))).toMatchObject(expected);
    await expect(put({ SSEKMSKeyId: kms })).rejects.toMatchObject({ name: 'InvalidArgument' });
    await expect(put({ ServerSideEncryption: 'aws:kms', SSEKMSKeyId: '' })).rejects.toMatchObject({
      name: 'InvalidArgument',
    });
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
  it('is blocked in new buckets, until they are told otherwise', async () => {
    await client.send(new CreateBucketCommand({ Bucket: 'new-one' }));
    const blocked = async (name: string) => {
      const { ServerSideEncryptionConfiguration: configuration } = await client.send(
        new GetBucketEncryptionCommand({ Bucket: name }),
      );
      return configuration?.Rules?.[0]?.BlockedEncryptionTypes?.EncryptionType;
    };
    expect([await blocked('new-one'), await blocked(Bucket)]).toEqual([['SSE-C'], ['NONE']]);
    const denied = { name: 'AccessDenied', $metadata: { httpStatusCode: 403 } };
    await expect(put({ ...customer, Bucket: 'new-one' })).rejects.toMatchObject(denied);
    const upload = new CreateMultipartUploadCommand({ Bucket: 'new-one', Key, ...customer });
    await expect(client.send(upload)).rejects.toMatchObject(denied);
    await put(customer);
    await block('SSE-C');
    // What was stored before can still be read.
    await get(customer);
    await expect(put(customer)).rejects.toMatchObject(denied);
    await expect(block('AES256' as 'NONE')).rejects.toMatchObject({ name: 'MalformedXML' });
  });

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
