import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import {
  CopyObjectCommand,
  CreateBucketCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  paginateListObjectsV2,
  PutBucketVersioningCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { expect } from 'vitest';
import { clientAt } from '../endpoint.ts';

const Bucket = 'first';

/** Does what an application does with the SDK, over plain HTTP. */
export async function runWithSdk(address: string): Promise<void> {
  const client = clientAt(address);
  await client.send(new CreateBucketCommand({ Bucket }));
  const read = async (Key: string) => {
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
    return (await Body?.transformToString()) ?? '';
  };

  await client.send(new PutObjectCommand({ Bucket, Key: 'a/größe + 1?', Body: 'hello' }));
  expect(await read('a/größe + 1?')).toBe('hello');

  // A stream is sent in signed chunks, followed by its checksum.
  const { size } = await stat(import.meta.filename);
  const Body = createReadStream(import.meta.filename);
  await client.send(new PutObjectCommand({ Bucket, Key: 'stream', Body, ContentLength: size }));
  expect(await read('stream')).toContain('runWithSdk');

  await new Upload({
    client,
    params: { Bucket, Key: 'parts', Body: Buffer.alloc(12_000_000, 'part') },
  }).done();
  expect((await read('parts')).length).toBe(12_000_000);

  await client.send(new CopyObjectCommand({ Bucket, Key: 'copied', CopySource: `${Bucket}/stream` }));
  const keys: (string | undefined)[] = [];
  for await (const page of paginateListObjectsV2({ client, pageSize: 2 }, { Bucket })) {
    keys.push(...(page.Contents ?? []).map(({ Key }) => Key));
  }
  expect(keys).toEqual(['a/größe + 1?', 'copied', 'parts', 'stream']);

  const get = await getSignedUrl(client, new GetObjectCommand({ Bucket, Key: 'copied' }));
  expect((await fetch(get)).status).toBe(200);
  const put = await getSignedUrl(client, new PutObjectCommand({ Bucket, Key: 'put' }));
  expect((await fetch(put, { method: 'PUT', body: 'by url' })).status).toBe(200);
  expect(await read('put')).toBe('by url');

  const post = await createPresignedPost(client, { Bucket, Key: 'posted' });
  const form = new FormData();
  for (const [name, value] of Object.entries(post.fields)) form.set(name, value);
  form.set('file', new Blob(['by form']));
  expect((await fetch(post.url, { method: 'POST', body: form })).status).toBe(204);
  expect(await read('posted')).toBe('by form');

  await client.send(
    new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: 'Enabled' } }),
  );
  await client.send(new PutObjectCommand({ Bucket, Key: 'put', Body: 'newer' }));
  const { Versions = [] } = await client.send(new ListObjectVersionsCommand({ Bucket }));
  expect(Versions.filter(({ Key }) => Key === 'put')).toHaveLength(2);
  const Objects = Versions.map(({ Key, VersionId }) => ({ Key, VersionId }));
  const { Errors } = await client.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
  expect(Errors ?? []).toEqual([]);
  await client.send(new DeleteBucketCommand({ Bucket }));
}
