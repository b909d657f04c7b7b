import { readFile, writeFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/606/video.mp4' };
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));
const Body = await readFile('video.mp4');
await s3.send(new PutObjectCommand({ ...place, Body }));

const size = 16_384;
const { ContentLength = 0 } = await s3.send(new HeadObjectCommand(place));
const starts = Array.from(
  { length: Math.ceil(ContentLength / size) },
  (_, index) => index * size,
);
const pieces = await Promise.all(
  starts.map(async (from) => {
    const Range = `bytes=${from}-${from + size - 1}`;
    const part = await s3.send(new GetObjectCommand({ ...place, Range }));
    return (await part.Body?.transformToByteArray()) ?? new Uint8Array();
  }),
);
await writeFile('copy.mp4', Buffer.concat(pieces));
