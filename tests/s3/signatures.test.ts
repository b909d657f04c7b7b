import { GetObjectCommand, ListBucketsCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { beforeEach, describe, expect, it } from 'vitest';
import { exampleUser, type S3 } from '#s3';
import { clientOf, engineWithBucket, fetchHandler } from './sdk.ts';

const Bucket = 'my-social-app';
const Key = 'a b/ü+(1).txt';
const { accessKeyId, secretAccessKey } = exampleUser;

let now: Date;
let s3: S3;
let client: S3Client;

beforeEach(async () => {
  now = new Date();
  ({ s3, client } = await engineWithBucket(Bucket, { clock: () => now }));
});

/** A client whose requests are changed on their way. */
function tampered(change: (request: Request) => Request): S3Client {
  return clientOf(s3, { requestHandler: fetchHandler((request) => s3.fetch(change(request))) });
}

const withHeader = (name: string, value: string | null) => (request: Request) => {
  const headers = new Headers(request.headers);
  if (value === null) headers.delete(name);
  else headers.set(name, value);
  return new Request(request, { headers });
};

const put = (through: S3Client) => through.send(new PutObjectCommand({ Bucket, Key, Body: 'hello' }));

describe('a signature in the Authorization header', () => {
  it('by another secret does not match, and S3 shows what it computed', async () => {
    const wrong = clientOf(s3, { credentials: { accessKeyId, secretAccessKey: 'wrong' } });
    await expect(put(wrong)).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
      AWSAccessKeyId: accessKeyId,
      StringToSign: expect.stringMatching(/^AWS4-HMAC-SHA256\n/) as unknown,
      CanonicalRequest: expect.stringMatching(
        /^PUT\n\/a%20b\/%C3%BC%2B%281%29.txt\nx-id=PutObject\n/,
      ) as unknown,
      SignatureProvided: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      $metadata: { httpStatusCode: 403 },
    });
  });

  it('by a key that nobody has is refused by its id', async () => {
    const stranger = clientOf(s3, { credentials: { accessKeyId: 'AKIAUNKNOWN', secretAccessKey } });
    await expect(put(stranger)).rejects.toMatchObject({
      name: 'InvalidAccessKeyId',
      AWSAccessKeyId: 'AKIAUNKNOWN',
    });
  });

  it('does not cover another body, another path or another header', async () => {
    const body = (request: Request) => new Request(request, { method: 'PUT', body: 'HELLO' });
    await expect(put(tampered(body))).rejects.toMatchObject({
      name: 'XAmzContentSHA256Mismatch',
      ClientComputedContentSHA256: expect.any(String) as unknown,
    });
    const longer = (request: Request) => new Request(request, { method: 'PUT', body: 'hello!' });
    await expect(put(tampered(longer))).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
    const path = (request: Request) => new Request(request.url.replace('a%20b', 'c'), request);
    await expect(put(tampered(path))).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
    await expect(put(tampered(withHeader('content-type', 'text/html')))).rejects.toMatchObject({
      name: 'SignatureDoesNotMatch',
    });
  });

  it('must cover every x-amz- header', async () => {
    await expect(put(tampered(withHeader('x-amz-acl', 'public-read')))).rejects.toMatchObject({
      name: 'AccessDenied',
      HeadersNotSigned: 'x-amz-acl',
    });
  });

  it('is good for a quarter of an hour', async () => {
    now = new Date(Date.now() + 14 * 60_000);
    await put(client);
    for (const minutes of [-16, 16]) {
      now = new Date(Date.now() + minutes * 60_000);
      await expect(put(clientOf(s3))).rejects.toMatchObject({
        name: 'RequestTimeTooSkewed',
        MaxAllowedSkewMilliseconds: '900000',
      });
    }
  });

  it('must be for the region of the endpoint', async () => {
    const handler = fetchHandler((request) =>
      s3.fetch(new Request(request.url.replace('eu-west-1', 'us-east-1'), request)),
    );
    await expect(put(clientOf(s3, { region: 'eu-west-1', requestHandler: handler }))).rejects.toMatchObject({
      name: 'AuthorizationHeaderMalformed',
      message:
        "The authorization header is malformed; the region 'eu-west-1' is wrong; expecting 'us-east-1'",
      Region: 'us-east-1',
    });
  });

  it.each([
    ['is missing', null, 'AccessDenied'],
    ['has no parts', 'AWS4-HMAC-SHA256', 'AuthorizationHeaderMalformed'],
    [
      'has a malformed credential',
      'AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=c',
      'AuthorizationHeaderMalformed',
    ],
    ['is of version 2 and of nobody', 'AWS a:b', 'InvalidAccessKeyId'],
    ['is empty', '', 'AccessDenied'],
    ['is of no known kind', 'Basic abc', 'InvalidArgument'],
  ])('is refused when it %s', async (_, value, name) => {
    await expect(put(tampered(withHeader('authorization', value)))).rejects.toMatchObject({ name });
  });

  it('needs a date and a hash of the body', async () => {
    await expect(put(tampered(withHeader('x-amz-date', null)))).rejects.toMatchObject({
      name: 'AccessDenied',
    });
    await expect(put(tampered(withHeader('x-amz-content-sha256', null)))).rejects.toMatchObject({
      name: 'InvalidRequest',
    });
    await expect(put(tampered(withHeader('x-amz-content-sha256', 'abc')))).rejects.toMatchObject({
      name: 'InvalidArgument',
    });
  });

  it('may leave the body unsigned', async () => {
    const unsigned = clientOf(s3, { requestChecksumCalculation: 'WHEN_REQUIRED' });
    unsigned.middlewareStack.add(
      (next) => (args) => {
        const { request } = args as { request: { headers: Record<string, string> } };
        request.headers['x-amz-content-sha256'] = 'UNSIGNED-PAYLOAD';
        return next(args);
      },
      { step: 'build' },
    );
    await put(unsigned);
  });

  it('is checked for path style addresses and local endpoints as well', async () => {
    await clientOf(s3, { forcePathStyle: true }).send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
    const local = clientOf(s3, {
      endpoint: 'http://localhost:9000',
      forcePathStyle: true,
      region: 'eu-west-1',
    });
    await local.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
    expect((await local.send(new ListBucketsCommand({}))).Buckets).toHaveLength(1);
  });

  it('with a session token that was never given out is refused', async () => {
    const session = clientOf(s3, { credentials: { accessKeyId, secretAccessKey, sessionToken: 'token' } });
    await expect(put(session)).rejects.toMatchObject({ name: 'InvalidToken' });
  });
});

describe('a presigned URL', () => {
  it('reads and writes until it expires', async () => {
    const putUrl = await getSignedUrl(client, new PutObjectCommand({ Bucket, Key }), { expiresIn: 60 });
    expect((await s3.fetch(new Request(putUrl, { method: 'PUT', body: 'hello' }))).status).toBe(200);
    const getUrl = await getSignedUrl(client, new GetObjectCommand({ Bucket, Key }), { expiresIn: 60 });
    expect(await (await s3.fetch(new Request(getUrl))).text()).toBe('hello');
    now = new Date(Date.now() + 61_000);
    const late = await s3.fetch(new Request(getUrl));
    expect(late.status).toBe(403);
    const xml = await late.text();
    expect(xml).toContain('<Code>AccessDenied</Code><Message>Request has expired</Message>');
    expect(xml).toContain('<X-Amz-Expires>60</X-Amz-Expires>');
  });

  it('has what is stored with an object in its query', async () => {
    const command = new PutObjectCommand({
      Bucket,
      Key,
      Metadata: { user: '101' },
      StorageClass: 'STANDARD_IA',
    });
    const url = await getSignedUrl(client, command);
    expect((await s3.fetch(new Request(url, { method: 'PUT', body: 'x' }))).status).toBe(200);
    expect(await client.send(new GetObjectCommand({ Bucket, Key }))).toMatchObject({
      Metadata: { user: '101' },
      StorageClass: 'STANDARD_IA',
    });
  });

  it('allows what it was signed for and nothing else', async () => {
    const url = await getSignedUrl(client, new GetObjectCommand({ Bucket, Key }));
    const code = async (request: Request) =>
      /<Code>(.*)<\/Code>/.exec(await (await s3.fetch(request)).text())?.[1];
    expect(await code(new Request(url, { method: 'PUT', body: 'x' }))).toBe('SignatureDoesNotMatch');
    expect(await code(new Request(url.replace('.txt', '.txt2')))).toBe('SignatureDoesNotMatch');
    expect(await code(new Request(url.replace('Expires=900', 'Expires=901')))).toBe('SignatureDoesNotMatch');
    expect(await code(new Request(url.replace('Expires=900', 'Expires=700000')))).toBe(
      'AuthorizationQueryParametersError',
    );
    expect(await code(new Request(url.replace('X-Amz-SignedHeaders=host', 'X-Amz-SignedHeaders=')))).toBe(
      'AccessDenied',
    );
    expect(await code(new Request(url.replace('X-Amz-Date', 'X-Amz-Data')))).toBe(
      'AuthorizationQueryParametersError',
    );
    expect(await code(new Request(url, { headers: { authorization: 'AWS4-HMAC-SHA256 x' } }))).toBe(
      'InvalidArgument',
    );
  });
});
