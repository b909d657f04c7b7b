// expect: `profile.jpg` is stored under the key `users/123/profile.jpeg`. Another key is another object.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new CreateBucketCommand({ Bucket: 'my-social-app' }));

await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'users/123/profile.jpeg',
    Body: await readFile('profile.jpg'),
    ContentType: 'image/jpeg',
  }),
);
await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'users/123/resume.pdf',
    Body: await readFile('resume.pdf'),
    ContentType: 'application/pdf',
  }),
);
