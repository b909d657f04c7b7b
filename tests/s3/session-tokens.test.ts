import {
  CreateBucketCommand,
  GetObjectCommand,
  ListBucketsCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleUser, type S3 } from '#s3';
import { clientOf, newS3 } from './sdk.ts';

const Bucket = 'my-social-app';
const temporary = {
  ...exampleUser,
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  sessionToken: 'AQoEXAMPLEH4aoAH0gNCAPy/+=',
  expires: '2026-01-31T13:00:00Z',
};
const { accessKeyId, secretAccessKey, sessionToken } = temporary;
let now: Date;
let s3: S3;

beforeEach(async () => {
  now = new Date();
  temporary.expires = new Date(now.getTime() + 3_600_000).toISOString();
  s3 = newS3({ users: [exampleUser, temporary], clock: () => now });
  await clientOf(s3).send(new CreateBucketCommand({ Bucket }));
});

const list = (credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string }) =>
  clientOf(s3, { credentials }).send(new ListBucketsCommand({}));

// https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html#UsingTemporarySecurityCredentials
describe('temporary credentials', () => {
  it('are taken with their session token, in headers, in URLs and in forms', async () => {
    expect((await list({ accessKeyId, secretAccessKey, sessionToken })).Buckets).toHaveLength(1);
    const client = clientOf(s3, { credentials: temporary });
    await client.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'hello' }));
    const url = await getSignedUrl(client, new GetObjectCommand({ Bucket, Key: 'k' }));
    expect(await (await s3.fetch(new Request(url))).text()).toBe('hello');
    const post = await createPresignedPost(client, { Bucket, Key: 'posted' });
    const form = new FormData();
    for (const [name, value] of Object.entries(post.fields)) form.append(name, value);
    form.append('file', 'x');
    expect((await s3.fetch(new Request(post.url, { method: 'POST', body: form }))).status).toBe(204);
  });

  it('are none without it, and invalid with another', async () => {
    await expect(list({ accessKeyId, secretAccessKey })).rejects.toMatchObject({
      name: 'InvalidAccessKeyId',
      $metadata: { httpStatusCode: 403 },
    });
    const invalid = { name: 'InvalidToken', $metadata: { httpStatusCode: 400 } };
    await expect(list({ accessKeyId, secretAccessKey, sessionToken: 'x' })).rejects.toMatchObject(invalid);
    await expect(list({ ...exampleUser, sessionToken: 'x' })).rejects.toMatchObject(invalid);
  });

  it('expire', async () => {
    temporary.expires = new Date(now.getTime() - 1000).toISOString();
    await expect(list({ accessKeyId, secretAccessKey, sessionToken })).rejects.toMatchObject({
      name: 'ExpiredToken',
      $metadata: { httpStatusCode: 400 },
    });
  });
});
