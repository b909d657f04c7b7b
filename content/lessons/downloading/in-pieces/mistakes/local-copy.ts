// expect: Your program never asked S3 for the video. A copy from file to file does not show that S3 has it.
import { readFile, writeFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/606/video.mp4' };
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));
const Body = await readFile('video.mp4');
await s3.send(new PutObjectCommand({ ...place, Body }));

await writeFile('copy.mp4', Body);
console.log('copied');
