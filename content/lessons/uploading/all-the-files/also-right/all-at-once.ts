import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

const store = async (name: string, ContentType: string) =>
  s3.send(
    new PutObjectCommand({
      Bucket,
      Key: `users/202/${name}`,
      Body: await readFile(name),
      ContentType,
    }),
  );
await Promise.all([
  store('profile.jpg', 'image/jpeg'),
  store('resume.pdf', 'application/pdf'),
  store('video.mp4', 'video/mp4'),
]);
