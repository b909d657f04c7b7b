import {
  CopyObjectCommand,
  CreateBucketCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutBucketEncryptionCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkRows, createMemoryStore, createS3, readRows, type S3, type Store } from '#s3';
import { IncomingHeaders } from '../../src/server/incoming-headers.ts';
import { presign, read } from './raw.ts';
import { clientOf } from './sdk.ts';

const Bucket = 'my-social-app';
const Key = 'users/101/profile.jpg';
const address = `http://localhost/${Bucket}/${Key}`;

let store: Store;
let s3: S3;
let client: S3Client;

beforeEach(async () => {
  store = createMemoryStore();
  s3 = createS3({ store, newBuckets: { ownership: 'ObjectWriter', blockPublicAccess: false } });
  client = clientOf(s3);
  await client.send(new CreateBucketCommand({ Bucket, ACL: 'public-read-write' }));
});

/** A request as the local endpoint hands it over: with headers that no `Headers` would take. */
function received(method: string, url: string, headers: Record<string, string>, body?: string): Request {
  const request = new Request(url, { method, ...(body !== undefined && { body }) });
  const rawHeaders = Object.entries(headers).flat();
  Object.defineProperty(request, 'headers', { value: new IncomingHeaders({ rawHeaders }) });
  return request;
}

const stored = () =>
  client.send(new HeadObjectCommand({ Bucket, Key })).then(
    () => true,
    () => false,
  );

describe('a byte that no header may have', () => {
  const names = [
    'x-amz-meta-a',
    'content-type',
    'content-disposition',
    'content-encoding',
    'content-language',
    'cache-control',
    'expires',
    'x-amz-website-redirect-location',
    'x-amz-tagging',
    'x-amz-storage-class',
    'x-amz-server-side-encryption',
    'x-amz-acl',
  ];
  const bytes = ['\0', '\u0001', '\u001f', '\u007f', '\r', '\n'];

  it.each(names)('does not come in by %s', async (name) => {
    for (const byte of bytes) {
      const headers = { [name]: `/a${byte}b`, 'content-length': '1' };
      const put = await s3.fetch(received('PUT', address, headers, 'x'));
      expect(put.status).toBe(400);
      const begun = await s3.fetch(received('POST', `${address}?uploads`, headers, ''));
      expect(begun.status).toBe(400);
    }
    expect(await stored()).toBe(false);
  });

  it('does not come in by a key of KMS', async () => {
    const headers = {
      'x-amz-server-side-encryption': 'aws:kms',
      'x-amz-server-side-encryption-aws-kms-key-id': 'a\u0001b',
      'content-length': '1',
    };
    expect((await s3.fetch(received('PUT', address, headers, 'x'))).status).toBe(400);
    // A character that XML cannot contain makes the document invalid; the other is refused for the header that it would go into.
    for (const [KMSMasterKeyID, name] of [
      ['\u0001', 'MalformedXML'],
      ['\u007f', 'InvalidArgument'],
    ] as const) {
      const rule = {
        ApplyServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' as const, KMSMasterKeyID },
      };
      await expect(
        client.send(
          new PutBucketEncryptionCommand({ Bucket, ServerSideEncryptionConfiguration: { Rules: [rule] } }),
        ),
      ).rejects.toMatchObject({ name });
    }
  });

  it.each(['x-amz-meta-a', 'Content-Type', 'Cache-Control', 'x-amz-website-redirect-location'])(
    'does not come in by %s in the query of a presigned URL',
    async (name) => {
      for (const byte of bytes) {
        const url = presign('PUT', `/${Bucket}/${Key}`, { [name]: `/a${byte}b` });
        expect((await s3.fetch(new Request(url, { method: 'PUT', body: new Uint8Array(1) }))).status).toBe(
          400,
        );
      }
      expect(await stored()).toBe(false);
    },
  );

  it.each(['x-amz-meta-a', 'Content-Type', 'Cache-Control', 'Content-Disposition'])(
    'does not come in by the field %s of a form',
    async (name) => {
      for (const byte of ['\0', '\u0001', '\u007f']) {
        const { url, fields } = await createPresignedPost(client, {
          Bucket,
          Key,
          Fields: { [name]: `a${byte}b` },
        });
        const form = new FormData();
        for (const [field, value] of Object.entries(fields)) form.append(field, value);
        form.append('file', 'x');
        expect((await s3.fetch(new Request(url, { method: 'POST', body: form }))).status).toBe(400);
      }
      expect(await stored()).toBe(false);
    },
  );

  it('does not come in with an account out of a file', async () => {
    await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x', ContentType: 'text/plain' }));
    const rows = await readRows(store);
    expect(() => checkRows(rows)).not.toThrow();
    for (const wrong of [
      { headers: { 'content-type': 'a\0b' } },
      { headers: { 'content type': 'a' } },
      { metadata: { 'a b': 'c' } },
    ]) {
      const objects = rows.objects.map(([partition, key, row]) => [partition, key, { ...row, ...wrong }]);
      expect(() => checkRows({ ...rows, objects })).toThrow();
    }
  });

  it('does not go out by response-*', async () => {
    await client.send(new PutObjectCommand({ Bucket, Key, Body: 'x' }));
    for (const byte of bytes) {
      const url = presign('GET', `/${Bucket}/${Key}`, { 'response-content-type': `a${byte}b` });
      const answer = await read(await s3.fetch(new Request(url)));
      expect(answer.element('Code')).toBe('InvalidArgument');
    }
  });
});

describe('an object of an old store', () => {
  it('is served whatever is in its headers, and can be copied', async () => {
    await client.send(new PutObjectCommand({ Bucket, Key, Body: 'hello', Metadata: { a: 'b' } }));
    await store.transact('write', async (tx) => {
      const found = await tx.get('objects', Bucket, Key);
      if (!found) throw new Error('It is not there.');
      await tx.put('objects', Bucket, Key, {
        ...found,
        headers: { 'content-type': 'text/pl\0ain', 'cache-control': 'prívate €\u007f' },
        metadata: { a: 'a\0b\nc', 'no name': 'x' },
      });
    });
    const copied = await client.send(
      new CopyObjectCommand({ Bucket, Key: 'copy', CopySource: `${Bucket}/${Key}` }),
    );
    expect(copied.$metadata.httpStatusCode).toBe(200);
    for (const key of [Key, 'copy']) {
      const got = await client.send(new GetObjectCommand({ Bucket, Key: key }));
      expect(await got.Body?.transformToString()).toBe('hello');
      expect(got.ContentType).toBe('text/pl ain');
      expect(got.Metadata).toEqual({ a: '=?UTF-8?Q?a=00b=0Ac?=' });
      expect(Buffer.from(got.CacheControl ?? '', 'latin1').toString()).toBe('prívate €');
      expect((await client.send(new HeadObjectCommand({ Bucket, Key: key }))).ContentLength).toBe(5);
    }
  });
});
