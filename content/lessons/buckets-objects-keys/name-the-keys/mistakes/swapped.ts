// expect: `profile.jpg` was stored under the key of the other file, `users/123/resume.pdf`. S3 does not mind, but your users will: exchange the two keys.
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
    Key: 'users/123/resume.pdf',
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
