// expect: The object `users/101/profile.jpg` is there, but it is empty: the request had no body.
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
    console.log('again:', error);
    await s3.send(new PutObjectCommand({ Bucket, Key, ContentType }));
  }
}
