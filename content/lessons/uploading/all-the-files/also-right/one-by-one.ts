import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

await s3.send(
  new PutObjectCommand({
    Bucket,
    Key: 'users/202/profile.jpg',
    Body: await readFile('profile.jpg'),
    ContentType: 'image/jpeg',
  }),
);
await s3.send(
  new PutObjectCommand({
    Bucket,
    Key: 'users/202/resume.pdf',
    Body: await readFile('resume.pdf'),
    ContentType: 'application/pdf',
  }),
);
await s3.send(
  new PutObjectCommand({
    Bucket,
    Key: 'users/202/video.mp4',
    Body: await readFile('video.mp4'),
    ContentType: 'video/mp4; codecs="avc1"',
  }),
);
