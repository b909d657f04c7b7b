// expect: The file `copy.mp4` has 74879 bytes that are not those of the video, which has 41906.
import { appendFile, readFile, writeFile } from 'node:fs/promises';
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
const head = await s3.send(new HeadObjectCommand(place));
const length = head.ContentLength ?? 0;
await writeFile('copy.mp4', '');
for (let from = 0; from < length; from += size) {
  const Range = `bytes=${from}-${from + size - 1}`;
  const part = await s3.send(new GetObjectCommand({ ...place, Range }));
  const bytes = await part.Body?.transformToString();
  if (bytes) await appendFile('copy.mp4', bytes);
  console.log(part.ContentRange);
}
