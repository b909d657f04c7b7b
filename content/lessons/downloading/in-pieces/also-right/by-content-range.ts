import { readFile, writeFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/606/video.mp4' };
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));
const Body = await readFile('video.mp4');
await s3.send(new PutObjectCommand({ ...place, Body }));

const size = 16_384;
const pieces: Uint8Array[] = [];
for (let from = 0, length = 1; from < length; from += size) {
  const Range = `bytes=${from}-${from + size - 1}`;
  const part = await s3.send(new GetObjectCommand({ ...place, Range }));
  length = Number(part.ContentRange?.split('/')[1]);
  const bytes = await part.Body?.transformToByteArray();
  if (bytes) pieces.push(bytes);
}
await writeFile('copy.mp4', Buffer.concat(pieces));
