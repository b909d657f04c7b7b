import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/101/long.mp4' };
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));
const video = await readFile('video.mp4');
// Ten times the same video, for a longer download.
const Body = Buffer.concat(new Array<Buffer>(10).fill(video));
await s3.send(
  new PutObjectCommand({ ...place, Body, ContentType: 'video/mp4' }),
);

const answer = await s3.send(new GetObjectCommand(place));
let arrived = 0;
console.log('read:', arrived, 'of', answer.ContentLength, 'bytes');
for await (const piece of answer.Body as AsyncIterable<Uint8Array>) {
  arrived += piece.length;
  console.log('read:', arrived);
}
