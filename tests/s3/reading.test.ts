import {
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  type GetObjectCommandInput,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import { clientWithBucket } from './sdk.ts';

const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';
const hour = 3_600_000;

let client: S3Client;
let ETag: string | undefined;

beforeEach(async () => {
  client = await clientWithBucket(Bucket);
  ({ ETag } = await client.send(new PutObjectCommand({ Bucket, Key, Body: '0123456789' })));
});

const get = (parameters: Partial<GetObjectCommandInput>) =>
  client.send(new GetObjectCommand({ Bucket, Key, ...parameters }));
const head = (parameters: Partial<GetObjectCommandInput>) =>
  client.send(new HeadObjectCommand({ Bucket, Key, ...parameters }));

describe('a range of an object', () => {
  it('comes with 206, its place and its length', async () => {
    const got = await get({ Range: 'bytes=2-4' });
    expect(await got.Body?.transformToString()).toBe('234');
    expect(got).toMatchObject({
      ContentRange: 'bytes 2-4/10',
      ContentLength: 3,
      $metadata: { httpStatusCode: 206 },
    });
    expect(got.ChecksumCRC32).toBeUndefined();
  });

  it('is the whole object when the header asks for several', async () => {
    const got = await get({ Range: 'bytes=0-1,4-5' });
    expect(await got.Body?.transformToString()).toBe('0123456789');
    expect(got.$metadata.httpStatusCode).toBe(200);
  });

  it('is refused with 416 beyond the end', async () => {
    await expect(get({ Range: 'bytes=10-' })).rejects.toMatchObject({
      name: 'InvalidRange',
      ActualObjectSize: '10',
      $metadata: { httpStatusCode: 416 },
      $response: { headers: { 'content-range': 'bytes */10' } },
    });
  });

  it('is told of by HeadObject too', async () => {
    expect(await head({ Range: 'bytes=-3' })).toMatchObject({
      ContentLength: 3,
      ContentRange: 'bytes 7-9/10',
    });
  });
});

describe('a condition', () => {
  const earlier = new Date(Date.now() - hour);
  const later = new Date(Date.now() + hour);
  const precondition = { name: 'PreconditionFailed', $metadata: { httpStatusCode: 412 } };
  const unmodified = { $metadata: { httpStatusCode: 304 } };
  const matching = () => ETag ?? '';

  it('holds, and the object comes', async () => {
    for (const parameters of [
      { IfMatch: matching() },
      { IfMatch: matching().replaceAll('"', '') },
      { IfMatch: '*' },
      { IfNoneMatch: '"other"' },
      { IfModifiedSince: earlier },
      { IfUnmodifiedSince: later },
      { IfMatch: matching(), IfUnmodifiedSince: earlier },
      { IfNoneMatch: '"other"', IfModifiedSince: later },
    ]) {
      expect((await get(parameters)).$metadata.httpStatusCode).toBe(200);
    }
  });

  it('fails with 412 when the object is not the one expected', async () => {
    await expect(get({ IfMatch: '"other"' })).rejects.toMatchObject({
      ...precondition,
      Condition: 'If-Match',
    });
    await expect(get({ IfUnmodifiedSince: earlier })).rejects.toMatchObject({
      ...precondition,
      Condition: 'If-Unmodified-Since',
    });
  });

  it('fails with 304 when the reader has it already', async () => {
    await expect(get({ IfNoneMatch: matching() })).rejects.toMatchObject({
      ...unmodified,
      $response: { headers: { etag: ETag } },
    });
    // An answer without a body does not say what its type would be.
    await expect(get({ IfNoneMatch: matching() })).rejects.not.toHaveProperty(
      '$response.headers.content-type',
    );
    await expect(get({ IfModifiedSince: new Date() })).rejects.toMatchObject(unmodified);
    await expect(head({ IfNoneMatch: '*' })).rejects.toMatchObject(unmodified);
    await expect(get({ IfNoneMatch: matching(), IfModifiedSince: earlier })).rejects.toMatchObject(
      unmodified,
    );
  });
});

describe('response-* parameters', () => {
  it('replace the headers of one answer', async () => {
    const got = await get({
      ResponseContentType: 'text/plain',
      ResponseContentDisposition: 'attachment; filename="me.jpg"',
      ResponseCacheControl: 'no-cache',
      ResponseContentLanguage: 'de',
      ResponseContentEncoding: 'br',
      ResponseExpires: new Date('2026-01-31T12:00:00Z'),
    });
    expect(got).toMatchObject({
      ContentType: 'text/plain',
      ContentDisposition: 'attachment; filename="me.jpg"',
      CacheControl: 'no-cache',
      ContentLanguage: 'de',
      ContentEncoding: 'br',
      ExpiresString: 'Sat, 31 Jan 2026 12:00:00 GMT',
    });
    expect((await get({})).ContentType).toBe('application/octet-stream');
  });

  it('that no header can hold are refused', async () => {
    await expect(get({ ResponseContentType: 'a\nb' })).rejects.toMatchObject({ name: 'InvalidArgument' });
  });
});

describe('an empty object', () => {
  it('is there, with no bytes and no range', async () => {
    await client.send(new PutObjectCommand({ Bucket, Key, Body: '' }));
    const got = await get({});
    expect(await got.Body?.transformToString()).toBe('');
    expect(got.ContentLength).toBe(0);
    await expect(get({ Range: 'bytes=0-0' })).rejects.toMatchObject({ name: 'InvalidRange' });
  });
});
