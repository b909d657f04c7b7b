import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  HeadObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/404/profile.jpg' };
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));

const file = createWriteStream('404.jpg');
try {
  const { Body } = await s3.send(new GetObjectCommand(place));
  await pipeline(Body as Readable, file);
} catch (error) {
  if (error instanceof Error) console.log('GET:', error.name);
  file.end();
}
const found = await stat('404.jpg').catch(() => undefined);
console.log('404.jpg:', found ? `${found.size} bytes` : 'no file');

try {
  await s3.send(new HeadObjectCommand(place));
} catch (error) {
  if (error instanceof Error) console.log('HEAD:', error.name);
}
