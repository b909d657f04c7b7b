// expect: The object was stored as `application/octet-stream`, which means “some bytes”: nobody has said of what type they are, so a browser downloads them and shows nothing.
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
  const Body = picture;
  await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
  return Key;
}

for (const user of [301, 302]) {
  console.log('saved', await storePicture(user, 'profile.jpg'));
}
