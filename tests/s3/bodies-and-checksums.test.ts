import { createHash } from 'node:crypto';
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectAttributesCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListPartsCommand,
  PutObjectCommand,
  UploadPartCommand,
  UploadPartCopyCommand,
  type CompletedPart,
  type S3Client,
} from '@aws-sdk/client-s3';
import { beforeEach, describe, expect, it } from 'vitest';
import type { S3 } from '#s3';
import { send } from './raw.ts';
import { engineWithBucket } from './sdk.ts';

// As recorded from Amazon S3 by the tests of LocalStack, tests/aws/services/s3/*.snapshot.json.
const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';
const path = `/${Bucket}/${Key}`;

let s3: S3;
let client: S3Client;

beforeEach(async () => {
  ({ s3, client } = await engineWithBucket(Bucket, { newBuckets: { blockCustomerKeys: false } }));
});

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
const begin = async (more = {}) =>
  (await client.send(new CreateMultipartUploadCommand({ Bucket, Key, ...more }))).UploadId;

describe('a body that comes in chunks of HTTP, of no known length', () => {
  it.each([
    ['PUT', path],
    ['PUT', `${path}?uploadId=x&partNumber=1`],
    ['PUT', `/${Bucket}?tagging`],
    ['POST', `/${Bucket}?delete`],
  ])('is not implemented (%s %s)', async (method, where) => {
    const answer = await send(s3, {
      method,
      path: where,
      headers: { 'transfer-encoding': 'chunked' },
      body: 'hello',
      chunked: true,
    });
    expect(answer.status).toBe(501);
    expect(answer.element('Code')).toBe('NotImplemented');
    expect(answer.element('Header')).toBe('Transfer-Encoding');
  });

  it('is taken where S3 itself has chunked it, or its length is known', async () => {
    const chunks = await send(s3, {
      method: 'PUT',
      path,
      headers: {
        'transfer-encoding': 'chunked',
        'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
        'x-amz-decoded-content-length': '5',
        'x-amz-trailer': 'x-amz-checksum-crc32',
      },
      body: '5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n',
    });
    expect(chunks.status).toBe(200);
    const known = { 'transfer-encoding': 'chunked', 'content-length': '5' };
    expect((await send(s3, { method: 'PUT', path, headers: known, body: 'hello' })).status).toBe(200);
  });

  it('has to say how long it is without its framing', async () => {
    const answer = await send(s3, {
      method: 'PUT',
      path,
      headers: {
        'content-encoding': 'aws-chunked',
        'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
        'x-amz-trailer': 'x-amz-checksum-crc32',
      },
      body: '5\r\nhello\r\n0\r\nx-amz-checksum-crc32:NhCmhg==\r\n\r\n',
    });
    expect(answer.status).toBe(411);
    expect(answer.element('Code')).toBe('MissingContentLength');
  });
});

describe('a checksum', () => {
  const put = (headers: Record<string, string>) => send(s3, { method: 'PUT', path, headers, body: 'hello' });

  it('is not of the algorithm that was announced for it', async () => {
    const answer = await put({
      'x-amz-sdk-checksum-algorithm': 'CRC32',
      'x-amz-checksum-sha256': sha256('hello'),
    });
    expect(answer.status).toBe(400);
    expect(answer.element('Code')).toBe('BadDigest');
  });

  it.each(['SHA256', 'CRC32', 'NO-SUCH'])(
    'is not asked for by x-amz-checksum-algorithm: %s',
    async (name) => {
      expect((await put({ 'x-amz-checksum-algorithm': name })).status).toBe(200);
      const head = await client.send(new HeadObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
      expect(head.ChecksumCRC64NVME).toBeDefined();
      expect([head.ChecksumSHA256, head.ChecksumCRC32]).toEqual([undefined, undefined]);
    },
  );

  it('is not asked of a part so, either', async () => {
    const uploadId = await begin();
    const answer = await send(s3, {
      method: 'PUT',
      path: `${path}?partNumber=1&uploadId=${uploadId}`,
      headers: { 'x-amz-checksum-algorithm': 'NO-SUCH' },
      body: 'hello',
    });
    expect(answer.status).toBe(200);
  });

  it.each(['bytes=0-', 'bytes=0-4', 'bytes=0-100', 'bytes=-5', 'bytes=-100'])(
    'comes with a range that is all of the object (%s)',
    async (Range) => {
      await put({ 'x-amz-checksum-sha256': sha256('hello') });
      const whole = await client.send(new GetObjectCommand({ Bucket, Key, Range, ChecksumMode: 'ENABLED' }));
      expect(whole.ChecksumSHA256).toBe(sha256('hello'));
      const part = await send(s3, {
        path,
        headers: { range: 'bytes=0-3', 'x-amz-checksum-mode': 'ENABLED' },
      });
      expect(part.headers.get('x-amz-checksum-sha256')).toBeNull();
    },
  );

  it('of checksums is told without the count of parts by GetObjectAttributes', async () => {
    const UploadId = await begin({ ChecksumAlgorithm: 'SHA256' });
    const { ETag, ChecksumSHA256 } = await client.send(
      new UploadPartCommand({ Bucket, Key, UploadId, PartNumber: 1, Body: 'a', ChecksumSHA256: sha256('a') }),
    );
    const Parts = [{ PartNumber: 1, ETag, ChecksumSHA256 }];
    const done = await client.send(
      new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }),
    );
    expect(done.ChecksumSHA256).toMatch(/=-1$/);
    const { Checksum } = await client.send(
      new GetObjectAttributesCommand({ Bucket, Key, ObjectAttributes: ['Checksum'] }),
    );
    expect(Checksum).toEqual({
      ChecksumSHA256: done.ChecksumSHA256?.replace('-1', ''),
      ChecksumType: 'COMPOSITE',
    });
  });
});

type Refused = readonly [range: string, name: string, message: string];

describe('UploadPartCopy', () => {
  const form =
    'The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy';

  it.each<Refused>([
    ['bytes=0-100', 'InvalidArgument', 'Range specified is not valid for source object of size: 10'],
    ['bytes=9-10', 'InvalidArgument', 'Range specified is not valid for source object of size: 10'],
    ['bytes=100-200', 'InvalidRequest', 'The specified copy range is invalid for the source object size'],
    ['bytes=10-10', 'InvalidRequest', 'The specified copy range is invalid for the source object size'],
    ...['0-8', 'bytes=1-0', 'bytes=-2', 'bytes=1-', 'bytes=0-1,3-4', 'bytes=-'].map((range): Refused => [
      range,
      'InvalidArgument',
      form,
    ]),
  ])('refuses %s of 10 bytes (%s)', async (CopySourceRange, name, message) => {
    await client.send(new PutObjectCommand({ Bucket, Key: 'source', Body: '0123456789' }));
    const UploadId = await begin();
    const CopySource = `${Bucket}/source`;
    await expect(
      client.send(
        new UploadPartCopyCommand({ Bucket, Key, UploadId, PartNumber: 1, CopySource, CopySourceRange }),
      ),
    ).rejects.toMatchObject({ name, message, $metadata: { httpStatusCode: 400 } });
  });
});

describe('CompleteMultipartUpload', () => {
  const complete = (uploadId: string | undefined, body?: string) =>
    send(s3, { method: 'POST', path: `${path}?uploadId=${uploadId}`, ...(body !== undefined && { body }) });

  it.each([undefined, '', '<CompleteMultipartUpload/>', 'not XML'])(
    'misses an upload before it looks at the parts (%j)',
    async (body) => {
      const answer = await complete('no-such-upload', body);
      expect(answer.status).toBe(404);
      expect(answer.element('Code')).toBe('NoSuchUpload');
    },
  );

  it.each([undefined, '', '<CompleteMultipartUpload></CompleteMultipartUpload>'])(
    'wants one part at least (%j)',
    async (body) => {
      const answer = await complete(await begin(), body);
      expect(answer.status).toBe(400);
      expect(answer.element('Code')).toBe('InvalidRequest');
      expect(answer.element('Message')).toBe('You must specify at least one part');
    },
  );
});

describe('a key of the customer', () => {
  const key = Buffer.alloc(32, 'k');
  const other = Buffer.alloc(32, 'o');
  const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest('base64');
  const headersOf = (bytes: Buffer, more: Record<string, string> = {}) => ({
    'x-amz-server-side-encryption-customer-algorithm': 'AES256',
    'x-amz-server-side-encryption-customer-key': bytes.toString('base64'),
    'x-amz-server-side-encryption-customer-key-md5': md5(bytes),
    ...more,
  });
  const withKey = (bytes: Buffer) => ({
    SSECustomerAlgorithm: 'AES256',
    SSECustomerKey: bytes.toString('base64'),
    SSECustomerKeyMD5: md5(bytes),
  });
  const without = (name: string) =>
    Object.fromEntries(Object.entries(headersOf(key)).filter(([header]) => !header.endsWith(name)));
  const requests = 'Requests specifying Server Side Encryption with Customer provided keys must provide';

  it.each([
    ['no algorithm', without('algorithm'), `${requests} a valid encryption algorithm.`, 'null'],
    ['no key', without('customer-key'), `${requests} an appropriate secret key.`, 'null'],
    [
      'a key of the wrong length',
      headersOf(Buffer.alloc(10)),
      'The secret key was invalid for the specified algorithm.',
      'null',
    ],
    [
      'the MD5 of another key, whatever the length of this one',
      headersOf(Buffer.alloc(10), { 'x-amz-server-side-encryption-customer-key-md5': md5(other) }),
      'The calculated MD5 hash of the key did not match the hash that was provided.',
      'null',
    ],
    [
      'another algorithm',
      headersOf(key, { 'x-amz-server-side-encryption-customer-algorithm': 'aes' }),
      'The Encryption request you specified is not valid. Supported value: AES256.',
      'aes',
    ],
    [
      'keys of S3 beside it',
      headersOf(key, { 'x-amz-server-side-encryption': 'AES256' }),
      'Server Side Encryption with Customer provided key is incompatible with the encryption method specified',
      'AES256',
    ],
  ])('is refused with %s', async (_, headers, message, value) => {
    const answer = await send(s3, { method: 'PUT', path, headers, body: 'x' });
    expect(answer.status).toBe(400);
    expect(answer.element('Message')).toBe(message);
    expect(answer.element('ArgumentName')).toBe('x-amz-server-side-encryption');
    expect(answer.element('ArgumentValue')).toBe(value);
  });

  it('is needed to read, and no other will do', async () => {
    await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x', ...withKey(key) }));
    for (const where of [path, `${path}?attributes`]) {
      const ask = (headers: Record<string, string>) =>
        send(s3, { path: where, headers: { ...headers, 'x-amz-object-attributes': 'ETag' } });
      const none = await ask({});
      expect([none.status, none.element('Code'), none.element('Message')]).toEqual([
        400,
        'InvalidRequest',
        'The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the object.',
      ]);
      const wrong = await ask(headersOf(other));
      expect([wrong.status, wrong.element('Code'), wrong.element('Message')]).toEqual([
        403,
        'AccessDenied',
        `${requests} the correct secret key.`,
      ]);
      expect((await ask(headersOf(key))).status).toBe(200);
    }
  });

  it('must be that of the upload in its parts', async () => {
    const part = (UploadId: string | undefined, more = {}) =>
      client.send(new UploadPartCommand({ Bucket, Key, UploadId, PartNumber: 1, Body: 'x', ...more }));
    const missing = {
      name: 'InvalidRequest',
      message:
        'The multipart upload initiate requested encryption. Subsequent part requests must include the appropriate encryption parameters.',
    };
    const begun = await begin(withKey(key));
    await expect(part(begun)).rejects.toMatchObject(missing);
    await expect(part(begun, withKey(other))).rejects.toMatchObject({
      name: 'InvalidRequest',
      message: 'The provided encryption parameters did not match the ones used originally.',
    });
    await expect(part(await begin(), withKey(key))).rejects.toMatchObject(missing);
  });

  it('is not needed to list the parts and to complete, but where checksums are put together', async () => {
    const upload = async (more = {}) => {
      const UploadId = await begin({ ...withKey(key), ...more });
      const { ETag, ChecksumSHA256 } = await client.send(
        new UploadPartCommand({ Bucket, Key, UploadId, PartNumber: 1, Body: 'x', ...withKey(key), ...more }),
      );
      const parts: CompletedPart[] = [{ PartNumber: 1, ETag, ...(ChecksumSHA256 && { ChecksumSHA256 }) }];
      const listed = await client.send(new ListPartsCommand({ Bucket, Key, UploadId }));
      expect(listed.Parts).toHaveLength(1);
      return (headers = {}) =>
        client.send(
          new CompleteMultipartUploadCommand({
            Bucket,
            Key,
            UploadId,
            MultipartUpload: { Parts: parts },
            ...headers,
          }),
        );
    };
    const plain = await upload();
    await expect(plain(withKey(other))).rejects.toMatchObject({ name: 'InvalidRequest' });
    expect((await plain()).SSEKMSKeyId).toBeUndefined();
    const summed = await upload({ ChecksumAlgorithm: 'SHA256' });
    await expect(summed()).rejects.toMatchObject({ name: 'InvalidRequest' });
    expect((await summed(withKey(key))).$metadata.httpStatusCode).toBe(200);
  });
});
