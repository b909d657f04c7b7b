// expect: Your program stored `profile.jpg` under the key `users/123/profile.jpg`, and then something else under the same key. One key names one object, so the second replaced the first.
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
    Key: 'users/123/profile.jpg',
    Body: await readFile('profile.jpg'),
    ContentType: 'image/jpeg',
  }),
);
await s3.send(
  new PutObjectCommand({
    Bucket: 'my-social-app',
    Key: 'users/123/profile.jpg',
    Body: await readFile('resume.pdf'),
    ContentType: 'application/pdf',
  }),
);
console.log('Both files are in S3.');
