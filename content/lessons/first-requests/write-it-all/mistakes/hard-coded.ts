// expect: Your program did not print `users/505/cover.jpg`, and it never asked S3 which objects there are.
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
    Key: 'users/505/profile.png',
    Body: await readFile('john.png'),
    ContentType: 'image/png',
  }),
);

console.log('users/505/profile.png');
