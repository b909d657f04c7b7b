// A program that uses every module and most of the environment. It is checked against the editor's types by
// language.test.ts and, as a part of tests/, against Node's types, so that both must accept the same code.
import {
  GetObjectCommand,
  NoSuchKey,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
  waitUntilBucketExists,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { Buffer as NodeBuffer } from 'node:buffer';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const Bucket = 'my-social-app';
const Key = join('users', '101', `profile${extname('profile.jpg')}`);
const s3 = new S3Client({ region: process.env.AWS_REGION ?? 'us-east-1' });
await waitUntilBucketExists({ client: s3, maxWaitTime: 3 }, { Bucket });

const bodies = [
  'text',
  await readFile('profile.jpg'),
  new Uint8Array(3),
  NodeBuffer.from('text', 'utf8'),
  new Blob(['text'], { type: 'text/plain' }),
  new ReadableStream<Uint8Array>({ start: (controller) => controller.close() }),
];
for (const Body of bodies) {
  await s3.send(new PutObjectCommand({ Bucket, Key, Body }), { abortSignal: AbortSignal.timeout(1_000) });
}

const { Body, ContentLength, $metadata } = await s3.send(new GetObjectCommand({ Bucket, Key }));
const text: string | undefined = await Body?.transformToString();
console.log(text?.length, ContentLength?.toFixed(), $metadata.httpStatusCode);
if (Body) await writeFile('copy.jpg', await Body.transformToByteArray());
if (Body)
  for await (const chunk of Body.transformToWebStream() as ReadableStream<Uint8Array>)
    console.log(chunk.length);

for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, { Bucket, Prefix: 'users/' })) {
  for (const { Key: key = '', Size = 0, LastModified } of Contents)
    console.log(key.padEnd(40), Size, LastModified);
}
console.table([{ Bucket, Key }], ['Key']);

try {
  await s3.send(new GetObjectCommand({ Bucket, Key: 'missing' }));
} catch (error) {
  if (error instanceof NoSuchKey) console.error(error.name, error.$metadata.requestId);
  else if (error instanceof S3ServiceException) console.error(error.message, error.$fault);
  else throw error;
}

const upload = new Upload({
  client: s3,
  params: { Bucket, Key: 'video.mp4', Body: await readFile('video.mp4') },
});
upload.on('httpUploadProgress', ({ loaded = 0, total = 0 }) => console.log(loaded / total));
await upload.done();

const url = await getSignedUrl(s3, new GetObjectCommand({ Bucket, Key }), { expiresIn: 60 });
const response = await fetch(url, { headers: { Range: 'bytes=0-9' } });
console.log(response.status, response.headers.get('etag'), new URL(url).searchParams.get('X-Amz-Expires'));
await fetch(url, { method: 'PUT', body: await response.arrayBuffer() });

const { url: action, fields } = await createPresignedPost(s3, { Bucket, Key, Expires: 60 });
const form = new FormData();
for (const [name, value] of Object.entries(fields)) form.append(name, value);
form.append('file', new Blob([await readFile('profile.jpg')]));
await fetch(action, { method: 'POST', body: form });

const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode('text'));
console.log(Buffer.from(digest).toString('hex'), crypto.randomUUID(), structuredClone({ a: new Map() }));
console.log((await stat('profile.jpg')).size, await readdir('.'), process.argv.length);
const timer = setTimeout((name: string) => console.log(name), 10, 'late');
clearTimeout(timer);
await wait(10);
process.stdout.write(`${performance.now()}\n`);
