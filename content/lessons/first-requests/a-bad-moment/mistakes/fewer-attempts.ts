// expect: Your program stopped at line 17 with `InternalError`. Something broke inside of S3. It is not your fault. Large systems fail at times; that is why every client tries again.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1', maxAttempts: 1 });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
const Body = await readFile('profile.jpg');
const ContentType = 'image/jpeg';

for (const user of ['101', '102', '103']) {
  const Key = `users/${user}/profile.jpg`;
  await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));
  console.log('stored', Key);
}
