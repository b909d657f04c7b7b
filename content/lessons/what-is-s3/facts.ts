import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const object = { Bucket: 'my-social-app', Key: 'posts/2026/clip.mp4' };

await s3.send(new CreateBucketCommand({ Bucket: object.Bucket }));
await s3.send(
  new PutObjectCommand({
    ...object,
    Body: await readFile('video.mp4'),
    ContentType: 'video/mp4',
  }),
);

const facts = await s3.send(new HeadObjectCommand(object));
console.log({
  size: facts.ContentLength,
  type: facts.ContentType,
  encryption: facts.ServerSideEncryption,
  stored: facts.LastModified,
});
