import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

const user = 'users/123';
const files = ['resume.pdf', 'profile.jpg'];
await Promise.all(
  files.map(async (file) => {
    const Key = join(user, file);
    const Body = await readFile(file);
    await s3.send(
      new PutObjectCommand({ Bucket: 'my-social-app', Key, Body }),
    );
  }),
);
