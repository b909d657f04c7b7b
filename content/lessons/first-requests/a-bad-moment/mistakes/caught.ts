// expect: The picture of user 101 is not stored. S3 answered `InternalError`, your program gave up, and went on as if nothing had happened.
import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));
const Body = await readFile('profile.jpg');
const ContentType = 'image/jpeg';

for (const user of ['101', '102', '103']) {
  const Key = `users/${user}/profile.jpg`;
  try {
    await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));
    console.log('stored', Key);
  } catch (error) {
    console.log('not stored', Key, error);
  }
}
