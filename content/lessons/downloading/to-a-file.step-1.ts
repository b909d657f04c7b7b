import { readFile } from 'node:fs/promises';
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

// Into memory this time, and no file is written.
const { Body } = await s3.send(new GetObjectCommand(place));
const bytes = await Body?.transformToByteArray();
console.log('in memory:', bytes?.length, 'bytes');
// Bytes 4 to 7 say that this is an MP4 file.
console.log(new TextDecoder().decode(bytes?.slice(4, 8)));
