import {
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  UploadPartCommand,
  type CompleteMultipartUploadCommandInput,
  type PutObjectCommandInput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { S3 } from '#s3';
import { presign, read, send } from './raw.ts';
import { engineWithBucket } from './sdk.ts';

// As recorded from Amazon S3 by the tests of LocalStack, tests/aws/services/s3/*.snapshot.json.
const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';

let s3: S3;
let client: S3Client;

beforeEach(async () => {
  ({ s3, client } = await engineWithBucket(Bucket));
});

const put = (parameters: Partial<PutObjectCommandInput> = {}) =>
  client.send(new PutObjectCommand({ Bucket, Key, Body: 'hello', ...parameters }));
const exists = () =>
  client.send(new GetObjectCommand({ Bucket, Key })).then(
    () => true,
    () => false,
  );
const notImplemented = (Header: string, additionalMessage?: string) => ({
  name: 'NotImplemented',
  message: 'A header you provided implies functionality that is not implemented',
  Header,
  ...(additionalMessage !== undefined && { additionalMessage }),
  $metadata: { httpStatusCode: 501 },
});

describe('a presigned URL', () => {
  it('makes a put conditional by its query', async () => {
    const url = presign('PUT', `/${Bucket}/${Key}`, { 'If-None-Match': '*' });
    const answers = [];
    for (let time = 0; time < 2; time += 1) {
      answers.push((await s3.fetch(new Request(url, { method: 'PUT', body: 'x' }))).status);
    }
    expect(answers).toEqual([200, 412]);
  });

  it('makes a read conditional, and takes a range of it, by its query', async () => {
    const { ETag = '' } = await put();
    const get = async (query: Record<string, string>) =>
      read(await s3.fetch(new Request(presign('GET', `/${Bucket}/${Key}`, query))));
    expect((await get({ 'If-None-Match': ETag })).status).toBe(304);
    expect((await get({ 'If-Match': '"other"' })).status).toBe(412);
    expect((await get({ 'If-Unmodified-Since': 'Sat, 31 Jan 2015 12:00:00 GMT' })).status).toBe(412);
    expect(await get({ Range: 'bytes=1-2' })).toMatchObject({ status: 206, text: 'el' });
  });

  it.each([
    ['Cache-Control', 'max-age=60'],
    ['Content-Disposition', 'inline'],
    ['Content-Encoding', 'gzip'],
    ['Content-Language', 'en'],
    ['Content-Type', 'text/plain'],
    ['Expires', 'Sat, 31 Jan 2026 12:00:00 GMT'],
    ['x-amz-meta-user', '101'],
    ['x-amz-website-redirect-location', '/there'],
  ])('stores %s of its query', async (name, value) => {
    const url = presign('PUT', `/${Bucket}/${Key}`, { [name]: value });
    expect((await s3.fetch(new Request(url, { method: 'PUT', body: new Uint8Array([1]) }))).status).toBe(200);
    const { headers } = await send(s3, { path: `/${Bucket}/${Key}` });
    expect(headers.get(name)).toBe(value);
  });

  it('holds a body against the Content-MD5 of its query', async () => {
    const url = presign('PUT', `/${Bucket}/${Key}`, { 'Content-MD5': '1B2M2Y8AsgTpgAmY7PhCfg==' });
    const answer = await read(await s3.fetch(new Request(url, { method: 'PUT', body: 'x' })));
    expect(answer.status).toBe(400);
    expect(answer.element('Code')).toBe('BadDigest');
  });
});

describe.each(['PutObject', 'CopyObject'])('%s', (operation) => {
  const write = (condition: Pick<PutObjectCommandInput, 'IfMatch' | 'IfNoneMatch'>) =>
    operation === 'PutObject'
      ? put(condition)
      : client.send(new CopyObjectCommand({ Bucket, Key, CopySource: `${Bucket}/source`, ...condition }));

  beforeEach(async () => {
    await put({ Key: 'source' });
  });

  it('takes no If-Match of any, whether the key is there or not', async () => {
    const error = notImplemented(
      'If-Match',
      "We don't accept the provided value of If-Match header for this API",
    );
    await expect(write({ IfMatch: '*' })).rejects.toMatchObject(error);
    await put();
    await expect(write({ IfMatch: '*' })).rejects.toMatchObject(error);
  });

  it('takes no If-None-Match but of any', async () => {
    await expect(write({ IfNoneMatch: '"etag"' })).rejects.toMatchObject(
      notImplemented(
        'If-None-Match',
        "We don't accept the provided value of If-None-Match header for this API",
      ),
    );
  });

  it('takes one condition', async () => {
    await expect(write({ IfMatch: '"etag"', IfNoneMatch: '*' })).rejects.toMatchObject(
      notImplemented('If-Match,If-None-Match', 'Multiple conditional request headers present in the request'),
    );
  });
});

describe('a condition that an operation does not know', () => {
  it.each([
    ['PUT', `/${Bucket}/${Key}`, 'If-Modified-Since'],
    ['PUT', `/${Bucket}/${Key}`, 'If-Unmodified-Since'],
    ['PUT', `/${Bucket}/${Key}`, 'x-amz-if-match-size'],
    ['PUT', `/${Bucket}/${Key}?tagging`, 'If-Match'],
    ['PUT', `/${Bucket}/${Key}?acl`, 'If-None-Match'],
    ['POST', `/${Bucket}/${Key}?uploads`, 'If-None-Match'],
    ['DELETE', `/${Bucket}/${Key}`, 'If-None-Match'],
    ['DELETE', `/${Bucket}/${Key}`, 'If-Unmodified-Since'],
    ['DELETE', `/${Bucket}/${Key}`, 'x-amz-if-match-size'],
    ['DELETE', `/${Bucket}/${Key}`, 'x-amz-if-match-last-modified-time'],
    ['DELETE', `/${Bucket}/${Key}?tagging`, 'If-Match'],
    ['DELETE', `/${Bucket}?policy`, 'If-Match'],
    ['PUT', `/${Bucket}?versioning`, 'If-None-Match'],
  ])('%s %s is not carried out with %s', async (method, path, header) => {
    await put();
    const answer = await send(s3, { method, path, headers: { [header]: '5' } });
    expect(answer.status).toBe(501);
    expect(answer.element('Header')).toBe(header);
    expect(await exists()).toBe(true);
  });

  it('is refused for each object of DeleteObjects by itself', async () => {
    await put();
    await put({ Key: 'b' });
    const { Deleted, Errors } = await client.send(
      new DeleteObjectsCommand({ Bucket, Delete: { Objects: [{ Key, Size: 5 }, { Key: 'b' }] } }),
    );
    expect(Deleted).toMatchObject([{ Key: 'b' }]);
    expect(Errors).toMatchObject([{ Key, Code: 'NotImplemented' }]);
    expect(await exists()).toBe(true);
  });
});

describe('DeleteObject', () => {
  it('does not take a version and If-Match together', async () => {
    await client.send(
      new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
    );
    const { ETag, VersionId } = await put();
    await expect(
      client.send(new DeleteObjectCommand({ Bucket, Key, VersionId, IfMatch: ETag })),
    ).rejects.toMatchObject(notImplemented('If-Match'));
    expect(await exists()).toBe(true);
  });

  it.each(['true', 'false'])('bypasses (%s) no locks where there are none', async (value) => {
    await put();
    const headers = { 'x-amz-bypass-governance-retention': value };
    const one = await send(s3, { method: 'DELETE', path: `/${Bucket}/${Key}`, headers });
    const body = `<Delete><Object><Key>${Key}</Key></Object></Delete>`;
    const many = await send(s3, {
      method: 'POST',
      path: `/${Bucket}?delete`,
      headers: { ...headers, 'content-md5': 'AAAAAAAAAAAAAAAAAAAAAA==' },
      body,
    });
    for (const answer of [one, many]) {
      expect(answer.status).toBe(400);
      expect(answer.element('Code')).toBe('InvalidArgument');
      expect(answer.element('ArgumentName')).toBe('x-amz-bypass-governance-retention');
      expect(answer.element('Message')).toBe(
        'x-amz-bypass-governance-retention is only applicable to Object Lock enabled buckets.',
      );
    }
    expect(await exists()).toBe(true);
  });
});

describe('CompleteMultipartUpload', () => {
  const begin = async () => {
    const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key }));
    const { ETag } = await client.send(
      new UploadPartCommand({ Bucket, Key, UploadId, PartNumber: 1, Body: 'part' }),
    );
    return (condition: Partial<CompleteMultipartUploadCommandInput>) =>
      client.send(
        new CompleteMultipartUploadCommand({
          Bucket,
          Key,
          UploadId,
          MultipartUpload: { Parts: [{ PartNumber: 1, ETag }] },
          ...condition,
        }),
      );
  };
  const conflict = (Condition: string) => ({
    name: 'ConditionalRequestConflict',
    message: 'The conditional request cannot succeed due to a conflicting operation against this resource.',
    Condition,
    Key,
    $metadata: { httpStatusCode: 409 },
  });

  it.each([false, true])('conflicts with a deletion since it began (versioned: %s)', async (versioned) => {
    if (versioned) {
      await client.send(
        new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
      );
    }
    await put();
    const complete = await begin();
    await expect(complete({ IfNoneMatch: '*' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    await client.send(new DeleteObjectCommand({ Bucket, Key }));
    await expect(complete({ IfNoneMatch: '*' })).rejects.toMatchObject(conflict('If-None-Match'));
    const again = await begin();
    expect((await again({ IfNoneMatch: '*' })).$metadata.httpStatusCode).toBe(200);
  });

  it('conflicts with a write since it began, even of the same bytes', async () => {
    const { ETag } = await put();
    const complete = await begin();
    await put();
    await expect(complete({ IfMatch: '"other"' })).rejects.toMatchObject({ name: 'PreconditionFailed' });
    await expect(complete({ IfMatch: ETag })).rejects.toMatchObject(conflict('If-Match'));
    const again = await begin();
    expect((await again({ IfMatch: ETag })).$metadata.httpStatusCode).toBe(200);
  });

  it('misses a key that was deleted, and conflicts when it is there again', async () => {
    const { ETag } = await put();
    const complete = await begin();
    await client.send(new DeleteObjectCommand({ Bucket, Key }));
    await expect(complete({ IfMatch: ETag })).rejects.toMatchObject({ name: 'NoSuchKey' });
    await put({ Body: 'other' });
    const { ETag: now } = await put();
    await expect(complete({ IfMatch: now })).rejects.toMatchObject(conflict('If-Match'));
  });

  it('takes the conditions that a put takes', async () => {
    const complete = await begin();
    await expect(complete({ IfMatch: '*' })).rejects.toMatchObject(notImplemented('If-Match'));
    await expect(complete({ IfNoneMatch: '"etag"' })).rejects.toMatchObject(notImplemented('If-None-Match'));
  });
});
