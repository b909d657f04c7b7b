import { createWriteStream } from 'node:fs';
import { rename, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/404/profile.jpg' };
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));

try {
  const { Body } = await s3.send(new GetObjectCommand(place));
  // Only now, and under another name until it is whole.
  await pipeline(Body as Readable, createWriteStream('picture.jpg.part'));
  await rename('picture.jpg.part', 'picture.jpg');
} catch (error) {
  if (error instanceof Error) console.log('GET:', error.name);
}
const found = await stat('picture.jpg').catch(() => undefined);
console.log('picture.jpg:', found ? `${found.size} bytes` : 'no file');
