import { readFile } from 'node:fs/promises';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

const s3 = new S3Client({ region: 'us-east-1' });
const Bucket = 'my-social-app';
await s3.send(new CreateBucketCommand({ Bucket }));

/** Stores a user's picture, and answers the key for the database. */
async function storePicture(user: number, file: string): Promise<string> {
  const picture = await readFile(file);
  const Key = `users/${user}/profile.jpg`;
  const Body = new Uint8Array(picture);
  const ContentType = 'image/jpeg';
  await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));
  return Key;
}

for (const user of [301, 302]) {
  console.log('saved', await storePicture(user, 'profile.jpg'));
}
