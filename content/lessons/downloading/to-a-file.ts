import { createWriteStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/101/video.mp4' };

// So that there is something to download.
const video = await readFile('video.mp4');
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));
await s3.send(
  new PutObjectCommand({ ...place, Body: video, ContentType: 'video/mp4' }),
);

const { Body } = await s3.send(new GetObjectCommand(place));
await pipeline(Body as Readable, createWriteStream('copy.mp4'));

const { size } = await stat('copy.mp4');
console.log('copy.mp4 has', size, 'bytes');
