// expect: The object `users/301/profile.jpg` holds `profile.jpg` in base64, which is a text for where bytes are not possible. S3 takes bytes.
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
  const Body = picture.toString('base64');
  const ContentType = 'image/jpeg;base64';
  await s3.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));
  return Key;
}

for (const user of [301, 302]) {
  console.log('saved', await storePicture(user, 'profile.jpg'));
}
