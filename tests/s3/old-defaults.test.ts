import {
  CreateBucketCommand,
  DeleteBucketEncryptionCommand,
  GetBucketEncryptionCommand,
  GetBucketAclCommand,
  GetBucketOwnershipControlsCommand,
  GetObjectCommand,
  GetPublicAccessBlockCommand,
  HeadObjectCommand,
  PutBucketEncryptionCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { S3 } from '#s3';
import { clientOf, engineWithBucket } from './sdk.ts';

const Bucket = 'my-social-app';
const Key = 'a';
let s3: S3;
let client: S3Client;

beforeEach(async () => {
  ({ s3, client } = await engineWithBucket(Bucket, {
    newBuckets: { ownership: 'ObjectWriter', blockPublicAccess: false, encrypt: false },
  }));
});

describe('a bucket as they were before 2023', () => {
  it('takes ACLs, and nothing of it is closed to the public', async () => {
    const acl = { Bucket, Key, Body: 'x', ACL: 'public-read' } as const;
    await client.send(new PutObjectCommand(acl));
    expect((await s3.fetch(new Request(`http://localhost/${Bucket}/${Key}`))).status).toBe(200);
    await expect(client.send(new GetBucketOwnershipControlsCommand({ Bucket }))).rejects.toMatchObject({
      name: 'OwnershipControlsNotFoundError',
      $metadata: { httpStatusCode: 404 },
    });
    await expect(client.send(new GetPublicAccessBlockCommand({ Bucket }))).rejects.toMatchObject({
      name: 'NoSuchPublicAccessBlockConfiguration',
    });
  });

  it('is made anew by its owner without its ACL', async () => {
    const make = (parameters: object = {}) =>
      client.send(new CreateBucketCommand({ Bucket: 'other', ...parameters }));
    const grants = async () => (await client.send(new GetBucketAclCommand({ Bucket: 'other' }))).Grants;
    await make({ ACL: 'public-read' });
    expect(await grants()).toHaveLength(2);
    await make();
    expect(await grants()).toHaveLength(1);
  });

  it('encrypts only what it is asked to', async () => {
    const encryption = () => client.send(new GetBucketEncryptionCommand({ Bucket }));
    const missing = { name: 'ServerSideEncryptionConfigurationNotFoundError' };
    const put = async (parameters: object = {}) =>
      (await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x', ...parameters })))
        .ServerSideEncryption;
    await expect(encryption()).rejects.toMatchObject(missing);
    expect(await put()).toBeUndefined();
    expect(await put({ ServerSideEncryption: 'AES256' })).toBe('AES256');
    await client.send(
      new PutBucketEncryptionCommand({
        Bucket,
        ServerSideEncryptionConfiguration: {
          Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
      }),
    );
    await encryption();
    expect(await put()).toBe('AES256');
    await client.send(new DeleteBucketEncryptionCommand({ Bucket }));
    await expect(encryption()).rejects.toMatchObject(missing);
    expect(await put()).toBeUndefined();
  });
});

describe('an address as it was sent', () => {
  it('keeps the dots that a URL would take for steps', async () => {
    const target = `/${Bucket}/a/../b/.?x=1`;
    const request = () => new Request(`http://localhost${target}`);
    const body = { Bucket, Key: 'a/../b/.', Body: 'dots', ACL: 'public-read' } as const;
    // The SDK signs the key as it is; only in a Request would its dots be lost.
    const dotted = clientOf(
      { fetch: (sent) => s3.fetch(sent, { target: `/${Bucket}/a/../b/.?x-id=PutObject` }) },
      {
        endpoint: 'http://localhost',
        forcePathStyle: true,
      },
    );
    await dotted.send(new PutObjectCommand(body));
    expect(await (await s3.fetch(request(), { target })).text()).toBe('dots');
    expect((await s3.fetch(request())).status).toBe(403);
    await expect(client.send(new HeadObjectCommand({ Bucket, Key: 'b' }))).rejects.toMatchObject({
      name: 'NotFound',
    });
  });
});

describe('metadata beyond ASCII', () => {
  it('is given back by RFC 2047', async () => {
    const request = new Request(`http://localhost/${Bucket}/${Key}`);
    await client.send(
      new PutObjectCommand({ Bucket, Key, Body: 'x', ACL: 'public-read', Metadata: { name: 'Zoë' } }),
    );
    const { headers } = await s3.fetch(request);
    expect(headers.get('x-amz-meta-name')).toBe('=?UTF-8?Q?Zo=C3=AB?=');
  });

  it('is signed as text by some, and as the bytes of UTF-8 by others', async () => {
    const bytes = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
    const utf8 = clientOf({
      fetch: (sent) => {
        const headers = new Headers(sent.headers);
        headers.set('x-amz-meta-name', bytes('Zoë'));
        return s3.fetch(new Request(sent, { headers }));
      },
    });
    await utf8.send(new PutObjectCommand({ Bucket, Key, Body: 'x', Metadata: { name: 'Zoë' } }));
    await client.send(new GetObjectCommand({ Bucket, Key }));
  });
});
