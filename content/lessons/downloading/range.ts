import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  GetObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const place = { Bucket: 'my-social-app', Key: 'users/101/video.mp4' };
await s3.send(new CreateBucketCommand({ Bucket: place.Bucket }));
await s3.send(
  new PutObjectCommand({
    ...place,
    Body: await readFile('video.mp4'),
    ContentType: 'video/mp4',
  }),
);

for (const Range of ['bytes=0-100', 'bytes=30000-', 'bytes=-5000']) {
  const part = await s3.send(new GetObjectCommand({ ...place, Range }));
  const bytes = await part.Body?.transformToByteArray();
  console.log(Range, 'brought', bytes?.length, 'bytes');
  console.log(part.$metadata.httpStatusCode, part.ContentRange);
}
